import { isCurrent } from '../domain/age.ts';
import type { Scope } from '../domain/completeness.ts';
import type { Community } from '../domain/model.ts';
import type { Query, Selection } from '../domain/select-communities.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import type { ViewContext } from '../ui/context.ts';
import type { ListView, Panel } from '../ui/panel.ts';
import type { Widget } from '../ui/widget.ts';

/** What a widget has to show at a moment. */
export interface Moment<V extends Panel> {
  readonly snapshot: Snapshot;
  readonly context: ViewContext;
  /** Undefined where one community is shown by itself. */
  readonly list: ListView<V> | undefined;
  readonly view: V;
  /** There are numbers, and none of them is current. */
  readonly isAged: boolean;
}

/** Makes the view of the selected communities at the moment of the context. */
export function createMoment<V extends Panel, O>(
  widget: Widget<V, O>,
  snapshot: Snapshot,
  { communities, isSingle }: Selection,
  context: ViewContext,
  options: O,
): Moment<V> {
  const list = isSingle ? undefined : widget.list(communities, context, options);
  const view = list ? list.panel : widget.view(communities[0] as Community, context, options);
  const isAged = view.age ? !isCurrent(view.age.freshness) : view.isAged === true;
  return { snapshot, context, list, view, isAged };
}

/** Which communities a total of the selection speaks of, those that the feed lacks among them. */
export function scopeOf({ community, district }: Query, { communities, unknown }: Selection): Scope {
  return community?.trim()
    ? { ids: [...communities.map(({ id }) => id), ...unknown] }
    : { district: (district?.trim() && communities[0]?.district) || null };
}
