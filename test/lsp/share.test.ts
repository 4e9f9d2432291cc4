import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, CreateFile, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Workspace } from '../../server/src/core';
import { shareDefinition } from '../../server/src/core/ide';
import { FULL } from './support/client';
import { withFolders } from './support/folder';
import { withServer } from './support/process';

const DEFINITIONS = `// Zoals DUO ze kent
codelijst Onderwijs "Onderwijssoort" {
  bron: "ROD" 2014-01-01
  | "mbo" | 1 |
  | "hbo" | 2 |
}
gegevens Student "Student" {
  bron: "SFS" 2014-01-01
  veld opleiding code(Onderwijs) { bron: ROD }
  veld vakken geheel van 0 t/m 20
}
`;

function profile(name: string, definitions = DEFINITIONS): string {
  return `${definitions}
profiel ${name} "Proef ${name}" {
  doel: toezicht
  gevolg: controle
  populatie Student
  regel r als vakken > 3 en opleiding = "mbo" dan klasse 1
}
`;
}

/** Every file after an edit, as an editor would leave it. */
function applied(files: Readonly<Record<string, string>>, { edit }: CodeAction): Record<string, string> {
  const after: Record<string, string> = { ...files };
  for (const change of edit!.documentChanges as (CreateFile | TextDocumentEdit)[]) {
    if ('kind' in change) {
      assert.equal(after[change.uri], undefined);
      after[change.uri] = '';
    } else {
      const { uri } = change.textDocument;
      after[uri] = TextDocument.applyEdits(
        TextDocument.create(uri, 'tenzij', 1, after[uri]!),
        change.edits as TextEdit[],
      );
    }
  }
  return after;
}

function findings(files: Readonly<Record<string, string>>, uri: string): readonly string[] {
  const changes = Object.entries(files).map(([each, text]) => ({ kind: 'set' as const, uri: each, text }));
  const analysis = new Workspace({ date: '2026-06-01' }).apply(...changes);
  return analysis.findings(uri).map(({ code, message }) => `${code} ${message.nl}`);
}

const at = (line: number) => ({ start: { line, character: 2 }, end: { line, character: 2 } });

test('a definition that two files repeat moves to a new file, and both check as before', async () => {
  await withFolders(1, async (folder) => {
    const a = folder.write('a.tenzij', profile('A'));
    const b = folder.write('regio/b.tenzij', profile('B').replaceAll('\n', '\r\n'));
    await withServer({ folders: [folder.uri()] }, async (editor) => {
      await editor.open(a, profile('A'));
      const [action, ...others] = await editor.actions(a, at(6), []);
      assert.deepEqual(others, []);
      assert.equal(action?.kind, 'refactor.move');
      assert.equal(action?.title, 'Deel "Student" met andere bestanden in gedeeld/student.tenzij');
      const { documentChanges = [], changeAnnotations } = action!.edit!;
      assert.equal(changeAnnotations?.confirm?.needsConfirmation, true);
      assert.equal((documentChanges[0] as CreateFile).kind, 'create');
      assert.equal((documentChanges[0] as CreateFile).annotationId, 'confirm');
      const before = { [a]: profile('A'), [b]: profile('B').replaceAll('\n', '\r\n') };
      const after = applied(before, action!);
      const shared = folder.uri('gedeeld/student.tenzij');
      assert.deepEqual(Object.keys(after), [a, b, shared]);
      assert.equal(after[shared], DEFINITIONS.replace('}\ngegevens', '}\n\ngegevens'));
      assert.equal(after[a], `gebruik "gedeeld/student.tenzij" { Student }\n\n${profile('A', '').trimStart()}`);
      assert.equal(
        after[b],
        `gebruik "../gedeeld/student.tenzij" { Student }\n\n${profile('B', '').trimStart()}`.replaceAll('\n', '\r\n'),
      );
      const own = (uri: string) => findings(before, uri).filter((finding) => /^TZ[1-3]|TZ5/.test(finding));
      for (const uri of [a, b])
        assert.deepEqual(
          findings(after, uri).filter((each) => /^TZ[1-3]|TZ5/.test(each)),
          own(uri),
        );
      assert.deepEqual(findings(after, shared), []);
      for (const [uri, text] of Object.entries(after))
        if (uri !== a) folder.write(uri.slice(folder.uri().length + 1), text);
      await editor.change(a, 2, { text: after[a]! });
      assert.deepEqual(await editor.actions(a, at(0), [], ['refactor.move']), []);
    });
  });
});

test('a file with nothing but definitions keeps them, and the other file uses it', () => {
  const files = { 'file:///m/a.tenzij': profile('A'), 'file:///m/begrippen.tenzij': DEFINITIONS };
  const sharing = share(files, 'file:///m/a.tenzij', 'gegevens Student');
  assert.equal(sharing?.created, undefined);
  assert.deepEqual(
    sharing?.changes.map(({ uri }) => uri),
    ['file:///m/a.tenzij'],
  );
  assert.match(sharing!.changes[0]!.edits[0]!.newText, /^gebruik "begrippen\.tenzij" \{ Student \}\n/);
});

test('a file that both use already takes the definition in, with the code list that it rests on', () => {
  const codes = 'codelijst Onderwijs { bron: ROD\n  | "mbo" | 1 |\n  | "hbo" | 2 |\n}\n';
  const own = `gebruik "codes.tenzij" { Onderwijs }\ngegevens Student {\n  bron: SFS\n  veld vakken geheel van 0 t/m 20\n  veld opleiding code(Onderwijs)\n}\n`;
  const files = {
    'file:///m/a.tenzij': profile('A', own),
    'file:///m/b.tenzij': profile('B', own),
    'file:///m/codes.tenzij': codes,
  };
  const sharing = share(files, 'file:///m/a.tenzij', 'gegevens Student');
  assert.equal(sharing?.created, undefined);
  const [target, first] = sharing!.changes;
  assert.equal(target!.uri, 'file:///m/codes.tenzij');
  assert.match(target!.edits[0]!.newText, /^\ngegevens Student \{/);
  assert.deepEqual(
    first!.edits.map(({ newText }) => newText),
    ['Student', ''],
  );
});

test('what differs, rests on something else, or is used from elsewhere in two ways stays where it is', () => {
  const a = 'file:///m/a.tenzij';
  const b = 'file:///m/b.tenzij';
  const different: readonly string[] = [
    profile('B', DEFINITIONS.replace('t/m 20', 't/m 21')),
    profile('B', DEFINITIONS.replace('// Zoals DUO ze kent', '// Zoals de gemeente ze kent')),
    profile('B', DEFINITIONS.replace('| 2 |', '| 3 |')),
    profile('B', DEFINITIONS.replace('Student "', 'Leerling "')),
  ];
  for (const other of different)
    assert.equal(share({ [a]: profile('A'), [b]: other }, a, 'gegevens Student'), undefined);
  const derived = DEFINITIONS.replace('t/m 20\n', 't/m 20 { afgeleid_uit: r }\n');
  assert.equal(share({ [a]: profile('A', derived), [b]: profile('B', derived) }, a, 'gegevens Student'), undefined);
  const unsaved = { 'untitled:a': profile('A'), 'untitled:b': profile('B') };
  assert.equal(share(unsaved, 'untitled:a', 'gegevens Student'), undefined);
  assert.equal(share({ [a]: profile('A'), [b]: profile('B') }, a, 'profiel A'), undefined);
});

function share(files: Readonly<Record<string, string>>, uri: string, head: string) {
  const changes = Object.entries(files).map(([each, text]) => ({ kind: 'set' as const, uri: each, text }));
  return shareDefinition(new Workspace({ date: '2026-06-01' }).apply(...changes), uri, files[uri]!.indexOf(head) + 3);
}

test('an editor that cannot make files is not offered the half of it', async () => {
  await withFolders(1, async (folder) => {
    const a = folder.write('a.tenzij', profile('A'));
    folder.write('b.tenzij', profile('B'));
    const workspace = { ...FULL.workspace, workspaceEdit: { documentChanges: true } };
    await withServer({ folders: [folder.uri()], capabilities: { ...FULL, workspace } }, async (editor) => {
      await editor.open(a, profile('A'));
      assert.deepEqual(await editor.actions(a, at(6), []), []);
    });
  });
});
