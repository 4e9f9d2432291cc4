import type { Bilingual } from '../../core';

const BY_HELP: Bilingual = { nl: 'Zie "tenzij --help --language nl".', en: 'See "tenzij --help".' };

/** @returns the values with a conjunction before the last: "a, b of c", "a, b or c". */
export function listOf(values: readonly string[]): Bilingual {
  const join = (conjunction: string) => {
    const start = values.slice(0, -1).join(', ');
    return start ? `${start} ${conjunction} ${values.at(-1)}` : values.join('');
  };
  return { nl: join('of'), en: join('or') };
}

function dashed(options: readonly string[]): string {
  return options.map((name) => `--${name}`).join(', ');
}

/** What to say when the words on the command line cannot be followed. */
export const WRONG = {
  noCommand: {
    nl: `Er ontbreekt een opdracht. Probeer "tenzij check". ${BY_HELP.nl}`,
    en: `There is no command. Try "tenzij check". ${BY_HELP.en}`,
  },
  unknownCommand: (command: string, meant: string): Bilingual => ({
    nl: `De opdracht "${command}" bestaat niet. Bedoelde u "tenzij ${meant}"? ${BY_HELP.nl}`,
    en: `There is no command "${command}". Did you mean "tenzij ${meant}"? ${BY_HELP.en}`,
  }),
  noCode: {
    nl: 'Achter "explain" hoort de code van een regel, bijvoorbeeld "tenzij explain TZ206".',
    en: '"explain" needs the code of a rule, for instance "tenzij explain TZ206".',
  },
  unknownCode: (code: string, known: readonly string[]): Bilingual => ({
    nl: `De regel ${code} bestaat niet. Er zijn: ${known.join(', ')}.`,
    en: `There is no rule ${code}. There are: ${known.join(', ')}.`,
  }),
  notForCommand: (option: string, command: string): Bilingual => ({
    nl: `De optie ${option} hoort niet bij "${command}".`,
    en: `The option ${option} does not go with "${command}".`,
  }),
  oneFile: {
    nl: 'Achter "translate" hoort precies één bestand, bijvoorbeeld "tenzij translate profiel.tenzij --to en".',
    en: '"translate" needs exactly one file, for instance "tenzij translate profile.tenzij --to nl".',
  },
  unknownOption: (option: string, meant: string | undefined, known: readonly string[]): Bilingual => ({
    nl: `De optie ${option} bestaat niet. ${meant ? `Bedoelde u --${meant}?` : `Er zijn: ${dashed(known)}.`} Begint een pad met een streepje, zet er dan "--" voor.`,
    en: `There is no option ${option}. ${meant ? `Did you mean --${meant}?` : `There are: ${dashed(known)}.`} If a path starts with a dash, put "--" before it.`,
  }),
  valueNotWanted: (option: string): Bilingual => ({
    nl: `Achter ${option} hoort geen waarde.`,
    en: `${option} takes no value.`,
  }),
  badValue: (option: string, given: string, allowed: Bilingual): Bilingual => ({
    nl: given ? `${option} kan niet "${given}" zijn. Kies ${allowed.nl}.` : `Achter ${option} hoort ${allowed.nl}.`,
    en: given ? `${option} cannot be "${given}". Choose ${allowed.en}.` : `${option} needs ${allowed.en}.`,
  }),
  badDate: (given: string): Bilingual => ({
    nl: `--at vraagt een dag die bestaat, als JJJJ-MM-DD, bijvoorbeeld 2025-01-28${given ? `; "${given}" is dat niet` : ''}.`,
    en: `--at needs a day that exists, as YYYY-MM-DD, for instance 2025-01-28${given ? `; "${given}" is not one` : ''}.`,
  }),
} as const;
