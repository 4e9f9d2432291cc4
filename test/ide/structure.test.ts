import assert from 'node:assert/strict';
import test from 'node:test';
import { Workspace } from '../../server/src/core';
import {
  completion,
  definition,
  documentHighlights,
  documentLinks,
  documentSymbols,
  folding,
  hover,
  type OutlineSymbol,
  prepareRename,
  references,
  type SelectionRange,
  selectionRanges,
  semanticTokens,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
} from '../../server/src/core/ide';
import { cub, fixture, uriOf } from './support';

test('the outline shows a profile with its members in text order', () => {
  const { analysis, uri } = cub();
  const outline = documentSymbols(analysis, uri);
  assert.deepEqual(
    outline.map(({ name, kind }) => `${kind} ${name}`),
    ['profile CUB', 'evidence S2014', 'measurement M2014', 'example 18 jaar, mbo 1-2, 400 meter'],
  );
  assert.deepEqual(
    outline[0]!.children.map(({ name }) => name),
    [
      'populatie    Student waar beurs = "uitwonend"',
      'onderwijssoort',
      'woonafstand',
      'blijft_staan',
      'risico',
      'klassen',
      'huisbezoek',
      'T1',
    ],
  );
});

test('every line of an outline has a name, and what it selects lies within it', () => {
  const check = (symbol: OutlineSymbol) => {
    assert.notEqual(symbol.name.trim(), '');
    assert.ok(symbol.span.start <= symbol.selection.start && symbol.selection.end <= symbol.span.end);
    symbol.children.forEach(check);
  };
  for (const text of [
    'profiel',
    'profiel "" { punten',
    'gegevens { veld',
    'populatie x',
    'selectie "" {',
    'voorbeeld {}',
  ])
    documentSymbols(fixture(`${text}§`).analysis, uriOf('test.tenzij')).forEach(check);
});

test('tokens are coloured by what they mean, not by how they are spelled', () => {
  const made = fixture(
    'gegevens M {\n  veld leeftijd geheel jaar\n  veld geboren datum\n}\nprofiel P "p" {\n  populatie M\n  constante c = 3\n  regel r als leeftijd > c en leeftijd(geboren, 2024-01-01) > 3 jaar\n}\n',
  );
  const found = semanticTokens(made.analysis, made.uri).map(
    ({ span, type, modifiers }) => `${made.text.slice(span.start, span.end)} ${[type, ...modifiers].join('.')}`,
  );
  assert.ok(found.includes('leeftijd parameter.declaration'));
  assert.ok(found.includes('leeftijd parameter'));
  assert.ok(found.includes('leeftijd function.defaultLibrary'));
  assert.ok(found.includes('c variable.readonly'));
  assert.ok(found.includes('profiel keyword'));
});

test('coloured tokens are in order, do not overlap, and use the legend', () => {
  const { analysis, uri } = cub();
  let end = 0;
  for (const { span, type, modifiers } of semanticTokens(analysis, uri)) {
    assert.ok(span.start >= end && span.end > span.start);
    end = span.end;
    assert.ok(TOKEN_TYPES.includes(type) && modifiers.every((each) => TOKEN_MODIFIERS.includes(each)));
  }
});

test('blocks, comments and imports fold; the closing brace stays in sight', () => {
  const made = fixture(
    '// een\n// twee\ngebruik "a" { A }\ngebruik "b" { B }\nprofiel P "p" {\n  kader: crm-2025\n  punten x uit y { | 1 | }\n}\n/* a\nb */\n§',
  );
  const found = folding(made.analysis, made.uri).map(({ span, kind }) => {
    const { lines } = made.analysis.file(made.uri)!;
    return `${kind} ${lines.position(span.start).line}-${lines.position(span.end).line}`;
  });
  assert.deepEqual(found, ['comment 0-1', 'imports 2-3', 'block 4-6', 'comment 8-9']);
});

test('a selection grows from the text in a cell to the row, the table and the file', () => {
  const made = cub();
  const [range] = selectionRanges(made.analysis, made.uri, [made.find('mbo 1-2" |')]);
  const texts: string[] = [];
  for (let each: SelectionRange | undefined = range; each; each = each.parent)
    texts.push(made.text.slice(each.span.start, each.span.end));
  assert.deepEqual(texts.slice(0, 3), ['mbo 1-2', '"mbo 1-2"', '| "mbo 1-2" | 1.2 |']);
  assert.equal(texts.at(-1), made.text);
});

test('files, laws and decisions are links', () => {
  const made = fixture(
    'profiel P "p" {\n  grondslag: jci1.3:c:BWBR0011453&artikel=1.5\n}\nbewijs B "b" { ecli: ECLI:NL:GHDHA:2023:173 }\n§',
  );
  assert.deepEqual(
    documentLinks(made.analysis, made.uri).map(({ target }) => target),
    [
      'https://wetten.overheid.nl/jci1.3:c:BWBR0011453&artikel=1.5',
      'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:GHDHA:2023:173',
    ],
  );
  const example = cub();
  const [file] = documentLinks(example.analysis, example.uri);
  assert.equal(file!.target, uriOf('gedeeld/studiefinanciering.tenzij'));
  assert.equal(example.text.slice(file!.span.start, file!.span.end), 'gedeeld/studiefinanciering.tenzij');
});

test('a file that breaks off anywhere still gets answers at its end', () => {
  const { text } = cub();
  for (let end = 0; end < text.length; end += 97) {
    const made = fixture(`${text.slice(0, end)}§`);
    const at = made.at();
    const shown = hover(made.analysis, made.uri, at, 'nl');
    const spans = [
      ...(shown ? [shown.span] : []),
      ...references(made.analysis, made.uri, at, true).flatMap(({ uri, span }) => (uri === made.uri ? [span] : [])),
      ...documentSymbols(made.analysis, made.uri).map(({ span }) => span),
      ...semanticTokens(made.analysis, made.uri).map(({ span }) => span),
    ];
    for (const span of spans) assert.ok(0 <= span.start && span.start <= span.end && span.end <= end, `${end}`);
    assert.equal(selectionRanges(made.analysis, made.uri, [at]).length, 1);
  }
});

test('a file that is unknown, empty, broken or has no text gives answers, not errors', () => {
  const workspace = new Workspace({ date: '2026-11-24' });
  const analysis = workspace.apply(
    { kind: 'set', uri: uriOf('leeg.tenzij'), text: '' },
    { kind: 'set', uri: uriOf('stuk.tenzij'), text: '}}} profiel { { | "a\n :: tenzij [ [ veld code( = > 3 ' },
    { kind: 'set', uri: uriOf('binair.tenzij'), text: 'profiel\0' },
    { kind: 'unreadable', uri: uriOf('weg.tenzij'), reason: 'not-found' },
  );
  for (const name of ['leeg', 'stuk', 'binair', 'weg', 'onbekend']) {
    const uri = uriOf(`${name}.tenzij`);
    const length = analysis.file(uri)?.text.length ?? 0;
    const isReadable = name === 'leeg' || name === 'stuk';
    for (let at = -1; at <= length + 1; at++) {
      const spans = [
        hover(analysis, uri, at, 'nl')?.span,
        ...completion(analysis, uri, at, 'en').map(({ span }) => span),
        ...documentHighlights(analysis, uri, at).map(({ span }) => span),
      ];
      for (const span of spans)
        assert.ok(!span || (isReadable && 0 <= span.start && span.end <= length), `${name} ${at}`);
      assert.equal(definition(analysis, uri, at), undefined);
      assert.deepEqual(references(analysis, uri, at, true), []);
      assert.equal('span' in prepareRename(analysis, uri, at), false);
      for (const { span } of selectionRanges(analysis, uri, [at])) assert.ok(span.end <= Math.max(length, at), name);
    }
    if (isReadable) continue;
    const answers = [documentSymbols, documentLinks, semanticTokens, folding].map((ask) => ask(analysis, uri));
    assert.deepEqual(answers, [[], [], [], []], name);
  }
});
