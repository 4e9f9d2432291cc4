import Module from 'node:module';

/** What the extension tells VS Code, as far as the tests look at it. */
export interface FakeEditor {
  language: string;
  setting: string | undefined;
  /** Tells what listens that a setting has changed. */
  onSetting: () => void;
  readonly item: Record<string, unknown>;
  readonly commands: Map<string, (...values: unknown[]) => unknown>;
  readonly executed: unknown[][];
}

/** @returns a class with any name, for a library that derives its own classes from those of VS Code. */
function anything(): unknown {
  return new Proxy(class {}, {
    get: (target, name) => (name in target ? target[name as keyof typeof target] : anything()),
  });
}

/**
 * Puts a VS Code in the place of the module `vscode`, which only exists inside the real one. Everything that a test imports
 * from `client/src` must be required after this.
 */
export function fakeEditor(): FakeEditor {
  const editor: FakeEditor = {
    language: 'en',
    setting: undefined,
    onSetting: () => {},
    item: {},
    commands: new Map(),
    executed: [],
  };
  const known: Record<string, unknown> = {
    env: {
      get language() {
        return editor.language;
      },
    },
    languages: { createLanguageStatusItem: () => editor.item },
    LanguageStatusSeverity: { Information: 0, Warning: 1, Error: 2 },
    workspace: {
      getConfiguration: () => ({ get: () => editor.setting }),
      onDidChangeConfiguration: (listen: () => void) => {
        editor.onSetting = listen;
        return { dispose: () => {} };
      },
    },
    Uri: { from: ({ scheme, path }: { scheme: string; path: string }) => `${scheme}:${path}` },
    commands: {
      registerCommand: (id: string, run: (...values: unknown[]) => unknown) => {
        editor.commands.set(id, run);
        return { dispose: () => {} };
      },
      executeCommand: async (...call: unknown[]) => void editor.executed.push(call),
    },
  };
  const vscode = new Proxy(known, { get: (target, name) => target[String(name)] ?? anything() });
  const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
  const load = loader._load;
  loader._load = function (request, ...rest) {
    return request === 'vscode' ? vscode : load.call(this, request, ...rest);
  };
  return editor;
}
