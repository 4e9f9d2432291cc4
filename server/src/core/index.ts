export { CONFIG_NAME, type Config, configFindings, readConfig, unreadableConfig } from './config';
export { withNotThis } from './configEdit';
export { FRAMEWORK_IDS, type FrameworkId } from './law/frameworks';
export type { WorkspaceTerms } from './lexicon';
export {
  type Certainty,
  type FileEdit,
  type Finding,
  type Fix,
  type FixSafety,
  isBroken,
  type Related,
  type RuleCode,
  type Severity,
  type UnlessState,
} from './lint/finding';
export type { CheckOptions } from './lint/rule';
export { isProfileName, MAXIMUM_LENGTH, SourceFile, SYNTAX_ONLY_LENGTH, type Unreadable, uriKey } from './model/source';
export type { Bilingual, Language } from './text/bilingual';
export { applyEdits, type TextEdit } from './text/edit';
export { LineIndex, type Position } from './text/lineIndex';
export { nearest } from './text/nearest';
export { withLineEndsOf } from './text/newlines';
export type { Span } from './text/span';
export { isDay } from './values/dates';
export { Analysis, type Change, Workspace } from './workspace';
