import type { Community } from '../../src/domain/model.ts';
import type { ViewContext } from '../../src/ui/context.ts';
import { firstInOrder } from '../../src/ui/list/order.ts';
import type { ListView, Panel } from '../../src/ui/panel.ts';
import type { ListWish } from '../../src/ui/list/list.ts';
import type { Shown } from '../../src/ui/shown.ts';
import type { Widget, WidgetKind } from '../../src/ui/widget.ts';
import { progress, queue, volunteers } from '../../src/views.ts';
import { below } from '../../src/tools/depth.ts';
import { withChoices } from '../../src/ui/list/hidden-columns.ts';
import { found } from '../../src/ui/list/search.ts';
import { progressList } from '../../src/widgets/progress/list.ts';
import { progressView } from '../../src/widgets/progress/view.ts';
import { queueList } from '../../src/widgets/queue/list.ts';
import { queueView } from '../../src/widgets/queue/view.ts';
import { volunteersList } from '../../src/widgets/volunteers/list.ts';
import { volunteersView } from '../../src/widgets/volunteers/view.ts';

/** The two views of each widget. */
export const VIEWS: Readonly<
  Record<
    string,
    {
      readonly one: (community: Community, context: ViewContext) => Panel;
      readonly list: (communities: readonly Community[], context: ViewContext) => ListView;
    }
  >
> = {
  queue: { one: queueView, list: queueList },
  volunteers: { one: volunteersView, list: volunteersList },
  progress: {
    one: (community, context) => progressView(community, context, false),
    list: (communities, context) => progressList(communities, context, false),
  },
};

const WIDGETS: Readonly<Record<string, Widget>> = {
  queue: queue as Widget,
  volunteers: volunteers as unknown as Widget,
  progress: progress as unknown as Widget,
};

/** What a widget shows of the first community. */
export function shownOne(kind: string, context: ViewContext, behind: boolean = false): Shown {
  const community = context.feed.communities[0]!;
  const panel = VIEWS[kind]!.one(community, context);
  return {
    panel,
    list: undefined,
    drawn: () => WIDGETS[kind]!.drawn?.(panel) ?? [],
    below: () => below(kind as WidgetKind, community, context),
    context,
    behind,
  };
}

/** What a widget shows of all, with so many rows before the reader. */
export function shownList(
  kind: string,
  context: ViewContext,
  wanted: Partial<ListWish> = {},
  limit: number = 10,
): Shown {
  const { communities } = context.feed;
  const view = withChoices(VIEWS[kind]!.list(communities, context), kind as WidgetKind, communities, context);
  const wish: ListWish = { order: view.sort, query: '', state: '', ...wanted };
  const columns = view.columns.filter(({ hidden }) => !hidden);
  const all = found(communities, wish, context);
  const keys = columns.map(({ key }) => key);
  const rows = (): ReturnType<ListView['row']>[] =>
    firstInOrder(all, limit, wish.order, view.columns, context.words).map(each => view.row(each, keys));
  return {
    panel: view.panel,
    list: {
      view,
      communities,
      found: () => firstInOrder(all, Infinity, wish.order, view.columns, context.words),
      columns,
      count: all.length,
      rows,
    },
    drawn: () => [],
    below: () => [],
    context,
    behind: false,
  };
}
