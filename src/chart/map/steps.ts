const MOST_STEPS = 4;

/**
 * The lower ends of the classes that values are put into where there are too many for circles: as many values in each as can
 * be, at numbers of two digits. Classes are told apart by pattern, so there are at most four.
 *
 * @returns rising, the first at or below the lowest value; one of them where all values are equal; none of no values
 */
export function stepsOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const [lowest] = sorted;
  if (lowest === undefined) return [];
  const starts = new Set<number>();
  for (let step = 0; step < MOST_STEPS; step++) {
    const value = sorted[Math.floor((step * sorted.length) / MOST_STEPS)] ?? lowest;
    starts.add(roundedDown(value));
  }
  return [...starts];
}

/** Shares are put into quarters. */
export const QUARTERS: readonly number[] = [0, 25, 50, 75];

/** The class of a value, from 0. */
export function stepOf(value: number, starts: readonly number[]): number {
  let step = 0;
  while (step + 1 < starts.length && value >= (starts[step + 1] as number)) step++;
  return step;
}

function roundedDown(value: number): number {
  if (value < 10) return Math.floor(value);
  const grid = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.floor(value / grid) * grid;
}
