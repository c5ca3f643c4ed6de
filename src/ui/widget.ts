import type { Community } from '../domain/model.ts';
import type { ViewContext } from './context.ts';
import type { Fact, ListView, Panel } from './panel.ts';

/** The widgets there are. */
export type WidgetKind = 'queue' | 'volunteers' | 'progress';

/**
 * What one widget adds to what all share: how its numbers are told, and what it alone draws.
 */
export interface Widget<V extends Panel = Panel> {
  /** The view of one community. @param element for what its attributes ask for */
  community(community: Community, context: ViewContext, element: Element): V;
  /** The view of all communities asked for. */
  list(communities: readonly Community[], context: ViewContext, element: Element): ListView<V>;
  /** What this widget alone draws, between the number and the facts. */
  picture?(view: V): unknown;
  /** The same in words, for those who take it along as a table or another picture. */
  drawn?(view: V): readonly Fact[];
  /** Styles of that. */
  readonly css?: readonly string[];
}
