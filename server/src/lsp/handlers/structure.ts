import {
  type FoldingRange,
  FoldingRangeKind,
  FoldingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
} from 'vscode-languageserver';
import { type Folding, folding, type SelectionRange as Step, selectionRanges } from '../../core/ide';
import type { Feature } from '../feature';
import type { View } from '../view';

const KINDS: { readonly [kind in Folding['kind']]: FoldingRangeKind | undefined } = {
  block: undefined,
  comment: FoldingRangeKind.Comment,
  imports: FoldingRangeKind.Imports,
};

/** `textDocument/foldingRange`: the parts of a file that can be folded away. */
export const foldingFeature: Feature = {
  capabilities: { foldingRangeProvider: true },
  register(session) {
    session.onDocument(FoldingRangeRequest.type, [], (view) =>
      folding(view.analysis, view.uri).map(({ span, kind }): FoldingRange => {
        const { start, end } = view.range(span);
        const known = KINDS[kind];
        return { startLine: start.line, endLine: end.line, ...(known ? { kind: known } : {}) };
      }),
    );
  },
};

/** `textDocument/selectionRange`: what to select step by step around a caret. */
export const selectionRangeFeature: Feature = {
  capabilities: { selectionRangeProvider: true },
  register(session) {
    session.onDocument(SelectionRangeRequest.type, [], (view, { positions }) =>
      selectionRanges(
        view.analysis,
        view.uri,
        positions.map((position) => view.offset(position)),
      ).map((step) => toSelectionRange(view, step)),
    );
  },
};

function toSelectionRange(view: View, { span, parent }: Step): SelectionRange {
  return { range: view.range(span), ...(parent ? { parent: toSelectionRange(view, parent) } : {}) };
}
