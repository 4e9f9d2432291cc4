import type { Ground } from '../law/grounds';
import { Engine } from './engine';
import type { Level, Recognition } from './recognition';

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

/** What holds values: a field, and the data that it is part of. */
export interface Column {
  readonly name: string;
  /** Empty when it is part of none. */
  readonly data: string;
}

/** Says what names, texts and values reveal about people. Every list is strongest first, at most one recognition per ground. */
export interface Recogniser {
  /**
   * @param name an identifier: a field, a column, a path with dots.
   * @param data the name of the data that a field is part of: the land of origin of a shipment is not that of a person.
   */
  name(name: string, data?: string): readonly Recognition[];
  /**
   * A label that is nothing but a value that reveals something says what it says; a word in a longer one is a step less certain than in a name.
   * @param text the title of a field or rule, the label of a class.
   */
  label(text: string): readonly Recognition[];
  /**
   * @param values the values of a code list or of a condition, codes or words.
   * @param column what holds them: “Turks” is a language in one column and a descent in another.
   */
  values(values: readonly string[], column?: Column): readonly Recognition[];
  /** @param source the registry ("BRP"). @param element its number, with or without category ("04.05.10", "05.10"). */
  registryElement(source: string, element: string): readonly Recognition[];
}

/** The lexicon by itself, which every workspace without terms of its own shares. */
let standard: Engine | undefined;

function engineWith(extra: WorkspaceTerms): Engine {
  if (extra.terms?.length || extra.notThis?.length) return new Engine(extra);
  standard ??= new Engine({});
  return standard;
}

/**
 * Makes a recogniser over the lexicon, which is made ready on first use.
 * @param extra an organisation's own terms and decisions.
 */
export function createRecogniser(extra: WorkspaceTerms = {}): Recogniser {
  let engine: Engine | undefined;
  const use = () => {
    engine ??= engineWith(extra);
    return engine;
  };
  return {
    name: (name, data) => use().name(name, data),
    label: (text) => use().label(text),
    values: (values, column) => use().values(values, column),
    registryElement: (source, element) => use().registry.element(source, element),
  };
}
