import type { Bilingual, Language, Severity, Unreadable } from '../../core';
import type { Counts } from '../reporters/counts';

/** How a severity is written in front of a finding. */
export const SEVERITY: { readonly [severity in Severity]: Bilingual } = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  information: { nl: 'informatie', en: 'information' },
  hint: { nl: 'tip', en: 'hint' },
};

const MANY: { readonly [severity in Severity]: Bilingual } = {
  error: { nl: 'fouten', en: 'errors' },
  warning: { nl: 'waarschuwingen', en: 'warnings' },
  information: { nl: 'keer informatie', en: 'pieces of information' },
  hint: { nl: 'tips', en: 'hints' },
};

const ONE: { readonly [severity in Severity]: Bilingual } = {
  ...SEVERITY,
  information: { nl: 'keer informatie', en: 'piece of information' },
};

const FILES: { readonly one: Bilingual; readonly many: Bilingual } = {
  one: { nl: 'bestand', en: 'file' },
  many: { nl: 'bestanden', en: 'files' },
};

/** What stands in front of the title of a fix. */
export const FIX: Bilingual = { nl: 'oplossing', en: 'fix' };

/** What stands in front of another place that explains a finding. */
export const SEE: Bilingual = { nl: 'zie', en: 'see' };

/** @returns the last line of a report, for a reader. */
export function summary(files: number, { severities }: Counts, language: Language): string {
  const checked = `${files} ${(files === 1 ? FILES.one : FILES.many)[language]}`;
  const found = (Object.keys(SEVERITY) as Severity[])
    .filter((severity) => severities[severity] > 0)
    .map((severity) => {
      const count = severities[severity];
      return `${count} ${(count === 1 ? ONE : MANY)[severity][language]}`;
    });
  if (found.length > 0) return `${checked}: ${found.join(', ')}`;
  return {
    nl: `${checked}: geen bevindingen. Of het profiel mag, blijft het oordeel van een jurist.`,
    en: `${checked}: no findings. Whether the profile is allowed stays for a lawyer to judge.`,
  }[language];
}

/** Why a file or folder that was named could not be checked, for a line that starts with its path. */
export const NOT_CHECKED: { readonly [reason in Unreadable]: Bilingual } = {
  'not-found': {
    nl: 'bestaat niet. Controleer het pad; het telt vanaf de huidige map.',
    en: 'does not exist. Check the path; it counts from the current folder.',
  },
  directory: { nl: 'is een map, geen bestand.', en: 'is a folder, not a file.' },
  'no-permission': {
    nl: 'kan niet gelezen worden. Controleer de rechten, en of het een gewoon bestand is.',
    en: 'cannot be read. Check its permissions, and whether it is an ordinary file.',
  },
  'too-large': { nl: 'is te groot om te lezen.', en: 'is too large to read.' },
  binary: {
    nl: 'is geen tekstbestand. Bewaar het als tekst in UTF-8.',
    en: 'is not a text file. Save it as UTF-8 text.',
  },
  encoding: {
    nl: 'is geen geldige UTF-8. Bewaar het opnieuw als UTF-8.',
    en: 'is not valid UTF-8. Save it again as UTF-8.',
  },
  loop: { nl: 'is een koppeling die naar zichzelf leidt.', en: 'is a link that leads to itself.' },
};

/** What to say when there is nothing to check. */
export const NOTHING_FOUND: Bilingual = {
  nl: 'Er is geen enkel bestand gevonden dat op .tenzij eindigt. Noem een map waarin er een staat, of het bestand zelf.',
  en: 'No file that ends in .tenzij was found. Name a folder that holds one, or the file itself.',
};

/** Why a file cannot be translated, for a line that starts with its path. */
export const BROKEN_SYNTAX: Bilingual = {
  nl: 'heeft schrijffouten en is niet vertaald. Los die eerst op; "tenzij check" toont ze.',
  en: 'has syntax errors and was not translated. Resolve those first; "tenzij check" shows them.',
};
