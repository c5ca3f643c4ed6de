import { curveStepAfter, line, median, pairs } from 'd3';
import type { EpochMs, Point } from '../domain/model.ts';

/** From a value, or from epoch milliseconds, to a place in the chart. */
export type Scale = (value: number) => number;

/** Two observations that lie further apart than this many times the median distance have a gap between them. */
const GAP = 4;

/** Observations with `undefined` where there is a gap between two of them. */
export type Gapped = readonly (Point | undefined)[];

/**
 * Finds the gaps between observations: where nothing was reported for over four times the median distance, the chart has a
 * gap rather than a guess.
 *
 * @param points in order of time, one an instant: see `inOrder`
 */
export function withGaps(points: readonly Point[]): Gapped {
  const usual = median(pairs(points, ([one], [other]) => other - one)) ?? 0;
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before !== undefined && point[0] - before[0] > GAP * usual ? [undefined, point] : [point];
  });
}

/** The observations on both sides of each gap. */
export function gapsOf(points: Gapped): (readonly [before: Point, after: Point])[] {
  return points.flatMap((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return point === undefined && before && after ? [[before, after] as const] : [];
  });
}

/** The observations that have a gap, or nothing, on both sides. A line cannot show them. */
export function lonePoints(points: Gapped): Point[] {
  return points.filter(
    (point, index): point is Point =>
      point !== undefined && points[index - 1] === undefined && points[index + 1] === undefined,
  );
}

/** A line through observations, as an SVG path; '' where there are none. */
export function linePath(points: Gapped, x: Scale, y: Scale): string {
  const path = line<Point | undefined>()
    .digits(1)
    .defined(point => point !== undefined)
    .x(point => x(point?.[0] ?? NaN))
    .y(point => y(point?.[1] ?? NaN));
  return path(points) ?? '';
}

/** A value that holds from a start to an end; undefined where it is not known. */
export type Span = readonly [start: EpochMs, end: EpochMs, value: number | undefined];

/**
 * Steps as an SVG path: level over each span, upright where the next one follows at once, with a gap where nothing is known.
 *
 * @param spans in order of time
 */
export function stepPath(spans: readonly Span[], x: Scale, y: Scale): string {
  const corners = spans.flatMap(([start, end, value], index): (Point | undefined)[] => {
    if (value === undefined) return [undefined];
    const next = spans[index + 1];
    const joins = next?.[0] === end && next[2] !== undefined;
    return joins ? [[start, value]] : [[start, value], [end, value], undefined];
  });
  const path = line<Point | undefined>()
    .digits(1)
    .curve(curveStepAfter)
    .defined(corner => corner !== undefined)
    .x(corner => x(corner?.[0] ?? NaN))
    .y(corner => y(corner?.[1] ?? NaN));
  return path(corners) ?? '';
}
