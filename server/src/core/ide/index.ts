export { type CompletionItem, completion, type ItemKind, TRIGGER_CHARACTERS } from './completion';
export { type Hover, hover } from './hover';
export { type CodeLens, codeLenses } from './lenses';
export { type DocumentLink, documentLinks } from './links';
export {
  type Definition,
  definition,
  documentHighlights,
  type Highlight,
  type Location,
  references,
} from './navigation';
export { page } from './page';
export { prepareRename, type Refused, type Renamable, rename } from './rename';
export { definitionAt, type Sharing, shareDefinition } from './share';
export { type Folding, folding, type SelectionRange, selectionRanges } from './structure';
export { documentSymbols, type OutlineKind, type OutlineSymbol } from './symbols';
export {
  type SemanticToken,
  semanticTokens,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
  type TokenModifier,
  type TokenType,
} from './tokens';
