import { rules } from '../../rules';
import { KEYS, type Surface } from '../../syntax/vocabulary';
import type { Bilingual } from '../../text/bilingual';

const TITLES: ReadonlyMap<string, Bilingual> = new Map(rules.map(({ code, title }) => [code, title]));

/** @returns the title of the rule with this code. */
export function ruleTitle(code: string): Bilingual | undefined {
  return TITLES.get(code);
}

/** @returns how a question of the framework is called in a tenzij: its key. */
export function questionKey(id: string, surface: Surface): string {
  return KEYS.unless.find((term) => term.id === id)![surface];
}
