import { isMet, type Row, ratioOf } from './rows';

const COLUMNS = [
  'what',
  'size',
  'least',
  'median',
  'p95',
  'CPU',
  'JSON',
  'JSON CPU',
  'ratio (middle half)',
  'CPU ratio',
  'target',
  '',
] as const;

/** @returns the rows as a Markdown table, which reads well on a terminal too. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [COLUMNS, ...rows.map(cellsOf)];
  const widths = COLUMNS.map((_, column) => Math.max(3, ...lines.map((line) => line[column]!.length)));
  const written = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [written[0]!, rule, ...written.slice(1)].join('\n');
}

/** @returns what is not what it should be, one line each. */
export function missed(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) =>
    isMet(row) === false ? [`${row.group}, ${label(row)}: ${amount(row.value, row.unit)}; ${targetOf(row)}`] : [],
  );
}

function cellsOf(row: Row): readonly string[] {
  const { comparison, peerValue, unit, note } = row;
  const met = isMet(row);
  return [
    note ? `${row.what} (${note})` : row.what,
    row.size,
    comparison ? amount(comparison.own.wall.least, unit) : '',
    amount(row.value, unit),
    comparison ? amount(comparison.own.wall.p95, unit) : '',
    comparison?.own.cpu ? amount(comparison.own.cpu.median, unit) : '',
    peerValue === undefined ? '' : amount(peerValue, unit),
    comparison?.peer?.cpu ? amount(comparison.peer.cpu.median, unit) : '',
    ratioText(row),
    comparison?.cpuRatio ? comparison.cpuRatio.median.toFixed(2) : '',
    targetOf(row),
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ];
}

function ratioText(row: Row): string {
  const ratio = ratioOf(row);
  if (ratio === undefined) return '';
  const spread = row.comparison?.ratio;
  return spread ? `${ratio.toFixed(2)} (${spread.p25.toFixed(2)}–${spread.p75.toFixed(2)})` : ratio.toFixed(2);
}

function targetOf({ target: { most, notSlower }, unit }: Row): string {
  return [...(most === undefined ? [] : [`≤ ${amount(most, unit)}`]), ...(notSlower ? ['ratio ≤ 1'] : [])].join(', ');
}

function label({ what, size }: Row): string {
  return size ? `${what}, ${size}` : what;
}

function amount(value: number, unit: Row['unit']): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return `${value.toFixed(digits)} ${unit}`;
}
