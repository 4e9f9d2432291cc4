/** At least so many numbers must follow, because -1 is the number of a run of digits. */
const FEWEST_FOLLOWING = 2;

/**
 * Writes numbers shorter: words of one set mostly have numbers in a row.
 * @returns the numbers, sorted; of those in a row only the first, and behind it, negative, how many follow.
 */
export function inRuns(numbers: Iterable<number>): number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const written: number[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const first = sorted[at]!;
    let following = 0;
    while (sorted[at + following + 1] === first + following + 1) following++;
    written.push(first);
    if (first < 0 || following < FEWEST_FOLLOWING) continue;
    written.push(-following);
    at += following;
  }
  return written;
}

/** @returns the numbers that inRuns wrote. */
export function outOfRuns(written: readonly number[]): number[] {
  const numbers: number[] = [];
  for (const number of written) {
    if (number > -FEWEST_FOLLOWING) numbers.push(number);
    else for (let left = -number; left > 0; left--) numbers.push(numbers.at(-1)! + 1);
  }
  return numbers;
}
