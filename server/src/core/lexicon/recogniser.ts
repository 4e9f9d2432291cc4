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

/** Says what names, texts and values reveal about people. Every list is strongest first, at most one recognition per ground. */
export interface Recogniser {
  /** @param name an identifier: a field, a column, a path with dots. */
  name(name: string): readonly Recognition[];
  /** @param text a label, a title or another piece of running text. */
  text(text: string): readonly Recognition[];
  /** @param values the values of a code list or of a condition, codes or words. */
  values(values: readonly string[]): readonly Recognition[];
  /** @param name an identifier. @returns whether it is about goods, vehicles or animals, whose origin is not that of a person. */
  isAboutMatter(name: string): boolean;
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
    name: (name) => use().name(name),
    text: (text) => use().text(text),
    values: (values) => use().values(values),
    isAboutMatter: (name) => use().isAboutMatter(name),
    registryElement: (source, element) => use().registry.element(source, element),
  };
}
