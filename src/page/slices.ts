/** So long work goes on in one piece: short enough for a page that is scrolled to miss no more than one frame. */
const SLICE_MS = 10;

/** What browsers of late have: the rest of the work goes before new work. */
interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/**
 * For work of any length. Asked between two pieces of it, it says whether to go on at once (undefined) or when, so that
 * what a reader does meanwhile has its turn. Work that is short has no pauses.
 */
export function createPauses(): () => Promise<void> | undefined {
  let begun = performance.now();
  const next = (): void => {
    begun = performance.now();
  };
  return () => {
    if (performance.now() - begun < SLICE_MS) return undefined;
    const turn = (globalThis as Yielding).scheduler?.yield?.() ?? new Promise(run => setTimeout(run));
    return turn.then(next);
  };
}
