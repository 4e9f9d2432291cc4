import { ruling } from '../law/frameworks';
import { GROUND_NAMES, isNamedInAwgb } from '../law/grounds';
import { cellsFor } from '../law/severity';
import type { Certainty } from '../lexicon/recognition';
import type { UnlessState } from '../lint/finding';
import type { Bilingual } from '../text/bilingual';
import { type Distinction, entitlementOf } from './distinctions';
import type { ApprovalGap, UnlessReview } from './unless';

const DISTINGUISHES: { readonly [certainty in Certainty]: Bilingual } = {
  certain: { nl: 'onderscheidt naar', en: 'distinguishes by' },
  likely: { nl: 'onderscheidt waarschijnlijk naar', en: 'probably distinguishes by' },
  possible: { nl: 'onderscheidt mogelijk naar', en: 'possibly distinguishes by' },
};

const RELATED: { readonly [certainty in Certainty]: Bilingual } = {
  certain: { nl: 'kan samenhangen met', en: 'can be related to' },
  likely: { nl: 'kan samenhangen met', en: 'can be related to' },
  possible: { nl: 'hangt mogelijk samen met', en: 'is possibly related to' },
};

/** `"geboorteland" onderscheidt naar ras: token «geboorteland»` — what it is, how sure the tool is, and why. */
export function recognitionSentence({ criterion, revealed }: Distinction): Bilingual {
  const { ground, level, certainty, reason } = revealed.recognition;
  const verb = (level === 'direct' ? DISTINGUISHES : RELATED)[certainty];
  const name = criterion.name.text;
  return {
    nl: `"${name}" ${verb.nl} ${GROUND_NAMES[ground].nl}: ${reason.nl}.`,
    en: `"${name}" ${verb.en} ${GROUND_NAMES[ground].en}: ${reason.en}.`,
  };
}

/** For a ground that the Equal Treatment Act does not name, such as disability, that act is no second leg to stand on. */
const CONSTITUTION_ALONE: Bilingual = {
  nl: 'De kaders van het College gaan alleen over ras en nationaliteit. Voor deze grond geldt artikel 1 van de Grondwet zelf.',
  en: 'The frameworks of the College cover only race and nationality. For this ground article 1 of the Constitution applies by itself.',
};
/** The way from the criterion to where the ground comes from, step by step; undefined when the criterion reveals it itself. */
export function routeSentence({ revealed: { steps } }: Distinction): Bilingual | undefined {
  if (steps.length === 0) return undefined;
  const path = (language: 'nl' | 'en') => steps.map(({ message }) => message[language]).join(', ');
  return { nl: `De weg: ${path('nl')}.`, en: `The route: ${path('en')}.` };
}

/** What the framework says about it, in a sentence that the data of the frameworks carry with their sources. */
export function rulingSentence({ settings, topic, revealed }: Distinction): Bilingual {
  if (topic === 'other' && !isNamedInAwgb(revealed.recognition.ground)) return CONSTITUTION_ALONE;
  return ruling(settings.framework, topic, settings.purposeClass).sentence;
}

const REMOVE: Bilingual = { nl: 'Haal het criterium weg.', en: 'Remove the criterion.' };

const REMOVE_WHEN_TRUE: Bilingual = {
  nl: 'Ga na of dit klopt; zo ja, haal het criterium dan weg.',
  en: 'Find out whether this is true; if so, remove the criterion.',
};

/** @returns what to do about a criterion that nothing can justify; first to find out, where the tool is not sure of it. */
export function removal({ revealed }: Distinction): Bilingual {
  return revealed.recognition.certainty === 'certain' ? REMOVE : REMOVE_WHEN_TRUE;
}

/** A possibility never asks for more than the same thing would when it was certain. */
function weighsLittle({ settings, weighedBy }: Distinction): boolean {
  return cellsFor(settings.purposeClass, weighedBy).certain === 'information';
}

/** How far the answer has come, and what is left to do. @param mustGo whether another finding says that no answer can save the criterion */
export function stateSentence(distinction: Distinction, answer: UnlessReview | undefined, mustGo = false): Bilingual {
  const isUnsure = distinction.revealed.recognition.certainty === 'possible';
  if (distinction.refusal || mustGo) return removal(distinction);
  const law = entitlementOf(distinction);
  if (law !== undefined) {
    return {
      nl: `Het profiel noemt dit een voorwaarde voor het recht zelf, krachtens ${law}; of die voorwaarde in die wet staat, is hier niet nagegaan.`,
      en: `The profile calls this a condition of the entitlement itself, under ${law}; whether that law contains the condition was not checked here.`,
    };
  }
  if (!answer && isUnsure) {
    return weighsLittle(distinction)
      ? {
          nl: 'Ga na of dit klopt; zo ja, ga dan na of het nodig is, en leg de reden vast.',
          en: 'Find out whether this is true; if so, find out whether it is needed, and record the reason.',
        }
      : {
          nl: 'Ga na of dit klopt; zo ja, verantwoord het dan of haal het criterium weg.',
          en: 'Find out whether this is true; if so, answer for it or remove the criterion.',
        };
  }
  if (!answer && distinction.baseSeverity === 'information') {
    return {
      nl: 'Ga na of het nodig is, en leg de reden vast.',
      en: 'Find out whether it is needed, and record the reason.',
    };
  }
  if (!answer) {
    return {
      nl: 'Verantwoord het in een tenzij, of haal het criterium weg.',
      en: 'Answer for it in an unless, or remove the criterion.',
    };
  }
  const name = answer.unless.name?.text ?? 'tenzij';
  const { nl, en } = stateWords(answer);
  return { nl: `Tenzij ${name}: ${nl}.`, en: `Unless ${name}: ${en}.` };
}

const STATES: { readonly [state in UnlessState]: Bilingual } = {
  open: { nl: 'nog niet alle vragen zijn beantwoord', en: 'not all questions are answered yet' },
  answered: { nl: 'het akkoord ontbreekt nog', en: 'the approval is still missing' },
  approved: {
    nl: 'akkoord; of het antwoord standhoudt, beoordeelt een jurist',
    en: 'approved; whether the answer holds is for a lawyer to say',
  },
  expired: { nl: 'verlopen', en: 'expired' },
  changed: {
    nl: 'het akkoord geldt voor een andere versie van het profiel',
    en: 'the approval is for another version of the profile',
  },
  refused: { nl: 'niet aangenomen', en: 'not accepted' },
};

const UNAPPROVED: { readonly [gap in ApprovalGap]: Bilingual } = {
  missing: STATES.answered,
  unsigned: {
    nl: 'het akkoord noemt niemand en telt daarom niet',
    en: 'the approval names nobody and therefore does not count',
  },
  undated: {
    nl: 'het akkoord noemt geen datum en telt daarom niet',
    en: 'the approval names no date and therefore does not count',
  },
  future: {
    nl: 'het akkoord heeft een datum die nog moet komen en telt nog niet',
    en: 'the approval is dated in the future and does not count yet',
  },
  'before-evidence': {
    nl: 'het akkoord is van voor het bewijs en telt daarom niet',
    en: 'the approval is from before the evidence and therefore does not count',
  },
};

const DENIED: Bilingual = {
  nl: 'een antwoord is nee, dus deze tenzij rechtvaardigt niets',
  en: 'one answer is no, so this unless justifies nothing',
};

function notYet(day: string): Bilingual {
  return {
    nl: `deze tenzij geldt pas vanaf ${day}`,
    en: `this unless holds only from ${day}`,
  };
}

/** @returns how a tenzij stands, in the words that a lens and a hover put beside the count of its answers. */
export function standing({ state, approvalGap, startsOn, questions }: UnlessReview): Bilingual {
  if (state !== 'answered') return STATES[state];
  if (questions.some(({ answer }) => answer.verdict === 'no')) return DENIED;
  if (startsOn !== undefined) return notYet(startsOn);
  return approvalGap ? UNAPPROVED[approvalGap] : STATES.answered;
}

/** @returns the same for a message, which says by itself that all questions are answered. */
export function stateWords(review: UnlessReview): Bilingual {
  const words = standing(review);
  if (review.state !== 'answered' || words === DENIED) return words;
  return { nl: `alle vragen zijn beantwoord; ${words.nl}`, en: `all questions are answered; ${words.en}` };
}

/** Joins sentences with a space, leaving out the empty ones. */
export function sentences(...parts: readonly (Bilingual | undefined)[]): Bilingual {
  const join = (language: 'nl' | 'en') => parts.flatMap((part) => (part?.[language] ? [part[language]] : [])).join(' ');
  return { nl: join('nl'), en: join('en') };
}
