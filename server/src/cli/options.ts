import { parseArgs } from 'node:util';
import { type Bilingual, FRAMEWORK_IDS, type FrameworkId, isDay, type Language, nearest } from '../core';
import { listOf, WRONG } from './texts/wrongUse';

const FORMATS = ['text', 'json', 'sarif'] as const;
export const LANGUAGES = ['nl', 'en', 'file'] as const;
const THRESHOLDS = ['error', 'warning', 'never'] as const;

export type Format = (typeof FORMATS)[number];
export type Threshold = (typeof THRESHOLDS)[number];

/** What `tenzij check` was asked to do. */
export interface CheckRequest {
  readonly command: 'check';
  /** Files and folders as they were given; the current directory when none was. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** The language of messages; `file` follows the surface of each file. */
  readonly language: Language | 'file';
  readonly framework: FrameworkId | undefined;
  /** The date to judge by (yyyy-mm-dd), when it is not today. */
  readonly at: string | undefined;
  readonly failOn: Threshold;
}

/** What `tenzij explain` was asked to do. */
export interface ExplainRequest {
  readonly command: 'explain';
  /** Rule codes in capitals; one at least. Nobody has looked whether there are such rules. */
  readonly codes: readonly string[];
  readonly language: Language;
}

/** What `tenzij translate` was asked to do. */
export interface TranslateRequest {
  readonly command: 'translate';
  /** A path as it was given. */
  readonly file: string;
  readonly to: Language;
  readonly language: Language;
}

/** What the words on the command line ask for. */
export type Request =
  | CheckRequest
  | ExplainRequest
  | TranslateRequest
  | { readonly command: 'help' | 'version'; readonly language: Language }
  | { readonly command: 'wrong'; readonly language: Language; readonly message: Bilingual };

const OPTIONS = {
  format: { type: 'string' },
  language: { type: 'string' },
  framework: { type: 'string' },
  at: { type: 'string' },
  'fail-on': { type: 'string' },
  to: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Option = keyof typeof OPTIONS;

/** Which options go with which command. */
const OPTIONS_OF: { readonly [command: string]: readonly Option[] } = {
  check: ['format', 'language', 'framework', 'at', 'fail-on'],
  explain: ['language'],
  translate: ['to', 'language'],
};

const SURFACES = ['nl', 'en'] as const;

/** Wrong use, found while reading the words on the command line. */
class WrongUse extends Error {
  constructor(readonly bilingual: Bilingual) {
    super(bilingual.en);
  }
}

/**
 * Reads the words on the command line.
 * @param argv the words behind the name of the program
 * @returns what they ask for, or what is wrong with them. Never throws.
 */
export function readRequest(argv: readonly string[]): Request {
  const { values, tokens, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = values.language === 'nl' ? 'nl' : 'en';
  try {
    refuseUnknown(tokens);
    if (values.help) return { command: 'help', language };
    if (values.version) return { command: 'version', language };
    const [command, ...operands] = positionals;
    if (command === undefined) throw new WrongUse(WRONG.noCommand);
    const stranger = strangeOption(command, values);
    if (stranger !== undefined) throw new WrongUse(WRONG.notForCommand(`--${stranger}`, command));
    switch (command) {
      case 'check':
        return checkRequest(operands, values);
      case 'explain':
        return explainRequest(operands, values);
      case 'translate':
        return translateRequest(operands, values);
      default:
        throw new WrongUse(WRONG.unknownCommand(command, meantBy(command)));
    }
  } catch (error) {
    if (error instanceof WrongUse) return { command: 'wrong', language, message: error.bilingual };
    throw error;
  }
}

/** @returns what somebody meant who wrote a word that is not a command: an option, a misspelt command or else a path. */
function meantBy(word: string): string {
  if (word === 'help' || word === 'version') return `--${word}`;
  return nearest(word, Object.keys(OPTIONS_OF)) ?? `check ${word}`;
}

type Values = { readonly [option in Option]?: unknown };

/** A command that does not exist has no strange options: that it does not exist is the thing to say. */
function strangeOption(command: string, values: Values): string | undefined {
  const allowed: readonly string[] | undefined = OPTIONS_OF[command];
  return allowed && Object.keys(values).find((option) => !allowed.includes(option));
}

function checkRequest(paths: readonly string[], values: Values): CheckRequest {
  return {
    command: 'check',
    paths: paths.length > 0 ? paths : ['.'],
    format: oneOf(FORMATS, 'format', values.format) ?? 'text',
    language: oneOf(LANGUAGES, 'language', values.language) ?? 'file',
    framework: oneOf(FRAMEWORK_IDS, 'framework', values.framework),
    at: dateOf(values.at),
    failOn: oneOf(THRESHOLDS, 'fail-on', values['fail-on']) ?? 'error',
  };
}

function explainRequest(codes: readonly string[], values: Values): ExplainRequest {
  if (codes.length === 0) throw new WrongUse(WRONG.noCode);
  return {
    command: 'explain',
    codes: codes.map((code) => code.toUpperCase()),
    language: oneOf(SURFACES, 'language', values.language) ?? 'en',
  };
}

function translateRequest(files: readonly string[], values: Values): TranslateRequest {
  const [file] = files;
  if (file === undefined || files.length > 1) throw new WrongUse(WRONG.oneFile);
  const to = oneOf(SURFACES, 'to', values.to);
  if (to === undefined) throw new WrongUse(WRONG.badValue('--to', '', listOf(SURFACES)));
  return { command: 'translate', file, to, language: oneOf(SURFACES, 'language', values.language) ?? 'en' };
}

type ArgumentToken = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function refuseUnknown(tokens: readonly ArgumentToken[]): void {
  const known = Object.keys(OPTIONS);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!known.includes(name)) throw new WrongUse(WRONG.unknownOption(rawName, nearest(name, known), known));
    const takesValue = OPTIONS[name as Option].type === 'string';
    if (!takesValue && value !== undefined) throw new WrongUse(WRONG.valueNotWanted(rawName));
  }
}

function oneOf<T extends string>(allowed: readonly T[], option: string, given: unknown): T | undefined {
  if (given === undefined) return undefined;
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new WrongUse(WRONG.badValue(`--${option}`, textOf(given), listOf(allowed)));
  return found;
}

function dateOf(given: unknown): string | undefined {
  if (given === undefined) return undefined;
  const text = textOf(given);
  if (!isDay(text)) throw new WrongUse(WRONG.badDate(text));
  return text;
}

/** An option without its value comes out of `parseArgs` as `true`. */
function textOf(given: unknown): string {
  return typeof given === 'string' ? given : '';
}
