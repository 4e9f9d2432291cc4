/** Rules whose manual page is still to be written; must be empty when the manual is complete. */
export const PAGES_TO_COME: ReadonlySet<string> = new Set([]);
