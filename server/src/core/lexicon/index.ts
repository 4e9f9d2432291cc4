export { type Column, createRecogniser, type Recogniser, type WorkspaceTerm, type WorkspaceTerms } from './recogniser';
export type { Certainty, Level, Recognition, Route } from './recognition';
export { isWarning, strongestPerGround } from './strength';
