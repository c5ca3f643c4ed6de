import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Mark } from '../../chart/marks.ts';
import { BOX, type DrawnSeries, type TimeChart } from '../../chart/time-chart.ts';
import type { EpochMs } from '../../domain/model.ts';
import { dayAround } from '../../text/calendar.ts';
import type { Words } from '../../text/words.ts';
import { em, percent } from '../render/svg.ts';
import { endLines, type LineEnd } from './ends.ts';
import { across, down, type Layout } from './layout.ts';
import type { ChartView } from './view.ts';
import { chartStrings } from './strings.ts';

/** The mark from which on a label stands to its right, and that up to which it stands to its left. */
const NEAR_START = 0.12;
const NEAR_END = 0.88;

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
  { unit, goal }: ChartView,
  field: Field,
  chosen: Mark | undefined,
): TemplateResult {
  const { chart, layout } = field;
  return html`<svg class="field" height=${em(layout.height)} aria-hidden="true">
    ${unit ? svg`<text x=${percent(layout.left)} y=${em(layout.top - 0.7)}>${unit}</text>` : nothing}
    ${renderLevels(field)} ${renderTimes(field)} ${goal ? renderGoal(goal.text, field) : nothing}
    ${renderLines(field)} ${chart.series.map((series, index) => renderDots(series, index, layout))}
    ${renderGreatest(field)} ${renderEnds(field)}
    ${chosen ? renderDot(chosen, layout, 'chosen', 0.35) : nothing}
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
function renderTimes({ chart: { xTicks, nowX }, layout, words, now }: Field): unknown {
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
      : svg`<text class="strong" x=${place(nowX)} y=${y} text-anchor="middle">${words.of(chartStrings).now}</text>`,
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

function renderLines({ chart: { series, nowX }, layout }: Field): TemplateResult {
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
    ${series.map(({ path }, index) => (path === '' ? nothing : svg`<path class=${index === 0 ? 'line' : 'line other'} d=${path}></path>`))}
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

/** The ends of the lines: a dot where observations end, and the words behind it. */
function renderEnds({ ends, layout }: Field): unknown {
  const lines = endLines(ends, layout);
  return ends.map(
    ({ text, mark, isFirst, hasDot }, index) => svg`
      ${hasDot && !isFirst ? renderDot(mark, layout, 'end', 0.3) : nothing}
      ${text ? svg`<text class=${isFirst ? 'strong first' : 'strong'} x=${percent(layout.right + 0.03)} y=${em(lines[index] ?? 0)}>${text}</text>` : nothing}`,
  );
}

/** The greatest value of all series, at its place, unless the axis or the end of a line says it. */
function renderGreatest({ chart: { series, yTicks }, ends, layout, words }: Field): unknown {
  const greatest = series
    .flatMap(({ marks }) => marks)
    .reduce<Mark | undefined>(
      (most, mark) => (most === undefined || mark.value > most.value ? mark : most),
      undefined,
    );
  if (greatest === undefined || yTicks.some(({ value }) => value === greatest.value)) return nothing;
  const { x, y, value } = greatest;
  if (ends.some(({ mark, text }) => text && mark.value === value)) return nothing;
  const anchor = x < NEAR_START ? 'start' : x > NEAR_END ? 'end' : 'middle';
  return svg`<text class="strong" x=${percent(across(layout, x))} y=${em(down(layout, y) - 0.55)} text-anchor=${anchor}>${words.number(value)}</text>`;
}
