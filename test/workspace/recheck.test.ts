import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Finding, Workspace } from '../../server/src/core';
import { parse } from '../../server/src/core/syntax/parse';
import { tenzijFile } from '../bench/profiles';
import { applyMutation, type Mutation, tokenMutations } from '../support/mutations';

const DATE = '2026-06-01';
const FOLDER = 'file:///werk/';
const URI = `${FOLDER}profielen.tenzij`;

const SHARED = [
  ['gedeeld/studiefinanciering.tenzij', 'examples/cub/gedeeld/studiefinanciering.tenzij'],
  ['gedeeld/bijstand.tenzij', 'test/corpus/gedeeld/bijstand.tenzij'],
].map(([name, path]) => ({ kind: 'set' as const, uri: `${FOLDER}${name}`, text: readFileSync(path!, 'utf8') }));

/** Files with several profiles: the example again and again, and those files of the corpus that can stand beside each other, data and all. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['four profiles that share an imported file', tenzijFile({ profiles: 4 })],
  ['the Dutch corpus in one file', corpus('nl')],
  ['the English corpus in one file', corpus('en')],
]);

function corpus(surface: 'nl' | 'en'): string {
  const files = readdirSync('test/corpus').filter((name) => name.endsWith('.tenzij'));
  const texts = files.map((name) => readFileSync(`test/corpus/${name}`, 'utf8'));
  const isDivisible = (text: string) => !/^(tenzij|unless|meting|measurement|voorbeeld|example) /m.test(text);
  return texts.filter((text) => parse(text).surface === surface && isDivisible(text)).join('\n');
}

function newWorkspace(): Workspace {
  const workspace = new Workspace({ date: DATE });
  workspace.apply(...SHARED);
  return workspace;
}

function fromNothing(text: string): readonly Finding[] {
  return newWorkspace().apply({ kind: 'set', uri: URI, text }).findings(URI);
}

/** The first finding that one list has and the other lacks; a comparison of whole lists takes minutes to describe a difference. */
function firstDifference(found: readonly Finding[], expected: readonly Finding[]): string | undefined {
  const [ours, theirs] = [found, expected].map((list) => list.map((finding) => JSON.stringify(finding)));
  const at = ours!.findIndex((line, index) => line !== theirs![index]);
  if (at < 0 && ours!.length === theirs!.length) return undefined;
  return `${ours![at]}\ninstead of\n${theirs![at < 0 ? ours!.length : at]}`;
}

/** The mutations of a text that a seed picks, and edits that keep a text well-formed, as most keystrokes do. */
function mutationOf(text: string, seed: number): Mutation {
  const tree = parse(text);
  const words = tree.tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'string');
  const token = words[seed % words.length]!;
  const plain = { start: token.start, end: token.end, touched: [token] };
  const written = text.slice(token.start, token.end);
  switch (seed % 5) {
    case 0: {
      const all = tokenMutations(tree);
      for (let skipped = seed % (3 * tree.tokens.length - 5); skipped > 0; skipped--) all.next();
      return all.next().value as Mutation;
    }
    case 1: {
      const other = words.filter(({ kind }) => kind === token.kind)[(seed * 7) % 11];
      const newText = other ? text.slice(other.start, other.end) : written;
      return { what: `${written} becomes ${newText}`, newText, ...plain };
    }
    case 2:
      return { what: `a comment before ${written}`, newText: `/* nu */ ${written}`, ...plain };
    case 3:
      return { what: `a line break before ${written}`, newText: `\n${written}`, ...plain };
    default: {
      const newText = token.kind === 'string' ? `${written.slice(0, -1)} en meer"` : `${written}1`;
      return { what: `${written} becomes ${newText}`, newText, ...plain };
    }
  }
}

describe('a file of several profiles, checked after an edit', () => {
  for (const [name, start] of FILES) {
    it(`has the findings of a check from nothing: ${name}`, () => {
      let partial = 0;
      fc.assert(
        fc.property(fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 4 }), (seeds) => {
          const workspace = newWorkspace();
          workspace.apply({ kind: 'set', uri: URI, text: start }).findings(URI);
          let text = start;
          for (const seed of seeds) {
            const mutation = mutationOf(text, seed);
            text = applyMutation(text, mutation);
            const analysis = workspace.apply({ kind: 'set', uri: URI, text });
            if (analysis.file(URI)?.part) partial++;
            assert.equal(firstDifference(analysis.findings(URI), fromNothing(text)), undefined, mutation.what);
          }
        }),
        { numRuns: 30, seed: 20260601 },
      );
      assert.ok(partial > 15, `only ${partial} edits were checked by profile, so this says little`);
    });
  }
});

const USE = 'gebruik "gedeeld/studiefinanciering.tenzij" { Student, Onderwijssoort }\n';
const profile = (name: string, population: string, body = '') =>
  `
profiel ${name} {
  doel: toezicht
  populatie ${population}
  punten a uit leeftijd { | 15..20 jaar | 1 | | anders | 0 | }
  score s = a
  tenzij T1 voor a {
    legitiem: ja "Het recht op de beurs hangt van het adres af ${body}"
  }
}
`.replace(' | | ', ' |\n  | ');

/** What in one profile changes what is said about another place: the file as it was, and the edit. */
const FAR_EFFECTS: readonly (readonly [string, string, string, string])[] = [
  [
    'an import that the other profile does not use either',
    `${USE}${profile('Een', 'Student')}${profile('Twee', 'Onbekend').replaceAll('leeftijd', 'x')}`,
    'populatie Student\n  punten a uit leeftijd',
    'populatie Onbekend\n  punten a uit x',
  ],
  [
    'an import that is used from now on',
    `${USE}${profile('Een', 'Onbekend').replaceAll('leeftijd', 'x')}${profile('Twee', 'Onbekend').replaceAll('leeftijd', 'x')}`,
    'populatie Onbekend\n  punten a uit x',
    'populatie Student\n  punten a uit leeftijd',
  ],
  [
    'the name of the other profile',
    `${USE}${profile('Een', 'Student')}${profile('Twee', 'Student')}`,
    'score s = a',
    'score s = a\n  selectie "brief" { behalve Twee }',
  ],
  [
    'a name that becomes that of the other',
    `${USE}${profile('Een', 'Student')}${profile('Twee', 'Student')}`,
    'profiel Een',
    'profiel Twee',
  ],
  [
    'a sentence of the other profile',
    `${USE}${profile('Een', 'Student', 'en meer')}${profile('Twee', 'Student')}`,
    ' en meer',
    ' ',
  ],
];

describe('an edit in one profile that bears on another place', () => {
  for (const [what, start, old, fresh] of FAR_EFFECTS) {
    it(`is seen there: ${what}`, () => {
      const workspace = newWorkspace();
      const before = workspace.apply({ kind: 'set', uri: URI, text: start }).findings(URI);
      // An edit that changes nothing makes sure that the findings of the start are kept by profile.
      workspace.apply({ kind: 'set', uri: URI, text: start.replace('| 1 |', '| 2 |') }).findings(URI);
      const text = start.replace('| 1 |', '| 2 |').replace(old, fresh);
      assert.notEqual(text, start.replace('| 1 |', '| 2 |'), 'the edit must change something');
      const expected = fromNothing(text);
      const found = workspace.apply({ kind: 'set', uri: URI, text }).findings(URI);
      assert.equal(firstDifference(found, expected), undefined);
      assert.notEqual(firstDifference(before, expected), undefined, 'the edit must make a difference');
    });
  }
});
