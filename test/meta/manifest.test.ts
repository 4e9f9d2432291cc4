import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { COMMANDS, CONFIG_NAME, LANGUAGE_ID } from '../../client/src/common/names';
import { FRAMEWORK_IDS } from '../../server/src/core';
import { VALUES } from '../../server/src/core/syntax/vocabulary';
import { readSettings } from '../../server/src/lsp/settings';
import { snippetsOf } from '../support/snippets';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json');
const { contributes } = manifest;
const settings = contributes.configuration.properties;

describe('the manifest of the extension', () => {
  it('makes VS Code start it for a profile, which needs a configuration of the language', () => {
    const [language] = contributes.languages;
    assert.deepEqual([language.id, language.extensions], [LANGUAGE_ID, ['.tenzij']]);
    assert.ok(existsSync(language.configuration));
    assert.deepEqual(contributes.grammars, [
      { language: LANGUAGE_ID, scopeName: 'source.tenzij', path: './syntaxes/tenzij.tmLanguage.json' },
    ]);
    assert.equal(contributes.jsonValidation[0].fileMatch, CONFIG_NAME);
    assert.ok(existsSync(contributes.jsonValidation[0].url));
  });

  it('names what the build makes', () => {
    const build = readFileSync('esbuild.mjs', 'utf8');
    const made = { [manifest.main]: 'client/src/node/extension.ts', [manifest.bin.tenzij]: 'server/src/cli/main.ts' };
    assert.equal(Object.keys(made).length, 2);
    for (const [out, entry] of Object.entries(made))
      assert.ok(build.includes(`{ out: '${out.slice(2)}', entry: '${entry}'`), out);
  });

  it('has the snippets of both surfaces', () => {
    const shipped = contributes.snippets.map(({ path }: { path: string }) => read(path));
    assert.deepEqual(shipped, [snippetsOf('nl'), snippetsOf('en')]);
  });

  it('declares the commands that the client registers, and shows only those that make sense without a finding', () => {
    const declared = contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual([...declared].sort(), Object.values(COMMANDS).sort());
    assert.deepEqual(contributes.menus.commandPalette, [
      { command: COMMANDS.explain, when: 'false' },
      { command: COMMANDS.translate, when: `editorLangId == ${LANGUAGE_ID}` },
    ]);
  });

  it('says every text in both languages, and none that nobody reads', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!).sort();
    for (const file of ['package.nls.json', 'package.nls.nl.json'])
      assert.deepEqual(Object.keys(read(file)).sort(), [...new Set(keys)].sort(), file);
  });
});

describe('the settings in the manifest', () => {
  it('offer the languages and frameworks that the server takes, and by default leave both to the profile', () => {
    const accepted = (section: object) => {
      const refused: string[] = [];
      return { read: readSettings(section, (message) => refused.push(message)), refused };
    };
    for (const language of settings['tenzij.language'].enum)
      assert.deepEqual(accepted({ language }).read.language, language);
    assert.equal(settings['tenzij.language'].default, 'file');
    assert.deepEqual(settings['tenzij.framework'].enum, ['', ...FRAMEWORK_IDS]);
    assert.equal(settings['tenzij.framework'].enum.length, VALUES.framework!.length + 1);
    assert.equal(settings['tenzij.framework'].default, '');
    for (const { enum: values, enumDescriptions } of [settings['tenzij.language'], settings['tenzij.framework']])
      assert.equal(values.length, enumDescriptions.length);
  });

  it('take a day or nothing as the date', () => {
    const { pattern, default: none } = settings['tenzij.date'];
    assert.equal(none, '');
    const isTaken = (text: string) => new RegExp(pattern).test(text);
    assert.deepEqual(['', '2026-11-24', '2026-01-01', '2026-12-31'].map(isTaken), [true, true, true, true]);
    assert.deepEqual(['2026-13-01', '2026-00-01', '2026-01-32', '24-11-2026', '2026-1-1', ' '].filter(isTaken), []);
  });

  it('hold per folder', () => {
    for (const name of ['language', 'framework', 'date']) assert.equal(settings[`tenzij.${name}`].scope, 'resource');
  });
});

describe('the configuration of the language', () => {
  const configuration = read(contributes.languages[0].configuration);

  it('comments as the lexer reads comments', () => {
    assert.deepEqual(configuration.comments, { lineComment: '//', blockComment: ['/*', '*/'] });
  });

  it('takes a name with hyphens, a name with accents and a number for one word', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = (text: string) => text.match(new RegExp(pattern, `${flags}g`));
    assert.deepEqual(words('afstand-ouders * één_veld + 1.25'), ['afstand-ouders', 'één_veld', '1.25']);
  });

  it('begins the next row of a table behind a row, and nothing behind other lines', () => {
    const [row] = configuration.onEnterRules;
    const isRow = (line: string) => new RegExp(row.beforeText.pattern).test(line);
    assert.equal(row.action.appendText, '| ');
    assert.deepEqual(['  | "a" | 1 |', '| - |  '].map(isRow), [true, true]);
    assert.deepEqual(['  | "a" | 1', '  doel: toezicht', '}'].filter(isRow), []);
  });

  it('indents a block and takes its end back', () => {
    const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;
    const opens = (line: string) => new RegExp(increaseIndentPattern.pattern).test(line);
    assert.deepEqual(['profiel P "a { b" {', '  veld x tekst { // toelichting'].map(opens), [true, true]);
    assert.deepEqual(['bewijs B "b" { bron: X }', '// profiel P {', 'veld x "a {"'].filter(opens), []);
    assert.ok(new RegExp(decreaseIndentPattern.pattern).test('  }'));
  });
});
