import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { AS_SHIPPED, bundled } from '../support/bundle';
import { BROKEN, inFolder } from './world';

describe('the program itself', () => {
  let program = '';
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !['NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS'].includes(name)),
  );

  before(async () => {
    program = await bundled('server/src/cli/main.ts');
  });

  const run = (cwd: string, ...argv: string[]) =>
    spawnSync(process.execPath, [program, ...argv], { cwd, env: environment, encoding: 'utf8' });

  test('checks the current folder and ends with the exit code', async () => {
    await inFolder(({ path: cwd, write }) => {
      write('a.tenzij', BROKEN);
      const { status, stdout, stderr } = run(cwd, 'check');
      assert.deepEqual([status, stderr], [1, '']);
      assert.match(stdout, /^a\.tenzij:1:17: fout TZ100/m);
      assert.equal(run(cwd, 'check', '--fail-on', 'never').status, 0);
      assert.equal(run(cwd, 'chekc').status, 2);
    });
  });

  test('has no colours in a pipe, unless they are forced', async () => {
    await inFolder(({ path: cwd, write }) => {
      write('a.tenzij', BROKEN);
      assert.ok(!run(cwd, 'check').stdout.includes('\u001b'));
      const forced = spawnSync(process.execPath, [program, 'check'], {
        cwd,
        env: { ...environment, FORCE_COLOR: '1' },
      });
      assert.ok(forced.stdout.includes('\u001b'));
    });
  });

  test('does not load the editor protocol: the command line starts without it', async () => {
    const entryPoints = ['server/src/cli/main.ts'];
    const result = await build({ ...AS_SHIPPED, entryPoints, write: false, metafile: true });
    const strangers = Object.keys(result.metafile.inputs).filter((input) => input.includes('vscode-'));
    assert.deepEqual(strangers, []);
  });

  for (const format of ['text', 'json']) {
    test(`survives a reader that leaves early (${format})`, async () => {
      await inFolder(async ({ path: cwd, write }) => {
        for (let index = 0; index < 200; index++)
          write(`${index}.tenzij`, `${BROKEN}// ${'x'.repeat(5000)}\n`.repeat(5));
        const child = spawn(process.execPath, [program, 'check', '--format', format], { cwd, env: environment });
        let stderr = '';
        child.stderr.on('data', (data) => {
          stderr += data;
        });
        child.stdout.once('data', () => child.stdout.destroy());
        const status = await new Promise((resolve) => child.on('close', resolve));
        assert.deepEqual([status, stderr], [1, '']);
      });
    });
  }
});
