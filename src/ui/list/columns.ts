import type { Column, ListOrder, ListView } from '../panel.ts';

/** Key of the order by the time of the numbers. */
export const AGE_KEY = 'age';
/** Key of the order by name. */
export const NAME_KEY = 'name';
/** Key of the order by district, which groups the list. */
export const DISTRICT_KEY = 'district';

/** The column that the table shows: that of its order, else the first. */
export function shownColumn(columns: readonly Column[], order: string): Column | undefined {
  return columns.find(({ key }) => key === keyOf(order)) ?? columns[0];
}

/** The columns of a table that is saved: those that are not hidden, and that of the order. */
export function savedColumns(columns: readonly Column[], order: string): readonly Column[] {
  return columns.filter(({ key, hidden }) => !hidden || key === keyOf(order));
}

/** All orders of a list that have values. */
export function ordersOf({ columns, ownOrder, asOf }: ListView): readonly Pick<ListOrder, 'key' | 'value'>[] {
  return [...(ownOrder ? [ownOrder] : []), ...columns, { key: AGE_KEY, value: asOf }];
}

/** An order without its direction. */
function keyOf(order: string): string {
  return order.replace('-', '');
}
