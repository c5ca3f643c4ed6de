/**
 * Moves places on a line apart so that any two are at least a distance away from each other. Their order stays, and they move no further
 * than they must where there is room.
 *
 * @param distance smallest distance of two places
 * @param to no place lies behind this, unless there are too many of them
 * @returns in the order given
 */
export function spread(places: readonly number[], distance: number, to: number): readonly number[] {
  const order = places
    .map((_, index) => index)
    .sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const moved: number[] = [];
  for (const index of order)
    moved.push(Math.max(places[index] ?? 0, (moved[moved.length - 1] ?? -Infinity) + distance));
  for (let place = moved.length - 1, limit = to; place >= 0; place--, limit -= distance)
    moved[place] = Math.min(moved[place] ?? 0, limit);
  return places.map((_, index) => moved[order.indexOf(index)] ?? 0);
}
