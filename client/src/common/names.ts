/** The language id of a `.tenzij` file. */
export const LANGUAGE_ID = 'tenzij';

/** The file with an organisation’s own terms, as the manifest names it for its schema. */
export const CONFIG_NAME = 'tenzij.config.json';

/** The scheme of the pages the server writes: the manual of a rule, the page of a rule. */
export const PAGE_SCHEME = 'tenzij-page';

/** The commands of this extension, as the manifest declares them. */
export const COMMANDS = {
  restart: 'tenzij.restart',
  showLog: 'tenzij.showLog',
  explain: 'tenzij.explain',
  translate: 'tenzij.translate',
} as const;

/** Requests of this language server outside the language server protocol. */
export const REQUESTS = {
  /** `{ uri: string }` → `{ text: string }`: the Markdown of a page. */
  page: 'tenzij/page',
  /** `{ uri: string }` → `{ text: string }`: the file in the other language. */
  translate: 'tenzij/translate',
} as const;
