/**
 * Work in pieces: it stands still between two of them. `true`: what comes next takes long and cannot be divided, so it
 * should stand alone.
 */
export type Steps<T> = Generator<boolean | undefined, T, undefined>;

/** Called between two pieces of work. @param isDue whether there must be one @returns undefined to go on, or when to */
export type Pause = (isDue?: boolean) => Promise<unknown> | undefined;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All of it, with pauses; where none is needed, at once. Rejects with what the work throws. */
export function inSlices<T>(steps: Steps<T>, pause: Pause): T | Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wait = pause(step.value);
    if (wait) return wait.then(() => inSlices(steps, pause));
  }
}
