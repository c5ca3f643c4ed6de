/**
 * Work that can be interrupted: it yields between two chunks. `true`: what comes next takes long and cannot be divided, so
 * it should stand alone.
 */
export type ChunkedWork<T> = Generator<boolean | undefined, T, undefined>;

/** Called between two chunks. @param isDue whether it must yield @returns undefined to go on at once, or when to go on */
export type YieldToMain = (isDue?: boolean) => Promise<unknown> | undefined;

/** Does all of it at once. */
export function runAtOnce<T>(work: ChunkedWork<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does it chunk by chunk; where nothing has to wait, at once. Rejects with what the work throws. */
export function runInChunks<T>(work: ChunkedWork<T>, yieldToMain: YieldToMain): T | Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const wait = yieldToMain(step.value);
    if (wait) return wait.then(() => runInChunks(work, yieldToMain));
  }
}
