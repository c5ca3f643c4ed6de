import { nothing } from 'lit';
import { isCurrent } from '../domain/age.ts';
import type { Scope } from '../domain/completeness.ts';
import type { Query, Selection } from '../domain/select-communities.ts';
import type { Snapshot } from '../feed/snapshot.ts';
import type { Words } from '../text/words.ts';
import { communityContext, type CommunityContext, type ViewContext } from '../ui/context.ts';
import type { Fact, ListView, Panel } from '../ui/panel.ts';
import type { ListModule, Widget } from '../ui/widget.ts';

/** What a widget has to show at a moment. */
export interface Moment {
  readonly snapshot: Snapshot;
  readonly context: ViewContext;
  /** The community that is shown by itself; undefined for a list. */
  readonly one: CommunityContext | undefined;
  /** Undefined where one community is shown by itself. */
  readonly list: ListView | undefined;
  /** One community, or all of them together. */
  readonly view: Panel;
  /** Draws what only this widget draws of one community. */
  readonly visual: () => unknown;
  /** What that tells, in words. */
  readonly visualFacts: () => readonly Fact[];
  /** There are numbers, and none of them is current. */
  readonly isAged: boolean;
}

/** Makes the view of the selected communities at the moment of the context. @param module where there are several */
export function createMoment<V extends Panel, O>(
  widget: Widget<V, O>,
  module: ListModule<O> | null | undefined,
  snapshot: Snapshot,
  { communities, isSingle }: Selection,
  context: ViewContext,
  options: O,
): Moment {
  const [first] = communities;
  const one = isSingle && first ? communityContext(first, context) : undefined;
  const list = one ? undefined : module?.list(communities, context, options);
  const card = one && widget.view(one, options);
  const view = card ?? (list as ListView).panel;
  // Several together are drawn by the widget itself only where it says so.
  const drawn = card ?? (view.drawnByVisual ? (view as V) : undefined);
  const isAged = view.age ? !isCurrent(view.age.freshness) : view.isAged === true;
  return {
    snapshot,
    context,
    one,
    list,
    view,
    visual: () => (drawn ? widget.visual(drawn, one ?? context) : nothing),
    visualFacts: () => (drawn ? widget.visualFacts(drawn, one ?? context) : []),
    isAged,
  };
}

/** What the view of the selected communities is made from. */
export function contextOf(
  { feed, receivedAt }: Snapshot,
  selection: Selection,
  query: Query,
  words: Words,
  observation: Pick<ViewContext, 'now' | 'isTimeUncertain' | 'staleAfter'>,
): ViewContext {
  return { feed, receivedAt, words, scope: scopeOf(query, selection), ...observation };
}

/** Which communities a total of the selection speaks of, those that the feed lacks among them. */
function scopeOf({ community, district }: Query, { communities, unknown }: Selection): Scope {
  return community?.trim()
    ? { ids: [...communities.map(({ id }) => id), ...unknown] }
    : { district: (district?.trim() && communities[0]?.district) || null };
}
