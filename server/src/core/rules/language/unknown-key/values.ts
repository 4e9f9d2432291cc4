import { isReason } from '../../../distinctions/reasons';
import { fixHere, type RuleContext } from '../../../lint/rule';
import type * as Ast from '../../../syntax/ast';
import { CONNECTIVE_BY_SPELLING, closedValues, type Term } from '../../../syntax/vocabulary';
import type { Span } from '../../../text/span';
import { changeTo } from '../changeTo';
import { advice, meantOf } from './meant';
import { spellings } from './spellings';

type Word = Ast.Atom & { readonly kind: 'word' };

/** Reports what stands in the place of a closed value of `property` and is none. */
export function checkValues(context: RuleContext, property: Ast.Property): void {
  const closed = closedValues(property.id!);
  if (!closed) return;
  for (const { atoms } of property.values) {
    const [first, ...rest] = atoms;
    // A text alone is an explanation; keys such as `doel` want their closed value in front of it, `alternatief` does not.
    if (!first || (first.kind === 'string' && !NEEDS_CLOSED_VALUE.has(property.id!))) continue;
    if (first.kind !== 'word' || !first.term) {
      reportValue(context, property, first, closed);
      continue;
    }
    if (first.term.id === 'none' && !atoms.some((atom) => atom.kind === 'string' && isReason(atom.text))) {
      reportNone(context, property, first);
    }
    const behind = leading(rest, (atom) => !MAY_FOLLOW.has(atom.kind));
    if (behind.length > 0) reportBehind(context, first, behind, closed);
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

/** What may stand behind a closed value: its explanation or its source. */
const MAY_FOLLOW: ReadonlySet<Ast.Atom['kind']> = new Set<Ast.Atom['kind']>(['string', 'jci', 'ecli', 'fingerprint']);

function leading<T>(items: readonly T[], holds: (item: T) => boolean): readonly T[] {
  const end = items.findIndex((item) => !holds(item));
  return end === -1 ? items : items.slice(0, end);
}

function reportValue(context: RuleContext, property: Ast.Property, atom: Ast.Atom, closed: readonly Term[]): void {
  const { problems } = context.linked.file.tree;
  if (problems.some(({ span }) => span.start === atom.start)) return;
  const names = spellings(context, closed);
  const written = textOf(context, atom);
  const meant = atom.kind === 'word' || atom.kind === 'string' ? meantOf(atom.text, names) : undefined;
  const rest = advice(meant, names);
  const only = {
    nl: `${written} is geen waarde van "${property.key.text}".`,
    en: `${written} is not a value of "${property.key.text}".`,
  };
  const front = {
    nl: `Vóór de omschrijving van "${property.key.text}" hoort een vaste waarde.`,
    en: `A fixed value belongs in front of the description of "${property.key.text}".`,
  };
  const says = atom.kind === 'string' && !meant ? front : only;
  context.report({
    span: atom,
    message: { nl: `${says.nl} ${rest.nl}`, en: `${says.en} ${rest.en}` },
    fixes: changeTo(context, [atom], meant?.name, meant?.safety),
  });
}

/** The decision that a name reveals nothing must be a recorded one: someone has to be able to disagree with it. */
function reportNone(context: RuleContext, property: Ast.Property, atom: Ast.Atom): void {
  const written = context.linked.file.text.slice(atom.start, atom.end);
  context.report({
    span: atom,
    message: {
      nl: `"${property.key.text}: ${written}" vraagt om de reden, in een zin tussen aanhalingstekens: waarom zegt dit niets over een grond? Zonder reden telt het niet.`,
      en: `"${property.key.text}: ${written}" needs its reason, in a sentence between quotation marks: why does this say nothing about a ground? Without one it does not count.`,
    },
  });
}

/** Words behind a closed value would be lost without a word about it: a second value, or an explanation. */
function reportBehind(context: RuleContext, first: Word, behind: readonly Ast.Atom[], closed: readonly Term[]): void {
  const span = { start: behind[0]!.start, end: behind.at(-1)!.end };
  const written = context.linked.file.text.slice(span.start, span.end);
  const isValue = new Set(closed);
  const values = behind.filter((atom) => !isConnective(atom));
  if (values.length > 0 && values.every((atom) => atom.kind === 'word' && atom.term && isValue.has(atom.term))) {
    const list = [first, ...values].map((atom) => textOf(context, atom)).join(', ');
    context.report({
      span,
      message: {
        nl: 'Tussen twee waarden hoort een komma. Zonder komma telt alleen de eerste.',
        en: 'A comma belongs between two values. Without one only the first counts.',
      },
      fixes: changeTo(context, [{ start: first.start, end: span.end }], list, 'confirm'),
    });
    return;
  }
  context.report({
    span,
    message: {
      nl: `${written} hoort niet bij de waarde "${textOf(context, first)}". Zet een tweede waarde achter een komma, en een uitleg tussen aanhalingstekens.`,
      en: `${written} does not belong to the value "${textOf(context, first)}". Put a second value behind a comma, and an explanation between quotation marks.`,
    },
    fixes: written.includes('"') ? [] : [quote(context, span, written)],
  });
}

function quote(context: RuleContext, span: Span, written: string) {
  return fixHere(context, {
    title: { nl: 'Zet als uitleg tussen aanhalingstekens', en: 'Put between quotation marks, as an explanation' },
    safety: 'confirm',
    edits: [{ span, newText: `"${written}"` }],
  });
}

function isConnective(atom: Ast.Atom): boolean {
  return atom.kind === 'word' && !atom.term && CONNECTIVE_BY_SPELLING.has(atom.text);
}

function textOf(context: RuleContext, { start, end }: Span): string {
  return context.linked.file.text.slice(start, end);
}
