import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSource } from '../../server/src/core/law/sources';
import { rules } from '../../server/src/core/rules';
import { ruleFolders } from '../support/rulePages/files';
import { PAGES_TO_COME } from '../support/rulePages/pagesToCome';

const FAMILIES: { readonly [family: string]: string } = {
  language: 'TZ1',
  distinction: 'TZ2',
  tenzij: 'TZ3',
  safeguards: 'TZ4',
  purpose: 'TZ5',
};

describe('the list of rules', () => {
  it('gives every rule a code and a name of its own', () => {
    assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length);
    assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
    for (const { code, name } of rules) {
      assert.match(code, /^TZ[1-5]\d\d$/);
      assert.match(name, /^[a-z]+(-[a-z]+)*$/, `the name of ${code}`);
    }
  });

  it('holds exactly the rules that have a folder, in the family their code says', () => {
    const codes = [...ruleFolders()].flatMap(([folder, declared]) => {
      assert.equal(declared.length, 1, `${folder}/rule.ts declares ${declared.join(', ') || 'no code'}`);
      const family = folder.split('/')[0]!;
      assert.ok(declared[0]!.startsWith(FAMILIES[family]!), `${declared[0]} stands in ${family}`);
      return declared;
    });
    assert.deepEqual([...codes].sort(), rules.map(({ code }) => code).sort());
  });

  it('has a title in both languages and cites sources that exist', () => {
    for (const { code, title, citations } of rules) {
      assert.ok(title.nl && title.en, `the title of ${code}`);
      for (const id of citations) assert.ok(isSource(id), `${code} cites ${id}`);
    }
  });

  it('has a manual page for every rule', () => {
    assert.deepEqual([...PAGES_TO_COME], []);
  });
});
