import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { exampleFiles } from '../support/examples';
import { BROKEN, inFolder, report, tenzij } from './world';

describe('tenzij translate', () => {
  test('prints the file in the words of the other language', async () => {
    await inFolder(async ({ path, write }) => {
      write('a.txt', '// blijft staan\r\ncodelijst Soort "Soort" {\r\n  | "a" |\r\n}\r\n');
      assert.deepEqual(await tenzij(path, ['translate', 'a.txt', '--to', 'en']), {
        exitCode: 0,
        stdout: '// blijft staan\r\ncodelist Soort "Soort" {\r\n  | "a" |\r\n}\r\n',
        stderr: '',
      });
    });
  });

  test('every example says the same in English: the same rules find the same number of things', async () => {
    await inFolder(async ({ path, write }) => {
      for (const { name } of exampleFiles()) {
        const { exitCode, stdout } = await tenzij('examples', ['translate', name, '--to', 'en']);
        assert.equal(exitCode, 0, name);
        write(name, stdout);
      }
      const [before, after] = [await report('examples', []), await report(path, [])];
      assert.deepEqual(after.summary, before.summary);
    });
  });

  test('a file that is in that language already stays as it is', async () => {
    for (const { name, text } of exampleFiles().filter((file) => !file.name.includes('cub-en'))) {
      assert.equal((await tenzij('examples', ['translate', name, '--to', 'nl'])).stdout, text, name);
    }
  });

  test('a file with syntax errors is not translated', async () => {
    await inFolder(async ({ path, write }) => {
      write('a.tenzij', BROKEN);
      const { exitCode, stdout, stderr } = await tenzij(path, ['translate', 'a.tenzij', '--to', 'en']);
      assert.deepEqual([exitCode, stdout], [1, '']);
      assert.match(stderr, /^tenzij: a\.tenzij has syntax errors/);
    });
  });

  test('a file that cannot be read is wrong use', async () => {
    await inFolder(async ({ path, write }) => {
      mkdirSync(`${path}/folder.tenzij`);
      write('binary.tenzij', '\0');
      for (const [file, expected] of [
        ['gone.tenzij', /does not exist/],
        ['folder.tenzij', /is a folder/],
        ['binary.tenzij', /not a text file/],
      ] as const) {
        const { exitCode, stdout, stderr } = await tenzij(path, ['translate', file, '--to', 'en']);
        assert.deepEqual([exitCode, stdout], [2, '']);
        assert.match(stderr, expected);
      }
    });
  });
});
