/** A set of listeners that survives listeners that throw, leave or join while being told. */
export class Listeners<T> {
  private readonly all = new Set<(value: T) => void>();

  get size(): number {
    return this.all.size;
  }

  /** @returns the way out. Calling it twice does nothing. */
  add(listener: (value: T) => void): () => void {
    // Wrapped, so that the same function added twice is two listeners, each with its own way out.
    const own = (value: T): void => listener(value);
    this.all.add(own);
    return () => {
      this.all.delete(own);
    };
  }

  tell(value: T): void {
    for (const listener of [...this.all]) {
      // One that left while the others were told is not told any more.
      if (this.all.has(listener)) listener(value);
    }
  }
}
