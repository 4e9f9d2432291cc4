import type { Comparison } from './measure';

/** What a figure should be. */
export interface Target {
  /** The median in the unit of the row. */
  readonly most?: number;
  /** True when it may not be slower than the peer. */
  readonly notSlower?: boolean;
}

/** One line of the table. */
export interface Row {
  readonly group: string;
  readonly what: string;
  readonly size: string;
  readonly target: Target;
  readonly unit: 'ms' | 'kB' | 'MB';
  readonly value: number;
  /** Only for what was measured in rounds. */
  readonly comparison?: Comparison;
  /** The figure of the peer, in the same unit. */
  readonly peerValue?: number;
  readonly note?: string;
}

/** @returns the row of something that was timed. */
export function timed(
  group: string,
  what: string,
  size: string,
  comparison: Comparison,
  target: Target = {},
  note?: string,
): Row {
  const { own, peer } = comparison;
  return {
    group,
    what,
    size,
    target,
    unit: 'ms',
    value: own.wall.median,
    comparison,
    ...(peer ? { peerValue: peer.wall.median } : {}),
    ...(note ? { note } : {}),
  };
}

/** @returns the ratio to the peer: of medians of rounds where there were rounds. */
export function ratioOf({ comparison, value, peerValue }: Row): number | undefined {
  if (comparison) return comparison.ratio?.median;
  return peerValue === undefined ? undefined : value / peerValue;
}

/** @returns whether the figure is what it should be, undefined when nothing was asked of it. */
export function isMet(row: Row): boolean | undefined {
  const { most, notSlower } = row.target;
  const ratio = ratioOf(row);
  const verdicts = [
    ...(most === undefined ? [] : [row.value <= most]),
    ...(notSlower && ratio !== undefined ? [ratio <= 1] : []),
  ];
  return verdicts.length === 0 ? undefined : verdicts.every((verdict) => verdict);
}
