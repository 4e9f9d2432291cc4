import { flat } from '../text/flat';
import type { Recogniser } from './recogniser';
import type { Recognition } from './recognition';

/** Past this many the memory starts anew, so that a long session stays small. */
const MOST_REMEMBERED = 20_000;

/** @returns the same recogniser with a memory: a profile is checked at every keystroke, and its texts and values hardly change. */
export function remembering(recogniser: Recogniser): Recogniser {
  const names = new Map<string, readonly Recognition[]>();
  const texts = new Map<string, readonly Recognition[]>();
  const values = new Map<string, readonly Recognition[]>();
  const elements = new Map<string, readonly Recognition[]>();
  return {
    name: (name) => recall(names, name, () => recogniser.name(name)),
    text: (text) => recall(texts, text, () => recogniser.text(text)),
    values: (list) => recall(values, list.join('\0'), () => recogniser.values(list)),
    isAboutMatter: (name) => recogniser.isAboutMatter(name),
    registryElement: (source, element) =>
      recall(elements, `${source}\0${element}`, () => recogniser.registryElement(source, element)),
  };
}

function recall(
  memory: Map<string, readonly Recognition[]>,
  key: string,
  find: () => readonly Recognition[],
): readonly Recognition[] {
  let found = memory.get(key);
  if (!found) {
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    found = find();
    memory.set(flat(key), found);
  }
  return found;
}
