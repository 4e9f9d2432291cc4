import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Row } from './rows';

const KILOBYTE = 1000;

const LIMITS: { readonly [name: string]: number } = { 'server.js': 500 };
const PACKAGE_LIMIT = 1000;

/** @returns the sizes of what ships: every file in the folder of bundles, and the packed extension when it was packed. */
export function measureSizes(directory: string): readonly Row[] {
  const bundles = readdirSync(directory)
    .sort()
    .map((name) => sizeOf(path.join(directory, name), `dist/${name}`, LIMITS[name]));
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const packed = `${name}-${version}.vsix`;
  return existsSync(packed) ? [...bundles, packedSize(packed)] : bundles;
}

function packedSize(file: string): Row {
  return {
    ...sizeOf(file, file, PACKAGE_LIMIT),
    note: `packed ${statSync(file).mtime.toISOString().slice(0, 16)} UTC`,
  };
}

function sizeOf(file: string, what: string, most: number | undefined): Row {
  const value = statSync(file).size / KILOBYTE;
  return { group: 'sizes', what, size: '', target: most === undefined ? {} : { most }, unit: 'kB', value };
}
