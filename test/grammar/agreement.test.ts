import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { parse } from '../../server/src/core/syntax/parse';
import type { Token } from '../../server/src/core/syntax/token';
import { Node, type Tree } from '../../server/src/core/syntax/tree';
import { LineIndex } from '../../server/src/core/text/lineIndex';
import { exampleFiles } from '../support/examples';

const SCOPE = 'source.tenzij';
const GRAMMAR = 'syntaxes/tenzij.tmLanguage.json';

/** The scopes that a token may have, by what the parser says it is. A name of the author must not look like a word of the language. */
const SCOPES_BY_ROLE: Readonly<Record<string, RegExp>> = {
  statement: /^keyword\.control/,
  connective: /^(keyword\.(other|control)|constant\.language)/,
  key: /^(support\.type\.property-name|variable\.other\.property)/,
  value: /^constant\.language/,
  type: /^storage\.type/,
  unit: /^keyword\.other\.unit/,
  function: /^support\.function/,
  name: /^(entity\.name|variable|source|string)/,
};

const SCOPES_BY_KIND: Readonly<Record<string, RegExp>> = {
  string: /^string\.quoted/,
  number: /^constant\.numeric/,
  date: /^constant\.numeric\.date/,
  jci: /^string\.unquoted\.reference\.law/,
  ecli: /^string\.unquoted\.reference\.case/,
  fingerprint: /^constant\.numeric\.fingerprint/,
};

/** @returns the innermost scope at every offset where one starts. */
async function scopesOf(text: string): Promise<(offset: number) => string> {
  const grammar = await createRegistry([{ path: GRAMMAR, scopeName: SCOPE, injectTo: [] }]).loadGrammar(SCOPE);
  assert.ok(grammar);
  const lines = new LineIndex(text);
  const perLine: { readonly start: number; readonly scope: string }[][] = [];
  let stack: Parameters<typeof grammar.tokenizeLine>[1] = null;
  for (const [line, content] of text.split(/\r\n|\r|\n/).entries()) {
    const { tokens, ruleStack } = grammar.tokenizeLine(content, stack);
    perLine[line] = tokens.map(({ startIndex, scopes }) => ({ start: startIndex, scope: scopes.at(-1)! }));
    stack = ruleStack;
  }
  return (offset) => {
    const { line, character } = lines.position(offset);
    return perLine[line]!.filter(({ start }) => start <= character).at(-1)?.scope ?? SCOPE;
  };
}

function phraseTokens(tree: Tree): ReadonlySet<Token> {
  const found = new Set<Token>();
  const visit = (node: Node): void => {
    for (const child of node.children) {
      if (child instanceof Node) visit(child);
      else if (node.kind === 'phrase') found.add(child);
    }
  };
  visit(tree.root);
  return found;
}

describe('the colours before the server has answered', () => {
  for (const { name, text } of exampleFiles()) {
    it(`agree with the parser on examples/${name}`, async () => {
      const scopeAt = await scopesOf(text);
      const tree = parse(text);
      const phrases = phraseTokens(tree);
      const wrong = tree.tokens.flatMap((token) => {
        const isFree = token.role === 'value' && !token.term && !phrases.has(token);
        const isResult = token.role === 'name' && token.term !== undefined;
        const allowed =
          isFree || isResult ? undefined : (SCOPES_BY_ROLE[token.role ?? ''] ?? SCOPES_BY_KIND[token.kind]);
        const scope = scopeAt(token.start);
        if (!allowed || allowed.test(scope)) return [];
        return [`${text.slice(token.start, token.end)} (${token.role ?? token.kind}) has ${scope}`];
      });
      assert.deepEqual([...new Set(wrong)], []);
    });
  }
});
