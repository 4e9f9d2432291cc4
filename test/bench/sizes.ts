import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Row } from './rows';
import { SERVERS } from './servers';

const KILOBYTE = 1000;

/** 500 KB of 1,024 bytes, as the build has it, and a million bytes, as packing has it. */
const SERVER_LIMIT = 512;
const PACKAGE_LIMIT = 1000;

/** @returns the sizes of what ships: bundles, folders of data, and the packed extension when it was packed. */
export function measureSizes(directory: string): readonly Row[] {
  const bundles = readdirSync(directory)
    .sort()
    .map((name) => sizeOf(path.join(directory, name), `dist/${name}`));
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const packed = `${name}-${version}.vsix`;
  const server = serverSize(directory);
  return existsSync(packed) ? [...bundles, server, packedSize(packed)] : [...bundles, server];
}

/** What the server loads to start: its own bundle, and the core that it shares with the command line. */
function serverSize(directory: string): Row {
  const bytes = ['server.js', 'core.js'].reduce((sum, name) => sum + bytesOf(path.join(directory, name)), 0);
  return {
    group: 'sizes',
    what: 'server with its core',
    size: '',
    target: { most: SERVER_LIMIT },
    unit: 'kB',
    value: bytes / KILOBYTE,
    peerValue: statSync(SERVERS.json).size / KILOBYTE,
  };
}

function packedSize(file: string): Row {
  return {
    ...sizeOf(file, file),
    target: { most: PACKAGE_LIMIT },
    note: `packed ${statSync(file).mtime.toISOString().slice(0, 16)} UTC`,
  };
}

function sizeOf(file: string, what: string): Row {
  return { group: 'sizes', what, size: '', target: {}, unit: 'kB', value: bytesOf(file) / KILOBYTE };
}

/** Of a folder: all files in it together. */
function bytesOf(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(file).reduce((sum, name) => sum + bytesOf(path.join(file, name)), 0);
}
