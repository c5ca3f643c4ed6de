const RUNS = 5;
/** Less than this, in milliseconds, says nothing: clocks are coarse, and memory is cleared at times. */
const LEAST = 5;
/** More than this is measured again: half-way between what is proportional and what is not. */
const DOUBTFUL = 8;

/**
 * How many times as long something takes for a size four times as large: about 4 where time is proportional to the size, 16 where
 * it is to its square. Of several runs the quickest counts, so that a busy machine makes no difference.
 */
export function growth(run: (size: number) => void, size: number): number {
  const least = { small: Infinity, large: Infinity };
  const time = (of: number): number => {
    const before = performance.now();
    run(of);
    return performance.now() - before;
  };
  const ratio = (): number => least.large / Math.max(LEAST, least.small);
  run(size);
  for (let runs = 0; runs < RUNS || (runs < 4 * RUNS && ratio() > DOUBTFUL); runs++) {
    least.small = Math.min(least.small, time(size));
    least.large = Math.min(least.large, time(4 * size));
  }
  return ratio();
}
