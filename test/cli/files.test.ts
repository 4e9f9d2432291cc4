import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, test } from 'node:test';
import { BROKEN, type Folder, inFolder, report, tenzij } from './world';

const filesWithErrors = async ({ path }: Folder, ...argv: string[]) => [
  ...new Set((await report(path, argv)).findings.map(({ file }) => file)),
];

describe('which files are checked', () => {
  test('profiles in a folder and below, in order, without hidden folders and node_modules', async () => {
    await inFolder(async (folder) => {
      for (const name of ['z.tenzij', 'b/deep/x.tenzij', 'a.TENZIJ', 'node_modules/n.tenzij', '.git/g.tenzij']) {
        folder.write(name, BROKEN);
      }
      folder.write('b/notes.txt', BROKEN);
      assert.deepEqual(await filesWithErrors(folder), ['a.TENZIJ', 'b/deep/x.tenzij', 'z.tenzij']);
    });
  });

  test('a file that is named, whatever it is called, and every file once', async () => {
    await inFolder(async (folder) => {
      folder.write('profile.txt', BROKEN);
      folder.write('b/x.tenzij', BROKEN);
      symlinkSync('b/x.tenzij', `${folder.path}/link.tenzij`);
      const { findings, summary } = await report(folder.path, ['profile.txt', '.', 'b', 'b/../b/x.tenzij']);
      assert.equal(summary.files, 2);
      assert.deepEqual(
        findings.map(({ file }) => file),
        ['b/x.tenzij', 'profile.txt'],
      );
    });
  });

  test('a folder outside of the current one is named as it was given', async () => {
    await inFolder(async (folder) => {
      folder.write('there/x.tenzij', BROKEN);
      folder.write('here/empty.txt', '');
      const there = `${folder.path}/there`;
      assert.equal((await report(`${folder.path}/here`, ['../there'])).findings[0]!.file, '../there/x.tenzij');
      assert.equal((await report(`${folder.path}/here`, [there])).findings[0]!.file, `${there}/x.tenzij`);
      assert.equal((await report(folder.path, [there])).findings[0]!.file, 'there/x.tenzij');
    });
  });

  test('imports from elsewhere are read but not reported', async () => {
    await inFolder(async (folder) => {
      folder.write('common/list.tenzij', `codelijst Soort {\n  | "a" |\n}\n${BROKEN}`);
      folder.write('p/a.tenzij', 'gebruik "../common/list.tenzij" { Soort }\ngegevens G { veld f code(Soort) }\n');
      const { findings, summary } = await report(folder.path, ['p']);
      assert.equal(summary.files, 1);
      assert.deepEqual(
        findings.filter(({ file, code }) => file !== 'p/a.tenzij' || code === 'TZ114' || code === 'TZ101'),
        [],
      );
    });
  });

  test('nothing to check is wrong use', async () => {
    await inFolder(async (folder) => {
      mkdirSync(`${folder.path}/x.tenzij`);
      for (const argv of [['check'], ['check', 'x.tenzij'], ['check', '--format', 'sarif']]) {
        const { exitCode, stdout, stderr } = await tenzij(folder.path, argv);
        assert.equal(exitCode, 2);
        assert.equal(stdout, '');
        assert.match(stderr, /No file that ends in \.tenzij was found/);
      }
    });
  });

  test('links that lead round in a circle are walked once', async () => {
    await inFolder(async (folder) => {
      folder.write('a/b/x.tenzij', BROKEN);
      symlinkSync('../..', `${folder.path}/a/b/up`);
      symlinkSync('a', `${folder.path}/0-first`);
      assert.deepEqual(await filesWithErrors(folder), ['a/b/x.tenzij']);
    });
  });
});

describe('files that cannot be read', () => {
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['binary', new Uint8Array([112, 0, 1, 2]), /not a text file/],
    ['invalid UTF-8', new Uint8Array([0x70, 0xc3, 0x28]), /not valid UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x70, 0x00]), /not valid UTF-8/],
    ['more than 10 MB', ' '.repeat(10_000_001), /too large/],
    ['more than 30 MB', new Uint8Array(30_000_001).fill(32), /too large/],
  ];
  for (const [name, content, message] of cases) {
    test(`${name}: a message, a finding and exit code 2; other files are checked as ever`, async () => {
      await inFolder(async (folder) => {
        folder.write('bad.tenzij', content);
        folder.write('good.tenzij', BROKEN);
        const { exitCode, stderr } = await tenzij(folder.path, ['check', '--fail-on', 'never']);
        assert.equal(exitCode, 2);
        assert.match(stderr, message);
        assert.match(stderr, /^tenzij: bad\.tenzij /);
        assert.deepEqual(await filesWithErrors(folder), ['bad.tenzij', 'good.tenzij']);
      });
    });
  }

  test('a path that does not exist', async () => {
    await inFolder(async ({ path, write }) => {
      write('good.tenzij', '');
      const { exitCode, stdout, stderr } = await tenzij(path, ['check', 'gone.tenzij', 'good.tenzij/x', '.']);
      assert.equal(exitCode, 2);
      assert.match(stderr, /^tenzij: gone\.tenzij does not exist.*\ntenzij: good\.tenzij\/x does not exist/);
      assert.match(stdout, /^1 bestand: geen bevindingen/);
    });
  });

  test('a reader is told once, a program in its report, both in one language', async () => {
    await inFolder(async ({ path }) => {
      const { stdout, stderr } = await tenzij(path, ['check', 'gone.tenzij']);
      assert.equal(stdout, '');
      assert.match(stderr, /does not exist/);
      const { findings } = await report(path, ['gone.tenzij']);
      assert.match(findings[0]!.message, /does not exist/);
    });
  });

  test('a link to itself', async () => {
    await inFolder(async ({ path }) => {
      symlinkSync('self.tenzij', `${path}/self.tenzij`);
      const { exitCode, stderr } = await tenzij(path, ['check']);
      assert.equal(exitCode, 2);
      assert.match(stderr, /a link that leads to itself/);
    });
  });

  test('a file without permission, as another reader reports it', async () => {
    await inFolder(async ({ path, write }) => {
      write('a.tenzij', BROKEN);
      const files = { readUri: async () => ({ unreadable: 'no-permission' as const }) };
      const { exitCode, stdout, stderr } = await tenzij(path, ['check'], { files });
      assert.equal(exitCode, 2);
      assert.match(stderr, /a\.tenzij cannot be read/);
      assert.equal(stdout, '');
    });
  });

  test('a folder without permission, as another search reports it', async () => {
    await inFolder(async ({ path, write }) => {
      write('a.tenzij', '');
      const files = {
        findProfiles: async (folder: string) => ({
          files: [`${folder}/a.tenzij`],
          unreadable: [{ path: `${folder}/closed`, reason: 'no-permission' as const }],
        }),
      };
      const { exitCode, stdout, stderr } = await tenzij(path, ['check'], { files });
      assert.equal(exitCode, 2);
      assert.match(stderr, /^tenzij: closed cannot be read/);
      assert.match(stdout, /1 bestand: geen bevindingen/);
    });
  });

  test('a file and a folder without permission on this machine', { skip: process.getuid?.() === 0 }, async () => {
    await inFolder(async ({ path, write }) => {
      write('a.tenzij', '');
      write('closed/b.tenzij', '');
      chmodSync(`${path}/a.tenzij`, 0);
      chmodSync(`${path}/closed`, 0);
      const { exitCode, stderr } = await tenzij(path, ['check']);
      chmodSync(`${path}/closed`, 0o700);
      assert.equal(exitCode, 2);
      assert.match(stderr, /closed cannot be read/);
      assert.match(stderr, /a\.tenzij cannot be read/);
    });
  });
});

describe('unusual files that can be read', () => {
  test('an import of a folder is a finding of the file that imports it', async () => {
    await inFolder(async (folder) => {
      mkdirSync(`${folder.path}/x.tenzij`);
      folder.write('a.tenzij', 'gebruik "x.tenzij" { Iets }\n');
      const { exitCode, stderr } = await tenzij(folder.path, ['check']);
      assert.equal(exitCode, 1);
      assert.equal(stderr, '');
      const { findings } = await report(folder.path, []);
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error').map(({ file, code }) => [file, code]),
        [['a.tenzij', 'TZ114']],
      );
    });
  });

  test('files that import each other in a circle', async () => {
    await inFolder(async (folder) => {
      folder.write('a.tenzij', 'gebruik "b.tenzij" { B }\ncodelijst A {\n  | "a" |\n}\n');
      folder.write('b.tenzij', 'gebruik "a.tenzij" { A }\ncodelijst B {\n  | "b" |\n}\n');
      const { findings } = await report(folder.path, ['a.tenzij']);
      assert.ok(findings.some(({ code }) => code === 'TZ114'));
      assert.ok(findings.every(({ file }) => file === 'a.tenzij'));
    });
  });

  test('an empty file has no findings', async () => {
    await inFolder(async (folder) => {
      folder.write('a.tenzij', '');
      const { findings, summary } = await report(folder.path, []);
      assert.deepEqual([findings.length, summary.files], [0, 1]);
    });
  });

  test('a byte order mark and Windows line ends do not move a finding', async () => {
    await inFolder(async (folder) => {
      folder.write('a.tenzij', BROKEN);
      folder.write('b.tenzij', `\ufeff${BROKEN.replaceAll('\n', '\r\n')}`);
      const { findings } = await report(folder.path, []);
      const places = (name: string) => findings.filter(({ file }) => file === name).map(({ range }) => range.start);
      assert.ok(places('a.tenzij').length > 0);
      assert.deepEqual(places('a.tenzij'), places('b.tenzij'));
      const fixes = findings.filter(({ file }) => file === 'b.tenzij').flatMap((finding) => finding.fixes);
      const texts = fixes.flatMap(({ changes }) => changes.flatMap(({ edits }) => edits.map(({ newText }) => newText)));
      assert.ok(
        texts.every((text) => !/(?<!\r)\n/.test(text)),
        JSON.stringify(texts),
      );
    });
  });

  test('a file of more than 1 MB is checked for its syntax, and says so', async () => {
    await inFolder(async (folder) => {
      folder.write('a.tenzij', `${' '.repeat(1_000_001)}\n${BROKEN}`);
      const { findings } = await report(folder.path, ['--language', 'en']);
      assert.match(findings[0]!.message, /larger than 1 MB/);
      assert.equal(findings[0]!.severity, 'information');
      assert.ok(findings.some(({ severity }) => severity === 'error'));
    });
  });

  test('names with spaces, percent signs and letters of every kind', async () => {
    await inFolder(async (folder) => {
      const names = ['100% zeker.tenzij', 'a#b?.tenzij', 'één map/ö.tenzij'];
      for (const name of names) folder.write(name, BROKEN);
      assert.deepEqual(await filesWithErrors(folder), names);
    });
  });
});
