const RUNS = 5;
/** Less than this, in milliseconds, says nothing: clocks are coarse, and memory is cleared at times. */
const LEAST = 5;

/**
 * How many times as long something takes for a size four times as large: about 4 where time is proportional to the size, 16 where
 * it is to its square. Of several runs the quickest counts, so that a busy machine makes no difference.
 */
export function growth(run: (size: number) => void, size: number): number {
  const least = (of: number): number =>
    Math.min(
      ...Array.from({ length: RUNS }, () => {
        const before = performance.now();
        run(of);
        return performance.now() - before;
      }),
    );
  run(size);
  return least(4 * size) / Math.max(LEAST, least(size));
}
