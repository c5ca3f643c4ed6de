/** A place on a map. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The next place in a direction: the nearest within 45° of it; where there is none, the one for which the way in the direction
 * and twice the way aside are shortest. Undefined at the edge.
 */
export function neighbour<S extends Spot>(
  spots: Iterable<S>,
  from: Spot,
  direction: Direction,
): S | undefined {
  const [dx, dy] = VECTORS[direction];
  let [best, least]: [S | undefined, number] = [undefined, Infinity];
  for (const spot of spots) {
    const [x, y] = [spot.x - from.x, spot.y - from.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (along <= 0.5) continue;
    // Those at an acute angle go first, however far the others are.
    const cost = aside <= along ? Math.hypot(along, aside) : 1e6 + along + 2 * aside;
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

/** The place that is nearest to another one. @param within at most so far from it */
export function nearestSpot<S extends Spot>(
  spots: Iterable<S>,
  to: Spot,
  within: number = Infinity,
): S | undefined {
  let [best, least]: [S | undefined, number] = [undefined, within];
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - to.x, spot.y - to.y);
    if (distance <= least) [best, least] = [spot, distance];
  }
  return best;
}
