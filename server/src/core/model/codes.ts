import type * as Ast from '../syntax/ast';
import type { Mismatch } from './mismatches';

/** Reports a code that its code list does not have. */
export function reportUnknownCode(
  codelist: Ast.Codelist | undefined,
  code: Ast.Quoted,
  report: (mismatch: Mismatch & { readonly codes?: readonly string[] }) => void,
): void {
  if (!codelist?.name || codelist.rows.length === 0 || !hasOnlyTexts(codelist)) return;
  const codes = codesOf(codelist);
  if (codes.has(code.text)) return;
  const shown = [...codes].slice(0, 8).join('", "');
  report({
    span: code,
    message: {
      nl: `"${code.text}" staat niet in codelijst ${codelist.name.text}. Er zijn: "${shown}"${codes.size > 8 ? ', …' : ''}.`,
      en: `"${code.text}" is not in code list ${codelist.name.text}. There are: "${shown}"${codes.size > 8 ? ', …' : ''}.`,
    },
    codes: [...codes],
  });
}

/** A row without a code that can be read has been reported as such; the code it was meant to have may be the one sought. */
function hasOnlyTexts({ rows }: Ast.Codelist): boolean {
  return rows.every(({ cells }) => cells[0]?.kind === 'strings');
}

const codeCache = new WeakMap<Ast.Codelist, ReadonlySet<string>>();

/** @returns the codes of a code list: the texts in the first cell of each row. */
export function codesOf(codelist: Ast.Codelist): ReadonlySet<string> {
  let codes = codeCache.get(codelist);
  if (!codes) {
    codes = new Set(
      codelist.rows.flatMap(({ cells }) =>
        cells[0]?.kind === 'strings' ? cells[0].items.map(({ text }) => text) : [],
      ),
    );
    codeCache.set(codelist, codes);
  }
  return codes;
}

const meaningCache = new WeakMap<Ast.Codelist, ReadonlyMap<string, string>>();

/** @returns what each code of a code list means: the text in the second cell of its row, where there is one. */
export function meaningsOf(codelist: Ast.Codelist): ReadonlyMap<string, string> {
  let meanings = meaningCache.get(codelist);
  if (!meanings) {
    meanings = new Map(
      codelist.rows.flatMap(({ cells: [code, meaning] }) =>
        code?.kind === 'strings' && meaning?.kind === 'strings' && meaning.items[0]
          ? code.items.map(({ text }) => [text, meaning.items[0]!.text] as const)
          : [],
      ),
    );
    meaningCache.set(codelist, meanings);
  }
  return meanings;
}
