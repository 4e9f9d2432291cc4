import { isReason } from '../../../distinctions/reasons';
import type { Rule, RuleContext } from '../../../lint/rule';
import { type PropertyBlock, propertyBlocksOf } from '../../../model/traverse';
import type * as Ast from '../../../syntax/ast';
import { closedValues, KEYS, type Term, TYPES } from '../../../syntax/vocabulary';
import { nearest } from '../../../text/nearest';
import { changeTo } from '../changeTo';

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

function checkValues(context: RuleContext, property: Ast.Property): void {
  const closed = closedValues(property.id!);
  if (!closed) return;
  for (const { atoms } of property.values) {
    const first = atoms[0];
    // A text alone is an explanation; keys such as `doel` want their closed value in front of it, `alternatief` does not.
    if (first?.kind === 'string' && !NEEDS_CLOSED_VALUE.has(property.id!)) continue;
    if (first && (first.kind !== 'word' || !first.term)) reportValue(context, property, first, closed);
    else if (
      first?.kind === 'word' &&
      first.term?.id === 'none' &&
      !atoms.some((atom) => atom.kind === 'string' && isReason(atom.text))
    ) {
      reportNone(context, property, first);
    }
  }
}

const NEEDS_CLOSED_VALUE: ReadonlySet<string> = new Set([
  'framework',
  'purpose',
  'consequence',
  'reveals',
  'legitimate',
  'suitable',
  'necessary',
  'proportionate',
  'selection',
]);

function reportValue(context: RuleContext, property: Ast.Property, atom: Ast.Atom, closed: readonly Term[]): void {
  const names = spellings(context, closed);
  const written = context.linked.file.text.slice(atom.start, atom.end);
  const { problems } = context.linked.file.tree;
  if (problems.some(({ span }) => span.start === atom.start)) return;
  const meant = atom.kind === 'word' || atom.kind === 'string' ? exactOrNearest(atom.text, names) : undefined;
  const rest = meant
    ? { nl: `Bedoelde u "${meant}"?`, en: `Did you mean "${meant}"?` }
    : { nl: `Kies uit: ${names.join(', ')}.`, en: `Choose from: ${names.join(', ')}.` };
  context.report({
    span: atom,
    message: {
      nl: `${written} is geen waarde van "${property.key.text}". ${rest.nl}`,
      en: `${written} is not a value of "${property.key.text}". ${rest.en}`,
    },
    fixes: changeTo(context, [atom], meant),
  });
}

/** The decision that a name reveals nothing must be a recorded one: someone has to be able to disagree with it. */
function reportNone(context: RuleContext, property: Ast.Property, atom: Ast.Atom): void {
  context.report({
    span: atom,
    message: {
      nl: `"${property.key.text}: geen" vraagt om de reden, in een zin tussen aanhalingstekens: waarom zegt dit niets over een grond? Zonder reden telt het niet.`,
      en: `"${property.key.text}: none" needs its reason, in a sentence between quotation marks: why does this say nothing about a ground? Without one it does not count.`,
    },
  });
}

function checkType(context: RuleContext, { type }: Ast.Field): void {
  if (!type.written || type.term) return;
  const names = spellings(context, TYPES);
  const meant = nearest(type.written.text, names);
  context.report({
    span: type.written,
    message: {
      nl: `Het type "${type.written.text}" bestaat niet. ${meant ? `Bedoelde u "${meant}"?` : `Kies uit: ${names.join(', ')}.`}`,
      en: `There is no type "${type.written.text}". ${meant ? `Did you mean "${meant}"?` : `Choose from: ${names.join(', ')}.`}`,
    },
    fixes: changeTo(context, [type.written], meant),
  });
}

/** A value between quotation marks may be spelt well, and only be in the wrong form. */
function exactOrNearest(written: string, names: readonly string[]): string | undefined {
  return names.find((name) => name === written) ?? nearest(written, names);
}

function spellings(context: RuleContext, terms: readonly Term[]): readonly string[] {
  const { surface } = context.linked.file.view;
  return terms.map((term) => term[surface]);
}
