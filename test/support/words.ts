import {
  CONNECTIVES,
  FUNCTIONS,
  KEYS,
  ROUNDING_MODES,
  STATEMENTS,
  type Term,
  TYPES,
  UNITS,
  VALUES,
} from '../../server/src/core/syntax/vocabulary';

function table(title: string, terms: readonly Term[]): string {
  const rows = terms.map(({ nl, en, also }) => {
    const others = [...new Set([...(also?.nl ?? []), ...(also?.en ?? [])])].map((word) => `\`${word}\``).join(', ');
    return `| \`${nl}\` | \`${en}\` | ${others} |`;
  });
  return [`### ${title}`, '', '| Dutch | English | also read |', '|---|---|---|', ...rows, ''].join('\n');
}

/** @returns every word of the language in both spellings, as Markdown, for docs/language.md. */
export function wordTables(): string {
  return [
    table('Statements', STATEMENTS),
    table('Words inside a statement', CONNECTIVES),
    table('Types', TYPES),
    table('Units', UNITS),
    'A word that is not in this table is a unit of its own, equal only to itself.\n',
    table('Functions', FUNCTIONS),
    table('Ways of rounding', ROUNDING_MODES),
    ...Object.entries(KEYS)
      .filter(([, terms]) => terms.length > 0)
      .map(([block, terms]) => table(`Keys of ${block}`, terms)),
    'A key that starts with `x_` is free everywhere.\n',
    ...Object.entries(VALUES).map(([key, terms]) => table(`Values of ${key}`, terms)),
  ].join('\n');
}
