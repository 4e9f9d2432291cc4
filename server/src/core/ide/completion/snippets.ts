import type { Surface } from '../../syntax/vocabulary';
import data from '../data/forms.json';

/**
 * Writes a form as an LSP snippet.
 * @param form text with places to fill in between « and », each holding an example, and § where the caret ends
 */
export function snippetOf(form: string): string {
  let place = 0;
  return form
    .replace(/[\\$]/g, '\\$&')
    .replace(/«([^»]*)»/g, (_, example: string) => `\${${++place}:${example}}`)
    .replace('§', '$0');
}

/** What a statement keyword brings with it, in the spelling of each surface, as a form for `snippetOf`. */
export const STATEMENT_FORMS = data as { readonly [id: string]: { readonly [surface in Surface]: string } };
