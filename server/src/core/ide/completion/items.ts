import { BLOCKS } from '../../syntax/parser/blocks';
import type { Token } from '../../syntax/token';
import { Node } from '../../syntax/tree';
import { type BlockKind, closedValues, KEYS, RESULTS, STATEMENTS } from '../../syntax/vocabulary';
import { keyHelp, wordHelp } from '../help';
import type { Caret } from './caret';
import type { Suggestion } from './item';
import { fields, members, named } from './names';
import { STATEMENT_FORMS, snippetOf } from './snippets';
import { documented } from './values';

/** @returns what can start a line in a block: statements, and the keys that are not there yet. */
export function blockItems(caret: Caret, kind: BlockKind, block: Node): readonly Suggestion[] {
  if (kind === 'example') return bindingNames(caret, block);
  const statements = statementItems(caret, kind);
  const keys = keyItems(caret, kind, block);
  return kind === 'data' || kind === 'file' ? [...statements, ...keys] : [...keys, ...statements];
}

function statementItems({ surface, language, behind }: Caret, kind: BlockKind): readonly Suggestion[] {
  const bare = behind !== undefined && behind.kind !== '}';
  return STATEMENTS.filter(({ id }) => BLOCKS[kind].statements.has(id)).map((term) => ({
    label: term[surface],
    kind: 'statement',
    ...documented(wordHelp('statement', term)?.text[language]),
    ...(bare ? {} : { snippet: snippetOf(STATEMENT_FORMS[term.id]![surface]) }),
  }));
}

/** @returns the keys of a block that it does not have yet. */
export function keyItems(caret: Caret, kind: BlockKind, block: Node): readonly Suggestion[] {
  const { surface, language, behind, span } = caret;
  const used = new Set(
    block.children
      .filter(
        (child): child is Node => child instanceof Node && child.kind === 'property' && child.start !== span.start,
      )
      .map(({ term }) => term?.id),
  );
  const colon = behind?.kind === ':' ? '' : ': ';
  return KEYS[kind]
    .filter(({ id }) => !used.has(id))
    .map((term) => ({
      label: term[surface],
      kind: 'key',
      text: `${term[surface]}${colon}`,
      ...documented(keyHelp(kind, term.id)?.text[language]),
      ...(colon && (closedValues(term.id) || term.id === 'finding') ? { continues: true as const } : {}),
    }));
}

/** Before the arrow of an example stand fields, behind it results. */
function bindingNames(caret: Caret, block: Node): readonly Suggestion[] {
  const arrow = block.children.find((child) => (child as Token).kind === '=>');
  const results = arrow !== undefined && arrow.start < caret.span.start;
  const taken = new Set(
    block.children
      .filter((child): child is Node => child instanceof Node && child.kind === 'binding')
      .map(({ children }) => children[0])
      .filter((first) => first !== undefined && first.start !== caret.span.start)
      .map((first) => (first as Token).word),
  );
  const found: readonly Suggestion[] = results
    ? [
        ...RESULTS.map((term) => ({
          label: term[caret.surface],
          kind: 'word' as const,
          ...documented(wordHelp('result', term)?.text[caret.language]),
        })),
        ...members(caret, 'score', 'indicator').map((symbol) => named(symbol, caret)),
      ]
    : fields(caret).map((symbol) => named(symbol, caret));
  const equals = caret.behind?.kind === '=' ? '' : ' = ';
  return found
    .filter(({ label }) => !taken.has(label))
    .map((item) => ({ ...item, text: `${item.label}${equals}`, ...(equals ? { continues: true as const } : {}) }));
}
