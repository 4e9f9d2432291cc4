import type { RuleContext } from '../../../lint/rule';
import type { Term } from '../../../syntax/vocabulary';

/** @returns how the file at hand spells `terms`. */
export function spellings(context: RuleContext, terms: readonly Term[]): readonly string[] {
  const { surface } = context.linked.file.view;
  return terms.map((term) => term[surface]);
}
