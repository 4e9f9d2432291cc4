import { type CheckOptions, FRAMEWORK_IDS, type FrameworkId, isDay, type Language } from '../core';

/** The settings of one folder: section `tenzij`. */
export interface Settings {
  /** The language of everything the server says; `file` is the language that the file itself is written in. */
  readonly language: Language | 'file';
  /** Undefined: the framework that the profile itself names. */
  readonly framework: string | undefined;
  /** The date to judge by, as yyyy-mm-dd. Undefined: today. */
  readonly date: string | undefined;
}

/** What holds when nothing is set. */
export const DEFAULT_SETTINGS: Settings = { language: 'file', framework: undefined, date: undefined };

/**
 * Reads the section `tenzij`. A value that makes no sense counts as not set.
 * @param section anything: what a client sends is not to be trusted
 * @param warn hears of every value that is ignored, in English, as the log is
 */
export function readSettings(section: unknown, warn: (message: string) => void): Settings {
  const values = isRecord(section) ? section : {};
  const read = <Value extends string>(key: keyof Settings, isValid: (text: string) => text is Value) => {
    const value = values[key];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string' && isValid(value)) return value;
    warn(`setting tenzij.${key} is ignored: ${JSON.stringify(value)} is not a value it can have`);
    return undefined;
  };
  return {
    language: read('language', isLanguage) ?? DEFAULT_SETTINGS.language,
    framework: read('framework', isFramework),
    date: read('date', (text): text is string => isDay(text)),
  };
}

/** @returns how the core must judge under these settings on this day. */
export function checkOptions(settings: Settings, today: string): CheckOptions {
  return { date: settings.date ?? today, framework: settings.framework };
}

/** @returns the section `tenzij` of what a client sends, which some clients wrap and others do not. */
export function sectionOf(value: unknown): unknown {
  return isRecord(value) && 'tenzij' in value ? value.tenzij : value;
}

function isLanguage(text: string): text is Settings['language'] {
  return text === 'file' || text === 'nl' || text === 'en';
}

function isFramework(text: string): text is FrameworkId {
  return FRAMEWORK_IDS.some((id) => id === text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
