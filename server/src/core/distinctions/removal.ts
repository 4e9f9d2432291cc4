import type { Fix } from '../lint/finding';
import { fixHere, type RuleContext } from '../lint/rule';
import type { LinkedFile } from '../model/linked';
import type { Reference } from '../model/symbols';
import type * as Ast from '../syntax/ast';
import { Token } from '../syntax/token';
import { type Node, nodeAt } from '../syntax/tree';
import type { Bilingual } from '../text/bilingual';
import type { TextEdit } from '../text/edit';
import { type Span, span } from '../text/span';
import type { Criterion } from './criteria';
import { mentions, pruneStatement } from './prune';

type Here = Pick<RuleContext, 'file' | 'linked'>;

/** The removal of one criterion: what it is called, and what changes. */
interface Removal {
  readonly title: Bilingual;
  readonly edits: readonly TextEdit[];
}

/**
 * The fix that takes a criterion out of the profile with everything that only it needed: a comparison with its `en`, a table
 * with its term of the score, a rule with the `neem` and the tenzij about it.
 * @returns undefined when what is left would be broken or would mean something else. A model has no such fix: leaving an input
 *   out of its list changes the list and not the model.
 */
export function removeCriterion(context: Here, criterion: Criterion): Fix | undefined {
  const removal = removalOf(context, criterion);
  return removal && fixHere(context, { ...removal, edits: withConstants(context, removal.edits), safety: 'confirm' });
}

/** A constant that only the criterion named goes with it. */
function withConstants(context: Here, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { references, file } = context.linked;
  const isGone = ({ start, end }: Span) => edits.some(({ span }) => span.start <= start && end <= span.end);
  const named = references.flatMap(({ symbol, name }) =>
    symbol?.kind === 'constant' && symbol.file === file && isGone(name) ? [symbol] : [],
  );
  const left = [...new Set(named)].filter(
    (constant) => !isGone(constant.name) && references.every(({ symbol, name }) => symbol !== constant || isGone(name)),
  );
  // What only that constant named goes too.
  return left.length === 0
    ? edits
    : withConstants(context, [...edits, ...left.map(({ statement }) => statementEdit(context, statement))]);
}

function removalOf(context: Here, { statement, name }: Criterion): Removal | undefined {
  const isTarget = (reference: Span) => textAt(context, reference) === name.text;
  const isInExpression = mentions(statement.node, isTarget);
  switch (statement.kind) {
    case 'rule':
    case 'indicator':
      if (isInExpression && statement.kind === 'rule') {
        const edits = pruneStatement(statement.node, isTarget);
        if (typeof edits !== 'string') return { title: conditionTitle(name.text), edits };
      }
      return removeMember(context, statement);
    case 'population': {
      const edits = pruneStatement(statement.node, isTarget);
      if (typeof edits !== 'string') return { title: conditionTitle(name.text), edits };
      const end = statement.name?.end;
      if (edits === 'stuck' || end === undefined) return undefined;
      return { title: conditionTitle(name.text), edits: [remove(span(end, statement.end))] };
    }
    case 'except': {
      const edits = isInExpression ? pruneStatement(statement.node, isTarget) : 'gone';
      if (typeof edits !== 'string') return { title: conditionTitle(name.text), edits };
      return { title: exceptionTitle(name.text), edits: [statementEdit(context, statement.node)] };
    }
    case 'take': {
      const edit = phraseEdit(statement.node, name);
      return edit && { title: phraseTitle(name.text), edits: [edit] };
    }
    default:
      return undefined;
  }
}

const conditionTitle = (name: string): Bilingual => ({
  nl: `Haal de voorwaarde over "${name}" weg`,
  en: `Remove the condition about "${name}"`,
});
const exceptionTitle = (name: string): Bilingual => ({
  nl: `Haal de uitzondering voor "${name}" weg`,
  en: `Remove the exception for "${name}"`,
});
const phraseTitle = (name: string): Bilingual => ({
  nl: `Verdeel of orden niet op "${name}"`,
  en: `Do not divide or order by "${name}"`,
});
const memberTitles = {
  rule: (name: string): Bilingual => ({
    nl: `Haal regel "${name}" weg, met alles wat alleen daarvoor nodig is`,
    en: `Remove rule "${name}", with everything only it needs`,
  }),
  indicator: (name: string): Bilingual => ({
    nl: `Haal indicator "${name}" weg, met alles wat alleen daarvoor nodig is`,
    en: `Remove indicator "${name}", with everything only it needs`,
  }),
};

function removeMember(context: Here, member: Ast.Rule | Ast.Indicator): Removal | undefined {
  const { linked } = context;
  const own = statementEdit(context, member.node);
  const uses = linked.references.filter(
    ({ symbol, name }) => symbol?.statement === member && !(own.span.start <= name.start && name.end <= own.span.end),
  );
  const edits = [own];
  for (const [statement, references] of byStatement(linked, uses)) {
    const changes = withoutReferences(context, statement, references);
    if (!changes) return undefined;
    edits.push(...changes);
  }
  return { title: memberTitles[member.kind](member.name?.text ?? ''), edits };
}

function byStatement(linked: LinkedFile, uses: readonly Reference[]): ReadonlyMap<Node, readonly Ast.Name[]> {
  const found = new Map<Node, Ast.Name[]>();
  for (const { name } of uses) {
    const statement = statementAt(linked, name);
    found.set(statement, [...(found.get(statement) ?? []), name]);
  }
  return found;
}

const WITH_NAMES: ReadonlySet<string> = new Set([
  'take',
  'except',
  'unless',
  'score',
  'indicator',
  'rule',
  'constant',
  'population',
]);

function statementAt({ file }: LinkedFile, { start }: Span): Node {
  let node = nodeAt(file.tree, start);
  while (!WITH_NAMES.has(node.kind) && node.parent) node = node.parent;
  return node;
}

/** The edits after which `statement` no longer names what `references` name; undefined when it cannot do without. */
function withoutReferences(
  context: Here,
  statement: Node,
  references: readonly Ast.Name[],
): readonly TextEdit[] | undefined {
  const isTarget = (reference: Span) => references.some(({ start }) => start === reference.start);
  switch (statement.kind) {
    case 'take': {
      if (follows(statement, references[0]!, 'rule')) return [statementEdit(context, statement)];
      const phrases = references.map((name) => phraseEdit(statement, name));
      return phrases.every((edit) => edit !== undefined) ? phrases : undefined;
    }
    case 'except':
      if (!mentions(statement, isTarget)) return [statementEdit(context, statement)];
      return editsOnly(pruneStatement(statement, isTarget));
    case 'unless':
      return withoutSubjects(context, statement, references);
    case 'score':
    case 'indicator':
    case 'rule':
    case 'constant':
    case 'population':
      return mentions(statement, isTarget) ? editsOnly(pruneStatement(statement, isTarget)) : undefined;
    default:
      return undefined;
  }
}

function editsOnly(pruned: ReturnType<typeof pruneStatement>): readonly TextEdit[] | undefined {
  return typeof pruned === 'string' ? undefined : pruned;
}

/** A tenzij about nothing else goes; one about more things keeps the others. */
function withoutSubjects(context: Here, unless: Node, references: readonly Ast.Name[]): readonly TextEdit[] {
  const isGone = (token: Token) => references.some(({ start }) => start === token.start);
  const [, ...subjects] = unless.children.filter(
    (child): child is Token => child instanceof Token && child.role === 'name',
  );
  const kept = subjects.filter((token) => !isGone(token));
  if (kept.length === 0) return [statementEdit(context, unless)];
  const from = subjects[0]!.start;
  const to = subjects.at(-1)!.end;
  return [{ span: span(from, to), newText: kept.map(({ word }) => word).join(', ') }];
}

/** Takes out a name with the words in front of it that only it needs: `per regio`, `aflopend op risico`. */
function phraseEdit(statement: Node, name: Span): TextEdit | undefined {
  const tokens = statement.children;
  const index = tokens.findIndex(({ start }) => start === name.start);
  let first = index;
  while (isPhraseWord(tokens[first - 1])) first--;
  return first === index ? undefined : remove(span(tokens[first - 1]!.end, name.end));
}

const PHRASE_WORDS: ReadonlySet<string> = new Set(['descending', 'by', 'per']);

function isPhraseWord(element: Node['children'][number] | undefined): boolean {
  return element instanceof Token && element.role === 'connective' && PHRASE_WORDS.has(element.term?.id ?? '');
}

function follows(statement: Node, name: Span, id: string): boolean {
  const index = statement.children.findIndex(({ start }) => start === name.start);
  const before = statement.children[index - 1];
  return before instanceof Token && before.term?.id === id;
}

/** The edit that removes a whole statement, with its lines when it stands alone on them. */
export function statementEdit({ linked }: Here, { start, end }: Span): TextEdit {
  const { text } = linked.file;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isFirst = /^[ \t]*$/.test(text.slice(lineStart, start));
  const [behind, newline] = /^[ \t]*(\r\n|\n|\r)?/.exec(text.slice(end))!;
  return remove(
    isFirst && newline ? span(lineStart, end + behind.length) : span(start, newline ? end : end + behind.length),
  );
}

function textAt({ linked }: Here, { start, end }: Span): string {
  return linked.file.text.slice(start, end);
}

function remove(range: Span): TextEdit {
  return { span: range, newText: '' };
}
