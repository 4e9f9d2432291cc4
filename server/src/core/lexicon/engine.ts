import type { Ground } from '../law/grounds';
import { compiledLexicon } from './compiled';
import { Compounds } from './compounds';
import { fold, isPlain } from './fold';
import { CERTAINTIES, COMPANIES, type CompiledLexicon, type CompiledTerm, SHORTEST_PART } from './format';
import { Matcher } from './matcher';
import { originOf } from './origins';
import { Place } from './place';
import { Prefilter } from './prefilter';
import { becauseOfWords, explain, withNote } from './reasons';
import type { WorkspaceTerm, WorkspaceTerms } from './recogniser';
import type { Recognition, Route } from './recognition';
import { RegistryKnowledge } from './registry';
import { Respeller } from './respell';
import { outOfRuns } from './runs';
import { Segmenter } from './segment';
import { Shortened, skeletonOf } from './shorten';
import { strongestPerGround } from './strength';
import { type Token, Tokeniser } from './tokenise';
import { ValueKnowledge } from './values';
import { WordList } from './words';

type Abbreviations = ReadonlyMap<string, readonly number[]>;

/** What a pattern leads to when it is found. */
interface Owner {
  readonly term: Omit<CompiledTerm, 'unless'> & { readonly isOfOrganisation?: true };
  readonly unless: Place | undefined;
}

/** A match before it is put into words. */
interface Found extends Pick<Recognition, 'ground' | 'level' | 'certainty'> {
  readonly term: Owner['term'];
  readonly words: readonly Token[];
}

const NOTHING: readonly Recognition[] = [];
const PHRASE = /\s/;
/** Longer texts are cut: nobody names a field so, and what follows would only cost time. */
const LONGEST_TEXT = 100_000;

/** The lexicon at work, with an organisation's own terms. */
export class Engine {
  readonly registry = new RegistryKnowledge();
  private readonly words: WordList;
  private readonly matcher: Matcher<Owner>;
  private readonly tokeniser: Tokeniser;
  private readonly compounds: Compounds;
  private readonly origins: ReadonlySet<number>;
  private readonly matter: Place;
  private readonly persons: Place;
  private valueKnowledge: ValueKnowledge | undefined;
  private readonly notThis: ReadonlySet<string>;

  constructor(extra: WorkspaceTerms, lexicon: CompiledLexicon = compiledLexicon) {
    this.words = readWords(lexicon);
    const own = (extra.terms ?? []).flatMap((term, at) => ownPatterns(term, at, this.words));
    const kinds = new Set(outOfRuns(lexicon.affixes));
    this.matcher = new Matcher(this.words.size, new Set(outOfRuns(lexicon.fillers)), kinds);
    addPatterns(lexicon, this.matcher);
    for (const pattern of own) this.matcher.add(pattern);
    this.origins = new Set(outOfRuns(lexicon.origins));
    this.matter = new Place(outOfRuns(lexicon.matter));
    this.persons = new Place(outOfRuns(lexicon.persons));
    this.notThis = new Set((extra.notThis ?? []).map(({ name }) => name));
    const segmenter = new Segmenter(this.words);
    this.compounds = new Compounds(this.words, segmenter, new Set(outOfRuns(lexicon.plain)));
    const anchors = this.matcher.anchors();
    const respeller = new Respeller(anchors.map((word) => this.words.text(word)));
    const abbreviations = new Map(Object.entries(lexicon.abbreviations));
    const skeletons = new Map(outOfRuns(lexicon.skeletons).map((word) => [skeletonOf(this.words.text(word)), word]));
    const shortened = readShortForms(this.words, segmenter, abbreviations, new Set(anchors), kinds);
    const prefilter = new Prefilter(respeller, shortened);
    letPassAll(prefilter, anchors, this.words, { abbreviations, skeletons });
    this.tokeniser = new Tokeniser({
      words: this.words,
      segmenter,
      abbreviations,
      shortened,
      skeletons,
      prefilter,
      isKind: (word) => kinds.has(word),
      respell: (chunk) => this.wordOf(respeller.correct(chunk)),
    });
  }

  name(name: string): readonly Recognition[] {
    const plain = isPlain(name) ? name : fold(name);
    const documented = this.registry.name(plain);
    if (documented.length === 0 && !this.tokeniser.mayHold(plain)) return NOTHING;
    if (this.notThis.has(name)) return NOTHING;
    const isWhole = documented.some(({ route }) => route === 'registry-element');
    if (isWhole) return strongestPerGround(documented);
    const found = this.inTokens(plain, 'name');
    return documented.length === 0 ? found : strongestPerGround([...documented, ...found]);
  }

  text(text: string): readonly Recognition[] {
    return this.inTokens(text, 'label');
  }

  values(values: readonly string[]): readonly Recognition[] {
    this.valueKnowledge ??= new ValueKnowledge();
    const listed = this.valueKnowledge.recognise(values);
    return strongestPerGround(listed.length > 0 ? listed : this.originsInValues(values));
  }

  /** Whether a name is about goods, vehicles or animals and names nobody. */
  isAboutMatter(name: string): boolean {
    const tokens = this.tokeniser.tokens(fold(name));
    return hasWordOf(this.matter, tokens) && !hasWordOf(this.persons, tokens);
  }

  /** A value of several words may name an origin too, as a label does: “Poolse arbeidsmigranten”. */
  private originsInValues(values: readonly string[]): readonly Recognition[] {
    const phrases = values.filter((value) => PHRASE.test(value.trim()));
    const found = phrases
      .flatMap((value) => this.inTokens(value, 'label'))
      .filter(({ singled }) => singled !== undefined);
    const origins = new Set(found.map(({ singled, origin }) => origin ?? singled));
    return origins.size === 1 ? found : found.map(({ singled, origin, ...rest }) => rest);
  }

  private inTokens(text: string, route: Route): readonly Recognition[] {
    const tokens = this.tokeniser.tokens(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
    const apart = this.compounds.takenApart(tokens);
    const found: Found[] = [];
    this.addReading(tokens, tokens, found);
    if (apart) this.addReading(apart, tokens, found);
    if (found.length === 0) return NOTHING;
    return strongestPerGround(found).map((each) => this.recognition(each, found, route));
  }

  /** @param written the tokens before compounds were taken apart: `unless` heeds the word as written too. */
  private addReading(tokens: readonly Token[], written: readonly Token[], found: Found[]): void {
    for (const { owner, certainty, tokens: matched } of this.matcher.find(tokens)) {
      const { term, unless } = owner;
      if (unless && (hasWordOf(unless, tokens) || (written !== tokens && hasWordOf(unless, written)))) continue;
      const words = matched.map((at) => tokens[at] as Token);
      found.push({ ground: term.ground, level: term.level, certainty, term, words });
    }
  }

  /** Another entry of the same ground may have seen the one origin, or the division by origin, that the strongest does not speak of. */
  private recognition(strongest: Found, all: readonly Found[], route: Route): Recognition {
    const { ground, level, certainty, term, words } = strongest;
    const same = all.filter((each) => each.ground === ground && each.certainty !== 'possible');
    const named = new Map<string, string>();
    for (const { words } of same)
      for (const { word, text } of words) if (this.origins.has(word)) named.set(originOf(text, text) ?? text, text);
    const [single] = named.size === 1 ? [...named] : [];
    return {
      ground,
      level,
      certainty,
      route,
      reason: term.isOfOrganisation
        ? withNote(becauseOfWords(words, certainty), term.note)
        : explain(becauseOfWords(words, certainty), term.note, level),
      sources: term.sources,
      term: term.id,
      ...(single && { singled: single[1], origin: single[0] }),
      ...(same.some((each) => each.term.grouping) && { grouping: true as const }),
    };
  }

  private wordOf(text: string | undefined): number {
    return text === undefined ? 0 : this.words.find(text, 0, text.length);
  }
}

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

function addPatterns(lexicon: CompiledLexicon, matcher: Matcher<Owner>): void {
  const places = lexicon.places.map((words) => new Place(typeof words === 'number' ? [words] : outOfRuns(words)));
  const owners = lexicon.terms.map(
    ({ unless, ...term }): Owner => ({ term, unless: unless === undefined ? undefined : places[unless] }),
  );
  for (const [term, certainty, company, anchorRow, anchorPlace, rows] of lexicon.patterns)
    matcher.add({
      rows: rows.map((row) => row.map((place) => places[place] as Place)),
      company: COMPANIES[company]!,
      anchorRow,
      anchorPlace,
      certainty: CERTAINTIES[certainty]!,
      owner: owners[term] as Owner,
    });
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

function hasWordOf(words: Place, tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => words.has(word));
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
