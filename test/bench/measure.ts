import { type Summary, summarise } from './statistics';

/** Something that can be done again and again; each time it must be given other input, or a cache answers. */
export interface Contender {
  /** @param turn counts up from 0 and never repeats within one measurement */
  run(turn: number): unknown;
  /** Runs before the clock starts, once per sample. */
  prepare?(): void | Promise<void>;
  /** What is collected before a sample; the young garbage when absent. */
  readonly collects?: 'minor' | 'major';
  /** Milliseconds of processor time used so far by the process that does the work, all threads together. */
  readonly cpu?: () => number | undefined;
}

/** How often to measure. */
export interface Effort {
  readonly rounds: number;
  /** How many runs one sample is the mean of: more than one where a single run is too short for a clock. */
  readonly runs: number;
  readonly warmUps: number;
}

/** What one contender took, in milliseconds per run. */
export interface Timing {
  readonly wall: Summary;
  /** Undefined where the system does not tell. */
  readonly cpu: Summary | undefined;
}

/** Two contenders that took turns. */
export interface Comparison {
  readonly own: Timing;
  readonly peer: Timing | undefined;
  /** Own time divided by the peer's in the same round: 0.5 is twice as fast. */
  readonly ratio: Summary | undefined;
  readonly cpuRatio: Summary | undefined;
}

interface Sample {
  readonly wall: number;
  readonly cpu: number | undefined;
}

/**
 * Measures a contender next to a peer. They alternate, and so does who goes first, so that a slow moment of the machine
 * strikes both. The young garbage is collected before every sample, so that each pays for its own. Not the old: a full
 * collection between two samples also takes the hidden classes that just then have no object, and with them the
 * optimised code, so that every sample would measure a cold start.
 */
export async function compare(own: Contender, peer: Contender | undefined, effort: Effort): Promise<Comparison> {
  let turn = 0;
  const both = peer ? [own, peer] : [own];
  collectGarbage('major');
  for (const contender of both) {
    for (let count = 0; count < effort.warmUps; count++) await contender.run(turn++);
  }
  const samples = both.map((): Sample[] => []);
  for (let round = 0; round < effort.rounds; round++) {
    const order = round % 2 === 0 ? both : [...both].reverse();
    for (const contender of order) {
      samples[both.indexOf(contender)]!.push(await sample(contender, turn, effort.runs));
      turn += effort.runs;
    }
  }
  const [ownSamples = [], peerSamples] = samples;
  return {
    own: timing(ownSamples),
    peer: peerSamples && timing(peerSamples),
    ratio: peerSamples && ratio(ownSamples, peerSamples, ({ wall }) => wall),
    cpuRatio: peerSamples && ratio(ownSamples, peerSamples, ({ cpu }) => cpu),
  };
}

/** @returns the processor time of this process in milliseconds. */
function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Collects garbage now. @throws Error when Node was started without `--expose-gc` */
function collectGarbage(type: 'minor' | 'major'): void {
  if (!globalThis.gc) throw new Error('start Node with --expose-gc');
  // The type of this function came later than the function.
  (globalThis.gc as (options: { type: string }) => void)({ type });
}

async function sample(contender: Contender, turn: number, runs: number): Promise<Sample> {
  await contender.prepare?.();
  collectGarbage(contender.collects ?? 'minor');
  const cpu = contender.cpu ?? ownCpu;
  const cpuBefore = cpu();
  const before = performance.now();
  for (let count = 0; count < runs; count++) {
    const result = contender.run(turn + count);
    if (result instanceof Promise) await result;
  }
  const wall = performance.now() - before;
  const cpuAfter = cpu();
  const isKnown = cpuBefore !== undefined && cpuAfter !== undefined;
  return { wall: wall / runs, cpu: isKnown ? (cpuAfter - cpuBefore) / runs : undefined };
}

function timing(samples: readonly Sample[]): Timing {
  return { wall: summarise(samples.map(({ wall }) => wall)), cpu: known(samples.map(({ cpu }) => cpu)) };
}

function ratio(own: readonly Sample[], peer: readonly Sample[], of: (sample: Sample) => number | undefined) {
  return known(
    own.map((each, round) => {
      const [ownTime, peerTime] = [of(each), of(peer[round]!)];
      return ownTime === undefined || !peerTime ? undefined : ownTime / peerTime;
    }),
  );
}

function known(samples: readonly (number | undefined)[]): Summary | undefined {
  const found = samples.filter((each) => each !== undefined);
  return found.length > 0 ? summarise(found) : undefined;
}
