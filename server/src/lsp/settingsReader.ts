import type { Connection } from 'vscode-languageserver';
import type { ClientFeatures } from './client';
import type { RuntimeEnvironment, Stoppable } from './environment';
import { readSettings, type Settings, sectionOf } from './settings';

/** A client that says it answers and then does not must not keep the author waiting. */
const PATIENCE_IN_MILLISECONDS = 3000;

/** Where settings come from: asked of the client, or what the client last sent of its own accord. */
export class SettingsReader {
  private sent: unknown;
  /** Called when an answer comes after all that was no longer waited for. */
  onLateAnswer = (): void => undefined;

  /**
   * @param initializationOptions what the client sent at `initialize`; the section `tenzij`, wrapped or not
   * @param isInitialized settles when the client may be asked something
   */
  constructor(
    private readonly connection: Connection,
    private readonly environment: RuntimeEnvironment,
    private readonly client: ClientFeatures,
    initializationOptions: unknown,
    private readonly isInitialized: Promise<void>,
  ) {
    this.sent = sectionOf(initializationOptions);
  }

  /** Takes over what the client sent in a change of configuration; clients that are asked send nothing. */
  accept(settings: unknown): void {
    const section = sectionOf(settings);
    if (section !== undefined && section !== null) this.sent = section;
  }

  /**
   * Reads the settings that hold in one folder; never rejects.
   * @param folder the URI of the folder; undefined for files outside every folder
   */
  async read(folder: string | undefined): Promise<Settings> {
    const answer = this.client.answersConfiguration ? await this.ask(folder) : undefined;
    return readSettings(answer ?? this.sent, (message) => this.warn(message));
  }

  private async ask(folder: string | undefined): Promise<unknown> {
    const item = folder === undefined ? { section: 'tenzij' } : { section: 'tenzij', scopeUri: folder };
    let impatience: Stoppable | undefined;
    let isGivenUp = false;
    const givenUp = new Promise<undefined>((resolve) => {
      impatience = this.environment.after(PATIENCE_IN_MILLISECONDS, () => {
        isGivenUp = true;
        resolve(undefined);
      });
    });
    try {
      const answered = this.isInitialized.then(() => this.connection.workspace.getConfiguration(item));
      const first = await Promise.race([answered, givenUp]);
      if (isGivenUp) {
        this.warn('the editor takes its time to say what is set; until it does, its other settings hold');
        void answered.then(
          () => this.onLateAnswer(),
          () => undefined,
        );
      }
      return first;
    } catch (error) {
      this.warn(`settings could not be read: ${String(error)}`);
      return undefined;
    } finally {
      impatience?.stop();
    }
  }

  private warn(message: string): void {
    try {
      this.connection.console.warn(message);
    } catch {
      // The connection is gone, and the log with it.
    }
  }
}
