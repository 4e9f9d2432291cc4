import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { inFolder, report, tenzij } from './world';

const PROFILE = `gegevens Klant "Klant" {
  veld schijfcode tekst
}
profiel P "Proef" {
  populatie Klant
  regel r als schijfcode = "7" dan klasse 1
}
`;
const OWN_TERM = '{"terms":[{"words":["schijfcode"],"ground":"nationaliteit","level":"direct"}]}';
const WRONG = `{\n  "terms": [{"words": ["schijfcode"], "ground": "natie", "level": "direct"}]\n}\n`;

const isFound = async (directory: string, path = '.') =>
  (await report(directory, [path])).findings.some(({ code }) => code === 'TZ202');

test('the nearest tenzij.config.json holds, up to the folder of the repository', async () => {
  await inFolder(async (folder) => {
    folder.write('repo/sub/p.tenzij', PROFILE);
    mkdirSync(`${folder.path}/repo/.git`);
    folder.write('tenzij.config.json', OWN_TERM);
    assert.equal(await isFound(`${folder.path}/repo/sub`), false);
    folder.write('repo/tenzij.config.json', OWN_TERM);
    assert.equal(await isFound(`${folder.path}/repo/sub`), true);
    assert.equal(await isFound(`${folder.path}/repo`), true);
    folder.write('repo/sub/tenzij.config.json', '{}');
    assert.equal(await isFound(`${folder.path}/repo/sub`), false);
  });
});

test('what is wrong in it is reported in every format, in its place', async () => {
  await inFolder(async (folder) => {
    mkdirSync(`${folder.path}/.git`);
    folder.write('p.tenzij', PROFILE);
    folder.write('tenzij.config.json', WRONG);
    const { findings } = await report(folder.path, ['.']);
    const [problem] = findings;
    assert.deepEqual(
      [problem?.file, problem?.code, problem?.rule],
      ['tenzij.config.json', 'TZ103', 'unknown-key-or-value'],
    );
    assert.deepEqual(problem?.range.start, { line: 1, character: WRONG.split('\n')[1]!.indexOf('"natie"') });
    const text = await tenzij(folder.path, ['check', '.', '--language', 'en']);
    assert.match(text.stdout, /tenzij\.config\.json:2:\d+: error TZ103 "ground" cannot be "natie"/);
    assert.equal(text.exitCode, 1);
    const sarif = JSON.parse((await tenzij(folder.path, ['check', '.', '--format', 'sarif'])).stdout);
    const { physicalLocation } = sarif.runs[0].results[0].locations[0];
    assert.equal(physicalLocation.artifactLocation.uri, 'tenzij.config.json');
    assert.equal(physicalLocation.region.startLine, 2);
  });
});

test('one that cannot be read is said so, and the command ends with 2', async () => {
  await inFolder(async (folder) => {
    folder.write('p.tenzij', PROFILE);
    mkdirSync(`${folder.path}/tenzij.config.json`);
    const { exitCode, stderr } = await tenzij(folder.path, ['check', '.', '--language', 'en']);
    assert.equal(exitCode, 2);
    assert.match(stderr, /tenzij\.config\.json is a folder/);
  });
});
