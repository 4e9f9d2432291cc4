import type { Recogniser } from '../lexicon';
import type { Recognition } from '../lexicon/recognition';

/** A paper about something, or that it is missing, says nothing of the person: "bewijs van nationaliteit ontbreekt". */
const PAPER =
  /verklaring|bewijs|akte|kopie|document|formulier|paspoort|ontbre|missing|proof|certificate|copy|statement|form\b|passport/i;

/** Behind these words the name of a country or people is where someone comes from. */
const FROM = /\b(?:geboren|afkomstig|herkomst|born|origin|originating)\b/i;

/**
 * What values in more than one word say about people, as in "heeft de Turkse nationaliteit" or "geboren in Marokko", when no
 * list holds them. Only a ground itself counts; what may mean something else in a phrase counts only behind a word of descent.
 */
export function inPhrases(values: readonly string[], recogniser: Recogniser): readonly Recognition[] {
  return values
    .filter((value) => /\p{L}\s+\p{L}/u.test(value) && !PAPER.test(value))
    .flatMap((value) =>
      recogniser
        .label(value)
        .filter(({ ground, level, certainty }) => {
          if (level !== 'direct') return false;
          return certainty !== 'possible' || (ground === 'race' && FROM.test(value));
        })
        .map((recognition) => ({ ...recognition, route: 'value' as const })),
    );
}

/** An explanation that says so much is about more than what the field or code list is. */
const MOST_WORDS = 5;

/** "Ongeacht nationaliteit" says that it is not about it. */
const DENIAL = /\b(?:niet|geen|ongeacht|los|zonder|not|no|regardless|without)\b/i;

/**
 * What a short explanation says that a field or code list is, as in `toelichting: "Nationaliteit van de aanvrager"`. It is
 * written beside the name and not instead of it, so it is a possibility.
 */
export function inExplanations(explanations: readonly string[], recogniser: Recogniser): readonly Recognition[] {
  return explanations
    .filter((text) => text.trim().split(/\s+/).length <= MOST_WORDS && !DENIAL.test(text) && !PAPER.test(text))
    .flatMap((text) => recogniser.label(text))
    .filter(
      ({ ground, level, certainty }) =>
        level === 'direct' && certainty !== 'possible' && (ground === 'race' || ground === 'nationality'),
    )
    .map(({ singled: _, ...recognition }) => ({ ...recognition, certainty: 'possible', route: 'label' }));
}
