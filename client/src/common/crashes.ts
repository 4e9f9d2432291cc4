import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

const RESTARTS = 4;
const WINDOW_IN_MILLISECONDS = 3 * 60 * 1000;
const FAULTY_MESSAGES = 3;

/**
 * Restarts a server that crashed, until it crashes so often that restarting is no longer a help.
 */
export class CrashHandler implements ErrorHandler {
  private crashes: number[] = [];

  /**
   * @param onGivenUp called when the server is not restarted any more, so that the reader is told and gets a button.
   * @param now the clock, in milliseconds.
   */
  constructor(
    private readonly onGivenUp: () => void,
    private readonly now: () => number = Date.now,
  ) {}

  /** Forgets earlier crashes: the reader asked for a restart, which is a new beginning. */
  reset(): void {
    this.crashes = [];
  }

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    const isTolerable = count !== undefined && count <= FAULTY_MESSAGES;
    return { action: isTolerable ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = this.now();
    this.crashes = [...this.crashes.filter((crash) => now - crash < WINDOW_IN_MILLISECONDS), now];
    if (this.crashes.length <= RESTARTS) return { action: CloseAction.Restart, handled: true };
    this.onGivenUp();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}
