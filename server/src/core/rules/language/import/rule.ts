import type { Rule } from '../../../lint/rule';
import { UNREADABLE } from '../../../lint/unreadable';
import type { Import } from '../../../model/imports';
import type { Bilingual } from '../../../text/bilingual';

/** TZ114: a `gebruik` that brings in nothing. */
export const importRule: Rule = {
  code: 'TZ114',
  name: 'import',
  title: { nl: 'Import lukt niet', en: 'Import fails' },
  severity: 'error',
  citations: [],
  check(context) {
    for (const each of context.linked.imports) {
      // A path that is not there at all has been reported as missing.
      const message = each.status === 'incomplete' && each.use.path ? EMPTY : messageFor(each);
      if (message) context.report({ span: each.use.path ?? each.use.keyword, message });
    }
  },
};

const EMPTY: Bilingual = {
  nl: 'Hier staat geen pad. Noem het bestand, zoals "gedeeld/gegevens.tenzij".',
  en: 'There is no path here. Name the file, such as "shared/data.tenzij".',
};

function messageFor({ status, file, use }: Import): Bilingual | undefined {
  switch (status) {
    case 'unreadable': {
      const isMissing = file!.unreadable === 'not-found';
      const { nl, en } = UNREADABLE[file!.unreadable!];
      return {
        nl: `"${use.path!.text}": ${nl}${isMissing ? ' Het telt vanaf de map van dit bestand.' : ''}`,
        en: `"${use.path!.text}": ${en}${isMissing ? ' It counts from the folder of this file.' : ''}`,
      };
    }
    case 'self':
      return {
        nl: 'Dit bestand haalt zichzelf binnen. Haal deze regel weg: wat in het bestand staat, is er al bekend.',
        en: 'This file imports itself. Remove this line: what is in the file is already known there.',
      };
    case 'cycle':
      return {
        nl: `"${use.path!.text}" haalt, al dan niet via andere bestanden, dit bestand weer binnen. Zet wat ze delen in een derde bestand.`,
        en: `"${use.path!.text}" imports this file again, directly or through others. Put what they share in a third file.`,
      };
    case 'no-folder':
      return {
        nl: 'Dit bestand is nog niet bewaard en heeft dus geen map om vanuit te zoeken. Bewaar het eerst.',
        en: 'This file has not been saved yet, so it has no folder to search from. Save it first.',
      };
    default:
      return undefined;
  }
}
