import { resolvePath } from '../model/source';
import { type Span, span } from '../text/span';
import type { Analysis } from '../workspace';
import { codelistOf, codeUses } from './codeValues';
import { nameIndex } from './nameIndex';
import { innermost, type Place, placeAt } from './place';
import { statementAt } from './statementIndex';
import { type Target, targetAt } from './target';

/** A place in a file. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
}

/** Where something is declared. */
export interface Definition {
  /** What was asked about, in the file that asked. */
  readonly origin: Span;
  readonly uri: string;
  /** The whole declaration. */
  readonly span: Span;
  /** Its name, within `span`. */
  readonly selection: Span;
}

/** One use of a name or code; `write` marks its declaration. */
export interface Highlight {
  readonly span: Span;
  readonly write: boolean;
}

/**
 * Finds where the thing at an offset is declared: a name, a code in a cell or comparison (its row in the code list), or the file of a `gebruik`.
 * @returns undefined when nothing declared stands there
 */
export function definition(analysis: Analysis, uri: string, offset: number): Definition | undefined {
  const place = placeAt(analysis, uri, offset);
  if (!place?.token) return undefined;
  const target = targetAt(place);
  if (target?.kind === 'name') {
    const { statement, name, file } = target.symbol;
    return { origin: target.span, uri: file.uri, span: plain(statement), selection: plain(name) };
  }
  if (target) {
    const { row, value } = target.code;
    return { origin: target.span, uri: target.codelist.file.uri, span: plain(row), selection: plain(value) };
  }
  return importedFile(place);
}

function importedFile({ token, file, path, analysis }: Place): Definition | undefined {
  const use = statementAt(file, innermost(path, 'use'));
  if (use?.kind !== 'use' || !use.path || use.path.start !== token!.start) return undefined;
  const uri = resolvePath(file.uri, use.path.text);
  const known = uri === undefined ? undefined : analysis.file(uri);
  if (!known || known.unreadable === 'not-found') return undefined;
  return { origin: plain(use.path), uri: known.uri, span: span(0, 0), selection: span(0, 0) };
}

/**
 * Finds every use of the thing at an offset, in every file that can see it.
 * @param withDeclaration whether its declaration counts as a use
 * @returns the places per file in text order; empty when nothing declared stands there
 */
export function references(
  analysis: Analysis,
  uri: string,
  offset: number,
  withDeclaration: boolean,
): readonly Location[] {
  const place = placeAt(analysis, uri, offset);
  const target = place && targetAt(place);
  return target ? usesOf(analysis, target, withDeclaration) : [];
}

/** @returns the places in this file that mean the same as what stands at an offset. */
export function documentHighlights(analysis: Analysis, uri: string, offset: number): readonly Highlight[] {
  const place = placeAt(analysis, uri, offset);
  const target = place && targetAt(place);
  if (!place || !target) return [];
  const declared = declarationOf(target);
  return usesIn(analysis, place.file.uri, target, true).map((use) => ({
    span: use,
    write: declared.uri === place.file.uri && declared.span.start === use.start,
  }));
}

/** @returns where a target is declared: its name, or the code in its code list. */
function declarationOf(target: Target): Location {
  return target.kind === 'name'
    ? { uri: target.symbol.file.uri, span: plain(target.symbol.name) }
    : { uri: target.codelist.file.uri, span: plain(target.code.value) };
}

/** @returns every use of a target in every file that can see it, the declaring file first. */
export function usesOf(analysis: Analysis, target: Target, withDeclaration: boolean): readonly Location[] {
  const home = declarationOf(target).uri;
  return [home, ...analysis.dependents(home)].flatMap((uri) =>
    usesIn(analysis, uri, target, withDeclaration).map((use) => ({ uri, span: use })),
  );
}

function usesIn(analysis: Analysis, uri: string, target: Target, withDeclaration: boolean): readonly Span[] {
  const linked = analysis.linked(uri);
  if (!linked) return [];
  const declared = declarationOf(target);
  const found: Span[] = withDeclaration && declared.uri === linked.file.uri ? [declared.span] : [];
  if (target.kind === 'name') {
    for (const { name, symbol, declares } of nameIndex(linked).values())
      if (!declares && symbol === target.symbol) found.push(plain(name));
  } else {
    for (const use of codeUses(linked).values()) {
      const same = use.text === target.code.value.text && codelistOf(analysis, use.field) === target.codelist;
      if (same) found.push(plain(use));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
