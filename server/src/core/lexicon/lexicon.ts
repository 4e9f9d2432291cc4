import type { Ground } from '../law/grounds';
import type { Bilingual } from '../text/bilingual';
import abbreviations from './data/abbreviations.json';
import age from './data/age.json';
import belief from './data/belief.json';
import civilStatus from './data/civil-status.json';
import disability from './data/disability.json';
import nationality from './data/nationality.json';
import politicalOpinion from './data/political-opinion.json';
import race from './data/race.json';
import religion from './data/religion.json';
import sets from './data/sets.json';
import sex from './data/sex.json';
import sexualOrientation from './data/sexual-orientation.json';
import socioeconomic from './data/socioeconomic.json';
import values from './data/values.json';
import words from './data/words.json';
import type { Certainty, Level } from './recognition';

/** Patterns of one language, by how sure a match makes. */
export type PatternsByCertainty = { readonly [certainty in Certainty]?: readonly string[] };

/** One entry of the lexicon; docs/lexicon.md explains every key. */
export interface Term {
  readonly id: string;
  readonly level: Level;
  readonly sources: readonly string[];
  readonly note: Bilingual;
  readonly patterns: { readonly [language: string]: PatternsByCertainty };
  readonly unless?: readonly string[];
  readonly unlessData?: readonly string[];
  readonly grouping?: true;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** The entries of one ground. */
export interface TermFile {
  readonly ground: Ground;
  readonly terms: readonly Term[];
}

/** Every entry, by ground. The casts are checked: a test validates each file against lexicon.schema.json. */
export const TERM_FILES: readonly TermFile[] = [
  race,
  nationality,
  religion,
  belief,
  politicalOpinion,
  sex,
  disability,
  sexualOrientation,
  age,
  civilStatus,
  socioeconomic,
] as unknown as readonly TermFile[];

/** Named sets of words that patterns refer to with `@name`. */
export const WORD_SETS: { readonly [name: string]: string } = sets.sets;
/** By abbreviation the words it stands for. */
export const ABBREVIATIONS: { readonly [abbreviation: string]: string } = abbreviations.abbreviations;
/** What a list of values means in columns of which the name holds certain words; docs/lexicon.md explains every key. */
export interface ListContext {
  readonly id: string;
  readonly unless?: readonly string[];
  readonly unlessThings?: readonly string[];
  readonly hintBeside?: readonly string[];
}

export const LIST_CONTEXTS: readonly ListContext[] = values.lists;
/** Words that reveal nothing, by subject; they explain the other parts of a compound. */
export const PLAIN_WORDS: { readonly [subject: string]: string } = words.words;
