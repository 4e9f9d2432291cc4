import { renderPage } from '../../../server/src/core/rules/pages';
import type { RuleFiles } from './files';
import { pageText } from './files';

const FAMILIES: readonly (readonly [prefix: string, title: string])[] = [
  ['TZ1', 'The language'],
  ['TZ2', 'Distinction'],
  ['TZ3', 'The unless block'],
  ['TZ4', 'Safeguards'],
  ['TZ5', 'Purpose and framework'],
];

const GENERATED = '<!-- Generated from the pages beside the rules; a test compares the two. -->';

/** @returns the published manual: the text of every file of `docs/rules/`, by file name. */
export function ruleDocuments(rules: readonly RuleFiles[]): ReadonlyMap<string, string> {
  const written = rules.filter((each) => pageText(each, 'nl') !== undefined && pageText(each, 'en') !== undefined);
  return new Map([
    ['README.md', index(written)],
    ...written.map((each) => [`${each.rule.code}.md`, document(each)] as const),
  ]);
}

function document(files: RuleFiles): string {
  const english = renderPage(pageText(files, 'en')!, 'en').trim();
  const dutch = renderPage(pageText(files, 'nl')!, 'nl').trim();
  return `${GENERATED}\n\n${english}\n\n---\n\n${dutch}\n`;
}

function index(rules: readonly RuleFiles[]): string {
  const chapters = FAMILIES.map(([prefix, title]) => {
    const rows = rules
      .filter(({ rule }) => rule.code.startsWith(prefix))
      .map(
        ({ rule }) =>
          `| [${rule.code}](${rule.code}.md) | \`${rule.name}\` | ${rule.title.en} | ${rule.title.nl} | ${rule.severity} |`,
      );
    return rows.length === 0
      ? undefined
      : `## ${title}\n\n| code | name | title | titel | severity |\n|---|---|---|---|---|\n${rows.join('\n')}`;
  }).filter((chapter) => chapter !== undefined);
  return `${GENERATED}

# Rules

Every finding has a code that never changes its meaning. A page says what the rule finds, why that matters, and when it
cannot know. Its examples are executed by the tests. The severity is the usual one; for a distinction it depends on the
ground, the purpose and the consequence: see [the table](../severity.md). Where a page cites a source, [the list of
sources](../sources.md) says how its text was checked. A finding is not a verdict: the judgement stays with a lawyer.

${chapters.join('\n\n')}
`;
}
