import type { Fix } from '../../../lint/finding';
import { fixHere, type Rule, type RuleContext } from '../../../lint/rule';
import { surfaceEdits } from '../../../syntax/printer';
import { decidingKeyword, mixedTerms, type SpelledTerm } from '../../../syntax/surface';
import type { Surface } from '../../../syntax/vocabulary';
import type { Bilingual } from '../../../text/bilingual';

const SURFACES: { readonly [surface in Surface]: Bilingual } = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
};

/** Other words shown beside the finding; a file translated halfway would otherwise fill the screen. */
const MOST_RELATED = 20;

/** TZ113: Dutch and English words of the language in one file. One finding for the whole file, and one fix. */
export const mixedSurfaces: Rule = {
  code: 'TZ113',
  name: 'mixed-surfaces',
  title: { nl: 'Nederlands en Engels door elkaar', en: 'Dutch and English mixed' },
  severity: 'error',
  citations: [],
  check(context) {
    const { tree, uri } = context.linked.file;
    const words = mixedTerms(tree);
    const [first, ...others] = words;
    if (!first) return;
    const own = SURFACES[tree.surface];
    const other = SURFACES[otherThan(tree.surface)];
    const deciding = decidingKeyword(tree.tokens);
    const start = deciding ? tree.text.slice(deciding.start, deciding.end) : '';
    const count = others.length;
    context.report({
      span: { start: first.start, end: first.end },
      message: {
        nl: `"${first.text}" is ${other.nl}, en dit bestand is ${own.nl}: ${deciding ? `het eerste trefwoord, "${start}", bepaalt de taal` : 'zonder trefwoord is een bestand Nederlands'}. Schrijf "${first.term[tree.surface]}"${count > 0 ? `; zo ${count === 1 ? 'is' : 'zijn'} er nog ${count}` : ''}.`,
        en: `"${first.text}" is ${other.en}, and this file is ${own.en}: ${deciding ? `its first keyword, "${start}", decides the language` : 'a file without a keyword is Dutch'}. Write "${first.term[tree.surface]}"${count > 0 ? `; there are ${count} more` : ''}.`,
      },
      related: others.slice(0, MOST_RELATED).map(({ start, end, term }) => ({
        uri,
        span: { start, end },
        message: { nl: `Hier: "${term[tree.surface]}"`, en: `Here: "${term[tree.surface]}"` },
      })),
      fixes: fixes(context, words),
    });
  },
};

function otherThan(surface: Surface): Surface {
  return surface === 'nl' ? 'en' : 'nl';
}

/** Where the words of the other language are the most, the few of the file's own are more likely the mistake. */
function fixes(context: RuleContext, words: readonly SpelledTerm[]): readonly Fix[] {
  const { tree } = context.linked.file;
  const other = otherThan(tree.surface);
  const own = mixedTerms(tree, other);
  const write = (surface: Surface, terms: readonly SpelledTerm[], preferred: boolean): Fix =>
    fixHere(context, {
      title: {
        nl: `Schrijf elk woord van de taal in het ${SURFACES[surface].nl}`,
        en: `Write every word of the language in ${SURFACES[surface].en}`,
      },
      safety: 'safe',
      preferred,
      edits: surfaceEdits(tree, terms, surface),
    });
  return own.length < words.length
    ? [write(other, own, true), write(tree.surface, words, false)]
    : [write(tree.surface, words, true)];
}
