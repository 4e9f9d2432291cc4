import type { Certainty, Level, Recognition } from './recognition';

const LEVEL_STRENGTH: { readonly [level in Level]: number } = { direct: 3, 'named-proxy': 2, 'possible-proxy': 1 };
const CERTAINTY_STRENGTH: { readonly [certainty in Certainty]: number } = { certain: 3, likely: 2, possible: 1 };

/**
 * Whether a recognition is worth a warning: the ground itself or a proxy that an official source names, at least likely.
 * Anything else is information only.
 */
export function isWarning(recognition: Pick<Recognition, 'level' | 'certainty'>): boolean {
  return recognition.level !== 'possible-proxy' && recognition.certainty !== 'possible';
}

/** @returns one step less certain. */
export function lessCertain(certainty: Certainty): Certainty {
  return certainty === 'certain' ? 'likely' : 'possible';
}

/** @returns what a word says where it is one of many. */
export function asPart<Each extends Pick<Recognition, 'certainty'>>(recognition: Each): Each {
  return { ...recognition, certainty: lessCertain(recognition.certainty) };
}

function strength(recognition: Weighed): number {
  const warning = isWarning(recognition) ? 100 : 0;
  return warning + LEVEL_STRENGTH[recognition.level] * 10 + CERTAINTY_STRENGTH[recognition.certainty];
}

/** As much of a recognition as its strength depends on. */
type Weighed = Pick<Recognition, 'ground' | 'level' | 'certainty'>;

/** @returns the strongest recognition of each ground, strongest first. */
export function strongestPerGround<Each extends Weighed>(recognitions: readonly Each[]): Each[] {
  if (recognitions.length < 2) return [...recognitions];
  const sorted = [...recognitions].sort((a, b) => strength(b) - strength(a));
  const seen = new Set<string>();
  return sorted.filter(({ ground }) => !seen.has(ground) && seen.add(ground));
}
