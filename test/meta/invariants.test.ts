import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { describe, it } from 'node:test';
import { codeOnly, importsOf, namesImported, type ProjectFile, projectFiles, resolveImport } from './source';

const sources = projectFiles(['client', 'server'], ['.ts']);
const core = sources.filter(({ path }) => path.startsWith('server/src/core/'));

/** The rooms of the core from the ground up; a room may use those below it. `distinctions` and `lint` share a floor. */
const FLOORS: readonly (readonly string[])[] = [
  ['text'],
  ['values'],
  ['syntax'],
  ['model'],
  ['law', 'lexicon'],
  ['distinctions', 'lint'],
  ['rules'],
  // The files of the core that stand in no room: the workspace, and the organisation's own terms.
  [''],
  ['ide'],
];

/** What may be asked of the file system. */
const READING = ['Stats', 'readdir', 'readFile', 'realpath', 'stat'];

const PURE_LIBRARIES = ['big.js', 'fastest-levenshtein', '@noble/hashes', 'jsonc-parser'];

function imports(
  files: readonly ProjectFile[],
  isWrong: (target: string, file: ProjectFile) => boolean,
): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .map((imported) => resolveImport(file, imported))
      .filter((target) => isWrong(target, file))
      .map((target) => `${file.path} imports ${target}`),
  );
}

function matches(
  files: readonly ProjectFile[],
  pattern: RegExp,
  read: (text: string) => string = (text) => text,
): readonly string[] {
  return files.flatMap(({ path, text }) =>
    read(text)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

/** @returns the room of a file of the core, empty for a file in none; undefined outside the core. */
function room(path: string): string | undefined {
  const inside = /^server\/src\/core\/(.*)$/.exec(path)?.[1];
  return inside === undefined ? undefined : (/^([^/]+)\//.exec(inside)?.[1] ?? '');
}

/** @returns the floor of what an import leads to; `../rules` is the room itself. */
function floorOfTarget(target: string): number | undefined {
  return floorOf.get(room(`${target}/`)) ?? floorOf.get(room(target));
}

const floorOf = new Map<string | undefined, number>(
  FLOORS.flatMap((rooms, floor) => rooms.map((name) => [name, floor] as const)),
);

/** With or without `node:` before it. */
function isNode(target: string): boolean {
  return target.startsWith('node:') || builtinModules.includes(target);
}

/** Each invariant under the very sentence that docs/architecture.md uses for it. */
const INVARIANTS: Readonly<Record<string, () => readonly string[]>> = {
  'Only `server/src/lsp` and `server/src/node` know the Language Server Protocol.': () =>
    imports(
      sources.filter(({ path }) => !/^server\/src\/(lsp|node|browser)\//.test(path) && path.startsWith('server/')),
      (target) => target.startsWith('vscode-'),
    ),
  'Only `server/src/node` and `server/src/cli` know Node.': () =>
    imports(
      sources.filter(({ path }) => !/^server\/src\/(node|cli)\//.test(path)),
      isNode,
    ),
  'Only `client/src` knows the VS Code API.': () =>
    imports(
      sources.filter(({ path }) => path.startsWith('server/')),
      (target) => target === 'vscode',
    ),
  'Only `server/src/core/index.ts`, `ide`, `rules` and the printer are used from outside the core.': () =>
    imports(
      sources.filter(({ path }) => !path.startsWith('server/src/core/')),
      (target) =>
        target.startsWith('server/src/core/') &&
        !/^server\/src\/core\/(index$|ide(\/|$)|rules$|rules\/pages$|syntax\/printer$)/.test(target),
    ),
  'No room of the core imports a room above it.': () =>
    imports(core, (target, file) => {
      const from = floorOf.get(room(file.path));
      const to = floorOfTarget(target);
      return from !== undefined && to !== undefined && to > from;
    }),
  'No code in the core reads a clock, waits, draws a random number or does input or output.': () =>
    matches(
      core,
      /\bDate\(\)|\bDate\.now\b|\bcrypto\b|\bperformance\.|\bMath\.random\b|\bsetTimeout\b|\bsetInterval\b|\basync\b|\bawait\b|\bPromise\b|\bconsole\.|\bprocess\./,
      codeOnly,
    ),
  'No code of the server writes a file, starts a process or opens a network connection.': () => [
    ...imports(
      sources.filter(({ path }) => path.startsWith('server/')),
      (target) =>
        /^(node:)?(child_process|cluster|worker_threads|http|https|http2|net|tls|dgram|dns)(\/|$)/.test(target),
    ),
    ...sources
      .filter(({ path }) => path.startsWith('server/'))
      .flatMap((file) => namesImported(file, /^(node:)?fs(\/promises)?$/).map((name) => ({ file, name })))
      .filter(({ name }) => !READING.includes(name))
      .map(({ file, name }) => `${file.path} imports ${name} of the file system`),
    ...matches(
      sources.filter(({ path }) => path.startsWith('server/')),
      /\bfetch\s*\(|\bWebSocket\b|\beval\s*\(|\bnew Function\b|\brequire\s*\(/,
      codeOnly,
    ),
  ],
  'No dependency of the core is outside the short list of pure libraries.': () =>
    imports(
      core,
      (target) =>
        !target.startsWith('server/') &&
        !PURE_LIBRARIES.some((library) => target === library || target.startsWith(`${library}/`)),
    ),
  'No source file is longer than 300 lines.': () =>
    sources.flatMap(({ path, text }) =>
      text.split('\n').length > 301 ? [`${path} has ${text.split('\n').length} lines`] : [],
    ),
  'No unfinished work is marked in the code, and no test is switched off.': () => [
    ...matches(sources, /\b(TODO|FIXME|XXX|HACK)\b(?!')/),
    ...matches(projectFiles(['test'], ['.ts', '.mjs']), /\b(it|describe|test)\.(only|skip|todo)\(/),
  ],
  'No message calls a profile lawful or compliant.': () =>
    matches(
      // A quotation may use the word, and so may a pattern that recognises it.
      [
        ...sources,
        ...projectFiles(['snippets', 'server', 'package.nls.json', 'package.nls.nl.json'], ['.json', '.md']),
      ].filter(({ path }) => !/\/(law|lexicon|distinctions)\/data\//.test(path)),
      /\b(lawful|compliant|rechtmatig|voldoet aan de wet)\b/i,
    ),
  'No file names the machine it was written on.': () =>
    matches(
      projectFiles(['.'], ['.ts', '.mjs', '.json', '.md', '.tenzij', '.sh', '.py']).filter(
        ({ path }) => path !== 'package-lock.json' && !path.startsWith('test/meta/'),
      ),
      /(^|[^.\w])\/(work|farm|root|home)\/|\/tmp\/[a-z]|\.\.\/shared/,
    ),
};

describe('the invariants of docs/architecture.md', () => {
  for (const [sentence, violations] of Object.entries(INVARIANTS)) {
    it(sentence, () => {
      const found = violations();
      assert.deepEqual(found, [], `broken: ${sentence}\n${found.join('\n')}`);
    });
  }

  it('are all tested, and nothing else is', () => {
    const document = readFileSync('docs/architecture.md', 'utf8');
    const written = [...document.matchAll(/^- ((?:Only|No) .*)$/gm)].map((match) => match[1]);
    assert.deepEqual(written, Object.keys(INVARIANTS));
  });
});

describe('docs/architecture.md', () => {
  it('has a row for every room of the core', () => {
    const document = readFileSync('docs/architecture.md', 'utf8');
    const rooms = new Set(core.map(({ path }) => room(path)).filter((name) => name !== ''));
    assert.deepEqual(
      [...rooms].filter((name) => !document.includes(`\`server/src/core/${name}/\``)),
      [],
    );
  });
});
