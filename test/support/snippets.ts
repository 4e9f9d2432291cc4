import { STATEMENT_FORMS, snippetOf } from '../../server/src/core/ide/completion/snippets';
import { STATEMENTS, type Surface } from '../../server/src/core/syntax/vocabulary';

/** One entry of a VS Code snippet file. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Forms of tables that a keyword alone does not bring. */
const TABLE_FORMS: Readonly<
  Record<
    string,
    { readonly prefix: Readonly<Record<Surface, string>>; readonly form: Readonly<Record<Surface, string>> }
  >
> = {
  'cross-table': {
    prefix: { nl: 'kruistabel', en: 'crosstable' },
    form: {
      nl: 'punten «naam» uit «veld» per «veld2» {\n  | - | «0..10» | «11..20» |\n  | «0..5» | «1» | «2» |\n  | «anders» | «0» | «0» |\n  §\n}',
      en: 'points «name» from «field» per «field2» {\n  | - | «0..10» | «11..20» |\n  | «0..5» | «1» | «2» |\n  | «otherwise» | «0» | «0» |\n  §\n}',
    },
  },
  'decision-table': {
    prefix: { nl: 'beslistabel', en: 'decisiontable' },
    form: {
      nl: 'punten «naam» uit «veld», «veld2» {\n  | «0..10» | «-» | «5» |\n  | anders | - | «0» |\n  §\n}',
      en: 'points «name» from «field», «field2» {\n  | «0..10» | «-» | «5» |\n  | otherwise | - | «0» |\n  §\n}',
    },
  },
};

const DESCRIPTIONS: Readonly<Record<Surface, string>> = { nl: 'Tenzij: sjabloon', en: 'Tenzij: template' };

/**
 * The snippets of one surface, made from the very forms that completion inserts.
 * @returns the content of `snippets/tenzij.<surface>.json`
 */
export function snippetsOf(surface: Surface): Readonly<Record<string, Snippet>> {
  const statements = Object.entries(STATEMENT_FORMS).map(([id, form]) => {
    const keyword = STATEMENTS.find((term) => term.id === id)![surface];
    return [keyword, snippet(keyword, form[surface], surface)] as const;
  });
  const tables = Object.values(TABLE_FORMS).map(({ prefix, form }) => {
    return [prefix[surface], snippet(prefix[surface], form[surface], surface)] as const;
  });
  return Object.fromEntries([...statements, ...tables]);
}

function snippet(prefix: string, form: string, surface: Surface): Snippet {
  return {
    prefix,
    description: `${DESCRIPTIONS[surface]} «${prefix}»`,
    body: snippetOf(form).replaceAll('  ', '\t').split('\n'),
  };
}
