import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../../server/src/core';
import type { Rule } from '../../../server/src/core/lint/rule';
import { rules } from '../../../server/src/core/rules';

const ROOT = 'server/src/core/rules';
const CODE = /\bcode: '(TZ\d{3})'/g;

/** A rule with the folder it stands in; `folder` is relative to the folder of all rules, with forward slashes. */
export interface RuleFiles {
  readonly rule: Rule;
  readonly folder: string;
}

/** @returns the folder of every rule, relative to the folder of all rules, with the codes its `rule.ts` declares. */
export function ruleFolders(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const family of readdirSync(ROOT)) {
    const directory = path.join(ROOT, family);
    if (family.includes('.')) continue;
    for (const name of readdirSync(directory)) {
      const file = path.join(directory, name, 'rule.ts');
      if (!existsSync(file)) continue;
      const codes = [...readFileSync(file, 'utf8').matchAll(CODE)].map((match) => match[1]!);
      found.set(`${family}/${name}`, codes);
    }
  }
  return found;
}

/** @returns every rule with its folder, by code; the part of a code in the environment variable RULE selects some. */
export function rulesWithFiles(): readonly RuleFiles[] {
  const folders = [...ruleFolders()];
  const wanted = process.env.RULE ?? '';
  return rules
    .filter(({ code }) => code.startsWith(wanted))
    .map((rule) => ({ rule, folder: folders.find(([, codes]) => codes.includes(rule.code))?.[0] ?? '' }))
    .sort((a, b) => (a.rule.code < b.rule.code ? -1 : 1));
}

/** @returns the text of the rule's manual page in its folder, or undefined when there is none. */
export function pageText({ folder }: RuleFiles, language: Language): string | undefined {
  return textIn(folder, `rule.${language}.md`);
}

/** @returns the text of the rule's cases, or undefined when there are none. */
export function casesText({ folder }: RuleFiles): string | undefined {
  return textIn(folder, 'cases.md');
}

export function pagePath(folder: string, name: string): string {
  return `${ROOT}/${folder}/${name}`;
}

function textIn(folder: string, name: string): string | undefined {
  const file = pagePath(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
