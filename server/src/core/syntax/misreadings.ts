import type { Bilingual } from '../text/bilingual';
import type { Span } from '../text/span';
import { isDigit } from './characters';
import { addressEnd } from './references';
import type { Punctuation, SyntaxProblem, Token } from './token';
import { CONNECTIVES, type Surface, surfacesOf } from './vocabulary';

/**
 * Operators of other languages, each with the one that is meant. Looked up only where two signs meet that the language
 * never puts together.
 */
const FOREIGN_OPERATORS: readonly (readonly [written: string, meant: Punctuation])[] = [
  ['===', '='],
  ['==', '='],
  ['=<', '<='],
  ['<>', '!='],
  ['!==', '!='],
  ['...', '..'],
];

/**
 * @param unit the ASCII code unit at `position`
 * @returns the operator of another language that stands at `position`, and the one that is meant
 */
export function foreignOperatorAt(
  text: string,
  position: number,
  unit: number,
): { readonly written: string; readonly meant: Punctuation } | undefined {
  if (!mayBeForeign(unit, text.charCodeAt(position + 1))) return undefined;
  const found = FOREIGN_OPERATORS.find(([written]) => text.startsWith(written, position));
  return found && { written: found[0], meant: found[1] };
}

/** Only where = . < or ! meets another sign is there anything to look up. */
function mayBeForeign(unit: number, next: number): boolean {
  if (unit === 61) return next === 61 || next === 60;
  if (unit === 60) return next === 62;
  return unit === 46 ? next === 46 : unit === 33 && next === 61;
}

/** Signs of other languages for a word of this one. */
const FOREIGN_WORDS: readonly (readonly [written: string, connective: string])[] = [
  ['&&', 'and'],
  ['&', 'and'],
  ['!', 'not'],
];

/** @returns the sign at `position` that stands for a word, and that word as a file with these tokens spells it. */
export function foreignWordAt(
  text: string,
  position: number,
  tokens: readonly Token[],
): { readonly written: string; readonly meant: string } | undefined {
  const found = FOREIGN_WORDS.find(([written]) => text.startsWith(written, position));
  if (!found) return undefined;
  const [written, id] = found;
  const isGlued = /\w/.test(text[position + written.length] ?? '');
  return { written, meant: `${connective(id, surfaceSoFar(tokens))}${isGlued ? ' ' : ''}` };
}

/** @returns the spelling of a connective. */
export function connective(id: string, surface: Surface): string {
  return CONNECTIVES.find((term) => term.id === id)![surface];
}

/** A file starts with a keyword; further on nobody looks, so that a file without any takes no time. */
const FIRST_TOKENS = 50;

/** @returns the surface of a file, as far as its tokens show: its first keyword decides. */
export function surfaceSoFar(tokens: readonly Token[]): Surface {
  for (const { spells, word } of tokens.slice(0, FIRST_TOKENS)) {
    const surfaces = spells.statement ? surfacesOf(spells.statement, word) : [];
    if (surfaces.length === 1) return surfaces[0]!;
  }
  return 'nl';
}

/** Digits in groups of three, as `1 000`, `1'000` and `1_000`; no-break spaces are what word processors put there. */
const GROUPS = /\d{1,3}(?:([ \u00a0\u202f'’_])\d{3})(?:\1\d{3})*(?![\p{L}\p{N}_])/uy;

/** @returns the number in groups that starts at `start`, and how it is written without. */
export function groupedNumber(
  text: string,
  start: number,
): { readonly written: string; readonly meant: string } | undefined {
  GROUPS.lastIndex = start;
  const written = GROUPS.exec(text)?.[0];
  return written === undefined ? undefined : { written, meant: written.replace(/\D/g, '') };
}

/** True at a dash between two digits, as in `18–25`, which is a range and no subtraction. */
export function isRangeDash(text: string, position: number): boolean {
  return isDigit(text.charCodeAt(position - 1)) && isDigit(text.charCodeAt(position + 1));
}

/** Signs that start a comment elsewhere, at the beginning of a line with a space behind. */
const FOREIGN_COMMENT = /(?:#+|--+)(?=[ \t])/y;

/** @returns the sign of a foreign comment at `position`. */
export function foreignCommentAt(text: string, position: number): string | undefined {
  FOREIGN_COMMENT.lastIndex = position;
  return FOREIGN_COMMENT.exec(text)?.[0];
}

/** A name behind the name of its data, as in `Student.bedrag`; not within an address. */
const DOTTED = /(?<!\/)(?:[\p{L}_][\p{L}\p{N}_]*\.)+([\p{L}_][\p{L}\p{N}_-]*)/uy;

/** @returns the name with a point that starts at `start`, and the name that is meant. */
export function dottedName(
  text: string,
  start: number,
): { readonly written: string; readonly meant: string; readonly message: Bilingual } | undefined {
  DOTTED.lastIndex = start;
  const [written, meant] = DOTTED.exec(text) ?? [];
  if (written === undefined || meant === undefined) return undefined;
  const message = {
    nl: `Een naam heeft geen punt: een veld schrijft u zonder de naam van zijn gegevens. Schrijf ${meant}.`,
    en: `A name has no point: write a field without the name of its data. Write ${meant}.`,
  };
  return { written, meant, message };
}

/** The edit that puts what was meant at `at`; an empty text takes the character away. */
export function rewritten(at: Span, newText: string): NonNullable<SyntaxProblem['fix']> {
  const title = newText
    ? { nl: `Vervang door ${newText}`, en: `Replace with ${newText}` }
    : { nl: 'Haal het teken weg', en: 'Remove the character' };
  return { title, span: at, newText };
}

const UNQUOTED_ADDRESS: Bilingual = {
  nl: 'Een webadres staat tussen aanhalingstekens; zonder is alles achter // een opmerking.',
  en: 'A web address stands between quotation marks; without them all behind // is a comment.',
};

/** What may be the path of a file. It is looked at anew from every word in it, so only so far. */
const PATH = /[\p{L}\p{N}_./-]{1,255}/uy;
const FILE = /^(?!.*\/\/).+\.tenzij$/;

const UNQUOTED_FILE: Bilingual = {
  nl: 'De naam van een bestand staat tussen aanhalingstekens.',
  en: 'The name of a file stands between quotation marks.',
};

/** @returns true for the signs behind a word that make it the start of a web address or a file name: `:`, `.` and `/`. */
export function mayBeUnquoted(code: number): boolean {
  return code === 58 || code === 46 || code === 47;
}

/** @returns where a web address or the path of a file without quotation marks ends that starts at `start`, and what to say of it. */
export function unquotedAt(
  text: string,
  start: number,
): { readonly end: number; readonly message: Bilingual } | undefined {
  const address = addressEnd(text, start);
  if (address !== undefined) return { end: address, message: UNQUOTED_ADDRESS };
  PATH.lastIndex = start;
  const [path = ''] = PATH.exec(text) ?? [];
  return FILE.test(path) ? { end: start + path.length, message: UNQUOTED_FILE } : undefined;
}

/** What to say of a number that is written in a way that other languages or word processors have. */
export function numberMistake(written: string, meant: string): Bilingual {
  return {
    nl: `${written} is geen getal in deze taal: duizendtallen krijgen geen teken, en voor de punt staat een cijfer. Schrijf ${meant}.`,
    en: `${written} is not a number in this language: thousands get no separator, and a digit stands before the point. Write ${meant}.`,
  };
}

/** What to say of a sign or word that is not part of the language, when it is known what was meant. */
export function foreign(written: string, meant: string): Bilingual {
  const shown = meant.endsWith('.') ? `"${meant}"` : meant.trim();
  return {
    nl: `"${written}" hoort niet bij de taal. Schrijf ${shown}.`,
    en: `"${written}" is not part of the language. Write ${shown}.`,
  };
}

export const UNCLOSED_COMMENT: Bilingual = {
  nl: 'Deze opmerking wordt nergens gesloten: de rest van het bestand telt niet mee. Sluit haar met */.',
  en: 'This comment is never closed, so the rest of the file does not count. Close it with */.',
};

export const UNCLOSED_TEXT: Bilingual = {
  nl: 'Deze tekst mist het afsluitende aanhalingsteken. Een tekst eindigt op dezelfde regel.',
  en: 'This text lacks its closing quotation mark. A text ends on the line it starts on.',
};

/** What to say of a character that no token starts with. */
export function meaningless(shown: string): Bilingual {
  return {
    nl: `Het teken ${shown} heeft hier geen betekenis. Haal het weg, of zet de tekst tussen aanhalingstekens.`,
    en: `The character ${shown} has no meaning here. Remove it, or put the text between quotation marks.`,
  };
}

/** What to say of a text between other quotation marks. */
export function foreignQuote(open: string): Bilingual {
  return {
    nl: `Het aanhalingsteken ${open} hoort niet bij de taal. Gebruik rechte, dubbele aanhalingstekens.`,
    en: `The quotation mark ${open} is not part of the language. Use straight, double ones.`,
  };
}
