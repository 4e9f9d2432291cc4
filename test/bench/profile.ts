// node test/bench/run.mjs profile [first]: where the time and the memory of a check of 100 KB go, after the code has become
// warm: of a check after one edit, or of one of a file of which no name or sentence was ever seen before.
import { readFileSync } from 'node:fs';
import { type HeapProfiler, type Profiler, Session } from 'node:inspector';
import { checkAnew, checking, unseenText } from './inProcess';
import { type Input, inputOf } from './inputs';

const WARM_UPS = 60;
const CHECKS = 60;
const INTERVAL_IN_MICROSECONDS = 200;
const HEAP_INTERVAL_IN_BYTES = 4096;
const LINES = 25;

/** A function with what it took itself, and with everything it called. */
interface Spent {
  self: number;
  total: number;
}

type Spending = ReadonlyMap<string, Spent>;

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

const bundle = readFileSync(__filename, 'utf8').split('\n');

async function main(): Promise<void> {
  const run =
    process.argv[2] === 'first' ? checkingAnew(await inputOf('100 KB')) : checking(await inputOf('100 KB')).run;
  let turn = 0;
  const repeat = (count: number) => {
    for (let done = 0; done < count; done++) run(turn++);
  };
  repeat(WARM_UPS);
  const session = new Session();
  session.connect();
  show('time of a check', 'ms', timeOf(await profiled(session, () => repeat(CHECKS))), 1 / (1000 * CHECKS));
  show('memory allocated by a check', 'kB', bytesOf(await sampled(session, () => repeat(CHECKS))), 1 / (1000 * CHECKS));
  session.disconnect();
}

/** The texts are made beforehand, so that making them is not measured. */
function checkingAnew(input: Input): (turn: number) => unknown {
  const texts = Array.from({ length: WARM_UPS + 2 * CHECKS }, (_, turn) => unseenText(input, turn));
  return (turn) => checkAnew(texts[turn]!);
}

async function profiled(session: Session, work: () => void): Promise<Profiler.Profile> {
  await post(session, 'Profiler.enable');
  await post(session, 'Profiler.setSamplingInterval', { interval: INTERVAL_IN_MICROSECONDS });
  await post(session, 'Profiler.start');
  work();
  return ((await post(session, 'Profiler.stop')) as Profiler.StopReturnType).profile;
}

/** Also counts what is collected again, because that is what collecting costs. */
async function sampled(session: Session, work: () => void): Promise<HeapProfiler.SamplingHeapProfile> {
  await post(session, 'HeapProfiler.startSampling', {
    samplingInterval: HEAP_INTERVAL_IN_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  work();
  return ((await post(session, 'HeapProfiler.stopSampling')) as HeapProfiler.StopSamplingReturnType).profile;
}

function post(session: Session, method: string, parameters: object = {}): Promise<unknown> {
  return new Promise((resolve, reject) => {
    session.post(method, parameters, (error, result) => (error ? reject(error) : resolve(result)));
  });
}

/** @returns microseconds per function */
function timeOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Spending {
  const self = new Map<number, number>();
  for (const [index, id] of samples.entries()) self.set(id, (self.get(id) ?? 0) + (timeDeltas[index] ?? 0));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (node: Profiler.ProfileNode): Tree => ({
    frame: node.callFrame,
    self: self.get(node.id) ?? 0,
    children: (node.children ?? []).map((id) => visit(byId.get(id)!)),
  });
  return spendingOf(visit(nodes[0]!));
}

/** @returns bytes per function */
function bytesOf({ head }: HeapProfiler.SamplingHeapProfile): Spending {
  const visit = (node: HeapProfiler.SamplingHeapProfileNode): Tree => ({
    frame: node.callFrame,
    self: node.selfSize,
    children: node.children.map(visit),
  });
  return spendingOf(visit(head));
}

interface Tree {
  readonly frame: Frame;
  readonly self: number;
  readonly children: readonly Tree[];
}

/** A function that calls itself counts once in its own total. */
function spendingOf(root: Tree): Spending {
  const spending = new Map<string, Spent>();
  const visit = (node: Tree, above: ReadonlySet<string>): number => {
    const name = nameOf(node.frame);
    const within = new Set(above).add(name);
    const total = node.children.reduce((sum, child) => sum + visit(child, within), node.self);
    const spent = spending.get(name) ?? { self: 0, total: 0 };
    spent.self += node.self;
    if (!above.has(name)) spent.total += total;
    spending.set(name, spent);
    return total;
  };
  visit(root, new Set());
  return spending;
}

/** The bundler writes the path of a module in front of it. */
function nameOf({ functionName, url, lineNumber }: Frame): string {
  if (!url.endsWith('profile.cjs')) return functionName || '(native)';
  let line = lineNumber;
  while (line > 0 && !/^\/\/ \S+\.(m?[jt]s|json|md)$/.test(bundle[line] ?? '')) line--;
  const module = (bundle[line] ?? '').replace(/^\/\/ (server\/src\/core\/)?/, '');
  return `${functionName || '(anonymous)'} — ${module}${functionName ? '' : ` ${bundle[lineNumber]?.trim().slice(0, 60)}`}`;
}

/** @param factor turns what is counted into the unit, per check */
function show(title: string, unit: string, spending: Spending, factor: number): void {
  const all = [...spending].filter(([name]) => name !== '(idle)' && name !== '(program)');
  const whole = all.reduce((sum, [, { self }]) => sum + self, 0);
  const line = ([name, spent]: [string, Spent], key: keyof Spent) =>
    `${(spent[key] * factor).toFixed(2).padStart(10)} ${unit} ${((100 * spent[key]) / whole).toFixed(1).padStart(5)} %  ${name}`;
  const top = (key: keyof Spent, count: number) =>
    [...all]
      .sort(([, one], [, other]) => other[key] - one[key])
      .slice(0, count)
      .map((each) => line(each, key))
      .join('\n');
  const collector = spending.get('(garbage collector)');
  console.log(`\n${title}: ${(whole * factor).toFixed(1)} ${unit} per check`);
  if (collector) console.log(`garbage collection: ${((100 * collector.self) / whole).toFixed(1)} %`);
  console.log(`\nby the function itself\n${top('self', LINES)}\n\nwith what it calls\n${top('total', 2 * LINES)}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
