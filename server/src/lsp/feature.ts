import type { ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session';

/** One ability of the server: what it tells the client about it, and the handlers behind it. */
export interface Feature {
  /** Undefined for requests outside the protocol, which have no capability. */
  readonly capabilities?: ServerCapabilities;
  register(session: Session): void;
}
