import type { Rule, RuleContext } from '../../../lint/rule';
import { propertyBlocksOf } from '../../../model/traverse';
import type * as Ast from '../../../syntax/ast';
import type { KeyId } from '../../../syntax/vocabulary';
import { dayNumber } from '../../../values/dates';

/** Keys whose value is a moment or a period. */
const DATE_KEYS: ReadonlySet<KeyId> = new Set(['valid', 'evaluation', 'reference-date', 'period']);

/** TZ116: a day that does not exist, or a period that ends before it starts. */
export const date: Rule = {
  code: 'TZ116',
  name: 'impossible-date',
  title: { nl: 'Onmogelijke datum of periode', en: 'Impossible date or period' },
  severity: 'error',
  citations: [],
  check(context) {
    const { tree, view, text } = context.linked.file;
    for (const token of tree.tokens) {
      if (token.kind !== 'date' || dayNumber(text.slice(token.start, token.end)) !== undefined) continue;
      // A date in another order has been reported as such.
      if (!tree.problems.some(({ span }) => span.start === token.start)) {
        reportDay(context, token, text.slice(token.start, token.end));
      }
    }
    for (const { properties } of propertyBlocksOf(view))
      for (const property of properties) checkProperty(context, property);
  },
};

function reportDay(
  context: RuleContext,
  span: { readonly start: number; readonly end: number },
  written: string,
): void {
  context.report({
    span: { start: span.start, end: span.end },
    message: {
      nl: `${written} bestaat niet op de kalender. Schrijf een datum als jjjj-mm-dd, met twee cijfers voor maand en dag.`,
      en: `${written} is not on the calendar. Write a date as yyyy-mm-dd, with two digits for month and day.`,
    },
  });
}

function checkProperty(context: RuleContext, property: Ast.Property): void {
  const atoms = property.values.flatMap((value) => value.atoms);
  for (const atom of atoms) {
    if (atom.kind !== 'period' || !atom.from || !atom.to) continue;
    const from = dayNumber(atom.from.text);
    const to = dayNumber(atom.to.text);
    if (from === undefined || to === undefined || from <= to) continue;
    context.report({
      span: atom,
      message: {
        nl: `Deze periode eindigt (${atom.to.text}) voordat zij begint (${atom.from.text}). Draai de datums om.`,
        en: `This period ends (${atom.to.text}) before it starts (${atom.from.text}). Swap the dates.`,
      },
    });
  }
  if (property.id && DATE_KEYS.has(property.id))
    for (const value of property.values) checkMoment(context, property, value);
}

/** One date or one period, and perhaps a text: whatever else stands there was meant to say something about the period. */
function checkMoment(context: RuleContext, { key }: Ast.Property, { atoms }: Ast.Value): void {
  const others = atoms.filter(({ kind }) => kind !== 'string');
  const isMoment = others.length === 1 && (others[0]!.kind === 'date' || others[0]!.kind === 'period');
  if (atoms.length === 0 || isMoment) return;
  context.report({
    span: { start: atoms[0]!.start, end: atoms.at(-1)!.end },
    message: {
      nl: `"${key.text}" vraagt om een datum, zoals 2026-01-31, of een periode, zoals 2026-01-01 t/m 2026-12-31.`,
      en: `"${key.text}" wants a date, such as 2026-01-31, or a period, such as 2026-01-01 through 2026-12-31.`,
    },
  });
}
