// npm run bench [-- --quick]: how fast, how large, and how that compares with VS Code's JSON service. Writes out/bench.json.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureInProcess } from './inProcess';
import type { Input } from './inputs';
import { measureProtocol } from './protocol';
import { missed, tableOf } from './report';
import { isMet, type Row, ratioOf } from './rows';
import { measureSizes } from './sizes';

const QUICK_SHARE = 0.15;
const OUT = path.join('out', 'bench.json');

async function main(isQuick: boolean): Promise<void> {
  const startedAt = new Date().toISOString();
  const loadBefore = os.loadavg();
  const share = isQuick ? QUICK_SHARE : 1;
  const { rows: inProcess, inputs } = await measureInProcess(share);
  show(inProcess);
  const protocol = await measureProtocol(
    inputs.filter(({ size }) => size === '4 KB' || size === '100 KB'),
    share,
  );
  show(protocol);
  const sizes = measureSizes(path.join('out', 'bench', 'dist'));
  show(sizes);
  const rows = [...inProcess, ...protocol, ...sizes];
  const found = missed(rows);
  console.log(found.length === 0 ? '\nEvery target is met.' : `\nTargets not met:\n  ${found.join('\n  ')}`);
  const machine = { ...machineNow(), loadBefore, loadAfter: os.loadavg() };
  const result = { startedAt, finishedAt: new Date().toISOString(), isQuick, machine, inputs: inputs.map(described) };
  writeFileSync(OUT, `${JSON.stringify({ ...result, rows: rows.map(judged) }, null, 2)}\n`);
  console.log(`\n${OUT} has every figure; docs/benchmark.md says how to read them.`);
}

function show(rows: readonly Row[]): void {
  console.log(`\n${rows[0]?.group}\n\n${tableOf(rows)}`);
}

function machineNow() {
  const [processor] = os.cpus();
  return {
    node: process.version,
    v8: process.versions.v8,
    platform: `${os.platform()} ${os.arch()}`,
    cpus: os.cpus().length,
    cpu: processor?.model,
    memoryInGigabytes: Math.round(os.totalmem() / 1e9),
  };
}

function described({ tenzij, json, ...rest }: Input) {
  return { ...rest, bytes: Buffer.byteLength(tenzij), jsonBytes: Buffer.byteLength(json) };
}

function judged(row: Row) {
  return { ...row, ratio: ratioOf(row), met: isMet(row) };
}

main(process.argv.includes('--quick')).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
