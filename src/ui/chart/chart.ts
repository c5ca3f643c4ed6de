import { html, nothing, type TemplateResult } from 'lit';
import { latestMark, type Mark } from '../../chart/marks.ts';
import { timeChart, type TimeChart } from '../../chart/time-chart.ts';
import type { EpochMs } from '../../domain/model.ts';
import { renderFeedText } from '../render/parts.ts';
import { zoneOffset } from '../../text/calendar.ts';
import type { Words } from '../../text/words.ts';
import type { ChartController } from './controller.ts';
import { lineEnds, widestEnd, type LineEnd } from './ends.ts';
import { END_MARKS, renderField } from './field.ts';
import {
  BROAD,
  layoutOf,
  mostEnd,
  NARROW,
  timesAcross,
  WIDE,
  type Layout,
  type PlotWidth,
} from './layout.ts';
import { renderSlider } from './slider.ts';
import { renderValues } from './values.ts';
import type { ChartView } from './view.ts';
import { chartStrings } from './strings.ts';

/**
 * A chart over time, drawn for wide cards and for narrow ones, and for broad ones where names are compared; the styles show one of them. What each line is stands behind
 * its end, or below a narrow chart. A reader steps through the values of the first series with a slider, and finds all of them
 * in a table.
 *
 * It needs the styles of `chart.styles.ts` and of tables.
 */
export function renderChart(
  view: ChartView,
  controller: ChartController,
  words: Words,
  now: EpochMs,
): TemplateResult | typeof nothing {
  const { id, title, label } = view;
  const wide = drawnChart(view, WIDE, words, now);
  const narrow = drawnChart(view, NARROW, words, now);
  if (wide === undefined || narrow === undefined) return nothing;
  const areNamesOfFeed = view.series.some(({ isCompared }) => isCompared);
  const broad = areNamesOfFeed ? drawnChart(view, BROAD, words, now) : undefined;
  const { chart, ends } = wide;
  const { index: wanted, isOpen } = controller.stateOf(id);
  const marks = chart.series[0]?.marks ?? [];
  const index = Math.min(wanted ?? latestMark(marks, now), marks.length - 1);
  const chosen = marks[index];
  const valueText = chosen ? textOf(chosen, view, chart, words, now) : '';
  const hasSlider = marks.length > 1;
  // The label is a text node and no attribute, since it may hold a text of the feed.
  const labelId = `label-${id}`;
  const renderPlot = (width: string, { chart, layout, ends }: DrawnChart, unit = ''): TemplateResult =>
    html`<div class=${`plot ${width}`} dir="ltr">
      ${renderField({ ...view, unit }, { chart, layout, ends, words, now }, chosen)}
      ${
        hasSlider
          ? renderSlider({
              marks,
              index,
              layout,
              labelId,
              // Names that the feed gives are no part of an attribute. The text above the chart has them, and is read out then.
              valueText: chosen && areNamesOfFeed ? ownText(chosen, words, now) : valueText,
              choose: to => controller.choose(id, to),
            })
          : nothing
      }
    </div>`;
  return html`<figure class=${view.isTall ? 'chart tall' : 'chart'} part=${id}>
    <figcaption>
      ${title.text === '' ? nothing : renderFeedText(title)}
      ${chosen ? html`<output aria-live=${areNamesOfFeed && wanted !== undefined ? 'polite' : 'off'}>${valueText}</output>` : nothing}
    </figcaption>
    <span id=${labelId} class="aside" ?hidden=${hasSlider}>${label}</span>
    ${broad ? renderPlot('broad', broad, view.unit) : nothing}
    ${renderPlot(broad ? 'wide narrower' : 'wide', wide, view.unit)}
    ${renderPlot('narrow', narrow, view.goal ? '' : view.unit)} ${ends.length > 1 ? renderKey(ends) : nothing}
    ${renderValues(view, chart, isOpen, open => controller.setOpen(id, open), words, now)}
  </figure>`;
}

/** What stands behind the ends of lines, where there is no room for it. */
function renderKey(ends: readonly LineEnd[]): TemplateResult {
  return html`<p class="key narrow" aria-hidden="true">
    ${ends.map(
      ({ text, isOld, isFirst, shape }) =>
        html`<span class=${isOld ? 'muted last' : isFirst ? 'accent' : 'muted'}
          >${renderKeyMark(shape)}${text}</span
        > `,
    )}
  </p>`;
}

/** The mark at the end of a line, beside its words. A line with a dot or a ring is known by its colour and its place. */
function renderKeyMark(shape: LineEnd['shape']): unknown {
  return shape === undefined || shape === 'dot' || shape === 'ring'
    ? nothing
    : html`<svg class="mark" viewBox="-1 -1 12 12"><path d=${END_MARKS[shape]}></path></svg> `;
}

/** A chart with the places of its pieces. */
interface DrawnChart {
  readonly chart: TimeChart;
  readonly layout: Layout;
  readonly ends: readonly LineEnd[];
}

/** The widths of its labels are known only once the chart is, and the number of its times once they are. */
function drawnChart(view: ChartView, width: PlotWidth, words: Words, now: EpochMs): DrawnChart | undefined {
  const { series, from, to, goal, isTall } = view;
  const frame = { from, to, now, goal: goal?.value, offset: zoneOffset(words.zone) };
  const first = timeChart(series, frame);
  if (first === undefined) return undefined;
  const all = lineEnds(view, first, words, now, width);
  const ends = width !== NARROW ? all : all.map(end => ({ ...end, text: '' }));
  const longest = Math.max(...first.yTicks.map(({ value }) => words.number(value).length));
  const layout = layoutOf(width, longest, widestOf(view, ends, width), isTall);
  const chart = timeChart(series, { ...frame, mostSteps: timesAcross(layout) }) ?? first;
  return { chart, layout, ends };
}

/** How long a value counts for a time after it, in milliseconds. */
const LASTS = 30 * 60_000;

/** The latest mark at a time, unless it is of long before. */
function latestAt(marks: readonly Mark[], at: EpochMs): Mark | undefined {
  return marks.filter(mark => mark.at <= at && mark.at >= at - LASTS).pop();
}

/** Room for the names of communities is the same whatever they are called; one that is too long is cut. */
function widestOf({ series }: ChartView, ends: readonly LineEnd[], width: PlotWidth): number {
  return series.some(({ isCompared }) => isCompared) && ends.some(({ text }) => text)
    ? mostEnd(width)
    : widestEnd(ends);
}

/** The time of a mark and its value. */
function ownText({ at, value }: Pick<Mark, 'at' | 'value'>, words: Words, now: EpochMs): string {
  return words.of(chartStrings).at(words.time(at, now), words.number(value));
}

/** A mark in words: its time and its value; where other series have a value at that time, all of them with their names. */
function textOf(
  { at, value }: Mark,
  { series: named }: ChartView,
  { series }: TimeChart,
  words: Words,
  now: EpochMs,
): string {
  const others = series.slice(1).flatMap(({ marks }, index) => {
    const { name = '', isCompared } = named[index + 1] ?? {};
    const other = isCompared ? latestAt(marks, at) : marks.find(mark => mark.at === at);
    if (!other) return [];
    const number = words.number(other.value);
    // After its last value nothing is known of a line: that one has a time of its own.
    const isPast = other.at < at && other === marks[marks.length - 1];
    return [`${name} ${isPast ? words.strings.when(number, words.time(other.at, now)) : number}`];
  });
  if (others.length === 0 && !named[0]?.isCompared) return ownText({ at, value }, words, now);
  const values = [`${named[0]?.name} ${words.number(value)}`, ...others];
  return words.of(chartStrings).at(words.time(at, now), values.join(' · '));
}
