import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { excerptOf } from '../../server/src/cli/reporters/excerpt';
import { BROKEN, DOUBTFUL, inFolder, report, tenzij, type World } from './world';

const ESCAPE = '\u001b';

async function textOf(content: string, argv: readonly string[] = [], world?: World): Promise<string> {
  let text = '';
  await inFolder(async ({ path, write }) => {
    write('a.tenzij', content);
    text = (await tenzij(path, ['check', ...argv], world)).stdout;
  });
  return text;
}

describe('the report for a reader', () => {
  test('shows place, severity, code and message, the line and a mark under the place, and a summary', async () => {
    const text = await textOf(`\n  ${BROKEN}`, ['--language', 'en']);
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('a.tenzij:2:19: error TZ100 '));
    assert.ok(at >= 0, text);
    assert.equal(lines[at + 1], '    2 |   codelijst Soort {');
    assert.equal(lines[at + 2], '      |                   ^');
    assert.match(lines.at(-2)!, /^1 file: 1 error/);
  });

  test('is in the language of the file', async () => {
    assert.match(await textOf(BROKEN), /: fout TZ100 .*\n(.*\n)*1 bestand: 1 fout/);
  });

  test('a clean file is no verdict', async () => {
    assert.equal(
      await textOf('', ['--language', 'en']),
      '1 file: no findings. Whether the profile is allowed stays for a lawyer to judge.\n',
    );
  });

  test('names other places that explain a finding', async () => {
    const twice = 'codelijst Soort {\n  | "a" |\n}\ncodelijst Soort {\n  | "a" |\n}\n';
    assert.match(await textOf(twice, ['--language', 'en']), /4:11: error TZ102 .*\n.*\n.*\n {2}see a\.tenzij:1:11: /);
  });

  test('offers the fix', async () => {
    assert.match(await textOf(BROKEN, ['--language', 'en']), /\n {2}fix: /);
  });

  test('counts every severity', async () => {
    await inFolder(async ({ path, write }) => {
      write('a.tenzij', DOUBTFUL);
      const { summary } = await report(path, []);
      const { stdout } = await tenzij(path, ['check', '--language', 'en']);
      const last = stdout.trimEnd().split('\n').at(-1)!;
      assert.match(last, new RegExp(`^1 file: ${summary.warnings} warnings?`));
      assert.ok(summary.information === 0 || last.includes(`${summary.information} piece`));
    });
  });

  test('nothing in a file, its name or a message reaches the terminal as a command', async () => {
    await inFolder(async ({ path, write }) => {
      const evil = `${ESCAPE}[31m\u009b31m\u202e\u0007`;
      write(`${evil}.tenzij`, `profiel "${evil}" {\n  doel: x${evil}y\n  ${evil}\n`);
      for (const format of ['text', 'json', 'sarif']) {
        const { stdout, stderr } = await tenzij(path, ['check', `${evil}.tenzij`, `no${evil}`, '--format', format]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
        assert.doesNotMatch(stdout + stderr, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/, format);
      }
    });
  });
});

describe('colours', () => {
  const isColoured = async (world: World) => (await textOf(BROKEN, [], world)).includes(ESCAPE);

  test('only on a terminal', async () => {
    assert.equal(await isColoured({ isTerminal: true }), true);
    assert.equal(await isColoured({ isTerminal: false }), false);
    assert.equal(await isColoured({ isTerminal: false, isErrorTerminal: true }), false, 'a report that goes to a file');
    assert.equal(await isColoured({ isTerminal: true, isErrorTerminal: false }), true);
    assert.equal(await isColoured({ isTerminal: true, environment: { TERM: 'dumb' } }), false);
  });

  test('NO_COLOR turns them off, FORCE_COLOR turns them on', async () => {
    assert.equal(await isColoured({ isTerminal: true, environment: { NO_COLOR: '1' } }), false);
    assert.equal(await isColoured({ isTerminal: true, environment: { NO_COLOR: '' } }), true);
    assert.equal(await isColoured({ isTerminal: false, environment: { FORCE_COLOR: '1' } }), true);
    assert.equal(await isColoured({ isTerminal: true, environment: { FORCE_COLOR: '0' } }), false);
  });

  test('never in reports for programs', async () => {
    for (const format of ['json', 'sarif']) {
      const text = await textOf(BROKEN, ['--format', format], { isTerminal: true });
      assert.ok(!text.includes(ESCAPE));
    }
  });
});

describe('a place in a line', () => {
  const shown = (line: string, marked: string, width = 60) => {
    const start = line.indexOf(marked);
    const excerpt = excerptOf(line, start, start + marked.length, width);
    return `${excerpt.line}\n${excerpt.mark}`;
  };

  test('tabs are the spaces they stand for', () => {
    assert.equal(shown('\ta\tb = c', 'b'), '    a   b = c\n        ^');
  });

  test('wide characters take two places, accents none', () => {
    assert.equal(shown('漢字 x', 'x'), '漢字 x\n     ^');
    assert.equal(shown('漢字 x', '漢字'), '漢字 x\n^^^^');
    assert.equal(shown('e\u0301e\u0301 x', 'x'), 'e\u0301e\u0301 x\n   ^');
    assert.equal(shown('👨‍👩‍👧 x', 'x'), '👨‍👩‍👧 x\n   ^');
  });

  test('what cannot be seen is written out, and the mark keeps its place', () => {
    assert.equal(shown('a\u0007b', 'b'), 'a<U+0007>b\n         ^');
  });

  test('an empty place and the end of a line get one caret', () => {
    assert.deepEqual(excerptOf('abc', 3, 3, 60), { line: 'abc', mark: '   ^' });
    assert.deepEqual(excerptOf('', 0, 0, 60), { line: '', mark: '^' });
  });

  test('a long line is cut around the place', () => {
    const line = `${'a'.repeat(300)}HERE${'b'.repeat(300)}`;
    assert.equal(shown(line, 'HERE', 32), `…${'a'.repeat(10)}HERE${'b'.repeat(16)}…\n${' '.repeat(11)}^^^^`);
    assert.equal(shown('x'.repeat(50), 'x'.repeat(50), 20), `${'x'.repeat(18)}…\n${'^'.repeat(18)}`);
  });

  test('any line, any place: nothing unsafe, never wider than there is room for, one caret at least', () => {
    const lines = fc.string({ unit: 'binary', maxLength: 200 }).map((line) => line.replace(/[\r\n]/g, ' '));
    fc.assert(
      fc.property(lines, fc.nat(200), fc.nat(40), (line, start, length) => {
        const from = Math.min(start, line.length);
        const excerpt = excerptOf(line, from, Math.min(from + length, line.length), 40);
        assert.match(excerpt.mark, /^ *\^+$/);
        assert.ok(excerpt.mark.length <= 50, excerpt.mark);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
        assert.doesNotMatch(excerpt.line, /[\u0000-\u001f\u007f-\u009f]/);
      }),
    );
  });
});
