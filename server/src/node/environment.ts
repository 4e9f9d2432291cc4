import type { RuntimeEnvironment } from '../lsp/environment';
import { listProfiles, readUri } from './files';

/** Files, clock and timers of the machine that Node runs on. */
export const nodeEnvironment: RuntimeEnvironment = {
  readFile: readUri,
  listProfiles,
  today: () => isoDate(new Date()),
  // The first turn ends the one that is going on; before the second, what has arrived in the meantime is read.
  afterArrived: (callback) => {
    setImmediate(() => setImmediate(callback));
  },
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return { stop: () => clearTimeout(timer) };
  },
  every: (milliseconds, callback) => {
    const timer = setInterval(callback, milliseconds).unref();
    return { stop: () => clearInterval(timer) };
  },
};

/** @returns the date in local time, as yyyy-mm-dd: a civil servant's today, not that of Greenwich. */
function isoDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
