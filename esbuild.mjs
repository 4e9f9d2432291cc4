// Bundles what an extension ships: the client, the language server and the command line. Usage: node esbuild.mjs [--watch]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const isWatching = process.argv.includes('--watch');

/** What may be used from outside the core; together these make `dist/core.js`. */
const doors = ['core', 'core/ide', 'core/rules', 'core/syntax/printer'];

/** `limit` is in bytes: what grows past it starts more slowly and has probably swallowed a library by accident. */
const bundles = [
  { out: 'dist/client.js', entry: 'client/src/node/extension.ts', external: ['vscode'] },
  { out: 'dist/core.js', doors, limit: 394_000 },
  { out: 'dist/server.js', entry: 'server/src/node/server.ts', limit: 260_000 },
  { out: 'dist/cli.js', entry: 'server/src/cli/main.ts', limit: 40_000, banner: '#!/usr/bin/env node' },
];

/** Modules that only hold data: they are run when the product is built, and their data is what ships. */
const evaluated = [
  { file: ['rules', 'pageTexts'], name: 'pageTexts', data: 'pages.json' },
  { file: ['lexicon', 'compiled'], name: 'compiledLexicon', data: 'lexicon.json' },
];

/**
 * The law, the lexicon and the manual pages go into files of their own beside the bundles, so that the server and the
 * command line share one copy and the code stays small enough to load at once.
 */
const dataBeside = {
  name: 'data-beside',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^data:/ }, ({ path: name }) => ({ path: `./data/${name.slice(5)}`, external: true }));
    onLoad({ filter: /[\\/]server[\\/]src[\\/]core[\\/].*\.json$/ }, ({ path: file }) => {
      const name = `${path.basename(path.dirname(path.dirname(file)))}-${path.basename(file)}`;
      writeData(name, JSON.parse(readFileSync(file, 'utf8')));
      return { contents: `module.exports = require('data:${name}');` };
    });
    for (const { file, name, data } of evaluated)
      onLoad({ filter: new RegExp(`[\\\\/]core[\\\\/]${file.join('[\\\\/]')}\\.ts$`) }, async ({ path: module }) => {
        const { value, watchFiles } = await evaluate(module, name);
        writeData(data, value);
        return { contents: `module.exports = { ${name}: require('data:${data}') };`, watchFiles };
      });
  },
};

/** The core is one file that the server and the command line share, as they share its data. */
const coreBeside = {
  name: 'core-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/(\.\.\/)*core(\/|$)/ }, ({ path: door, importer }) => {
      const isOutside = !/[\\/]server[\\/]src[\\/]core[\\/]/.test(importer) && importer !== '<stdin>';
      return isOutside && doors.includes(door.replace(/^[./]+/, ''))
        ? { path: './core.js', external: true }
        : undefined;
    });
  },
};

/** Runs a module that only holds data, and gives what it exports under `name`, with the files that it was made of. */
async function evaluate(file, name) {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    loader: { '.md': 'text' },
  });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  return { value: module.exports[name], watchFiles: Object.keys(metafile.inputs).map((input) => path.resolve(input)) };
}

function writeData(name, content) {
  mkdirSync(path.join(root, 'dist/data'), { recursive: true });
  writeFileSync(path.join(root, 'dist/data', name), JSON.stringify(content));
}

const options = (bundle) => ({
  absWorkingDir: root,
  ...(bundle.doors
    ? {
        stdin: {
          contents: bundle.doors.map((door) => `export * from './${door}';`).join('\n'),
          resolveDir: path.join(root, 'server/src'),
          loader: 'ts',
        },
      }
    : { entryPoints: [bundle.entry] }),
  outfile: bundle.out,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: bundle.external ?? [],
  plugins: [dataBeside, coreBeside],
  // The `module` builds of the language server libraries are found first, so only what is used is bundled.
  mainFields: ['module', 'main'],
  banner: bundle.banner ? { js: bundle.banner } : {},
  charset: 'utf8',
  minify: !isWatching,
  sourcemap: isWatching ? 'inline' : false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
if (isWatching) {
  for (const bundle of bundles) await (await context(options(bundle))).watch();
  console.log('watching; Ctrl-C stops');
} else {
  const metafile = { inputs: {}, outputs: {} };
  for (const bundle of bundles) {
    const result = await build(options(bundle));
    Object.assign(metafile.inputs, result.metafile.inputs);
    Object.assign(metafile.outputs, result.metafile.outputs);
  }
  mkdirSync(path.join(root, 'out'), { recursive: true });
  writeFileSync(path.join(root, 'out/meta.json'), JSON.stringify(metafile));
  for (const { out, limit } of bundles) {
    const { bytes } = metafile.outputs[out];
    console.log(`${out.padEnd(16)}${(bytes / 1000).toFixed(1).padStart(8)} kB`);
    if (limit !== undefined && bytes > limit) {
      console.error(`${out} is ${bytes} bytes; the budget is ${limit}. Look in out/meta.json for what came in.`);
      process.exitCode = 1;
    }
  }
}
