import { greatest, max } from 'd3';
import type { EpochMs, Point } from '../domain/model.ts';
import { inOrder } from '../domain/series.ts';
import type { Offset } from '../lib/wall-time.ts';
import { gapsOf, linePath, lonePoints, stepPath, withGaps, type Gapped, type Span } from './line.ts';
import type { Mark } from './marks.ts';
import { thin } from './thin.ts';
import { countTicks, timeTicks } from './ticks.ts';

/** What is drawn: observations in any order, or values that hold over spans of time, in order. */
export interface Series {
  /** What it is, for the page. */
  readonly key: string;
  readonly points?: readonly Point[];
  readonly spans?: readonly Span[];
  /** Whether it may lie ahead of now, as a plan or the round before. Observations may not; those that do are left out. */
  readonly ahead?: boolean;
}

/** A place in the field: x from 0 at its start to 1 at its end, y from 0 at its top to 1 at its bottom. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where nothing was reported. */
export interface Gap {
  readonly from: Place & { readonly at: EpochMs };
  readonly to: Place & { readonly at: EpochMs };
}

/** A series as it is drawn. */
export interface DrawnSeries {
  readonly key: string;
  /** An SVG path in a box of {@link BOX} by {@link BOX} units; '' where there is nothing to draw. */
  readonly path: string;
  /** Where nothing was reported between two observations, as an SVG path in the same box; '' where there are no gaps. */
  readonly gapPath: string;
  /** The longest of these gaps, from its start to its end. */
  readonly gap: Gap | undefined;
  /** Observations that stand alone between two gaps. */
  readonly dots: readonly Place[];
  /** At most 60; the first, the last, the lowest and the highest are among them. Of steps, their beginnings. */
  readonly marks: readonly Mark[];
}

/** A chart over time. Nothing in it depends on the size at which it is shown: all places are shares of the field. */
export interface TimeChart {
  readonly series: readonly DrawnSeries[];
  readonly xTicks: readonly { readonly x: number; readonly at: EpochMs }[];
  /** From 0 up; at most four. */
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  /** Where now is; undefined where it is outside. */
  readonly nowX: number | undefined;
  /** The height of the goal; undefined where there is none. */
  readonly goalY: number | undefined;
}

/** Length of the sides of the box that paths are drawn in. The box is stretched over the field. */
export const BOX: number = 1000;

/** What a chart shows of time and values. */
export interface Frame {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly now: EpochMs;
  /** What is to be reached. The axis of values reaches at least this far; further where a value does. */
  readonly goal?: number | undefined;
  /** The time axis is shorter than so many steps between its ticks. Default 6. */
  readonly mostSteps?: number;
  /** Of the feed's zone. */
  readonly offset: Offset;
}

const MOST_MARKS = 60;

/** The part of a series that lies inside a frame. */
interface CutSeries {
  readonly key: string;
  readonly points: Gapped;
  readonly spans: readonly Span[];
  /** Observations, or the beginnings of spans. */
  readonly stops: readonly Point[];
}

/** @returns undefined where the frame spans no time, or no series has anything in it */
export function timeChart(series: readonly Series[], frame: Frame): TimeChart | undefined {
  const { from, to, now, goal, offset, mostSteps } = frame;
  const cut = series.map(each => cutSeries(each, frame));
  const top = max(cut.flatMap(({ stops }) => stops.map(([, value]) => value)));
  if (!(from < to) || top === undefined) return undefined;
  const highest = Math.max(top, goal ?? 0) || 1;
  const x = (at: EpochMs): number => (at - from) / (to - from);
  const y = (value: number): number => 1 - value / highest;
  return {
    series: cut.map(each => drawSeries(each, x, y)),
    xTicks: timeTicks(from, to, offset, mostSteps).map(at => ({ x: x(at), at })),
    yTicks: countTicks(highest).map(value => ({ y: y(value), value })),
    nowX: now >= from && now <= to ? x(now) : undefined,
    goalY: goal === undefined ? undefined : y(goal),
  };
}

function cutSeries({ key, points = [], spans = [], ahead }: Series, { from, to, now }: Frame): CutSeries {
  const inside = inOrder(points, ahead ? to : Math.min(now, to)).filter(([at]) => at >= from);
  const spansInside = spans
    .filter(([start, end]) => start < to && end > from)
    .map(([start, end, value]): Span => [Math.max(start, from), Math.min(end, to), value]);
  const starts = spansInside.flatMap(([start, , value]): Point[] =>
    value === undefined ? [] : [[start, value]],
  );
  return { key, points: withGaps(inside), spans: spansInside, stops: [...inside, ...starts] };
}

function drawSeries(
  { key, points, spans, stops }: CutSeries,
  x: (at: EpochMs) => number,
  y: (value: number) => number,
): DrawnSeries {
  const [boxX, boxY] = [(at: EpochMs) => BOX * x(at), (value: number) => BOX * y(value)];
  const place = ([at, value]: Point): Place => ({ x: x(at), y: y(value) });
  const placeAt = (point: Point) => ({ ...place(point), at: point[0] });
  const gaps = gapsOf(points);
  const longest = greatest(gaps, ([[from], [to]]) => to - from);
  return {
    key,
    path: linePath(points, boxX, boxY) + stepPath(spans, boxX, boxY),
    gapPath: gaps.map(gap => linePath(gap, boxX, boxY)).join(''),
    gap: longest && { from: placeAt(longest[0]), to: placeAt(longest[1]) },
    dots: lonePoints(points).map(place),
    marks: thin(stops, MOST_MARKS).map(point => ({ ...placeAt(point), value: point[1] })),
  };
}
