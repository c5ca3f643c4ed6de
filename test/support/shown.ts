import { nothing } from 'lit';
import type { Community } from '../../src/domain/model.ts';
import { communityContext, type ViewContext } from '../../src/ui/context.ts';
import type { DetailsModule } from '../../src/ui/details.ts';
import { ordersOf } from '../../src/ui/list/columns.ts';
import { rowOf } from '../../src/ui/list/entries.ts';
import { firstInOrder } from '../../src/ui/list/order.ts';
import type { ListQuery } from '../../src/ui/list/query.ts';
import { matching } from '../../src/ui/list/search.ts';
import type { ListView, Panel } from '../../src/ui/panel.ts';
import type { FoundCommunity, Shown } from '../../src/ui/shown.ts';
import type { AnyWidget } from '../../src/ui/widget.ts';
import { registry } from '../../src/widgets/registry.ts';

/** What the attributes of a widget ask for where none of its own is set. */
const NO_OPTIONS = {} as never;

/** What a widget shows of one community, of several, and under the numbers. */
interface Views {
  readonly widget: AnyWidget;
  readonly details: DetailsModule['details'];
  readonly notice: DetailsModule['notice'];
  readonly one: (community: Community, context: ViewContext) => Panel;
  readonly list: (communities: readonly Community[], context: ViewContext) => ListView;
}

/** All widgets by name. */
export const VIEWS: Readonly<Record<string, Views>> = Object.fromEntries(
  await Promise.all(
    Object.entries(registry).map(async ([name, load]): Promise<readonly [string, Views]> => {
      const { widget } = await load();
      const [{ details, notice }, { list }] = await Promise.all([widget.details(), widget.list()]);
      return [
        name,
        {
          widget,
          details,
          notice,
          one: (community, context) => widget.view(communityContext(community, context), NO_OPTIONS),
          list: (communities, context) => list(communities, context, NO_OPTIONS),
        },
      ];
    }),
  ),
);

/** What a widget shows of the first community. */
export function shownOne(name: string, context: ViewContext, isDegraded: boolean = false): Shown {
  const community = context.feed.communities[0]!;
  const { widget, details, notice, one } = VIEWS[name]!;
  const panel = one(community, context);
  return {
    panel,
    list: undefined,
    visual: () => widget.visual(panel, communityContext(community, context)),
    visualFacts: () => widget.visualFacts(panel, communityContext(community, context)),
    limit: 1800,
    contact: context.feed.publisher?.contact,
    detailFacts: () => details(communityContext(community, context), panel).facts,
    notice: () => notice?.(communityContext(community, context), panel),
    context,
    isDegraded,
    print: () => {},
  };
}

/** What a widget shows of all, with so many rows before the reader. */
export function shownList(
  name: string,
  context: ViewContext,
  wanted: Partial<ListQuery> = {},
  limit: number = 10,
): Shown {
  const { communities } = context.feed;
  const view = VIEWS[name]!.list(communities, context);
  const query: ListQuery = { order: view.sort, search: '', filter: '', ...wanted };
  const columns = view.columns.filter(({ hidden }) => !hidden);
  const all = matching(communities, query, view.filter, context.words);
  const found = (most: number): readonly FoundCommunity[] =>
    firstInOrder(all, most, { order: query.order, orders: ordersOf(view), words: context.words }).map(
      community => ({
        community,
        row: rowOf(community, view, columns),
      }),
    );
  return {
    panel: view.panel,
    list: {
      columns,
      shownColumn: 0,
      count: all.length,
      rows: () => found(limit).map(({ row }) => row),
      found: () => found(Infinity),
    },
    visual: () => nothing,
    visualFacts: () => [],
    limit: 1800,
    contact: context.feed.publisher?.contact,
    detailFacts: () => [],
    notice: () => undefined,
    context,
    isDegraded: false,
    print: () => {},
  };
}
