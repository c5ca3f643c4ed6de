import type { YieldToMain } from '../lib/chunked-work.ts';

/** So long work goes on in one piece: short enough for a page that is scrolled to miss no more than one frame. */
const SLICE_MS = 10;

/**
 * For work of any length. Called between two chunks of it, it says whether to go on at once (undefined) or when. The rest
 * stands in line behind whatever else waits, unlike with `scheduler.yield`: what a reader does comes before a new feed.
 * Short work never yields.
 *
 * @param isFresh whether the task at hand has done nothing else yet; if not, the first call yields
 */
export function createYieldToMain(isFresh: boolean = true): YieldToMain {
  let begun = isFresh ? performance.now() : -Infinity;
  return isDue =>
    !isDue && performance.now() - begun < SLICE_MS
      ? undefined
      : new Promise<void>(go => {
          setTimeout(() => {
            begun = performance.now();
            go();
          });
        });
}
