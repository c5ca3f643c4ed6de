import type { EpochMs, Point } from '../domain/model.ts';
import { inOrder } from '../domain/series.ts';
import { linePath, stepPath, type Span } from './line.ts';
import { thin } from './thin.ts';
import { countTicks, timeTicks } from './ticks.ts';

/** What is drawn: observations in any order, or values that hold over spans of time, in order. */
export interface Series {
  /** What it is, for the page. */
  readonly key: string;
  readonly points?: readonly Point[];
  readonly spans?: readonly Span[];
  /** A plan, or the round before: it may lie ahead of now. Observations may not, and are left out. */
  readonly ahead?: boolean;
}

/** How series are told apart without colour. */
export type Dash = 'solid' | 'dashed' | 'dotted' | 'mixed';

const DASHES: readonly Dash[] = ['solid', 'dashed', 'dotted', 'mixed'];

/** An observation to stop at. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly at: EpochMs;
  readonly value: number;
}

/** A series as it is drawn. */
export interface Drawn {
  readonly key: string;
  /** By its place in the list: the first is solid. After four they come round again. */
  readonly dash: Dash;
  /** '' where there is nothing to draw. */
  readonly path: string;
  /** At most 60; the first, the last, the lowest and the highest are among them. Of steps, their beginnings. */
  readonly marks: readonly Mark[];
}

/** A chart over time, in units of its own with the origin at the top left. */
export interface TimeChart {
  readonly series: readonly Drawn[];
  readonly xTicks: readonly { readonly x: number; readonly at: EpochMs }[];
  /** From 0 up; at most four. */
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  /** Where now is; undefined where it is outside. */
  readonly nowX: number | undefined;
}

/** The frame of a chart. */
export interface Frame {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly now: EpochMs;
  readonly width: number;
  readonly height: number;
  /** The axis of values reaches at least this far; further where a value does. */
  readonly yMax?: number | undefined;
  /** At most so many marks of time. Default 6. */
  readonly mostTimes?: number;
  /** How far clocks on the wall are ahead of UTC at a moment, in milliseconds. */
  readonly offset: (at: EpochMs) => number;
}

/** Room for the stroke. */
const PAD = 3;
const MOST_MARKS = 60;

/** @returns undefined where the frame spans no time, or no series has anything in it */
export function timeChart(series: readonly Series[], frame: Frame): TimeChart | undefined {
  const { from, to, now, width, height, yMax = 0, offset, mostTimes } = frame;
  const cut = series.map(({ key, points = [], spans = [], ahead }) => ({
    key,
    points: inOrder(points, ahead ? to : Math.min(now, to)).filter(([at]) => at >= from),
    spans: spans
      .filter(([start, end]) => start < to && end > from)
      .map(([start, end, value]): Span => [Math.max(start, from), Math.min(end, to), value]),
  }));
  const steps = (spans: readonly Span[]): Point[] =>
    spans.flatMap(([start, , value]): Point[] => (value === undefined ? [] : [[start, value]]));
  const places = cut.map(({ points, spans }) => [...points, ...steps(spans)]);
  if (!(from < to) || places.every(each => each.length === 0)) return undefined;
  // Not Math.max(...values): there may be more of them than a call takes.
  const top = places.flat().reduce((most, [, value]) => Math.max(most, value), yMax) || 1;
  const x = (at: EpochMs): number => PAD + ((at - from) / (to - from)) * (width - 2 * PAD);
  const y = (value: number): number => height - PAD - (value / top) * (height - 2 * PAD);
  return {
    series: cut.map(({ key, points, spans }, index) => ({
      key,
      dash: DASHES[index % DASHES.length] ?? 'solid',
      path: linePath(points, x, y) + stepPath(spans, x, y),
      marks: thin(places[index] ?? [], MOST_MARKS).map(([at, value]) => ({
        x: x(at),
        y: y(value),
        at,
        value,
      })),
    })),
    xTicks: timeTicks(from, to, offset, mostTimes).map(at => ({ x: x(at), at })),
    yTicks: countTicks(top).map(value => ({ y: y(value), value })),
    nowX: now >= from && now <= to ? x(now) : undefined,
  };
}
