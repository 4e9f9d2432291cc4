import type { Ground } from '../law/grounds';
import { Compounds } from './compounds';
import { fold } from './fold';
import { CERTAINTIES, COMPANIES, type CompiledLexicon, type CompiledTerm, SHORTEST_PART } from './format';
import { Matcher } from './matcher';
import { Place } from './place';
import { Prefilter } from './prefilter';
import type { WorkspaceTerm } from './recogniser';
import { Respeller } from './respell';
import { outOfRuns } from './runs';
import { Segmenter } from './segment';
import { Shortened, skeletonOf } from './shorten';
import { Tokeniser } from './tokenise';
import { WordList } from './words';

type Abbreviations = ReadonlyMap<string, readonly number[]>;

/** What a pattern leads to when it is found. */
export interface Owner {
  readonly term: Omit<CompiledTerm, 'unless' | 'unlessData'> & { readonly isOfOrganisation?: true };
  readonly unless: Place | undefined;
  readonly unlessData?: Place | undefined;
}

/** The words in the name of a column that change what values in it mean. */
interface Context {
  readonly unless: Place | undefined;
  readonly unlessThings: Place | undefined;
  readonly hintBeside: Place | undefined;
}

/** The lexicon made ready for reading names. */
export interface Parts {
  readonly tokeniser: Tokeniser;
  readonly compounds: Compounds;
  readonly matcher: Matcher<Owner>;
  /** The words that name one single origin other than the Dutch one. */
  readonly origins: ReadonlySet<number>;
  /** The words that say of whom a field is. */
  readonly people: Place;
  /** By the id of a list of values. */
  readonly contexts: ReadonlyMap<string, Context>;
}

/** @returns the parts that read names by the lexicon and an organisation's own terms. */
export function assemble(lexicon: CompiledLexicon, ownTerms: readonly WorkspaceTerm[]): Parts {
  const words = readWords(lexicon);
  const own = ownTerms.flatMap((term, at) => ownPatterns(term, at, words));
  const kinds = new Set(outOfRuns(lexicon.affixes));
  const matcher = new Matcher<Owner>(words.size, new Set(outOfRuns(lexicon.fillers)), kinds);
  const places = lexicon.places.map((each) => new Place(typeof each === 'number' ? [each] : outOfRuns(each)));
  addPatterns(lexicon, places, matcher);
  for (const pattern of own) matcher.add(pattern);
  const segmenter = new Segmenter(words);
  const anchors = matcher.anchors();
  const respeller = new Respeller(anchors.map((word) => words.text(word)));
  const abbreviations = new Map(Object.entries(lexicon.abbreviations));
  const skeletons = new Map(outOfRuns(lexicon.skeletons).map((word) => [skeletonOf(words.text(word)), word]));
  const shortened = readShortForms(words, segmenter, abbreviations, new Set(anchors), kinds);
  const prefilter = new Prefilter(respeller, shortened);
  letPassAll(prefilter, anchors, words, { abbreviations, skeletons });
  const wordOf = (text: string | undefined) => (text === undefined ? 0 : words.find(text, 0, text.length));
  return {
    tokeniser: new Tokeniser({
      words,
      segmenter,
      abbreviations,
      shortened,
      skeletons,
      prefilter,
      isKind: (word) => kinds.has(word),
      respell: (chunk) => wordOf(respeller.correct(chunk)),
    }),
    compounds: new Compounds(words, segmenter, new Set(outOfRuns(lexicon.plain))),
    matcher,
    origins: new Set(outOfRuns(lexicon.origins)),
    people: new Place(outOfRuns(lexicon.people)),
    contexts: contextsOf(lexicon, places),
  };
}

const NO_PLACE = -1;

function readWords({ words, whole }: CompiledLexicon): WordList {
  const list = new WordList(words.length);
  const isWhole = new Set(outOfRuns(whole));
  words.split(' ').forEach((word, at) => {
    list.add(word, !isWhole.has(at + 1));
  });
  return list;
}

function readShortForms(
  words: WordList,
  segmenter: Segmenter,
  abbreviations: Abbreviations,
  anchors: ReadonlySet<number>,
  kinds: ReadonlySet<number>,
): Shortened {
  const short = new WordList([...abbreviations.keys()].join('').length);
  for (const abbreviation of abbreviations.keys()) short.add(abbreviation, false);
  const longForms = [...abbreviations.values()];
  return new Shortened(
    words,
    short,
    (abbreviation) => longForms[abbreviation - 1] ?? [],
    segmenter,
    (word) => anchors.has(word),
    (word) => kinds.has(word),
  );
}

function addPatterns(lexicon: CompiledLexicon, places: readonly Place[], matcher: Matcher<Owner>): void {
  const owners = lexicon.terms.map(
    ({ unless, unlessData, ...term }): Owner => ({
      term,
      unless: places[unless ?? NO_PLACE],
      unlessData: places[unlessData ?? NO_PLACE],
    }),
  );
  for (const [term, certainty, company, anchorRow, anchorPlace, alike] of lexicon.patterns)
    for (const rows of alike)
      matcher.add({
        rows: rows.map((row) => row.map((place) => places[place] as Place)),
        company: COMPANIES[company]!,
        anchorRow,
        anchorPlace,
        certainty: CERTAINTIES[certainty]!,
        owner: owners[term] as Owner,
      });
}

function contextsOf({ contexts }: CompiledLexicon, places: readonly Place[]): ReadonlyMap<string, Context> {
  const placed = Object.entries(contexts).map(([list, context]): [string, Context] => [
    list,
    {
      unless: places[context.unless ?? NO_PLACE],
      unlessThings: places[context.unlessThings ?? NO_PLACE],
      hintBeside: places[context.hintBeside ?? NO_PLACE],
    },
  ]);
  return new Map(placed);
}

/** An organisation's own term is looked up by its longest word. */
function ownPatterns(term: WorkspaceTerm, at: number, words: WordList) {
  const owner: Owner = {
    term: {
      id: `workspace.${at + 1}`,
      ground: term.ground,
      level: term.level,
      sources: term.source === undefined ? [] : [term.source],
      note: noteOf(term),
      isOfOrganisation: true,
    },
    unless: undefined,
  };
  return term.words.flatMap((phrase) => {
    const letters = fold(phrase)
      .toLowerCase()
      .match(/[a-z]+/g);
    if (!letters) return [];
    const row = letters.map((word) => new Place([words.add(word, word.length >= SHORTEST_PART.nl!)]));
    const anchorPlace = letters.reduce((best, word, at) => (word.length > letters[best]!.length ? at : best), 0);
    return [{ rows: [row], company: 'any' as const, anchorRow: 0, anchorPlace, certainty: 'certain' as const, owner }];
  });
}

/** A name can only hold a pattern if it holds its anchor: as a word, abbreviated or misspelt. */
function letPassAll(
  prefilter: Prefilter,
  anchors: readonly number[],
  words: WordList,
  shortForms: { readonly abbreviations: Abbreviations; readonly skeletons: ReadonlyMap<string, number> },
): void {
  const isAnchor = new Set(anchors);
  for (const word of anchors) prefilter.letPass(words.text(word), !words.maySplit(word));
  for (const [text, long] of shortForms.abbreviations)
    if (long.some((word) => isAnchor.has(word))) prefilter.letPass(text, true);
  for (const text of shortForms.skeletons.keys()) prefilter.letPass(text, true);
}

function noteOf(term: { readonly ground: Ground; readonly reason?: string }): { nl: string; en: string } {
  const reason = term.reason ? `: ${term.reason}` : '';
  return {
    nl: `een term van de eigen organisatie${reason}`,
    en: `a term of the organisation’s own${reason}`,
  };
}
