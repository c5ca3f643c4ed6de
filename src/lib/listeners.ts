/** A list of listeners. Listeners may be added and removed while the others are being notified. */
export class Listeners<T> {
  private readonly all = new Set<(value: T) => void>();

  get size(): number {
    return this.all.size;
  }

  /** @returns a function that removes the listener; calling it twice does no harm */
  add(listener: (value: T) => void): () => void {
    // Wrapped, so that a function that is added twice is two listeners, which are removed separately.
    const wrapped = (value: T): void => listener(value);
    this.all.add(wrapped);
    return () => {
      this.all.delete(wrapped);
    };
  }

  notify(value: T): void {
    for (const listener of [...this.all]) {
      // A listener that was removed while the others were being notified is not notified any more.
      if (this.all.has(listener)) listener(value);
    }
  }
}
