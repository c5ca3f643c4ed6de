/** A stretch of time, in milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a picture, in shares of its width from 0 to 1. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

/** Where a time lies within a span, from 0 to 1. */
export function shareOf(at: number, { from, to }: Span): number {
  return to > from ? Math.min(1, Math.max(0, (at - from) / (to - from))) : 0;
}

export function sharesOf(stretch: Span, span: Span): Share {
  return { from: shareOf(stretch.from, span), to: shareOf(stretch.to, span) };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SHORTEST = 30 * MINUTE;
/** Room behind the last mark, where nothing ends the bar. */
const REST = 1.035;

/**
 * The span of a bar that begins now: up to the closing time, or a little beyond the last mark where that lies later, or where the
 * closing time is not known or so far away that the marks would stand in a heap.
 *
 * @param marks times that must lie on the bar
 */
export function spanOf(now: number, marks: readonly number[], closesAt: number | undefined): Span {
  const last = Math.max(now, ...marks);
  const isNear = closesAt !== undefined && closesAt - now <= Math.max(DAY, 4 * (last - now));
  const end = isNear && closesAt >= last ? closesAt : now + (last - now) * REST;
  return { from: now, to: Math.max(end, now + SHORTEST) };
}

/**
 * The span of a bar for a place that opens later: up to the closing time after that, and at least a third of the bar for what
 * comes after the opening.
 */
export function spanOfOpening(now: number, opensAt: number, closesAt: number | undefined): Span {
  const least = opensAt + (opensAt - now) / 2;
  const isNear = closesAt !== undefined && closesAt > opensAt && closesAt - now <= 2 * DAY;
  return { from: now, to: isNear ? closesAt : Math.max(least, now + SHORTEST) };
}
