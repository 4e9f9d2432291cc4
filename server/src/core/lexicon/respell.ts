/** Shorter words have too many real neighbours one letter away. */
const SHORTEST = 8;
const LONGEST = 40;
const FIRST_LETTER = 97;
/** Room for every length up to one more than LONGEST. */
const LENGTHS = 64;

/** Letters that are typed for each other because they sound alike; other wrong letters mostly make another word. */
const SOUND_ALIKE = ['aeiouy', 'csz', 'ckq', 'dt', 'fv', 'gh', 'ij', 'sx', 'bp', 'mn'];

interface Spelled {
  readonly text: string;
  /** Which letters it has, as bits. */
  readonly letters: number;
}

/**
 * Finds words one typing error away: a letter missing, surplus, or wrong but sounding alike, or two letters swapped; never the first letter.
 * Words are kept by first letter and length, and compared first by which letters they have: one error changes two of those at most.
 */
export class Respeller {
  private readonly byStart: (Spelled[] | undefined)[] = new Array(26 * LENGTHS).fill(undefined);
  /** By start and length of a text, which letters the words within one error have; made when first asked for. */
  private readonly near: (Near | undefined)[] = new Array(26 * LENGTHS).fill(undefined);

  /** @param words the words to find again, of letters a-z; those of fewer than eight letters are left out. */
  constructor(words: Iterable<string>) {
    for (const text of words) {
      if (text.length < SHORTEST || text.length > LONGEST + 1) continue;
      const key = keyOf(text.charCodeAt(0), text.length);
      const spelled = { text, letters: lettersOf(text) };
      const list = this.byStart[key];
      if (list) list.push(spelled);
      else this.byStart[key] = [spelled];
    }
  }

  /** @returns the word that a text of letters a-z misspells, or undefined if none or the text is too short or long. */
  correct(text: string): string | undefined {
    if (text.length < SHORTEST - 1 || text.length > LONGEST) return undefined;
    const letters = lettersOf(text);
    for (let length = text.length - 1; length <= text.length + 1; length++)
      for (const each of this.byStart[keyOf(text.charCodeAt(0), length)] ?? [])
        if (mayBeOneError(each.letters ^ letters, text.length === length) && isOneErrorAway(text, each.text))
          return each.text;
    return undefined;
  }

  /**
   * @param first the code of the first letter, in lower case. @param length how many letters. @param letters which, as bits.
   * @returns false only if no text with that start, length and letters misspells a word.
   */
  mayCorrect(first: number, length: number, letters: number): boolean {
    if (length < SHORTEST - 1 || length > LONGEST) return false;
    const key = keyOf(first, length);
    if (key < 0 || key >= this.near.length) return false;
    const near = this.near[key] ?? this.findNear(key);
    for (const each of near.sameLength) if (mayBeOneError(each ^ letters, true)) return true;
    for (const each of near.otherLength) if (mayBeOneError(each ^ letters, false)) return true;
    return false;
  }

  private findNear(key: number): Near {
    const letters = (at: number) => (this.byStart[at] ?? []).map((each) => each.letters);
    const near = {
      sameLength: Int32Array.from(letters(key)),
      otherLength: Int32Array.from([...letters(key - 1), ...letters(key + 1)]),
    };
    this.near[key] = near;
    return near;
  }
}

/** Which letters, as bits, the words have that a text of some start and length may misspell. */
interface Near {
  readonly sameLength: Int32Array;
  readonly otherLength: Int32Array;
}

function keyOf(first: number, length: number): number {
  return (first - FIRST_LETTER) * LENGTHS + length;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) - FIRST_LETTER);
  return letters;
}

/** One letter more or less changes which letters there are by one at most; a wrong letter by two. */
function mayBeOneError(difference: number, isSameLength: boolean): boolean {
  const less = difference & (difference - 1);
  return less === 0 || (isSameLength && (less & (less - 1)) === 0);
}

function isOneErrorAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (start === 0) return false;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length + restB.length === 1) return true;
  if (restA.length === 1 && restB.length === 1)
    return SOUND_ALIKE.some((set) => set.includes(restA) && set.includes(restB));
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
