/** A mistake on one of the lines of a profile, and the text after its fix where there is exactly one. */
export interface Mistake {
  readonly what: string;
  readonly wrong: string;
  readonly fixed?: string;
  /** A part of the message that must be there, in both languages. */
  readonly says: { readonly nl: RegExp; readonly en: RegExp };
}

/** @returns the lines as the body of a profile. */
export function inProfile(...lines: readonly string[]): string {
  return `profiel X {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

/** @returns the row as the first of a table with two columns and a result. */
export function inTable(row: string): string {
  return inProfile('factor f uit a, b {', `  ${row}`, '  | - | - | 2 |', '}');
}
