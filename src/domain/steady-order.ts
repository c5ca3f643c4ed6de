/**
 * Rows in rising order of a value that wobbles, so that they don't jump: two rows change places only where the wrong order
 * would be off by more than a threshold.
 *
 * Of the orders in which no row comes before one that is lower by more than the threshold, it is the one that takes, place by
 * place, the row that stood first before. So the order of before is kept while it is within the threshold, and the outcome
 * depends on nothing but the arguments. New rows go in by their value; rows without a value come last.
 *
 * @param previous ids in the order of before; empty: the rows are sorted by value, then by id
 * @param threshold in the unit of the value; 0 or more
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

/** Not by subtraction: Infinity − Infinity is no number. */
function compare<T extends number | string>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
