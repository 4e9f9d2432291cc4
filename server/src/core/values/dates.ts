const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Reads an ISO date that exists on the calendar.
 * @param text yyyy-mm-dd
 * @returns days since 1970-01-01, or undefined when the text is no date or the day does not exist
 */
export function dayNumber(text: string): number | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / MILLISECONDS_PER_DAY : undefined;
}

/** @returns true for a day that exists, written as yyyy-mm-dd. */
export function isDay(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/** @returns the ISO date (yyyy-mm-dd) of a number of days since 1970-01-01. */
export function isoDate(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
