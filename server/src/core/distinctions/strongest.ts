import type { Ground } from '../law/grounds';
import type { Revealed } from './recognise';

const LEVELS = { direct: 0, 'named-proxy': 1, 'possible-proxy': 2 } as const;
const CERTAINTIES = { certain: 0, likely: 1, possible: 2 } as const;

/** @returns per ground the strongest; of equals the first, so that the order of the routes decides. What is singled out is kept from any of them. */
export function strongest(revealed: readonly Revealed[]): readonly Revealed[] {
  const best = new Map<Ground, Revealed>();
  for (const each of revealed) {
    const { ground } = each.recognition;
    const known = best.get(ground);
    if (!known || rank(each) < rank(known)) best.set(ground, known ? withTraits(each, known) : each);
    else best.set(ground, withTraits(known, each));
  }
  return withoutSecondOrigin([...best.values()]);
}

/**
 * The values of a nationality are names of peoples and countries, and so are those of an origin. When the field says which
 * of the two it is, its values say no more about the other, and neither does a word in its name that may mean both; when
 * nothing but values speaks, the strongest of the two counts.
 */
function withoutSecondOrigin(revealed: readonly Revealed[]): readonly Revealed[] {
  const origins = revealed.filter(({ recognition: { ground } }) => ground === 'race' || ground === 'nationality');
  if (origins.length < 2) return revealed;
  const [strong, weak] = [...origins].sort((a, b) => weight(a) - weight(b)) as [Revealed, Revealed];
  if (!speaksByValues(weak) && !(weak.recognition.certainty === 'possible' && isSure(strong))) return revealed;
  return revealed.filter((each) => each !== weak).map((each) => (each === strong ? withTraits(strong, weak) : each));
}

/** What the field says goes before what its values say. */
function weight(revealed: Revealed): number {
  return rank(revealed) + (speaksByValues(revealed) || !isSure(revealed) ? 100 : 0);
}

function isSure({ recognition: { level, certainty } }: Revealed): boolean {
  return level === 'direct' && certainty !== 'possible';
}

/** Values of the criterion or of its code list. They stay with what the name says, for a message; the route says what it was recognised by. */
function speaksByValues({ recognition: { route } }: Revealed): boolean {
  return route === 'value' || route === 'code-list';
}

function rank({ recognition, steps }: Revealed): number {
  return LEVELS[recognition.level] * 10 + CERTAINTIES[recognition.certainty] * 2 + Math.min(1, steps.length);
}

function withTraits(kept: Revealed, other: Revealed): Revealed {
  const { singled = other.recognition.singled, grouping = other.recognition.grouping } = kept.recognition;
  const traits = { ...(singled === undefined ? {} : { singled }), ...(grouping ? { grouping } : {}) };
  return {
    ...kept,
    values: kept.values.length > 0 ? kept.values : other.values,
    recognition: { ...kept.recognition, ...traits },
  };
}
