import type { Rule, RuleContext } from '../../../lint/rule';
import type { DeclaredSymbol, Namespace } from '../../../model/symbols';
import { propertyBlocksOf } from '../../../model/traverse';
import type { Property } from '../../../syntax/ast';

/** TZ102: two declarations under one name, or one key twice in a block. */
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
