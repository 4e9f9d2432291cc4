/** A file that offers a code list named `Onderwijs`. */
export const SHARED = `codelijst Onderwijs "Onderwijssoort" {
  bron: "ROD" 2014-01-01
  | "mbo" | 1 |
  | "hbo" | 2 |
}
`;

/** The same file after somebody renamed the code list. */
export const SHARED_RENAMED = SHARED.replace('codelijst Onderwijs', 'codelijst Opleiding');

/** A file that needs `Onderwijs` from elsewhere; its first line is right only if that file offers it. */
export function importing(path: string): string {
  return `gebruik "${path}" { Onderwijs }

gegevens Student "Student" {
  bron: "SFS" 2014-01-01
  veld opleiding code(Onderwijs) { bron: "ROD" 2014-01-01 }
}
`;
}

/** A file with one mistake in a key, on its third line, that has one safe fix. */
export const MISSPELT = `gegevens Student "Student" {
  bron: "SFS" 2014-01-01
  kwalitet: hoog
}
`;

/** A file with a decimal comma: a mistake in the language that has a safe fix. */
export const DECIMAL_COMMA = `profiel P "Proef" {
  constante grens = 1,2
}
`;

/** A file with a formula that breaks off: no fix can say what was meant. */
export const BROKEN = 'profiel P "Proef" {\n  orgnisatie: "DUO"\n  constante grens = 1,2\n  score s = 1 +\n}\n';

/** The same mistake in an English file. */
export const MISSPELT_ENGLISH = 'profile P "Trial" {\n  purpos: enforcement\n}\n';
