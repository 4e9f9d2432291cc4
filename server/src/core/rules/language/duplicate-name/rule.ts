import type { Rule, RuleContext } from '../../../lint/rule';
import type { DeclaredSymbol, Namespace } from '../../../model/symbols';
import { propertyBlocksOf } from '../../../model/traverse';
import type { Property, Quoted, Row } from '../../../syntax/ast';

/** TZ102: two declarations under one name, one key twice in a block, or one code twice in a list. */
export const duplicateName: Rule = {
  code: 'TZ102',
  name: 'duplicate-name',
  title: { nl: 'Dubbele naam', en: 'Duplicate name' },
  severity: 'error',
  citations: [],
  check(context) {
    const { declarations } = context.linked;
    const namespaces: Namespace<DeclaredSymbol>[] = [
      declarations.definitions,
      declarations.support as Namespace<DeclaredSymbol>,
      declarations.unlesses as Namespace<DeclaredSymbol>,
      ...([...declarations.fields.values()] as Namespace<DeclaredSymbol>[]),
      ...declarations.profiles.flatMap(
        (profile) => [profile.members, profile.support, profile.unlesses] as unknown as Namespace<DeclaredSymbol>[],
      ),
    ];
    for (const { duplicates } of namespaces) {
      for (const { first, again } of duplicates) reportName(context, first, again);
    }
    for (const { properties } of propertyBlocksOf(context.linked.file.view)) repeatedKeys(context, properties);
    for (const { rows } of context.linked.file.view.codelists) repeatedCodes(context, rows);
  },
};

function reportName(context: RuleContext, first: DeclaredSymbol, again: DeclaredSymbol): void {
  const { text } = again.name;
  context.report({
    span: again.name,
    message: {
      nl: `De naam "${text}" is hierboven al gebruikt; alleen de eerste telt. Geef deze een andere naam.`,
      en: `The name "${text}" is already used above; only the first one counts. Give this one another name.`,
    },
    related: [
      {
        uri: first.file.uri,
        span: first.name,
        message: { nl: `De eerste "${text}"`, en: `The first "${text}"` },
      },
    ],
  });
}

function repeatedKeys(context: RuleContext, properties: readonly Property[]): void {
  const seen = new Map<string, Property>();
  for (const property of properties) {
    const name = property.id ?? property.key.text;
    const first = seen.get(name);
    if (!first) seen.set(name, property);
    else {
      context.report({
        span: property.key,
        message: {
          nl: `De sleutel "${property.key.text}" staat al in dit blok. Voeg de waarden samen, gescheiden door komma's.`,
          en: `The key "${property.key.text}" is already in this block. Join the values, separated by commas.`,
        },
        related: [
          {
            uri: context.linked.file.uri,
            span: first.key,
            message: { nl: 'De eerste keer', en: 'The first time' },
          },
        ],
      });
    }
  }
}

function repeatedCodes(context: RuleContext, rows: readonly Row[]): void {
  const seen = new Map<string, Quoted>();
  for (const { cells } of rows) {
    for (const code of cells[0]?.kind === 'strings' ? cells[0].items : []) {
      const first = seen.get(code.text);
      if (!first) seen.set(code.text, code);
      else {
        context.report({
          span: code,
          message: {
            nl: `De code "${code.text}" staat al in deze codelijst, en kan maar één ding betekenen. Haal een van beide weg, of verander de code.`,
            en: `The code "${code.text}" is already in this code list, and can mean only one thing. Remove one of the two, or change the code.`,
          },
          related: [
            {
              uri: context.linked.file.uri,
              span: first,
              message: { nl: `De eerste "${code.text}"`, en: `The first "${code.text}"` },
            },
          ],
        });
      }
    }
  }
}
