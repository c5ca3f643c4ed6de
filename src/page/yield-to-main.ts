import type { YieldToMain } from '../lib/chunked-work.ts';

/** Duration of one piece of work: short enough that scrolling misses at most one frame. */
const SLICE_MS = 10;

/**
 * Divides long work into tasks. The returned function is called between two chunks: it returns undefined to continue at once,
 * or a promise to wait for. Unlike with `scheduler.yield`, the remaining work is queued behind all other tasks, because what a
 * reader does is more urgent than a new feed. Short work never yields.
 *
 * @param isFresh whether the current task has done no other work yet; if not, the first call yields
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
