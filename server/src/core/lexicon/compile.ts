import type { Ground } from '../law/grounds';
import { expandAlternatives } from './alternatives';
import {
  CERTAINTIES,
  type CompiledContext,
  type CompiledLexicon,
  type CompiledPatterns,
  type CompiledRows,
  type CompiledTerm,
} from './format';
import { ABBREVIATIONS, LIST_CONTEXTS, PLAIN_WORDS, TERM_FILES, type Term, WORD_SETS } from './lexicon';
import { PatternCompiler, type Synonyms } from './patterns';
import { inRuns } from './runs';
import { skeletonOf } from './shorten';
import { NUMBER } from './tokenise';
import { addAll, WordList } from './words';

/** Sets hold words of several languages; shorter ones are not looked for inside compounds. */
const SHORTEST_SET_WORD = 4;
/** Room for the letters of the lexicon’s words at the start; the list grows when they are more. */
const LETTERS_OF_ALL_WORDS = 40_000;

/** @returns the lexicon, compiled. @throws Error when a pattern or a set is not well formed; the lexicon's tests meet that, not a user. */
export function compileLexicon(): CompiledLexicon {
  const words = new WordList(LETTERS_OF_ALL_WORDS);
  const sets = compileSets(words);
  const plain = new Set(
    Object.entries(PLAIN_WORDS).flatMap(([subject, lineUp]) =>
      within(`the words of ${subject}`, () => addAll(words, lineUp, true)),
    ),
  );
  const fillers = sets.get('fillers') ?? new Set();
  const affixes = sets.get('affixes') ?? new Set();
  const rarity = rarityOf(words, new Set([...affixes, ...fillers]), plain);
  const compiler = new PatternCompiler(words, sets, synonymsIn(sets), rarity);
  const terms: CompiledTerm[] = [];
  const alike = new Map<string, [...Numbers, CompiledRows[]]>();
  for (const { ground, terms: entries } of TERM_FILES)
    for (const term of entries) {
      within(term.id, () => {
        for (const [numbers, rows] of compilePatterns(term, terms.length, compiler)) {
          const same = alike.get(numbers.join());
          if (same) same[5].push(rows);
          else alike.set(numbers.join(), [...numbers, [rows]]);
        }
        terms.push(compileTerm(ground, term, compiler));
      });
    }
  const patterns = [...alike.values()];
  const contexts = compileContexts(compiler);
  const places = compiler.places.map((place) => withLinkingForms(place, words));
  const abbreviations = Object.fromEntries(
    Object.entries(ABBREVIATIONS).map(([short, long]) => [
      short,
      within(`the abbreviation ${short}`, () => addAll(words, long, false)),
    ]),
  );
  return {
    words: words.all().join(' '),
    whole: inRuns(words.all().flatMap((_, at) => (words.maySplit(at + 1) ? [] : [at + 1]))),
    plain: inRuns(plain),
    fillers: inRuns(fillers),
    affixes: inRuns(affixes),
    origins: inRuns([...sets].filter(([name]) => name.startsWith('origin')).flatMap(([, numbers]) => [...numbers])),
    people: inRuns(setNamed(sets, 'people')),
    abbreviations,
    skeletons: inRuns(skeletonsOf(anchorsOf(patterns, places), words, new Set(Object.keys(abbreviations)))),
    places: places.map((place) => (typeof place === 'number' ? place : inRuns(place))),
    terms,
    patterns,
    contexts,
  };
}

/** Whoever edits the lexicon must learn in which entry the mistake is. */
function within<Result>(entry: string, compile: () => Result): Result {
  try {
    return compile();
  } catch (error) {
    throw new Error(`in ${entry}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** Dutch nouns that end so have an s between themselves and the rest of a compound. */
const LINKED = /(?:heid|ing|schap|teit|tijd|stand|komst)$/;

/** A word that a pattern names also stands for the form with an s, if another pattern made that a word of its own. */
function withLinkingForms(place: CompiledLexicon['places'][number], words: WordList): typeof place {
  const numbers = typeof place === 'number' ? [place] : place;
  const forms = numbers.flatMap((number) => {
    const text = number === NUMBER ? '' : words.text(number);
    return LINKED.test(text) ? words.find(`${text}s`, 0, text.length + 1) || [] : [];
  });
  return forms.length === 0 ? place : [...new Set([...numbers, ...forms])];
}

function compileSets(words: WordList): ReadonlyMap<string, ReadonlySet<number>> {
  const sets = new Map<string, ReadonlySet<number>>();
  for (const [name, lineUp] of Object.entries(WORD_SETS)) {
    const numbers = new Set<number>();
    within(`the set @${name}`, () => {
      for (const word of lineUp.split(' ')) {
        if (word.startsWith('@')) for (const number of setNamed(sets, word.slice(1))) numbers.add(number);
        else
          for (const each of expandAlternatives(word)) numbers.add(words.add(each, each.length >= SHORTEST_SET_WORD));
      }
    });
    sets.set(name, numbers);
  }
  return sets;
}

/** Sets of words that say the same of a field, in whatever language and however short. */
const SYNONYMS = 'same-';

function synonymsIn(sets: ReadonlyMap<string, ReadonlySet<number>>): Synonyms {
  const classes = [...sets].filter(([name]) => name.startsWith(SYNONYMS)).map(([, numbers]) => [...numbers]);
  return new Map(classes.flatMap((numbers) => numbers.map((number): [number, number[]] => [number, numbers])));
}

function setNamed(sets: ReadonlyMap<string, ReadonlySet<number>>, name: string): ReadonlySet<number> {
  const set = sets.get(name);
  if (!set) throw new Error(`unknown set of words: @${name}`);
  return set;
}

function compileTerm(ground: Ground, term: Term, compiler: PatternCompiler): CompiledTerm {
  const { id, level, sources, note, grouping, unless, unlessData } = term;
  return {
    id,
    ground,
    level,
    sources,
    note,
    ...(grouping && { grouping }),
    ...(unless && { unless: compiler.exceptions(unless) }),
    ...(unlessData && { unlessData: compiler.exceptions(unlessData) }),
  };
}

function compileContexts(compiler: PatternCompiler): { readonly [list: string]: CompiledContext } {
  const compiled = LIST_CONTEXTS.flatMap(({ id, unless, unlessThings, hintBeside }): [string, CompiledContext][] => {
    if (!unless && !unlessThings && !hintBeside) return [];
    const context = within(id, () => ({
      ...(unless && { unless: compiler.exceptions(unless) }),
      ...(unlessThings && { unlessThings: compiler.exceptions(unlessThings) }),
      ...(hintBeside && { hintBeside: compiler.exceptions(hintBeside) }),
    }));
    return [[id, context]];
  });
  return Object.fromEntries(compiled);
}

/** Of a pattern: its term, certainty and company, and the row and the place in it to look it up by. */
type Numbers = readonly [number, number, number, number, number];

function compilePatterns(term: Term, number: number, compiler: PatternCompiler): [Numbers, CompiledRows][] {
  return Object.entries(term.patterns).flatMap(([language, byCertainty]) =>
    CERTAINTIES.flatMap((certainty, at) =>
      together(byCertainty[certainty] ?? []).map((text): [Numbers, CompiledRows] => {
        const { company, anchorRow, anchorPlace, rows } = compiler.compile({ text, language });
        return [[number, at, company, anchorRow, anchorPlace], rows];
      }),
    ),
  );
}

const SINGLE_WORD = /^(=*)([^ +]+)$/;

/** @returns the patterns, with those of one word made into one of alternatives: it finds the same and takes less room. */
function together(patterns: readonly string[]): readonly string[] {
  const words = new Map<string, string[]>();
  for (const pattern of patterns) {
    const [, company, word] = SINGLE_WORD.exec(pattern) ?? [];
    if (company !== undefined && word !== undefined) words.set(company, [...(words.get(company) ?? []), word]);
  }
  const longer = patterns.filter((pattern) => !SINGLE_WORD.test(pattern));
  return [...[...words].map(([company, each]) => `${company}${each.join('|')}`), ...longer];
}

const LETTERS_OF_KIND = 30;
const LETTERS_OF_PLAIN = 15;

/** Long words are met seldom by accident; plain words are met often, words that say what kind of field it is more so, and numbers most. */
function rarityOf(words: WordList, kinds: ReadonlySet<number>, plain: ReadonlySet<number>): (word: number) => number {
  return (word) => {
    const length = word === NUMBER ? 1 : words.text(word).length;
    if (length === 1) return -2 * LETTERS_OF_KIND;
    if (kinds.has(word)) return length - LETTERS_OF_KIND;
    return plain.has(word) ? length - LETTERS_OF_PLAIN : length;
  };
}

function anchorsOf(patterns: readonly CompiledPatterns[], places: CompiledLexicon['places']): ReadonlySet<number> {
  const anchors = patterns.flatMap(([, , , row, place, alike]) => alike.flatMap((rows) => places[rows[row]![place]!]!));
  return new Set(anchors);
}

/** Fewer consonants are those of too many words. */
const SHORTEST_SKELETON = 4;
const SHORTEST_WORD_WITH_SKELETON = 6;

/** Columns are also shortened by leaving out the vowels. Consonants that two words have, or that are a word or an abbreviation, say nothing. */
function skeletonsOf(anchors: ReadonlySet<number>, words: WordList, taken: ReadonlySet<string>): readonly number[] {
  const found = new Map<string, number[]>();
  for (const word of anchors) {
    const text = words.text(word);
    const skeleton = skeletonOf(text);
    if (text.length < SHORTEST_WORD_WITH_SKELETON || skeleton.length < SHORTEST_SKELETON || skeleton === text) continue;
    if (!taken.has(skeleton) && words.find(skeleton, 0, skeleton.length) === 0)
      found.set(skeleton, [...(found.get(skeleton) ?? []), word]);
  }
  return [...found.values()].flatMap(([word, another]) => (another === undefined ? [word!] : []));
}
