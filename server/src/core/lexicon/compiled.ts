import { compileLexicon } from './compile';

/** The compiled lexicon. The build replaces this module by what it exports, as JSON in a file of its own. */
export const compiledLexicon = compileLexicon();
