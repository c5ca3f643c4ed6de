import type { Point } from '../domain/model.ts';

/**
 * Reduces observations to at most a given number without changing the look of their line: it keeps the first, the last, and the lowest
 * and highest of each of a number of columns of equal width. The lowest and highest of all are therefore among them. This follows
 * Jugel, Jerzak, Hackenbroich and Markl, "M4: a visualization-oriented time series data aggregation", PVLDB 7 (2014) 797–808,
 * without the ends of each column.
 *
 * @param points in order of time, one an instant
 * @param most the largest number of observations to keep; at least 4
 */
export function thin(points: readonly Point[], most: number): readonly Point[] {
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length <= most) return points;
  const columns = Math.floor((most - 2) / 2);
  const lowest: Point[] = [];
  const highest: Point[] = [];
  for (const point of points) {
    // The last observation has a column of its own.
    const share = (point[0] - first[0]) / (last[0] - first[0]);
    const column = Math.floor(share * columns);
    if (!(point[1] >= (lowest[column]?.[1] ?? Infinity))) lowest[column] = point;
    if (!(point[1] <= (highest[column]?.[1] ?? -Infinity))) highest[column] = point;
  }
  const kept = new Set([first, last, ...lowest, ...highest]);
  return points.filter(point => kept.has(point));
}
