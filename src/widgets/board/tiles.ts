import { absentFrom } from '../../domain/absent.ts';
import type { Community } from '../../domain/model.ts';
import { isolate } from '../../text/isolate.ts';
import type { ViewContext } from '../../ui/context.ts';
import { ordersOf, shownColumn } from '../../ui/list/columns.ts';
import { firstInOrder } from '../../ui/list/order.ts';
import { sectionRank } from '../../ui/list/sections.ts';
import type { Color, ListView, Mark, Piece, Verdict } from '../../ui/panel.ts';
import { QUEUE } from './queue-part.ts';
import { boardStrings } from './strings.ts';
import type { Summary } from './summaries.ts';

/** The answer of a part, in large type. */
export interface Tile {
  readonly verdict: Verdict;
  readonly pieces: readonly Piece[];
  /** A shape for each community. */
  readonly marks: readonly (readonly [Mark, Color])[];
}

const MOST_TILES = 3;
/** As many shapes as stand in one or two lines. */
const MOST_MARKS = 40;

/** The column of waits of the queues. */
const WAIT = 'wait';

export function tilesOf(
  summaries: readonly Summary[],
  communities: readonly Community[],
  context: ViewContext,
): readonly Tile[] {
  return summaries.slice(0, MOST_TILES).flatMap(({ name, panel, list }): readonly Tile[] => {
    if (!panel) return [];
    if (name === QUEUE && list) return [openTile(list, communities, context)];
    return [{ verdict: panel.verdict, pieces: panel.sentences?.[0]?.pieces ?? [], marks: [] }];
  });
}

/** How many are open, of how many, and where the wait is shortest. */
function openTile(list: ListView, communities: readonly Community[], context: ViewContext): Tile {
  const { words } = context;
  const t = words.of(boardStrings);
  const open = communities.filter(each => list.filter?.matches(each, 'open'));
  const ordered = inListOrder(list, communities, context);
  const absent = absentFrom(context.feed, context.scope ?? {}, communities);
  const all = communities.length + absent.count;
  const isAnyMissing = absent.count > 0 || absent.isAtLeast;
  const areShut = !isAnyMissing && communities.every(each => list.filter?.matches(each, 'not-serving'));
  return {
    verdict:
      open.length > 0
        ? { text: t.openNow(words.number(open.length), open.length) }
        : { text: areShut ? t.noneOpen : t.openNotKnown, look: 'unknown' },
    pieces: [
      { text: t.ofAll(words.number(all), all) },
      ...shortestOf(list, ordered, context),
      ...(absent.isAtLeast ? [{ text: ` · ${words.strings.atLeast}`, color: 'warn' } as const] : []),
    ],
    marks:
      ordered.length > MOST_MARKS
        ? []
        : ordered.map(each => {
            const { mark = 'unknown', markColor = 'muted' } = list.row(each);
            return [mark, markColor];
          }),
  };
}

function shortestOf(list: ListView, ordered: readonly Community[], { words }: ViewContext): readonly Piece[] {
  const [first] = ordered;
  const column = shownColumn(list.columns, list.sort);
  // Where no wait is known, the list is in the order of another measure.
  if (
    !first ||
    column?.key !== WAIT ||
    list.sectionOf(first) !== 'listed' ||
    column.value(first) === undefined
  )
    return [];
  const place = isolate(words.text(first.shortName ?? first.name).text, words.strings.direction);
  return [{ text: words.of(boardStrings).shortest(place, column.cell(first).text) }];
}

/** Communities as the list has them. */
export function inListOrder(
  list: ListView,
  communities: readonly Community[],
  { words }: ViewContext,
): readonly Community[] {
  return firstInOrder(communities, communities.length, {
    order: list.sort,
    orders: ordersOf(list),
    words,
    rank: each => sectionRank(list.sectionOf(each)),
  });
}
