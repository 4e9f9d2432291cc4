import { parseEcli, parseJci } from '../../../law/references';
import type { Rule, RuleContext } from '../../../lint/rule';
import { propertyBlocksOf } from '../../../model/traverse';
import type * as Ast from '../../../syntax/ast';

/** TZ115: a reference to the law that nobody can look up. */
export const reference: Rule = {
  code: 'TZ115',
  name: 'malformed-reference',
  title: { nl: 'Verwijzing klopt niet', en: 'Malformed reference' },
  severity: 'error',
  citations: [],
  check(context) {
    const { tree, view, text } = context.linked.file;
    for (const token of tree.tokens) {
      if (token.kind !== 'jci' && token.kind !== 'ecli') continue;
      const parsed = (token.kind === 'jci' ? parseJci : parseEcli)(text.slice(token.start, token.end));
      if (!parsed.ok) {
        context.report({
          span: { start: token.start + parsed.start, end: token.start + parsed.end },
          message: parsed.reason,
        });
      }
    }
    for (const { properties } of propertyBlocksOf(view)) {
      for (const property of properties) checkKind(context, property);
    }
  },
};

/** A law in words cannot be looked up, compared or dated: the key wants a reference in the form that wetten.nl and rechtspraak.nl use. */
function checkKind(context: RuleContext, { id, key, values }: Ast.Property): void {
  if (id !== 'basis' && id !== 'ecli') return;
  for (const { atoms } of values) {
    if (atoms.length === 0 || atoms.some((atom) => atom.kind === 'jci' || atom.kind === 'ecli')) continue;
    const first = atoms[0]!;
    context.report({
      span: { start: first.start, end: atoms.at(-1)!.end },
      severity: 'warning',
      message: {
        nl: `"${key.text}" vraagt om een verwijzing die op te zoeken is, zoals ${id === 'basis' ? 'jci1.3:c:BWBR0011453&artikel=1.5' : 'ECLI:NL:GHDHA:2023:173'}. Een omschrijving kan erachter staan.`,
        en: `"${key.text}" wants a reference that can be looked up, such as ${id === 'basis' ? 'jci1.3:c:BWBR0011453&artikel=1.5' : 'ECLI:NL:GHDHA:2023:173'}. A description may follow it.`,
      },
    });
  }
}
