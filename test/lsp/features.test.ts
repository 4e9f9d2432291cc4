import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LSPErrorCodes,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type SelectionRange,
  SelectionRangeRequest,
  SemanticTokensRequest,
  type TextDocumentEdit,
} from 'vscode-languageserver/node';
import { type Editor, FULL, PUSHED } from './support/client';
import { withFolders } from './support/folder';
import { withServer } from './support/process';
import { importing, SHARED } from './support/profiles';

const EXAMPLE = path.resolve('examples/cub/cub.tenzij');
const EXAMPLE_URI = pathToFileURL(EXAMPLE).href;
const EXAMPLE_TEXT = readFileSync(EXAMPLE, 'utf8');

/** @returns where `word` begins, or the middle of it: `|` marks the caret, such as in `wo|onafstand`. */
function at(text: string, marked: string): Position {
  const offset = text.indexOf(marked.replace('|', '')) + marked.indexOf('|');
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

async function withExample(run: (editor: Editor) => Promise<void>): Promise<void> {
  await withServer({ folders: [pathToFileURL(path.dirname(EXAMPLE)).href] }, async (editor) => {
    await editor.open(EXAMPLE_URI, EXAMPLE_TEXT);
    await run(editor);
    assert.deepEqual(editor.log, []);
  });
}

const textDocument = { uri: EXAMPLE_URI };

test('hovering a name explains it in Markdown, and hovering white space explains nothing', async () => {
  await withExample(async (editor) => {
    const hover = (position: Position) => editor.connection.sendRequest(HoverRequest.type, { textDocument, position });
    const found = await hover(at(EXAMPLE_TEXT, 'punten wo|onafstand'));
    assert.match(JSON.stringify(found?.contents), /"kind":"markdown".*woonafstand/);
    assert.deepEqual(found?.range?.start, at(EXAMPLE_TEXT, 'punten |woonafstand'));
    assert.equal(await hover({ line: 100000, character: 0 }), null);
  });
});

test('completions replace what was typed, and have holes only where the editor can fill them', async () => {
  for (const capabilities of [FULL, PUSHED]) {
    await withServer({ capabilities }, async (editor) => {
      await editor.open('untitled:a', 'prof');
      const position = { line: 0, character: 4 };
      const items = await editor.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri: 'untitled:a' },
        position,
      });
      assert.ok(Array.isArray(items));
      const item = items.find(({ label }) => label === 'profiel');
      assert.deepEqual(item?.textEdit && 'range' in item.textEdit && item.textEdit.range, {
        start: { line: 0, character: 0 },
        end: position,
      });
      assert.equal(/\$\{?\d/.test(item?.textEdit?.newText ?? ''), capabilities === FULL);
      assert.equal(
        items.some(({ command }) => command !== undefined),
        false,
      );
    });
  }
});

test('an editor hears only of commands that it knows', async () => {
  const commands = ['editor.action.triggerSuggest', 'tenzij.explain'];
  await withServer({ initializationOptions: { commands } }, async (editor) => {
    await editor.open('untitled:a', 'profiel P "P" {\n  \n}\n');
    const items = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: 'untitled:a' },
      position: { line: 1, character: 2 },
    });
    assert.ok(Array.isArray(items));
    assert.equal(
      items.some(({ command }) => command?.command === 'editor.action.triggerSuggest'),
      true,
    );
  });
});

test('the outline is a tree, or a list for an editor without trees', async () => {
  await withExample(async (editor) => {
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const profile = symbols?.find(({ name }) => name === 'CUB');
    assert.equal(
      profile && 'children' in profile && profile.children?.some(({ name }) => name === 'woonafstand'),
      true,
    );
  });
  await withServer({ capabilities: PUSHED }, async (editor) => {
    await editor.open(EXAMPLE_URI, EXAMPLE_TEXT);
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const points = symbols?.find(({ name }) => name === 'woonafstand');
    assert.equal(points && 'containerName' in points && points.containerName, 'CUB');
  });
});

test('a definition is found in a file that is not open', async () => {
  await withExample(async (editor) => {
    const found = await editor.connection.sendRequest(DefinitionRequest.type, {
      textDocument,
      position: at(EXAMPLE_TEXT, 'populatie   Stu|dent'.replace(/ +/, EXAMPLE_TEXT.match(/populatie( +)Student/)![1]!)),
    });
    assert.match(JSON.stringify(found), /gedeeld\/studiefinanciering\.tenzij/);
  });
});

test('uses and highlights of a name are found', async () => {
  await withExample(async (editor) => {
    const position = at(EXAMPLE_TEXT, 'punten |woonafstand');
    const highlights = await editor.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
    assert.equal((highlights?.length ?? 0) > 1, true);
    const context = { includeDeclaration: true };
    const found = await editor.connection.sendRequest(ReferencesRequest.type, { textDocument, position, context });
    assert.equal(found?.length, highlights?.length);
  });
});

test('a name is changed in every file of the folder, also in files that are not open', async () => {
  await withFolders(1, async (folder) => {
    const shared = folder.write('gedeeld.tenzij', SHARED);
    const profile = folder.write('diep/er/profiel.tenzij', importing('../../gedeeld.tenzij'));
    await withServer({ folders: [folder!.uri()] }, async (editor) => {
      await editor.open(shared, SHARED, 6);
      const position = at(SHARED, 'codelijst |Onderwijs');
      const edit = await editor.connection.sendRequest(RenameRequest.type, {
        textDocument: { uri: shared },
        position,
        newName: 'Opleiding',
      });
      const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual(
        changes.map((each) => [each.textDocument.uri, each.textDocument.version, each.edits.length]),
        [
          [shared, 6, 1],
          [profile, null, 2],
        ],
      );
    });
  });
});

test('what cannot be renamed is refused with a reason in the language of the file', async () => {
  await withExample(async (editor) => {
    const position = at(EXAMPLE_TEXT, 'pro|fiel CUB');
    await assert.rejects(editor.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position }), {
      code: LSPErrorCodes.RequestFailed,
      message: /Hier staat geen naam/,
    });
    const name = at(EXAMPLE_TEXT, 'punten |woonafstand');
    const found = await editor.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: name });
    assert.deepEqual(found && 'placeholder' in found && found.placeholder, 'woonafstand');
    await assert.rejects(
      editor.connection.sendRequest(RenameRequest.type, { textDocument, position: name, newName: '1 2' }),
      { code: LSPErrorCodes.RequestFailed },
    );
  });
});

test('colours, folds, selections, links and lenses are answered', async () => {
  await withExample(async (editor) => {
    const { connection } = editor;
    const tokens = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.equal((tokens?.data.length ?? 0) > 0 && tokens!.data.length % 5 === 0, true);

    const folds = await connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    const { line } = at(EXAMPLE_TEXT, '|profiel CUB');
    assert.equal(
      folds?.some(({ startLine, endLine }) => startLine === line && endLine > line + 10),
      true,
    );

    const positions = [at(EXAMPLE_TEXT, 'punten wo|onafstand')];
    const selections = await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions });
    assert.equal(depth(selections?.[0]) > 3, true);

    const links = await connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.equal(
      links?.some(({ target }) => target?.endsWith('gedeeld/studiefinanciering.tenzij')),
      true,
    );

    const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
    assert.equal(
      Array.isArray(lenses) && lenses.every(({ command }) => command?.title && command.command === ''),
      true,
    );
  });
});

test('the page of a rule is a document, and a page that does not exist says so', async () => {
  await withServer({}, async (editor) => {
    const page = async (uri: unknown) =>
      (await editor.connection.sendRequest<{ text: string }>('tenzij/page', { uri })).text;
    assert.match(await page('tenzij-page:/nl/TZ206.md'), /^# .*TZ206/);
    assert.notEqual(await page('tenzij-page:/en/TZ206.md'), await page('tenzij-page:/nl/TZ206.md'));
    assert.match(await page('tenzij-page:/en/TZ999.md'), /There is no such page/);
    for (const strange of ['tenzij-page:/nl/../../etc/passwd', 'file:///etc/passwd', '%', '', null]) {
      assert.match(await page(strange), /Deze pagina bestaat niet/);
    }
  });
});

test('a file is shown in the spelling of the other language; an unknown file gives nothing', async () => {
  await withServer({}, async (editor) => {
    await editor.open('untitled:translated', 'gegevens G { veld leeftijd geheel jaar ? } // blijft\n');
    const translated = async (uri: string) =>
      (await editor.connection.sendRequest<{ text: string }>('tenzij/translate', { uri })).text;
    assert.equal(await translated('untitled:translated'), 'data G { field leeftijd integer year ? } // blijft\n');
    assert.equal(await translated('file:///nowhere/x.tenzij'), '');
  });
});

function depth(range: SelectionRange | undefined): number {
  return range ? 1 + depth(range.parent) : 0;
}
