import type { FileEdit } from '../lint/finding';
import type { LinkedFile } from '../model/linked';
import type { DeclaredSymbol } from '../model/symbols';
import { lex } from '../syntax/lexer';
import { spellingOf } from '../syntax/spelling';
import { RESULT_BY_SPELLING } from '../syntax/vocabulary';
import type { Bilingual } from '../text/bilingual';
import { applyEdits } from '../text/edit';
import type { Span } from '../text/span';
import { type Analysis, Workspace } from '../workspace';
import { codesOf } from './codeValues';
import { symbolsOf } from './nameIndex';
import { usesOf } from './navigation';
import { placeAt } from './place';
import { insideQuotes, quoted } from './quotes';
import { type Target, targetAt } from './target';

/** Why something cannot be renamed, and what to do instead. */
export interface Refused {
  readonly refused: Bilingual;
}

/** What will be renamed: the text to select and the name as it is now. */
export interface Renamable {
  readonly span: Span;
  readonly placeholder: string;
}

const NOTHING: Bilingual = {
  nl: 'Hier staat geen naam of code die in deze bestanden gedeclareerd is.',
  en: 'No name or code that these files declare stands here.',
};

const NO_WORD: Bilingual = {
  nl: 'Een naam is één woord van letters, cijfers, _ en -, en begint niet met een cijfer.',
  en: 'A name is one word of letters, digits, _ and -, and does not start with a digit.',
};

const NO_TEXT: Bilingual = {
  nl: 'Een code is een tekst op één regel en mag niet leeg zijn.',
  en: 'A code is a text on one line and cannot be empty.',
};

function keyword(name: string): Bilingual {
  return {
    nl: `“${name}” is een woord van de taal. Kies een andere naam.`,
    en: `“${name}” is a word of the language. Choose another name.`,
  };
}

function taken(name: string): Bilingual {
  return {
    nl: `“${name}” is al in gebruik: met die naam zou iets anders bedoeld worden. Kies een andere naam.`,
    en: `“${name}” is already in use: something else would be meant by it. Choose another name.`,
  };
}

/** @returns what can be renamed at an offset, or why nothing can. */
export function prepareRename(analysis: Analysis, uri: string, offset: number): Renamable | Refused {
  const place = placeAt(analysis, uri, offset);
  const target = place && targetAt(place);
  if (!target) return { refused: NOTHING };
  if (target.kind === 'name') return { span: target.span, placeholder: target.symbol.name.text };
  return { span: insideQuotes(place.file.text, target.span), placeholder: target.code.value.text };
}

/**
 * Renames the declared name or the code at an offset, in every file that uses it.
 * @param newName the name, or the code without quotation marks
 * @returns the edits per file; or why not: no valid word, a word of the language, or a name that already means something
 */
export function rename(
  analysis: Analysis,
  uri: string,
  offset: number,
  newName: string,
): { readonly changes: readonly FileEdit[] } | Refused {
  const place = placeAt(analysis, uri, offset);
  const target = place && targetAt(place);
  if (!target) return { refused: NOTHING };
  const refused = target.kind === 'name' ? nameProblem(newName) : codeProblem(newName, target);
  if (refused) return { refused };
  const changes = editsFor(analysis, target, newName);
  return target.kind === 'name' && changesMeaning(analysis, changes) ? { refused: taken(newName) } : { changes };
}

function nameProblem(name: string): Bilingual | undefined {
  const { tokens, problems } = lex(name);
  const [only] = tokens;
  const isWord = tokens.length === 2 && only?.kind === 'word' && only.word === name && problems.length === 0;
  if (!isWord || name === '€') return NO_WORD;
  const { statement, connective } = spellingOf(name);
  return statement || connective || RESULT_BY_SPELLING.has(name) ? keyword(name) : undefined;
}

function codeProblem(text: string, { codelist, code }: Extract<Target, { kind: 'code' }>): Bilingual | undefined {
  if (text.trim() === '' || /[\r\n]/.test(text)) return NO_TEXT;
  const other = codesOf(codelist.statement).some(
    ({ value }) => value.text === text && value.start !== code.value.start,
  );
  return other ? taken(text) : undefined;
}

function editsFor(analysis: Analysis, target: Target, newName: string): readonly FileEdit[] {
  const newText = target.kind === 'name' ? newName : quoted(newName);
  const byFile = new Map<string, { span: Span; newText: string }[]>();
  for (const { uri, span } of usesOf(analysis, target, true)) {
    const edits = byFile.get(uri) ?? [];
    edits.push({ span, newText });
    byFile.set(uri, edits);
  }
  return [...byFile].map(([uri, edits]) => ({ uri, edits }));
}

/** Tries the edits in a workspace of its own: afterwards every name must still mean what it meant before. */
function changesMeaning(analysis: Analysis, changes: readonly FileEdit[]): boolean {
  const edited = new Map(changes.map(({ uri, edits }) => [uri, edits]));
  const files = analysis.uris().flatMap((uri) => {
    const file = analysis.file(uri);
    if (!file || file.unreadable) return [];
    const edits = edited.get(uri);
    return [{ kind: 'set' as const, uri, text: edits ? applyEdits(file.text, edits) : file.text }];
  });
  const after = new Workspace(analysis.options).apply(...files);
  return changes.some(({ uri }) => meanings(analysis, uri) !== meanings(after, uri));
}

/** What every name in a file refers to, by the order in which names are declared: that order does not change by renaming. */
function meanings(analysis: Analysis, uri: string): string {
  const linked = analysis.linked(uri);
  if (!linked) return '';
  const ranks = new Map<LinkedFile, ReadonlyMap<DeclaredSymbol, number>>();
  const rankOf = (symbol: DeclaredSymbol): string => {
    const home = analysis.linked(symbol.file.uri);
    if (!home) return '?';
    let known = ranks.get(home);
    if (!known) {
      const sorted = [...symbolsOf(home.declarations)].sort((a, b) => a.name.start - b.name.start);
      known = new Map(sorted.map((each, index) => [each, index]));
      ranks.set(home, known);
    }
    return `${symbol.file.uri}#${known.get(symbol)}`;
  };
  const references = [...linked.references].sort((a, b) => a.name.start - b.name.start);
  const declared = symbolsOf(linked.declarations).length;
  return `${declared} ${references.map(({ symbol }) => (symbol ? rankOf(symbol) : '-')).join(' ')}`;
}
