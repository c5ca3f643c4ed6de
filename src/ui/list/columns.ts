import type { Column } from '../panel.ts';

/** The columns that are shown: a hidden one takes the place of the last one while the list is in its order. */
export function shownColumns(columns: readonly Column[], order: string): readonly Column[] {
  const plain = columns.filter(({ hidden }) => !hidden);
  const chosen = columns.find(({ key, hidden }) => hidden && order.replace('-', '') === key);
  return chosen ? [...plain.slice(0, -1), chosen] : plain;
}
