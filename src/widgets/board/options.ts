import type { Feed, Seconds } from '../../domain/model.ts';
import type { DetailsModule } from '../../ui/details.ts';
import type { AnyWidget, ListModule } from '../../ui/widget.ts';
import type { Turning } from './turning.ts';

/** A widget that has loaded, with its list. */
export interface LoadedPart {
  readonly name: string;
  readonly widget: AnyWidget;
  readonly list: ListModule<never>;
  /** Once somebody wants to take the numbers along. */
  readonly details?: DetailsModule | undefined;
}

/** What the element does for what is drawn in it. */
export interface BoardHost {
  /**
   * The element of a part, which shows the same feed.
   *
   * @param feed of the board, for one that has no address
   * @param staleAfter in place of the limits of the feed
   */
  childOf(name: string, feed: Feed, staleAfter?: Seconds): Element | undefined;
  /** Whether the reader has opened a part, where there is no room for all. */
  isOpen(name: string): boolean;
  toggle(name: string): void;
}

/** What the attributes of a board ask for, and what there is to do it with. Absent: as a board without any part. */
export interface BoardOptions {
  /** In their order, those that have loaded. */
  readonly parts?: readonly LoadedPart[];
  /** Some are still to come. */
  readonly isLoading?: boolean;
  /** What the coordinator should do is among the parts. */
  readonly hasNext?: boolean;
  /** There is room for one column only. */
  readonly isNarrow?: boolean;
  /** For a screen on the wall; absent: for a page. */
  readonly kiosk?: Turning;
  readonly host?: BoardHost;
}
