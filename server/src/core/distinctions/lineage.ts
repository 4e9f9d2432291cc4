import type { Recogniser } from '../lexicon';
import type { Certainty, Recognition } from '../lexicon/recognition';
import { lessCertain } from '../lexicon/strength';
import type { LinkedFile } from '../model/linked';
import type { DeclaredSymbol, FieldSymbol } from '../model/symbols';
import { type Upstream, upstreamOf } from '../model/upstream';
import type * as Ast from '../syntax/ast';
import type { Bilingual } from '../text/bilingual';
import type { Span } from '../text/span';
import { ofField, type Revealed } from './recognise';
import { stewardSaysNone } from './steward';

/** One step on the way from a criterion to the field that reveals a ground. */
export interface Step {
  readonly uri: string;
  readonly span: Span;
  readonly message: Bilingual;
}

/** Derivations are followed this far; a longer chain is longer than anyone reads. */
const LONGEST_LINEAGE = 20;

/** Up to this many steps a route makes a recognition one step less certain; over more of them, only possible. */
const SHORT_LINEAGE = 2;

/**
 * What the fields that `start` is made of reveal, over however many steps: fields it is derived from, and the calculations,
 * tables and conditions on the way. Of two routes to one field the shortest counts.
 */
export function lineage(start: DeclaredSymbol, recogniser: Recogniser, linked: LinkedFile): readonly Revealed[] {
  const found: Revealed[] = [];
  const seen = new Set<DeclaredSymbol>([start]);
  let routes: readonly Route[] = [{ at: start, steps: [], through: [] }];
  for (let distance = 1; distance <= LONGEST_LINEAGE && routes.length > 0; distance++) {
    const next: Route[] = [];
    for (const { at, steps, through } of routes) {
      for (const upstream of upstreamOf(at, linked)) {
        const { symbol } = upstream;
        if (symbol && (seen.has(symbol) || isNothing(symbol))) continue;
        const route = [...steps, stepFrom(at, upstream)];
        for (const { recognition } of revealedAt(at, upstream, recogniser, linked))
          found.push({
            recognition: derived(recognition, distance),
            values: [],
            steps: route,
            through: symbol && symbol.kind !== 'field' ? [...through, symbol] : through,
            origin: originOf(symbol),
          });
        if (!symbol) continue;
        seen.add(symbol);
        next.push({ at: symbol, steps: route, through: [...through, symbol] });
      }
    }
    routes = next;
  }
  return found;
}

interface Route {
  readonly at: DeclaredSymbol;
  readonly steps: readonly Step[];
  readonly through: readonly DeclaredSymbol[];
}

/**
 * Members reveal nothing of their own: what goes into them does. A name that is declared nowhere counts by itself, and so does
 * one behind `afgeleid_uit` that only happens to be that of a member.
 */
function revealedAt(
  at: DeclaredSymbol,
  { name, symbol }: Upstream,
  recogniser: Recogniser,
  linked: LinkedFile,
): readonly { readonly recognition: Recognition }[] {
  if (symbol?.kind === 'field') return ofField(symbol, recogniser, linked);
  return symbol && at.kind !== 'field' ? [] : recogniser.name(name.text).map((recognition) => ({ recognition }));
}

function isNothing(symbol: DeclaredSymbol): boolean {
  return symbol.kind === 'field' && stewardSaysNone(symbol);
}

function originOf(symbol: DeclaredSymbol | undefined): FieldSymbol | undefined {
  return symbol?.kind === 'field' ? symbol : undefined;
}

/** @returns one step of a route as a sentence that can be clicked: `"segment" is afgeleid uit "geboorteland"`. */
export function stepFrom(from: DeclaredSymbol, { name }: Pick<Upstream, 'name'>): Step {
  const verb = VERBS[from.kind] ?? USES;
  return {
    uri: from.file.uri,
    span: { start: name.start, end: name.end },
    message: {
      nl: `"${from.name.text}" ${verb.nl} "${name.text}"`,
      en: `"${from.name.text}" ${verb.en} "${name.text}"`,
    },
  };
}

/** @returns the step from a constant to a value in its condition. */
export function comparison(constant: DeclaredSymbol, { text, start, end }: Ast.Quoted): Step {
  const name = constant.name.text;
  return {
    uri: constant.file.uri,
    span: { start, end },
    message: { nl: `"${name}" vergelijkt met "${text}"`, en: `"${name}" compares with "${text}"` },
  };
}

const USES: Bilingual = { nl: 'gebruikt', en: 'uses' };

const VERBS: { readonly [kind in DeclaredSymbol['kind']]?: Bilingual } = {
  field: { nl: 'is afgeleid uit', en: 'is derived from' },
  model: { nl: 'krijgt als invoer', en: 'has as input' },
  profile: { nl: 'kiest met', en: 'selects by' },
};

/** What is processed may lose what it revealed; the longer the way, the less sure it is that anything is left. */
function derived(recognition: Recognition, distance: number): Recognition {
  const certainty: Certainty = distance > SHORT_LINEAGE ? 'possible' : lessCertain(recognition.certainty);
  return { ...recognition, route: 'lineage', certainty };
}
