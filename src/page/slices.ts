/** So long work goes on in one piece: short enough for a page that is scrolled to miss no more than one frame. */
const SLICE_MS = 10;

/**
 * For work of any length. Asked between two pieces of it, it says whether to go on at once (undefined) or when. The rest
 * stands in line behind whatever else waits, unlike with `scheduler.yield`: what a reader does comes before a new feed.
 * Work that is short has no pauses.
 *
 * @param isFresh whether the task at hand has done nothing else yet; if not, the first pause is due at once
 * @returns asked with true, there is one in any case: what comes next is to stand alone
 */
export function createPauses(isFresh: boolean = true): (isDue?: boolean) => Promise<void> | undefined {
  let begun = isFresh ? performance.now() : -Infinity;
  return isDue =>
    !isDue && performance.now() - begun < SLICE_MS
      ? undefined
      : new Promise(go => {
          setTimeout(() => {
            begun = performance.now();
            go();
          });
        });
}
