import { HoverRequest } from 'vscode-languageserver';
import { hover } from '../../core/ide';
import type { Feature } from '../feature';
import { markup } from '../markup';

/** `textDocument/hover`: what the thing under the pointer is, and what is known about it. */
export const hoverFeature: Feature = {
  capabilities: { hoverProvider: true },
  register(session) {
    session.onDocument(HoverRequest.type, null, (view, { position }) => {
      const found = hover(view.analysis, view.uri, view.offset(position), view.language);
      return (
        (found && {
          contents: markup(found.markdown, session.client.markdownHovers),
          range: view.range(found.span),
        }) ??
        null
      );
    });
  },
};
