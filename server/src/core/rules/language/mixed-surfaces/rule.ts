import { fixHere, type Rule } from '../../../lint/rule';
import { surfaceEdits } from '../../../syntax/printer';
import { mixedTerms } from '../../../syntax/surface';
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
    const other = SURFACES[tree.surface === 'nl' ? 'en' : 'nl'];
    const count = others.length;
    context.report({
      span: { start: first.start, end: first.end },
      message: {
        nl: `"${first.text}" is ${other.nl}, en dit bestand is ${own.nl}: het eerste trefwoord bepaalt de taal. Schrijf "${first.term[tree.surface]}"${count > 0 ? `; zo zijn er nog ${count}` : ''}.`,
        en: `"${first.text}" is ${other.en}, and this file is ${own.en}: its first keyword decides the language. Write "${first.term[tree.surface]}"${count > 0 ? `; there are ${count} more` : ''}.`,
      },
      related: others.slice(0, MOST_RELATED).map(({ start, end, term }) => ({
        uri,
        span: { start, end },
        message: { nl: `Hier: "${term[tree.surface]}"`, en: `Here: "${term[tree.surface]}"` },
      })),
      fixes: [
        fixHere(context, {
          title: {
            nl: `Schrijf elk woord van de taal in het ${own.nl}`,
            en: `Write every word of the language in ${own.en}`,
          },
          safety: 'safe',
          preferred: true,
          edits: surfaceEdits(tree, words, tree.surface),
        }),
      ],
    });
  },
};
