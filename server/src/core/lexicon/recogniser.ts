import type { Ground } from '../law/grounds';
import { expandAlternatives } from './alternatives';
import { Compounds } from './compounds';
import { fold } from './fold';
import { ABBREVIATIONS, PLAIN_WORDS, TERM_FILES, type Term, WORD_SETS } from './lexicon';
import { Matcher } from './matcher';
import { namedOrigins, type OriginWord } from './origins';
import { PatternCompiler, type PatternSource } from './patterns';
import { Prefilter, type SoughtWord } from './prefilter';
import { becauseOfWords, explain } from './reasons';
import type { Certainty, Level, Recognition, Route } from './recognition';
import { RegistryKnowledge } from './registry';
import { Respeller } from './respell';
import { Segmenter } from './segment';
import { strongestPerGround } from './strength';
import { NUMBER, type Token, Tokeniser } from './tokenise';
import { ValueKnowledge } from './values';
import { addAll, WordList } from './words';

/** A term of an organisation's own: a name such as "krachtwijk" that only its people know the meaning of. */
export interface WorkspaceTerm {
  /** Words or groups of words ("sociale index"); any of them is enough. */
  readonly words: readonly string[];
  readonly ground: Ground;
  readonly level: Level;
  /** Id of the legal source that names the term, if any. */
  readonly source?: string;
  /** Why, as the organisation wrote it down. */
  readonly reason?: string;
}

/** What an organisation adds: its own terms, and its decisions that a name does not mean what it seems to. */
export interface WorkspaceTerms {
  readonly terms?: readonly WorkspaceTerm[];
  readonly notThis?: readonly { readonly name: string; readonly why: string }[];
}

/** Says what names, texts and values reveal about people. Every list is strongest first, at most one recognition per ground. */
export interface Recogniser {
  /** @param name an identifier: a field, a column, a path with dots. */
  name(name: string): readonly Recognition[];
  /** @param text a label, a title or another piece of running text. */
  text(text: string): readonly Recognition[];
  /** @param values the values of a code list or of a condition, codes or words. */
  values(values: readonly string[]): readonly Recognition[];
  /** @param source the registry ("BRP"). @param element its number, with or without category ("04.05.10", "05.10"). */
  registryElement(source: string, element: string): readonly Recognition[];
}

/** A match before it is put into words. */
interface Found extends Pick<Recognition, 'ground' | 'level' | 'certainty'> {
  readonly term: Owner['term'];
  readonly words: readonly Token[];
}

/** What a pattern leads to when it is found. */
interface Owner {
  readonly term: Pick<Term, 'id' | 'level' | 'sources' | 'note' | 'grouping'>;
  readonly ground: Ground;
  readonly unless: ReadonlySet<number>;
}

/** Sets hold words of several languages; shorter ones are not looked for inside compounds. */
const SHORTEST_SET_WORD = 4;
const COMMON = 30;
const NOTHING: readonly Recognition[] = [];
const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'possible'];
/** Room for the letters of the lexicon’s words at the start; it grows when an organisation adds many. */
const LETTERS_OF_ALL_WORDS = 26_000;
/** Longer texts are cut: nobody names a field so, and what follows would only cost time. */
const LONGEST_TEXT = 100_000;

/**
 * Makes a recogniser over the lexicon. The lexicon itself is compiled once, on first use.
 * @param extra an organisation's own terms and decisions.
 */
export function createRecogniser(extra: WorkspaceTerms = {}): Recogniser {
  let engine: Engine | undefined;
  const use = () => {
    engine ??= new Engine(extra);
    return engine;
  };
  return {
    name: (name) => use().name(name),
    text: (text) => use().text(text),
    values: (values) => use().values(values),
    registryElement: (source, element) => use().registry.element(source, element),
  };
}

class Engine {
  readonly registry = new RegistryKnowledge();
  private readonly words = new WordList(LETTERS_OF_ALL_WORDS);
  private readonly sets = new Map<string, ReadonlySet<number>>();
  private readonly matcher: Matcher<Owner>;
  private readonly patterns: PatternCompiler;
  private readonly tokeniser: Tokeniser;
  private readonly compounds: Compounds;
  private readonly prefilter: Prefilter;
  private readonly plain: ReadonlySet<number>;
  private readonly common: ReadonlySet<number>;
  private readonly origins: ReadonlyMap<number, OriginWord>;
  private valueKnowledge: ValueKnowledge | undefined;
  private readonly notThis: ReadonlySet<string>;
  private readonly respeller: Respeller;

  constructor(extra: WorkspaceTerms) {
    this.addSets();
    this.plain = new Set(Object.values(PLAIN_WORDS).flatMap((subject) => addAll(this.words, subject, true)));
    this.origins = namedOrigins(this.words, this.sets);
    this.common = new Set([...this.plain, ...this.set('affixes'), ...this.set('fillers')]);
    this.matcher = new Matcher(this.set('fillers'), this.set('affixes'));
    this.patterns = new PatternCompiler(this.words, this.sets, NUMBER, (word) => this.rarity(word));
    for (const { ground, terms } of TERM_FILES) for (const term of terms) this.addTerm(ground, term);
    (extra.terms ?? []).forEach((term, at) => {
      this.addWorkspaceTerm(term, at);
    });
    this.notThis = new Set((extra.notThis ?? []).map(({ name }) => name));
    const abbreviations = this.abbreviations();
    this.respeller = new Respeller(this.anchorTexts());
    this.prefilter = this.makePrefilter(abbreviations);
    const segmenter = new Segmenter(this.words);
    this.compounds = new Compounds(this.words, segmenter, this.plain);
    this.tokeniser = new Tokeniser(this.words, segmenter, abbreviations, (chunk) => this.respell(chunk));
  }

  name(name: string): readonly Recognition[] {
    if (!this.prefilter.mayHold(name)) return NOTHING;
    const found = this.notThis.has(name) ? NOTHING : this.recogniseName(name);
    return found;
  }

  text(text: string): readonly Recognition[] {
    return this.inTokens(text, 'label');
  }

  values(values: readonly string[]): readonly Recognition[] {
    this.valueKnowledge ??= new ValueKnowledge();
    return strongestPerGround(this.valueKnowledge.recognise(values));
  }

  private recogniseName(name: string): readonly Recognition[] {
    const plain = fold(name).trim();
    const numbered = this.registry.elementName(plain);
    if (numbered.length > 0) return strongestPerGround(numbered);
    const variable = this.registry.variable(plain);
    const found = this.inTokens(name, 'name');
    return variable.length === 0 ? found : strongestPerGround([...variable, ...found]);
  }

  private inTokens(text: string, route: Route): readonly Recognition[] {
    const tokens = this.tokeniser.tokens(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
    const apart = this.compounds.takenApart(tokens);
    const found = this.inReading(tokens, tokens);
    if (apart) found.push(...this.inReading(apart, tokens));
    return strongestPerGround(found).map((each) => this.recognition(each, found, route));
  }

  /** @param written the tokens before compounds were taken apart: `unless` heeds the word as written too. */
  private inReading(tokens: readonly Token[], written: readonly Token[]): Found[] {
    const isExcepted = ({ unless }: Owner) =>
      unless.size > 0 && (hasWordOf(unless, tokens) || (written !== tokens && hasWordOf(unless, written)));
    return this.matcher
      .find(tokens)
      .filter(({ owner }) => !isExcepted(owner))
      .map(({ owner, certainty, tokens: matched }) => ({
        ground: owner.ground,
        level: owner.term.level,
        certainty,
        term: owner.term,
        words: matched.map((at) => tokens[at] as Token),
      }));
  }

  /** Another entry of the same ground may have seen the one origin, or the division by origin, that the strongest does not speak of. */
  private recognition(strongest: Found, all: readonly Found[], route: Route): Recognition {
    const { ground, level, certainty, term, words } = strongest;
    const same = all.filter((each) => each.ground === ground && each.certainty !== 'possible');
    const named = new Set(
      same.flatMap(({ words }) => words.filter(({ word }) => this.origins.has(word)).map(({ text }) => text)),
    );
    const [singled] = named.size === 1 ? [...named] : [];
    return {
      ground,
      level,
      certainty,
      route,
      reason: explain(becauseOfWords(words.map(({ text }) => text)), term.note, level),
      sources: term.sources,
      term: term.id,
      ...(singled !== undefined && { singled }),
      ...(same.some((each) => each.term.grouping) && { grouping: true as const }),
    };
  }

  private addSets(): void {
    for (const [name, lineUp] of Object.entries(WORD_SETS)) {
      const numbers = new Set<number>();
      for (const word of lineUp.split(' ')) {
        if (word.startsWith('@')) for (const number of this.set(word.slice(1))) numbers.add(number);
        else
          for (const each of expandAlternatives(word))
            numbers.add(this.words.add(each, each.length >= SHORTEST_SET_WORD));
      }
      this.sets.set(name, numbers);
    }
  }

  private set(name: string): ReadonlySet<number> {
    const set = this.sets.get(name);
    if (!set) throw new Error(`unknown set of words: ${name}`);
    return set;
  }

  private addTerm(ground: Ground, term: Term): void {
    const unless = new Set((term.unless ?? []).flatMap((entry) => this.unlessWords(entry)));
    const owner: Owner = { term, ground, unless };
    for (const [language, patterns] of Object.entries(term.patterns))
      for (const certainty of CERTAINTIES)
        for (const text of patterns[certainty] ?? []) this.addPattern({ text, language }, certainty, owner);
  }

  private unlessWords(entry: string): number[] {
    return entry.startsWith('@') ? [...this.set(entry.slice(1))] : addAll(this.words, entry, true);
  }

  private addWorkspaceTerm(term: WorkspaceTerm, at: number): void {
    const owner: Owner = {
      term: {
        id: `workspace.${at + 1}`,
        level: term.level,
        sources: term.source === undefined ? [] : [term.source],
        note: workspaceNote(term),
      },
      ground: term.ground,
      unless: new Set(),
    };
    for (const phrase of term.words) {
      const letters = fold(phrase)
        .toLowerCase()
        .match(/[a-z]+/g);
      if (letters) this.addPattern({ text: letters.join(' '), language: 'nl' }, 'certain', owner);
    }
  }

  private addPattern(source: PatternSource, certainty: Certainty, owner: Owner): void {
    this.matcher.add({ pattern: this.patterns.compile(source), certainty, owner });
  }

  private abbreviations(): ReadonlyMap<string, readonly number[]> {
    return new Map(Object.entries(ABBREVIATIONS).map(([short, long]) => [short, addAll(this.words, long, false)]));
  }

  /** Long words are met seldom by accident; words of administration and field kinds are met everywhere. */
  private rarity(word: number): number {
    const { length } = this.words.text(word);
    if (length === 1) return -2 * COMMON;
    return this.common.has(word) ? length - COMMON : length;
  }

  private respell(chunk: string): number {
    const corrected = this.respeller.correct(chunk);
    return corrected === undefined ? 0 : this.words.find(corrected, 0, corrected.length);
  }

  private anchorTexts(): string[] {
    return [...this.matcher.anchors()].filter((word) => word !== NUMBER).map((word) => this.words.text(word));
  }

  /** A name can only hold a pattern if it holds its anchor: as a word, abbreviated or misspelt. */
  private makePrefilter(abbreviations: ReadonlyMap<string, readonly number[]>): Prefilter {
    const anchors = new Set(this.matcher.anchors());
    const sought: SoughtWord[] = [];
    for (const word of anchors)
      if (word !== NUMBER) sought.push({ text: this.words.text(word), whole: !this.words.maySplit(word) });
    for (const [text, words] of abbreviations)
      if (words.some((word) => anchors.has(word))) sought.push({ text, whole: true });
    for (const text of this.registry.variableBeginnings()) sought.push({ text, whole: true });
    return new Prefilter(sought, this.respeller);
  }
}

function hasWordOf(words: ReadonlySet<number>, tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => words.has(word));
}

function workspaceNote(term: WorkspaceTerm): { nl: string; en: string } {
  const reason = term.reason ? `: ${term.reason}` : '';
  return {
    nl: `een term van de eigen organisatie${reason}`,
    en: `a term of the organisation’s own${reason}`,
  };
}
