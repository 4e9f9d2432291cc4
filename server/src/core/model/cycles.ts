import { declarationsOf } from './declarations';
import type { LinkedFile } from './linked';
import { uriKey } from './source';
import type { DeclaredSymbol } from './symbols';
import { type Upstream, upstreamOf } from './upstream';

/** One step round a circle: a declaration, and the name in it that leads to the next one. */
export interface CycleStep {
  readonly symbol: DeclaredSymbol;
  readonly name: Upstream['name'];
}

/**
 * Finds what is computed from itself. Declarations that all lead to each other are one tangle; of every tangle the shortest
 * circle through its first declaration is given, in the file of that declaration.
 */
export function cyclesOf(linked: LinkedFile): readonly (readonly CycleStep[])[] {
  const { fields, profiles } = declarationsOf(linked.file);
  const search = new TangleSearch(linked);
  for (const names of fields.values()) for (const field of names.values()) search.from(field);
  for (const { members } of profiles) for (const member of members.values()) search.from(member);
  return search.tangles.flatMap((tangle) => {
    const first = tangle.reduce((least, each) => (isBefore(each, least) ? each : least));
    return first.file === linked.file ? [shortestCycle(first, new Set(tangle), linked)] : [];
  });
}

interface Visit {
  readonly symbol: DeclaredSymbol;
  readonly upstream: readonly Upstream[];
  next: number;
  /** The earliest declaration on the way here that can be reached from this one (Tarjan’s low link). */
  low: number;
}

/** Tarjan’s strongly connected components, without recursion: a chain of fields may be as long as a file. */
class TangleSearch {
  readonly tangles: (readonly DeclaredSymbol[])[] = [];
  private readonly order = new Map<DeclaredSymbol, number>();
  private readonly open: DeclaredSymbol[] = [];
  private readonly isOpen = new Set<DeclaredSymbol>();
  private readonly path: Visit[] = [];

  constructor(private readonly linked: LinkedFile) {}

  from(start: DeclaredSymbol): void {
    if (this.order.has(start)) return;
    this.enter(start);
    for (let visit = this.path.at(-1); visit; visit = this.path.at(-1)) {
      const upstream = visit.upstream[visit.next++];
      if (!upstream) this.leave(visit);
      else if (upstream.symbol) this.follow(visit, upstream.symbol);
    }
  }

  private enter(symbol: DeclaredSymbol): void {
    const low = this.order.size;
    this.order.set(symbol, low);
    this.open.push(symbol);
    this.isOpen.add(symbol);
    this.path.push({ symbol, upstream: wordsUpstream(symbol, this.linked), next: 0, low });
  }

  private follow(visit: Visit, symbol: DeclaredSymbol): void {
    const known = this.order.get(symbol);
    if (known === undefined) this.enter(symbol);
    else if (this.isOpen.has(symbol)) visit.low = Math.min(visit.low, known);
  }

  private leave({ symbol, upstream, low }: Visit): void {
    this.path.pop();
    const parent = this.path.at(-1);
    if (parent) parent.low = Math.min(parent.low, low);
    if (low !== this.order.get(symbol)) return;
    const tangle = this.open.splice(this.open.lastIndexOf(symbol));
    for (const each of tangle) this.isOpen.delete(each);
    if (tangle.length > 1 || upstream.some((each) => each.symbol === symbol)) this.tangles.push(tangle);
  }
}

/** Breadth first from `start` back to itself, within its tangle. */
function shortestCycle(
  start: DeclaredSymbol,
  tangle: ReadonlySet<DeclaredSymbol>,
  linked: LinkedFile,
): readonly CycleStep[] {
  const reachedBy = new Map<DeclaredSymbol, CycleStep>();
  const queue = [start];
  for (const symbol of queue) {
    for (const upstream of wordsUpstream(symbol, linked)) {
      if (!upstream.symbol || !tangle.has(upstream.symbol) || reachedBy.has(upstream.symbol)) continue;
      reachedBy.set(upstream.symbol, { symbol, name: upstream.name });
      if (upstream.symbol === start) return stepsTo(start, reachedBy);
      queue.push(upstream.symbol);
    }
  }
  return [];
}

function stepsTo(start: DeclaredSymbol, reachedBy: ReadonlyMap<DeclaredSymbol, CycleStep>): readonly CycleStep[] {
  const steps = [reachedBy.get(start)!];
  while (steps.at(-1)!.symbol !== start) steps.push(reachedBy.get(steps.at(-1)!.symbol)!);
  return steps.reverse();
}

function isBefore(a: DeclaredSymbol, b: DeclaredSymbol): boolean {
  const [left, right] = [uriKey(a.file.uri), uriKey(b.file.uri)];
  return left === right ? a.name.start < b.name.start : left < right;
}

/** A text behind `afgeleid_uit` is the name of a column at the source, which may be called as the field itself is. */
function wordsUpstream(symbol: DeclaredSymbol, linked: LinkedFile): readonly Upstream[] {
  const upstream = upstreamOf(symbol, linked);
  return symbol.kind === 'field' ? upstream.filter(({ name }) => !isText(name)) : upstream;
}

function isText(name: object): boolean {
  return 'kind' in name && name.kind === 'string';
}
