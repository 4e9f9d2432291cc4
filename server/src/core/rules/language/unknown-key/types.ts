import type { RuleContext } from '../../../lint/rule';
import type * as Ast from '../../../syntax/ast';
import { TYPE_BY_SPELLING, TYPES } from '../../../syntax/vocabulary';
import { changeTo } from '../changeTo';
import { advice, type Meant, meantOf } from './meant';
import { spellings } from './spellings';

/** What databases and programming languages call the types; a bare "number" is left out, because it may be whole or not. */
const FOREIGN_TYPES: { readonly [written: string]: string } = {
  string: 'text',
  str: 'text',
  varchar: 'text',
  char: 'text',
  int: 'integer',
  bigint: 'integer',
  smallint: 'integer',
  float: 'decimal',
  double: 'decimal',
  numeric: 'decimal',
  bool: 'boolean',
  boolean: 'boolean',
  logical: 'boolean',
  euro: 'money',
  eur: 'money',
  geld: 'money',
  currency: 'money',
  datetime: 'date',
  timestamp: 'date',
  enum: 'code',
};

export function checkType(context: RuleContext, { type }: Ast.Field): void {
  const { written } = type;
  if (!written || type.term) return;
  const names = spellings(context, TYPES);
  const meant = foreignType(context, written.text) ?? meantOf(written.text, names);
  const rest = advice(meant, names);
  context.report({
    span: written,
    message: {
      nl: `Het type "${written.text}" bestaat niet. ${rest.nl}`,
      en: `There is no type "${written.text}". ${rest.en}`,
    },
    fixes: changeTo(context, [written], meant?.name, meant?.safety),
  });
}

function foreignType(context: RuleContext, written: string): Meant | undefined {
  const folded = written.toLowerCase();
  const id = Object.hasOwn(FOREIGN_TYPES, folded) ? FOREIGN_TYPES[folded] : undefined;
  const term = id && TYPE_BY_SPELLING.get(id);
  return term ? { name: term[context.linked.file.view.surface], safety: 'confirm' } : undefined;
}
