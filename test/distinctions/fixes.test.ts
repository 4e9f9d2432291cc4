import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Finding, Workspace } from '../../server/src/core';
import { applyFix, withoutPlaceholders } from '../support/rulePages/run';

const URI = 'file:///case/main.tenzij';

function findings(text: string): readonly Finding[] {
  return new Workspace({ date: '2026-06-01' }).apply({ kind: 'set', uri: URI, text }).findings(URI);
}

function profile(field: string, condition: string): string {
  return `gegevens Klant {
  veld te_laat geheel van 0 t/m 20
  ${field}
}
profiel P {
  doel: toezicht
  gevolg: controle
  populatie Klant
  regel r als ${condition} dan klasse 1
}
`;
}

function only(found: readonly Finding[], code: string): Finding {
  const [first, ...others] = found.filter((each) => each.code === code);
  assert.ok(first && others.length === 0, `one ${code}, not ${found.map((each) => each.code).join(', ')}`);
  return first;
}

function after(text: string, finding: Finding, title: RegExp): string {
  const fix = finding.fixes.find((each) => title.test(each.title.nl));
  assert.ok(fix, `a fix ${title}; there are: ${finding.fixes.map((each) => each.title.nl).join(' | ')}`);
  return applyFix(fix, new Map([['main.tenzij', text]])).get('main.tenzij')!;
}

describe('what a name possibly reveals', () => {
  const text = profile('veld herkomst tekst', 'herkomst = "7" en te_laat > 3');

  it('can be recorded by the steward, after which the tool is certain', () => {
    const before = only(findings(text), 'TZ201');
    assert.equal(before.certainty, 'possible');
    const recorded = after(text, before, /^Leg vast dat "herkomst" ras onthult/);
    assert.match(recorded, /veld herkomst tekst \{ onthult: ras \}/);
    assert.equal(only(findings(recorded), 'TZ201').certainty, 'certain');
  });

  it('is not offered where the tool does not doubt', () => {
    const sure = only(findings(profile('veld geboorteland tekst', 'geboorteland = "7" en te_laat > 3')), 'TZ201');
    assert.ok(!sure.fixes.some(({ title }) => / onthult$/.test(title.nl)));
  });
});

describe('the record that a name reveals nothing', () => {
  const text = profile('veld postcode tekst {\n    bron: BRP\n  }', 'postcode = "7"');

  it('does not count as long as its reason is the hole that the fix left', () => {
    const recorded = after(text, only(findings(text), 'TZ206'), /niets over een grond/);
    assert.match(recorded, /\n {4}onthult: geen "[^"]*…"\n {2}\}/, 'on a line of its own in a block of several lines');
    only(findings(recorded), 'TZ206');
    const filled = recorded.replace(/geen "[^"]*"/, 'geen "Nummer van een kast in het archief"');
    assert.deepEqual(
      findings(filled).filter(({ code }) => code === 'TZ206'),
      [],
    );
  });

  it('is a snippet with one hole, for the reason', () => {
    const fix = only(findings(text), 'TZ206').fixes.find(({ safety }) => safety === 'holes');
    const [edit] = fix!.changes[0]!.edits;
    assert.equal(edit!.newText.match(/\$\{\d+:/g)?.length, 1);
    assert.doesNotMatch(withoutPlaceholders(edit!.newText), /\$/);
  });
});
