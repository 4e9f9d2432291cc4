import type { Rule, RuleContext } from '../../../lint/rule';
import { type PropertyBlock, propertyBlocksOf } from '../../../model/traverse';
import type * as Ast from '../../../syntax/ast';
import { KEYS } from '../../../syntax/vocabulary';
import { nearest } from '../../../text/nearest';
import { changeTo } from '../changeTo';
import { spellings } from './spellings';
import { checkType } from './types';
import { checkValues } from './values';

/** TZ103: a key, closed value or type that the language does not have. */
export const unknownKey: Rule = {
  code: 'TZ103',
  name: 'unknown-key-or-value',
  title: { nl: 'Onbekende sleutel of waarde', en: 'Unknown key or value' },
  severity: 'error',
  citations: [],
  check(context) {
    const { view } = context.linked.file;
    for (const { block, properties } of propertyBlocksOf(view)) {
      for (const property of properties) {
        if (!property.id) reportKey(context, block, property);
        else checkValues(context, property);
      }
    }
    for (const field of view.data.flatMap(({ fields }) => fields)) checkType(context, field);
  },
};

function reportKey(context: RuleContext, block: PropertyBlock['block'], { key }: Ast.Property): void {
  if (key.text.startsWith('x_')) return;
  const names = spellings(context, KEYS[block]);
  const meant = nearest(key.text, names);
  const all = names.length > 0 ? names.join(', ') : '—';
  context.report({
    span: key,
    message: {
      nl: `De sleutel "${key.text}" bestaat niet in dit blok. ${meant ? `Bedoelde u "${meant}"?` : `Er zijn: ${all}. Een eigen sleutel begint met x_.`}`,
      en: `There is no key "${key.text}" in this block. ${meant ? `Did you mean "${meant}"?` : `There are: ${all}. A key of your own starts with x_.`}`,
    },
    fixes: changeTo(context, [key], meant),
  });
}
