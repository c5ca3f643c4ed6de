import type { Community } from '../domain/model.ts';

/** What a visual of several communities is drawn from, besides what its widget knows of them. */
export interface ListVisualState {
  /** The communities that the reader's search and filter leave, in the order of the feed. All of them at first. */
  readonly found: readonly Community[];
  /** Those that have a row now, from the first to the last: neither folded nor beyond the number of rows that are shown. */
  readonly rows: readonly Community[];
  /** The id of the community that the reader has chosen, in the visual or in a row; undefined where none is chosen. */
  readonly chosen: string | undefined;
  /**
   * Chooses a community by its id, and asks for an update of the element. Its row is marked; where it has none, because it is
   * folded or beyond the rows that are shown, it gets one above the others. Where the rows stand beside the visual, the row is
   * scrolled into sight. Undefined chooses none. An id that the list does not have counts as none.
   */
  readonly choose: (id: string | undefined) => void;
}

/**
 * Draws a visual of several communities. The list puts it above the rows, and beside them where the rows have at least 40 em;
 * it is called at every update of the element, with the same state for visual and rows. Where it returns Lit's `nothing`
 * (its data or its module are not there yet), the rows take all the room.
 *
 * What it loads or remembers belongs into a controller of the element, which hands it to the list with the widget's options.
 */
export type ListVisual = (state: ListVisualState) => unknown;
