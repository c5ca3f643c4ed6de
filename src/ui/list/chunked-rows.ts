import { noChange, type ReactiveControllerHost } from 'lit';
import type { EpochMs } from '../../domain/model.ts';

/** Rows that are rendered in one task, and that are added with each click on 'more'. */
export const CHUNK = 100;

/** The element that has a list. */
export type ListHost = ReactiveControllerHost & Element;

/** A chunk of rows. */
export interface Chunk {
  readonly content: unknown;
  /** When any of its rows changes by itself. */
  readonly changesAt: EpochMs;
}

/** How the host is drawn. */
export interface Drawing {
  /** Draws the host before it returns. */
  readonly now: () => void;
  /** Runs in a task of its own. */
  readonly later: (run: () => void) => void;
}

/**
 * Renders many rows in chunks, a task each, the first one at once: an update renders one chunk and leaves the others as they
 * are; while there are more, it asks for the next update.
 */
export class ChunkedRows {
  private readonly host: ListHost;
  private readonly drawing: Drawing;
  /** The chunk that this update renders. */
  private current = 0;
  private isContinuing = false;
  private isScheduled = false;
  /** When each chunk changes by itself. */
  private readonly wakes: EpochMs[] = [];

  /** When any row changes by itself. */
  get changesAt(): EpochMs {
    return Math.min(Infinity, ...this.wakes);
  }

  constructor(host: ListHost, drawing: Drawing) {
    this.host = host;
    this.drawing = drawing;
  }

  /** Forgets all chunks: the rows are others now. */
  reset(): void {
    this.wakes.length = 0;
  }

  /** @param count of all rows @param isWhole renders all chunks in this update: printing does not wait */
  render(
    count: number,
    isWhole: boolean,
    renderChunk: (from: number, to: number) => Chunk,
  ): readonly unknown[] {
    const all = Math.ceil(count / CHUNK) || 1;
    this.current = this.isContinuing ? this.current + 1 : 0;
    this.isContinuing = false;
    this.wakes.length = isWhole ? all : Math.min(all, Math.max(this.current + 1, this.wakes.length));
    if (!isWhole && this.current + 1 < all) this.schedule();
    return Array.from(this.wakes, (_, index) => {
      if (index !== this.current && !isWhole) return noChange;
      const { content, changesAt } = renderChunk(index * CHUNK, (index + 1) * CHUNK);
      this.wakes[index] = changesAt;
      return content;
    });
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    this.drawing.later(this.renderNext);
  }

  private readonly renderNext = (): void => {
    this.isScheduled = false;
    if (!this.host.isConnected) return;
    this.host.requestUpdate();
    this.isContinuing = true;
    // At once, so that it is not one with an update for new numbers, which begins at the first chunk.
    this.drawing.now();
  };
}
