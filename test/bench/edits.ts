import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A place in a text that is written anew again and again, as a person does who tries out a value. */
export interface Spot {
  /** Its first group is what is replaced. */
  readonly pattern: RegExp;
  /** What to write there; no two turns in a row may give the same. */
  readonly write: (turn: number) => string;
}

const share = (turn: number) => String(10 + (turn % 90));
const sentence = (turn: number) => `Medewerker ${turn} beslist volgens de werkinstructie en legt de reden vast`;
const word = (turn: number) => `studentenhuis_${turn}`;
const title = (turn: number) => `Controle nummer ${turn} van de uitwonendenbeurs`;

/** A share of the random sample: a number of two digits that changes no other finding. */
export const TENZIJ_NUMBER: Spot = { pattern: /steekproef (\d\d) %/g, write: share };
export const JSON_NUMBER: Spot = { pattern: /"steekproef": \[(\d\d)\]/g, write: share };

/** A number, a sentence, a title, and a name that does not exist: everything that something could be remembered by. */
export const TENZIJ_SPOTS: readonly Spot[] = [
  TENZIJ_NUMBER,
  { pattern: /mens: "([^"]*)"/g, write: sentence },
  { pattern: /profiel \w+ "([^"]*)"/g, write: title },
  { pattern: /behalve (\w+)/g, write: word },
];
export const JSON_SPOTS: readonly Spot[] = [
  JSON_NUMBER,
  { pattern: /"mens": "([^"]*)"/g, write: sentence },
  { pattern: /"naam": "CUB_\d+",\s*"titel": "([^"]*)"/g, write: title },
  { pattern: /"behalve": \["(\w+)"\]/g, write: word },
];

/** A document that is edited in the middle. */
export class EditedText {
  private document: TextDocument;

  constructor(text: string) {
    this.document = TextDocument.create('file:///edited', 'plaintext', 1, text);
  }

  get text(): string {
    return this.document.getText();
  }

  get version(): number {
    return this.document.version;
  }

  /** Writes the spot nearest to the middle anew. @returns the change as the protocol has it */
  edit({ pattern, write }: Spot, turn: number): TextDocumentContentChangeEvent {
    const [start, end] = middleOf(this.text, pattern);
    const range = { start: this.document.positionAt(start), end: this.document.positionAt(end) };
    const change = { range, text: write(turn) };
    this.document = TextDocument.update(this.document, [change], this.version + 1);
    return change;
  }
}

/** @returns a function that gives the text with another value in the middle at every turn. */
export function variants(text: string, { pattern, write }: Spot): (turn: number) => string {
  const [start, end] = middleOf(text, pattern);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return (turn) => before + write(turn) + after;
}

function middleOf(text: string, pattern: RegExp): readonly [number, number] {
  const found = [...text.matchAll(pattern)];
  const match = found[found.length >> 1];
  if (!match?.[1]) throw new Error(`nothing looks like ${pattern.source}`);
  const start = match.index + match[0].lastIndexOf(match[1]);
  return [start, start + match[1].length];
}
