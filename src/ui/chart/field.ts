import { greatest } from 'd3';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { textWidth } from '../../chart/labels.ts';
import type { Mark } from '../../chart/marks.ts';
import { BOX, type DrawnSeries, type TimeChart } from '../../chart/time-chart.ts';
import type { EpochMs } from '../../domain/model.ts';
import { dayAround } from '../../text/calendar.ts';
import type { Words } from '../../text/words.ts';
import { em, percent } from '../render/svg.ts';
import { endLines, type LineEnd } from './ends.ts';
import { across, down, type Layout } from './layout.ts';
import type { ChartView, EndMark } from './view.ts';
import { chartStrings } from './strings.ts';

/** The mark from which on a label stands to its right, and that up to which it stands to its left. */
const NEAR_START = 0.12;
const NEAR_END = 0.88;

/** Marks that stand at the ends of lines, in a square of 10 by 10. */
export const END_MARKS: Readonly<Record<Exclude<EndMark, 'dot' | 'ring'>, string>> = {
  square: 'M1 1h8v8H1z',
  triangle: 'M5 0l5 9.5H0z',
  diamond: 'M5-.5l5.5 5.5L5 10.5-.5 5z',
  wedge: 'M0 .5h10L5 10z',
  cross: 'M0 2l2-2 3 3 3-3 2 2-3 3 3 3-2 2-3-3-3 3-2-2 3-3z',
};

/** What the pieces of a field are drawn from. */
interface Field {
  readonly chart: TimeChart;
  readonly layout: Layout;
  readonly ends: readonly LineEnd[];
  readonly words: Words;
  readonly now: EpochMs;
}

/**
 * The field of a chart with its axes.
 *
 * The outer picture has no `viewBox`, so that texts and dots keep their size and shape; lines are drawn in an inner one, which
 * is stretched over the field.
 *
 * It is hidden from assistive technology: `renderChart` describes it.
 */
export function renderField(
  { unit, goal, isTall = false, isOld = false, gapLabel, series: named }: ChartView,
  field: Field,
  chosen: Mark | undefined,
): TemplateResult {
  const { chart, layout } = field;
  const isOldAt = (index: number): boolean => isOld || named[index]?.isOld === true;
  return html`<svg class="field" height=${em(layout.height)} aria-hidden="true">
    ${unit ? svg`<text x=${percent(layout.left)} y=${em(layout.top - 0.7)}>${unit}</text>` : nothing}
    ${renderLevels(field)} ${renderTimes(field, isTall)} ${goal ? renderGoal(goal.text, field) : nothing}
    ${renderLines(field, isOldAt)} ${gapLabel ? renderGapLabel(gapLabel, field) : nothing}
    ${chart.series.map((series, index) => renderDots(series, index, layout))} ${renderGreatest(field)}
    ${renderEnds(field)}
    ${chosen ? renderDot(chosen, layout, isOldAt(0) ? 'chosen other' : 'chosen', 0.35) : nothing}
  </svg>`;
}

/** Levels of the axis of values, with their labels. */
function renderLevels({ chart: { yTicks }, layout, words }: Field): unknown {
  return yTicks.map(tick => {
    const y = down(layout, tick.y);
    return svg`<line class="grid" x1=${percent(layout.left)} x2=${percent(layout.right)} y1=${em(y)} y2=${em(y)}></line>
      <text x=${percent(layout.left - 0.02)} y=${em(y + 0.35)} text-anchor="end">${words.number(tick.value)}</text>`;
  });
}

/** The line to be reached. Its words end with it, where few lines come. */
function renderGoal(text: string, { chart: { goalY }, layout }: Field): unknown {
  if (goalY === undefined) return nothing;
  const y = down(layout, goalY);
  return svg`<line class="goal" x1=${percent(layout.left)} x2=${percent(layout.right)} y1=${em(y)} y2=${em(y)}></line>
    <text class="strong" x=${percent(layout.right)} y=${em(y - 0.5)} text-anchor="end">${text}</text>`;
}

/** Labels of the time axis below the field; that of now takes the place of one that it would touch. */
function renderTimes({ chart: { xTicks, nowX }, layout, words, now }: Field, isPrinted: boolean): unknown {
  const labels = timeLabels(
    xTicks.map(({ at }) => at),
    words,
    now,
  );
  const place = (x: number): string => percent(across(layout, x));
  const y = em(layout.bottom + 1.8);
  const touchesNow = (x: number): boolean =>
    nowX !== undefined && Math.abs(across(layout, x) - across(layout, nowX)) < layout.timeShare;
  return [
    ...xTicks.map(
      ({ x }, index) =>
        svg`<line class="grid" x1=${place(x)} x2=${place(x)} y1=${em(layout.bottom)} y2=${em(layout.bottom + 0.3)}></line>
          ${touchesNow(x) ? nothing : svg`<text x=${place(x)} y=${y} text-anchor="middle">${labels[index]}</text>`}`,
    ),
    nowX === undefined
      ? nothing
      : svg`<text class=${isPrinted ? 'strong on-screen' : 'strong'} x=${place(nowX)} y=${y} text-anchor="middle">${words.of(chartStrings).now}</text>${
          isPrinted
            ? svg`<text class="strong on-paper" x=${place(nowX)} y=${y} text-anchor="middle">${words.time(now, now)}</text>`
            : nothing
        }`,
  ];
}

/** Times of day; where they are of several days, midnights are the days that begin. */
export function timeLabels(ticks: readonly EpochMs[], words: Words, now: EpochMs): readonly string[] {
  const [first = now] = ticks;
  const [, midnight] = dayAround(first, words.zone);
  const isOneDay = ticks.every(at => at <= midnight);
  return ticks.map(at => {
    const [from, to] = dayAround(at, words.zone);
    return at === from && !isOneDay ? words.time(to - 1, now) : words.time(at, at);
  });
}

function renderLines(
  { chart: { series, nowX }, layout }: Field,
  isOldAt: (index: number) => boolean,
): TemplateResult {
  const [first = nothing, ...others] = series.map(({ path }, index) =>
    path === ''
      ? nothing
      : svg`<path class=${index === 0 && !isOldAt(0) ? 'line' : 'line other'} d=${path}></path>`,
  );
  return svg`<svg
    x=${percent(layout.left)}
    y=${em(layout.top)}
    width=${percent(layout.right - layout.left)}
    height=${em(layout.bottom - layout.top)}
    viewBox=${`0 0 ${BOX} ${BOX}`}
    preserveAspectRatio="none"
    overflow="visible"
  >
    ${nowX === undefined ? nothing : svg`<path class="now" d=${`M${nowX * BOX} 0V${BOX}`}></path>`}
    ${series.map(({ gapPath }) => (gapPath === '' ? nothing : svg`<path class="gap" d=${gapPath}></path>`))}
    ${others} ${first}
  </svg>` as TemplateResult;
}

function renderDots({ dots }: DrawnSeries, index: number, layout: Layout): unknown {
  return dots.map(dot => renderDot(dot, layout, index === 0 ? 'dot' : 'dot other', 0.15));
}

/** @param radius in em */
function renderDot(
  { x, y }: { readonly x: number; readonly y: number },
  layout: Layout,
  kind: string,
  radius: number,
): unknown {
  return svg`<circle class=${kind} cx=${percent(across(layout, x))} cy=${em(down(layout, y))} r=${em(radius)}></circle>`;
}

/** The ends of the lines: a mark where observations end, and the words behind it. */
function renderEnds({ ends, layout }: Field): unknown {
  const lines = endLines(ends, layout);
  return ends.map(
    ({ text, mark, isOld, isFirst, shape }, index) => svg`
      ${shape && shape !== 'dot' ? renderEndMark(shape, mark, layout) : nothing}
      ${text ? svg`<text class=${isOld ? 'last' : isFirst ? 'strong first' : 'strong'} x=${percent(layout.right + 0.03)} y=${em(lines[index] ?? 0)}>${text}</text>` : nothing}`,
  );
}

/** A ring is drawn as a circle, so that it is one in every chart; the others are paths in a square of 10 by 10. */
function renderEndMark(shape: EndMark, { x, y }: Mark, layout: Layout): unknown {
  if (shape === 'ring' || shape === 'dot') return renderDot({ x, y }, layout, 'end', 0.3);
  return svg`<svg x=${percent(across(layout, x))} y=${em(down(layout, y))} overflow="visible">
    <svg x="-0.38em" y="-0.38em" width="0.76em" height="0.76em" viewBox="0 0 10 10"><path class="shape" d=${END_MARKS[shape]}></path></svg>
  </svg>`;
}

/** Words at the longest gap of all series, unless they are wider than the field. */
function renderGapLabel(label: NonNullable<ChartView['gapLabel']>, { chart, layout }: Field): unknown {
  const gap = greatest(
    chart.series.flatMap(({ gap: each }) => each ?? []),
    ({ from, to }) => to.x - from.x,
  );
  if (!gap) return nothing;
  const { from, to } = gap;
  const text = label(from.at, to.at);
  const half = textWidth(text) / layout.width / 2;
  if (2 * half > layout.right - layout.left) return nothing;
  const middle = across(layout, (from.x + to.x) / 2);
  const x = Math.min(layout.right - half, Math.max(layout.left + half, middle));
  const [high, low] = [from.y, to.y].map(y => down(layout, y)).sort((one, other) => one - other);
  const isAlone = chart.series.length === 1;
  // Below a line that is alone, whose greatest value stands above it; among other lines above, where fewer of them pass.
  const y = isAlone ? Math.min(layout.bottom - 0.5, (low ?? 0) + 1.6) : Math.max(1.2, (high ?? 0) - 0.6);
  return svg`<text class="aside-line" x=${percent(isAlone ? Math.max(x, across(layout, from.x) + half) : x)} y=${em(y)} text-anchor="middle">${text}</text>`;
}

/** The greatest value of all series, at its place, unless the axis or the end of a line says it. */
function renderGreatest({ chart: { series, yTicks }, ends, layout, words }: Field): unknown {
  const most = series
    .flatMap(({ marks }) => marks)
    .reduce<Mark | undefined>(
      (highest, mark) => (highest === undefined || mark.value > highest.value ? mark : highest),
      undefined,
    );
  if (most === undefined || yTicks.some(({ value }) => value === most.value)) return nothing;
  const { x, y, value } = most;
  if (ends.some(({ mark, text }) => text && mark.value === value)) return nothing;
  const anchor = x < NEAR_START ? 'start' : x > NEAR_END ? 'end' : 'middle';
  return svg`<text class="strong" x=${percent(across(layout, x))} y=${em(down(layout, y) - 0.55)} text-anchor=${anchor}>${words.number(value)}</text>`;
}
