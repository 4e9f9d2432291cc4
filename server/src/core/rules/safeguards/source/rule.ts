import { REVIEWS } from '../../../distinctions/distinctions';
import { isRecorded, property } from '../../../distinctions/settings';
import type { Rule } from '../../../lint/rule';
import { declarationsOf } from '../../../model/declarations';
import type { FieldSymbol } from '../../../model/symbols';

/** TZ410: a field decides, and nobody can see where it comes from. Norm: AK-DAT02, CRM21-TRANSP. */
export const source: Rule = {
  code: 'TZ410',
  name: 'field-without-source',
  title: { nl: 'Veld zonder bron', en: 'Field without a source' },
  severity: 'information',
  citations: ['AK-DAT02', 'CRM21-TRANSP'],
  check(context) {
    const seen = new Set<FieldSymbol>();
    for (const { criteria } of context.shared(REVIEWS)) {
      for (const { name, field } of criteria) {
        if (!field || seen.has(field)) continue;
        seen.add(field);
        if (isRecorded(field.statement, 'source') || property(field.statement, 'derived') || dataHasSource(field))
          continue;
        context.report({
          span: name,
          message: {
            nl: `Van "${name.text}" staat nergens uit welke bron het komt, dus niemand kan nagaan wat het betekent en hoe goed het is. Schrijf bij het veld of de gegevens: bron: …`,
            en: `Nothing says which source "${name.text}" comes from, so nobody can see what it means and how good it is. Write with the field or the data: source: …`,
          },
          related: [
            {
              uri: field.file.uri,
              span: { start: field.name.start, end: field.name.end },
              message: { nl: 'De declaratie van het veld', en: 'The declaration of the field' },
            },
          ],
        });
      }
    }
  },
};

/** A source that the data as a whole name counts for each of its fields. */
function dataHasSource(field: FieldSymbol): boolean {
  for (const [data, fields] of declarationsOf(field.file).fields) {
    if (fields.get(field.name.text) === field) return isRecorded(data, 'source');
  }
  return false;
}
