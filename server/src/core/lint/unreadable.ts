import { MAXIMUM_LENGTH, type SourceFile, SYNTAX_ONLY_LENGTH, type Unreadable } from '../model/source';
import type { Bilingual } from '../text/bilingual';
import { span } from '../text/span';
import type { Finding, Severity } from './finding';

/** What to say about a file that has no text that can be checked; imports of it say the same, and more of a file that is not there. */
export const UNREADABLE: { readonly [reason in Unreadable]: Bilingual } = {
  'not-found': {
    nl: 'Dit bestand bestaat niet. Controleer het pad.',
    en: 'This file does not exist. Check the path.',
  },
  directory: {
    nl: 'Dit is een map, geen bestand. Noem een bestand in die map.',
    en: 'This is a folder, not a file. Name a file in that folder.',
  },
  'no-permission': {
    nl: 'Dit bestand kan niet gelezen worden. Controleer de rechten op het bestand.',
    en: 'This file cannot be read. Check the permissions of the file.',
  },
  'too-large': {
    nl: `Dit bestand is groter dan ${MAXIMUM_LENGTH / 1_000_000} MB en wordt niet gelezen. Een profiel van die omvang hoort in meer bestanden; gegevens horen in een CSV-bestand.`,
    en: `This file is larger than ${MAXIMUM_LENGTH / 1_000_000} MB and is not read. A profile of that size belongs in several files; data belong in a CSV file.`,
  },
  binary: {
    nl: 'Dit is geen tekstbestand: er staan nul-tekens in. Bewaar het als tekst in UTF-8.',
    en: 'This is not a text file: it holds null characters. Save it as UTF-8 text.',
  },
  encoding: {
    nl: 'Dit bestand is geen geldige UTF-8. Bewaar het opnieuw als UTF-8.',
    en: 'This file is not valid UTF-8. Save it again as UTF-8.',
  },
  loop: {
    nl: 'Dit is een koppeling die naar zichzelf leidt. Verwijs naar het bestand zelf.',
    en: 'This is a link that leads to itself. Refer to the file itself.',
  },
};

/** What is wrong with the file as a whole, before anyone reads what is in it. */
export function fileFindings(file: SourceFile): readonly Finding[] {
  if (file.unreadable) return [fileFinding(file, 'error', UNREADABLE[file.unreadable])];
  if (!file.syntaxOnly) return [];
  return [
    fileFinding(file, 'information', {
      nl: `Dit bestand is groter dan ${SYNTAX_ONLY_LENGTH / 1_000_000} MB: alleen de schrijfwijze is gecontroleerd, de regels over onderscheid niet. Verdeel het over meer bestanden.`,
      en: `This file is larger than ${SYNTAX_ONLY_LENGTH / 1_000_000} MB: only its syntax was checked, not the rules on distinctions. Divide it over several files.`,
    }),
  ];
}

function fileFinding(file: SourceFile, severity: Severity, message: Bilingual): Finding {
  return {
    code: 'TZ100',
    rule: 'syntax',
    uri: file.uri,
    span: span(0, 0),
    severity,
    certainty: 'certain',
    message,
    citations: [],
    related: [],
    fixes: [],
  };
}
