import type { Bilingual } from '../text/bilingual';

/** The manual pages as written, by rule code. */
export const pageTexts: { readonly [code: string]: Bilingual } = {};
