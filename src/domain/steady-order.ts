/**
 * Sorts rows by a value that fluctuates, without rows jumping about: two rows change places only where keeping them would be
 * wrong by more than a threshold.
 *
 * The result is one of the orders in which no row comes before another one that is lower by more than the threshold. Among
 * these it is the one that, place by place, takes the row that came first before. The previous order is therefore kept as long as it is
 * within the threshold, and the result depends on the arguments only. New rows are placed by their value. Rows without a value come last.
 *
 * @param previous ids in the previous order; where it is empty, rows are sorted by value and then by id
 * @param threshold in the unit of the value; at least 0
 */
export function steadyOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  value: (row: Row) => number | undefined,
  previous: readonly string[],
  threshold: number,
): Row[] {
  const ranks = new Map(previous.map((id, rank) => [id, rank]));
  const waiting = rows
    .map(row => ({ row, value: value(row) ?? Infinity, rank: ranks.get(row.id) ?? Infinity }))
    .sort(
      (one, other) =>
        compare(one.rank, other.rank) || compare(one.value, other.value) || compare(one.row.id, other.row.id),
    );
  const rising = [...waiting].sort((one, other) => compare(one.value, other.value));
  const placed = new Set<unknown>();
  let first = 0;
  return rising.flatMap(() => {
    while (placed.has(rising[first])) first++;
    const limit = (rising[first]?.value ?? 0) + threshold;
    const place = waiting.findIndex(each => each.value <= limit);
    const taken = waiting.splice(place, 1);
    placed.add(taken[0]);
    return taken.map(({ row }) => row);
  });
}

/** Compares without subtracting, since Infinity − Infinity is NaN. */
function compare<T extends number | string>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
