import type { Bilingual } from '../text/bilingual';
import type { PurposeClass } from './frameworks';

/** Every consequence a selection can have for a person, from light to heavy. */
export const CONSEQUENCES = [
  'invitation',
  'letter',
  'reinvestigation',
  'check',
  'home-visit',
  'revision',
  'recovery',
  'fine',
  'arrest',
] as const;

/** The id of a consequence in the vocabulary. */
export type ConsequenceId = (typeof CONSEQUENCES)[number];

/** From this consequence on, a finding weighs heavier: someone enters a home, or takes money or freedom. */
export const FIRST_HEAVY_CONSEQUENCE: ConsequenceId = 'home-visit';

/** @returns the place of a consequence in the order from light to heavy, from 1; 0 for an id that is not in the vocabulary. */
export function consequenceWeight(id: string): number {
  return CONSEQUENCES.indexOf(id as ConsequenceId) + 1;
}

/**
 * @param ids every consequence a profile names.
 * @returns whether the heaviest is a home visit or heavier. A profile that names none is not heavy: that would be a guess.
 */
export function isHeavy(ids: readonly string[]): boolean {
  return ids.some((id) => consequenceWeight(id) >= consequenceWeight(FIRST_HEAVY_CONSEQUENCE));
}

/** Whoever can meet one of these is being checked, whatever the purpose is called. A home visit can be help. */
const BURDENS: ReadonlySet<string> = new Set<ConsequenceId>(['check', 'revision', 'recovery', 'fine', 'arrest']);

/** @returns whether a consequence is a check or what follows from one. */
export function isBurden(id: string): boolean {
  return BURDENS.has(id);
}

const CLASS_OF_PURPOSE: { readonly [purpose: string]: PurposeClass } = {
  enforcement: 'control',
  'fighting-fraud': 'control',
  supervision: 'control',
  detection: 'control',
  support: 'support',
  protection: 'support',
  service: 'support',
  research: 'research',
};

/**
 * @param ids the purposes a profile names, by their ids in the vocabulary.
 * @returns their class. One purpose of control makes the whole profile control, and so does an unknown purpose or none at all:
 * where the author does not say, the strict reading applies.
 */
export function purposeClass(ids: readonly string[]): PurposeClass {
  const classes = ids.map((id) => CLASS_OF_PURPOSE[id] ?? 'control');
  if (classes.length === 0 || classes.includes('control')) return 'control';
  return classes.includes('support') ? 'support' : 'research';
}

/** What a hover adds where a purpose of support makes a finding lighter. */
export const SUPPORT_PURPOSE_NOTE: Bilingual = {
  nl: 'Het doel is mensen te ondersteunen of te beschermen. Daarom weegt de melding in dit hulpmiddel een stap lichter.',
  en: 'The purpose is to support or protect people. The finding therefore weighs one step less in this tool.',
};

/** What it adds of race and nationality, which the motion is about. */
export const SUPPORT_MOTION_NOTE: Bilingual = {
  nl: 'De motie-Mutluer c.s. (30 950, nr. 293) vraagt, volgens de minister, te verkennen of onderscheid naar ras of nationaliteit alleen nog mag om mensen te beschermen of te ondersteunen; een motie is geen wet.',
  en: 'The motion Mutluer and others (30 950, no. 293) asks, according to the minister, to explore whether distinction by race or nationality should be allowed only to protect or support people; a motion is not law.',
};
