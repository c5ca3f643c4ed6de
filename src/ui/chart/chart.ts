import { html, nothing, type TemplateResult } from 'lit';
import { latestMark, type Mark } from '../../chart/marks.ts';
import { timeChart, type TimeChart } from '../../chart/time-chart.ts';
import type { EpochMs } from '../../domain/model.ts';
import { renderFeedText } from '../render/parts.ts';
import { zoneOffset } from '../../text/calendar.ts';
import type { Words } from '../../text/words.ts';
import type { ChartController } from './controller.ts';
import { lineEnds, widestEnd, type LineEnd } from './ends.ts';
import { renderField } from './field.ts';
import { layoutOf, NARROW, timesAcross, WIDE, type Layout, type PlotWidth } from './layout.ts';
import { renderSlider } from './slider.ts';
import { renderValues } from './values.ts';
import type { ChartView } from './view.ts';
import { chartStrings } from './strings.ts';

/**
 * A chart over time, drawn for wide cards and for narrow ones; the styles show one of the two. What each line is stands behind
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
              valueText,
              choose: to => controller.choose(id, to),
            })
          : nothing
      }
    </div>`;
  return html`<figure class="chart" part=${id}>
    <figcaption>
      ${renderFeedText(title)} ${chosen ? html`<output aria-live="off">${valueText}</output>` : nothing}
    </figcaption>
    <span id=${labelId} class="aside" ?hidden=${hasSlider}>${label}</span>
    ${renderPlot('wide', wide, view.unit)} ${renderPlot('narrow', narrow, view.goal ? '' : view.unit)}
    ${ends.length > 1 ? renderKey(ends) : nothing}
    ${renderValues(view, chart, isOpen, open => controller.setOpen(id, open), words, now)}
  </figure>`;
}

/** What stands behind the ends of lines, where there is no room for it. */
function renderKey(ends: readonly LineEnd[]): TemplateResult {
  return html`<p class="key narrow" aria-hidden="true">
    ${ends.map(({ text, isFirst }) => html`<span class=${isFirst ? 'accent' : 'muted'}>${text}</span> `)}
  </p>`;
}

/** A chart with the places of its pieces. */
interface DrawnChart {
  readonly chart: TimeChart;
  readonly layout: Layout;
  readonly ends: readonly LineEnd[];
}

/** The widths of its labels are known only once the chart is, and the number of its times once they are. */
function drawnChart(view: ChartView, width: PlotWidth, words: Words, now: EpochMs): DrawnChart | undefined {
  const { series, from, to, goal } = view;
  const frame = { from, to, now, goal: goal?.value, offset: zoneOffset(words.zone) };
  const first = timeChart(series, frame);
  if (first === undefined) return undefined;
  const all = lineEnds(view, first, words);
  const ends = width === WIDE ? all : all.map(end => ({ ...end, text: '' }));
  const longest = Math.max(...first.yTicks.map(({ value }) => words.number(value).length));
  const layout = layoutOf(width, longest, widestEnd(ends));
  const chart = timeChart(series, { ...frame, mostSteps: timesAcross(layout) }) ?? first;
  return { chart, layout, ends };
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
    const other = marks.find(mark => mark.at === at);
    return other ? [`${named[index + 1]?.name} ${words.number(other.value)}`] : [];
  });
  const first = words.number(value);
  const values = others.length === 0 ? [first] : [`${named[0]?.name} ${first}`, ...others];
  return words.of(chartStrings).at(words.time(at, now), values.join(' · '));
}
