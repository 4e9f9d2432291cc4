import type { RuleFiles } from './files';
import { pageText } from './files';

/** @returns the generated module that imports every page that exists, as `core/rules/pageTexts.ts` must read. */
export function pageTextsModule(rules: readonly RuleFiles[]): string {
  const written = rules.filter((each) => pageText(each, 'nl') !== undefined && pageText(each, 'en') !== undefined);
  const imports = written.flatMap(({ rule, folder }) =>
    (['en', 'nl'] as const).map((language) => ({
      name: `${rule.code.toLowerCase()}${language}`,
      path: `./${folder}/rule.${language}.md`,
    })),
  );
  const lines = imports
    .sort((a, b) => (sortKey(a.path) < sortKey(b.path) ? -1 : 1))
    .map(({ name, path }) => `import ${name} from '${path}';`);
  const entries = written.map(({ rule }) => {
    const code = rule.code.toLowerCase();
    return `  ${rule.code}: { nl: ${code}nl, en: ${code}en },`;
  });
  return `// Generated from the pages in the folders of the rules; a test compares the two and says how to write it anew.
import type { Bilingual } from '../text/bilingual';
${lines.join('\n')}

/** The manual pages as written, by rule code. */
export const pageTexts: { readonly [code: string]: Bilingual } = {
${entries.join('\n')}
};
`;
}

/** The order in which the formatter sorts imports: a folder stands before the folders whose names go on where its name ends. */
function sortKey(path: string): string {
  return path.replaceAll('/', '\u0000');
}
