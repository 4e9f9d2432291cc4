import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { BROKEN, BROKEN_ENGLISH, inFolder, tenzij } from './world';

async function sarif(directory: string, ...argv: string[]): Promise<Log> {
  const { stdout } = await tenzij(directory, ['check', '--format', 'sarif', ...argv]);
  return JSON.parse(stdout) as Log;
}

const resultsOf = (log: Log): readonly Result[] => log.runs[0]!.results!;

/** The official schema, as a package of the SARIF project ships it. It is written in draft 4, which differs from later drafts in names only. */
function validator() {
  const resolve = createRequire(path.join(process.cwd(), 'package.json')).resolve;
  const file = resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

describe('SARIF 2.1.0', () => {
  test('the schema of the standard accepts every report', async () => {
    const validate = validator();
    const accepts = (log: Log) => assert.ok(validate(log), JSON.stringify(validate.errors, undefined, 2));
    assert.equal(validate({ version: '2.1.0', runs: [{ tool: {} }] }), false);
    accepts(await sarif(process.cwd(), 'examples'));
    accepts(await sarif(process.cwd(), 'examples', '--language', 'en'));
    await inFolder(async ({ path: folder, write }) => {
      write('100% {0} é.tenzij', BROKEN);
      write('empty.tenzij', '');
      write('binary.tenzij', '\0');
      accepts(await sarif(folder, '.', 'gone.tenzij'));
      accepts(await sarif(path.join(folder, 'elsewhere'), folder));
    });
  });

  test('describes every rule once, and every result points at its own', async () => {
    const log = await sarif(process.cwd(), 'examples');
    const rules = log.runs[0]!.tool.driver.rules!;
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const rule of rules) {
      assert.ok(rule.name && rule.shortDescription?.text && rule.defaultConfiguration?.level, rule.id);
      assert.ok(rule.help?.text && rule.help.markdown, `${rule.id} has no page`);
    }
    for (const { ruleId, ruleIndex } of resultsOf(log)) assert.equal(rules[ruleIndex!]?.id, ruleId);
    const levelOf = (code: string) => rules.find(({ id }) => id === code)!.defaultConfiguration!.level;
    assert.deepEqual(['TZ201', 'TZ401', 'TZ405', 'TZ110'].map(levelOf), ['error', 'warning', 'note', 'note']);
  });

  test('tells of a rule what it finds, in the language of the report', async () => {
    for (const language of ['nl', 'en']) {
      const { rules } = (await sarif(process.cwd(), 'examples', '--language', language)).runs[0]!.tool.driver;
      const { fullDescription, help } = rules!.find(({ id }) => id === 'TZ100')!;
      assert.ok(help!.markdown!.includes(fullDescription!.text));
      assert.doesNotMatch(fullDescription!.text, /^#/m);
      assert.equal(/\bthat\b/.test(fullDescription!.text), language === 'en');
    }
  });

  test('lines and columns count from one; files are relative to the folder it ran in', async () => {
    await inFolder(async ({ path: folder, write }) => {
      write('één map/a.tenzij', `\n${BROKEN}`);
      const log = await sarif(folder);
      const { physicalLocation } = resultsOf(log).find(({ ruleId }) => ruleId === 'TZ100')!.locations![0]!;
      assert.deepEqual(physicalLocation, {
        artifactLocation: { uri: '%C3%A9%C3%A9n%20map/a.tenzij', uriBaseId: '%SRCROOT%' },
        region: { startLine: 2, startColumn: 17, endLine: 2, endColumn: 18 },
      });
      assert.equal(log.runs[0]!.originalUriBaseIds!['%SRCROOT%']!.uri, `${pathToFileURL(folder).href}/`);
      assert.equal(log.runs[0]!.columnKind, 'utf16CodeUnits');
    });
  });

  test('what informs and what hints is a note', async () => {
    for (const { level, properties } of resultsOf(await sarif(process.cwd(), 'examples'))) {
      const expected = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
      assert.equal(level, expected[properties!.severity as keyof typeof expected]);
      assert.ok(properties!.certainty && Array.isArray(properties!.citations));
    }
  });

  test('related places and fixes come along', async () => {
    const results = resultsOf(await sarif(process.cwd(), 'examples'));
    const related = results.flatMap(({ relatedLocations }) => relatedLocations ?? []);
    assert.ok(related.some(({ physicalLocation }) => physicalLocation?.region && physicalLocation.artifactLocation));
    await inFolder(async ({ path: folder, write }) => {
      write('a.tenzij', BROKEN);
      const [fix] = resultsOf(await sarif(folder)).find(({ ruleId }) => ruleId === 'TZ100')!.fixes!;
      assert.equal(fix!.artifactChanges[0]!.artifactLocation.uri, 'a.tenzij');
      const [replacement] = fix!.artifactChanges[0]!.replacements;
      assert.ok(replacement!.deletedRegion.startLine && replacement!.insertedContent?.text?.includes('}'));
    });
  });

  test('a fix has the line ends of the file it is for', async () => {
    await inFolder(async ({ path: folder, write }) => {
      write('a.tenzij', BROKEN.replaceAll('\n', '\r\n'));
      const fixes = resultsOf(await sarif(folder)).flatMap((result) => result.fixes ?? []);
      const texts = fixes.flatMap(({ artifactChanges }) =>
        artifactChanges.flatMap(({ replacements }) =>
          replacements.map(({ insertedContent }) => insertedContent?.text ?? ''),
        ),
      );
      assert.ok(texts.some((text) => text.includes('\r\n')));
      assert.ok(!texts.some((text) => /(?<!\r)\n/.test(text)));
    });
  });

  test('is in the language of most files, and a file that cannot be read is in none', async () => {
    await inFolder(async ({ path: folder, write }) => {
      const languageNow = async () => (await sarif(folder)).runs[0]!.language;
      write('a.tenzij', BROKEN);
      write('b.tenzij', BROKEN_ENGLISH);
      assert.equal(await languageNow(), 'nl', 'one of each');
      write('c.tenzij', BROKEN_ENGLISH);
      write('d.tenzij', '\0');
      write('e.tenzij', '\0');
      assert.equal(await languageNow(), 'en');
      write('f.tenzij', BROKEN);
      write('g.tenzij', BROKEN);
      assert.equal(await languageNow(), 'nl');
    });
  });

  test('braces in a message are doubled, as the standard asks', async () => {
    await inFolder(async ({ path: folder, write }) => {
      write('a.tenzij', BROKEN_ENGLISH);
      const { message } = resultsOf(await sarif(folder)).find(({ ruleId }) => ruleId === 'TZ100')!;
      assert.ok(message.text!.includes('}'));
      assert.doesNotMatch(message.text!.replaceAll('{{', '').replaceAll('}}', ''), /[{}]/);
    });
  });

  test('a file that cannot be read is a failed run, and is named', async () => {
    await inFolder(async ({ path: folder, write }) => {
      write('a.tenzij', '');
      const [good] = (await sarif(folder)).runs[0]!.invocations!;
      assert.deepEqual(good, { executionSuccessful: true, toolExecutionNotifications: [] });
      const [bad] = (await sarif(folder, 'a.tenzij', 'gone.tenzij')).runs[0]!.invocations!;
      assert.equal(bad!.executionSuccessful, false);
      const [notification] = bad!.toolExecutionNotifications!;
      assert.match(notification!.message.text!, /^gone\.tenzij bestaat niet/);
      assert.equal(notification!.locations![0]!.physicalLocation!.artifactLocation!.uri, 'gone.tenzij');
    });
  });
});

describe('fingerprints', () => {
  const twoErrors =
    'codelijst Soort {\n  | "a" |\n}\ncodelijst Soort {\n  | "a" |\n}\ncodelijst Soort {\n  | "a" |\n}\n';

  const fingerprints = async (text: string): Promise<readonly string[]> => {
    let found: readonly string[] = [];
    await inFolder(async ({ path: folder, write }) => {
      write('a.tenzij', text);
      found = resultsOf(await sarif(folder))
        .filter(({ ruleId }) => ruleId === 'TZ102')
        .map(({ partialFingerprints }) => partialFingerprints!['tenzijFinding/v1']!);
    });
    return found;
  };

  test('stay the same when other lines change, or spaces', async () => {
    const before = await fingerprints(twoErrors);
    assert.equal(before.length, 2);
    assert.deepEqual(await fingerprints(`\n\n${twoErrors}`), before);
    assert.deepEqual(await fingerprints(twoErrors.replaceAll('  |', '|')), before);
    assert.deepEqual(await fingerprints(twoErrors.replaceAll('Soort {', 'Soort   {')), before);
  });

  test('tell findings apart that look the same, and change with what they are about', async () => {
    const before = await fingerprints(twoErrors);
    assert.equal(new Set(before).size, 2);
    const after = await fingerprints(twoErrors.replaceAll('Soort', 'Groep'));
    assert.ok(after.every((one) => !before.includes(one)));
  });
});
