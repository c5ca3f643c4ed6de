/**
 * Work that can be interrupted: a generator that yields between two chunks. It yields `true` where the next chunk takes long and cannot
 * be divided, so that it should run in a task of its own.
 */
export type ChunkedWork<T> = Generator<boolean | undefined, T, undefined>;

/**
 * Called between two chunks.
 *
 * @param isDue whether it must yield
 * @returns undefined to continue at once, or a promise that resolves when the work may continue
 */
export type YieldToMain = (isDue?: boolean) => Promise<unknown> | undefined;

/** Does all the work without interruption. */
export function runAtOnce<T>(work: ChunkedWork<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does the work chunk by chunk. The result is a promise only where a chunk had to wait; it rejects with what the work throws. */
export function runInChunks<T>(work: ChunkedWork<T>, yieldToMain: YieldToMain): T | Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const wait = yieldToMain(step.value);
    if (wait) return wait.then(() => runInChunks(work, yieldToMain));
  }
}
