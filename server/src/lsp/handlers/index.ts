import type { Feature } from '../feature';
import { codeActionFeature } from './codeAction';
import { completionFeature } from './completion';
import { diagnosticFeature } from './diagnostic';
import { documentSymbolFeature } from './documentSymbol';
import { hoverFeature } from './hover';
import { codeLensFeature, documentLinkFeature } from './links';
import { definitionFeature, documentHighlightFeature, referencesFeature } from './navigation';
import { pageFeature } from './page';
import { renameFeature } from './rename';
import { semanticTokensFeature } from './semanticTokens';
import { foldingFeature, selectionRangeFeature } from './structure';
import { translateFeature } from './translate';

/** Everything the server can do for an editor. */
export const features: readonly Feature[] = [
  diagnosticFeature,
  codeActionFeature,
  hoverFeature,
  completionFeature,
  documentSymbolFeature,
  definitionFeature,
  referencesFeature,
  documentHighlightFeature,
  renameFeature,
  semanticTokensFeature,
  foldingFeature,
  selectionRangeFeature,
  documentLinkFeature,
  codeLensFeature,
  pageFeature,
  translateFeature,
];
