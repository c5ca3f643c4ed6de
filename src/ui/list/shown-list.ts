import type { ShownList } from '../shown.ts';
import { orderingOf, type Arrangement, type ListSource } from './arrangement.ts';
import { savedColumns, shownColumn } from './columns.ts';
import { districtRow, rowOf, standing } from './entries.ts';
import { firstInOrder } from './order.ts';

/** A list as the reader has it before them, for copying, saving and printing it. */
export function shownList(source: ListSource, { found, count, entries }: Arrangement): ShownList {
  const { view, query } = source;
  const columns = savedColumns(view.columns, query.order);
  const shown = shownColumn(view.columns, query.order);
  return {
    columns,
    shownColumn: Math.max(0, shown ? columns.indexOf(shown) : 0),
    count,
    ...(view.visual && {
      visual: () => view.visual?.({ found, rows: standing(entries), chosen: undefined, choose: () => {} }),
    }),
    rows: () =>
      entries.flatMap(entry =>
        entry.kind === 'fold'
          ? []
          : [entry.kind === 'district' ? districtRow(entry, view, columns) : rowOf(entry.of, view, columns)],
      ),
    found: () =>
      firstInOrder(found, Infinity, orderingOf(source)).map(community => ({
        community,
        row: rowOf(community, view, columns),
      })),
  };
}
