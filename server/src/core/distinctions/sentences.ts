import type { Division } from '../model/division';
import { divisionOf } from '../model/division';
import type { SourceFile } from '../model/source';
import type * as Ast from '../syntax/ast';
import { answerTo, QUESTION_IDS } from './answers';
import { sentenceKey } from './reasons';

const byFile = new WeakMap<SourceFile, readonly string[]>();

/** Per divided file the sentences of each of its profiles, which are those of the next version but for the one that is edited. */
const byDivision = new WeakMap<Division, readonly (readonly string[])[]>();

/** @returns the keys of every sentence that answers a question somewhere in a file, found once per version. */
export function sentencesOf(file: SourceFile): readonly string[] {
  let found = byFile.get(file);
  if (!found) {
    found = find(file);
    byFile.set(file, found);
  }
  return found;
}

function find(file: SourceFile): readonly string[] {
  const division = divisionOf(file);
  if (!division) return [file.view, ...file.view.profiles].flatMap(inMembers);
  const profiles = fromEarlier(file) ?? file.view.profiles.map(inMembers);
  byDivision.set(division, profiles);
  return profiles.flat();
}

function fromEarlier({ part }: SourceFile): readonly (readonly string[])[] | undefined {
  const known = part && byDivision.get(part.base);
  if (!known) return undefined;
  const edited = (part.segment - 1) / 2;
  return known.map((sentences, index) => (index === edited ? inMembers(part.file.view.profiles[0]!) : sentences));
}

/** Whether the aim is legitimate is asked of the profile (CRM21-2.2.1), so every tenzij in one profile may give the same answer. */
function inMembers({ unlesses }: Ast.SharedMembers): readonly string[] {
  const aims = new Set<string>();
  return unlesses.flatMap((unless) =>
    QUESTION_IDS.flatMap((id) => {
      const key = sentenceKey(answerTo(unless, id, new Map()).text);
      if (key === '' || (id === 'legitimate' && aims.has(key))) return [];
      if (id === 'legitimate') aims.add(key);
      return [key];
    }),
  );
}
