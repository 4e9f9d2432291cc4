import type { Bilingual, Language } from '../../core';
import { page } from '../../core/ide';
import type { Feature } from '../feature';

/** The request of the extension for the text of a virtual document. */
const PAGE_REQUEST = { method: 'tenzij/page' } as const;

/** Asks for a page by its URI, `tenzij-page:/LANGUAGE/CODE.md`. */
export interface PageParams {
  readonly uri: string;
}

/** The page, as Markdown. */
export interface PageResult {
  readonly text: string;
}

const ADDRESS = /^tenzij-page:\/*(nl|en)\/(TZ\d{3})\.md$/;

const UNKNOWN: Bilingual = {
  nl: '# Deze pagina bestaat niet\n\nEr is geen regel met deze code. De code staat achter de bevinding in het bestand, zoals TZ206.\n',
  en: '# There is no such page\n\nThere is no rule with this code. The code stands behind the finding in the file, such as TZ206.\n',
};

/** `tenzij/page`: the manual page of a rule, as a document. */
export const pageFeature: Feature = {
  register(session) {
    session.onRequest<PageParams, PageResult>(PAGE_REQUEST, { text: UNKNOWN.nl }, async ({ uri }) => ({
      text: pageText(uri),
    }));
  },
};

/** @returns the page at this address, or a page that says that there is none. */
function pageText(uri: string): string {
  const [, language = languageIn(uri), code = ''] = ADDRESS.exec(decodeURIComponent(uri)) ?? [];
  return page(code, language as Language) ?? UNKNOWN[language as Language];
}

function languageIn(uri: string): Language {
  return uri.includes('/en/') ? 'en' : 'nl';
}
