import type { EpochMs, Point } from '../domain/model.ts';

/** Epoch ms, or a value, to a place in the picture. */
export type Scale = (value: number) => number;

/** Observed times whose distance is so many usual ones have a gap between them. */
const GAP = 4;

/**
 * A line through observations as a path string. Where much longer than usual (over four times the median distance) nothing
 * was reported, it has a gap rather than a guess; an observation alone between two gaps is a dot.
 *
 * @param points in order, one a moment: see `inOrder`
 */
export function linePath(points: readonly Point[], x: Scale, y: Scale): string {
  const distances = points.map(([at], index) => at - (points[index - 1]?.[0] ?? at));
  const usual = [...distances.slice(1)].sort((one, other) => one - other)[(points.length - 1) >> 1] ?? 0;
  const isJump = (index: number): boolean =>
    index === 0 || index === points.length || (distances[index] ?? 0) > GAP * usual;
  return points
    .map(([at, value], index) => {
      // Alone between two gaps, a line of no length: with round ends it is a dot.
      const dot = isJump(index) && isJump(index + 1) ? 'h0' : '';
      return `${isJump(index) ? 'M' : 'L'}${place(x(at))} ${place(y(value))}${dot}`;
    })
    .join('');
}

/** A value that holds from a start to an end; undefined where it is not known. */
export type Span = readonly [start: EpochMs, end: EpochMs, value: number | undefined];

/** Steps as a path string: level over each span, upright where the next follows at once, with a gap where nothing is known. */
export function stepPath(spans: readonly Span[], x: Scale, y: Scale): string {
  let reached: EpochMs | undefined;
  return spans
    .map(([start, end, value]) => {
      const joins = reached === start;
      reached = value === undefined ? undefined : end;
      if (value === undefined) return '';
      const level = place(y(value));
      return `${joins ? `V${level}` : `M${place(x(start))} ${level}`}H${place(x(end))}`;
    })
    .join('');
}

function place(value: number): string {
  return value.toFixed(1);
}
