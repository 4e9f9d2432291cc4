import { mustGo, REVIEWS } from '../../../distinctions/distinctions';
import { spelling } from '../../../distinctions/fixes';
import { isRecorded } from '../../../distinctions/settings';
import type { Rule } from '../../../lint/rule';

/** TZ506: nationality in control without a specific cause. The motion Ceder/Mutluer asks to examine a ban on that; a motion is not law. */
export const specificCause: Rule = {
  code: 'TZ506',
  name: 'nationality-without-cause',
  title: { nl: 'Nationaliteit zonder gerichte aanleiding', en: 'Nationality without a specific cause' },
  severity: 'warning',
  citations: ['MOT-CEDER'],
  check(context) {
    for (const review of context.shared(REVIEWS)) {
      const { linked, settings, distinctions, reviews } = review;
      if (settings.purposeClass !== 'control' || settings.framework === 'totaalverbod') continue;
      const first = distinctions.find(
        (distinction) =>
          // Where no reason at all can help, asking for one would contradict the finding that says so; where nationality is
          // only a possibility, that finding asks to find out first.
          distinction.topic === 'nationality' &&
          distinction.criterion.entitlement === undefined &&
          !mustGo(distinction, review) &&
          distinction.revealed.recognition.certainty !== 'possible',
      );
      if (!first || isRecorded(linked.profile, 'cause')) continue;
      const answering = reviews.filter(({ covers }) => covers.some(({ topic }) => topic === 'nationality'));
      // A tenzij that is asked for the cause says itself that the answer is missing.
      if (answering.length > 0) continue;
      const { name } = first.criterion;
      const key = spelling('profile', 'cause', context.linked.file.view.surface);
      context.report({
        span: { start: name.start, end: name.end },
        certainty: first.revealed.recognition.certainty,
        message: {
          nl: `Dit profiel noemt geen gerichte aanleiding om "${name.text}" te gebruiken. De motie-Ceder/Mutluer vraagt het kabinet een verbod te onderzoeken op het gebruik van nationaliteit zonder gerichte aanleiding bij het zoeken naar mogelijke overtreders; een motie is geen wet. Leg de aanleiding vast met ${key}: "…", of haal het criterium weg.`,
          en: `This profile names no specific cause to use "${name.text}". The motion Ceder/Mutluer asks the cabinet to examine a ban on using nationality without a specific reason in the search for potential rule-breakers; a motion is not law. Record the cause with ${key}: "…", or remove the criterion.`,
        },
      });
    }
  },
};
