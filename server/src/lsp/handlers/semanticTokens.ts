import { SemanticTokensBuilder, SemanticTokensRequest } from 'vscode-languageserver';
import { semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from '../../core/ide';
import type { Feature } from '../feature';

/** `textDocument/semanticTokens/full`: what names are, for colours. */
export const semanticTokensFeature: Feature = {
  capabilities: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: true,
    },
  },
  register(session) {
    session.onDocument(SemanticTokensRequest.type, { data: [] }, (view) => {
      const builder = new SemanticTokensBuilder();
      for (const { span, type, modifiers } of semanticTokens(view.analysis, view.uri)) {
        const { line, character } = view.range(span).start;
        const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
        builder.push(line, character, span.end - span.start, TOKEN_TYPES.indexOf(type), bits);
      }
      return { data: builder.build().data };
    });
  },
};
