import * as vscode from 'vscode';
import type { Bilingual, Language } from '../../../server/src/core';

/** What the client itself says; what the server says about a file comes from the server. */
export const MESSAGES = {
  starting: { nl: 'Tenzij start', en: 'Tenzij is starting' },
  ready: { nl: 'Tenzij is klaar', en: 'Tenzij is ready' },
  stopped: { nl: 'Tenzij is gestopt', en: 'Tenzij has stopped' },
  stoppedDetail: {
    nl: 'Dit bestand wordt nu niet gecontroleerd.',
    en: 'This file is not being checked now.',
  },
  restart: { nl: 'Herstarten', en: 'Restart' },
  showLog: { nl: 'Logboek tonen', en: 'Show log' },
  crashedOften: {
    nl: 'De controle van Tenzij is herhaald gestopt en wordt niet meer vanzelf herstart. Uw bestanden zijn ongemoeid; ze worden alleen niet meer gecontroleerd.',
    en: 'The Tenzij check has stopped repeatedly and no longer restarts by itself. Your files are untouched; they are only no longer checked.',
  },
  startFailed: {
    nl: 'De controle van Tenzij kon niet starten. In het logboek staat waarom.',
    en: 'The Tenzij check could not start. The log says why.',
  },
  noProfile: {
    nl: 'Open eerst een .tenzij-bestand om te vertalen.',
    en: 'Open a .tenzij file first to translate it.',
  },
  translateFailed: {
    nl: 'Dit bestand kon niet worden vertaald. In het logboek staat waarom.',
    en: 'This file could not be translated. The log says why.',
  },
  translateBroken: {
    nl: 'Dit bestand heeft taalfouten en is niet vertaald. Los die eerst op.',
    en: 'This file has mistakes in its language and was not translated. Resolve those first.',
  },
  pageFailed: {
    nl: 'Deze pagina kon niet worden geopend.',
    en: 'This page could not be opened.',
  },
} as const satisfies Record<string, Bilingual>;

/**
 * @returns the language the client speaks: the setting `tenzij.language`, and where that says `file` the language VS Code
 *   itself is shown in, because a notification stands beside VS Code's own texts and not in a file.
 */
export function clientLanguage(): Language {
  const setting = vscode.workspace.getConfiguration('tenzij').get<string>('language');
  if (setting === 'nl' || setting === 'en') return setting;
  return vscode.env.language.startsWith('nl') ? 'nl' : 'en';
}

/** @returns the message in the language the client speaks. */
export function say(message: Bilingual): string {
  return message[clientLanguage()];
}
