import { html, nothing, type TemplateResult } from 'lit';
import { timeChart, type Mark, type TimeChart } from '../chart/time-chart.ts';
import { renderFeedText } from '../ui/render/parts.ts';
import { zoneOffset } from '../text/calendar.ts';
import type { Words } from '../text/words.ts';
import { renderField, renderKey } from './chart-field.ts';
import type { ChartState } from './chart-state.ts';
import { renderValues } from './chart-values.ts';
import type { ChartView } from './chart-view.ts';
import { depthStrings } from './depth.strings.ts';

/** Height of the field and of a small one, in CSS pixels. */
const HEIGHT = 96;
const SMALL = 40;
/** Wider than this, a course is no easier to read. */
const MOST_WIDTH = 720;
/** A digit of the axes, and a time of day with some room. */
const DIGIT = 7;
const TIME = 58;

/**
 * A chart with its axes. Lines are told apart by their dashes, which the key shows too. The values of the first line are
 * gone through with a slider that lies over the field: by pointer, finger, keyboard or a reader's voice; and all of them
 * stand in a table.
 *
 * @param width of the place it has, in CSS pixels
 */
export function renderChart(
  view: ChartView,
  state: ChartState,
  words: Words,
  now: number,
  width: number,
): TemplateResult | typeof nothing {
  const t = words.of(depthStrings);
  const whole = Math.min(MOST_WIDTH, Math.max(160, width));
  const left = Math.max(36, 10 + DIGIT * words.number(topOf(view)).length);
  const height = view.isSmall ? SMALL : HEIGHT;
  const chart = timeChart(view.series, {
    from: view.from,
    to: view.to,
    now,
    width: whole - left,
    height,
    yMax: view.yMax,
    mostTimes: Math.min(6, Math.floor((whole - left) / TIME)),
    offset: zoneOffset(words.zone),
  });
  if (chart === undefined) return nothing;
  const marks = chart.series[0]?.marks ?? [];
  const index = Math.min(state.index ?? lastBefore(marks, now), marks.length - 1);
  const chosen = marks[index];
  const tell = (mark: Mark): string => t.at(words.time(mark.at, now), told(mark, view, chart, words));
  const point = (event: PointerEvent): void => {
    const input = event.target as HTMLInputElement;
    const nearest = nearestTo((event.offsetX / (input.clientWidth || 1)) * whole - left, marks);
    input.value = String(nearest);
    state.choose(nearest);
  };
  const slide = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    // Under a finger or pointer the browser counts places evenly, but marks lie where their times are.
    if (input.matches(':active')) input.value = String(index);
    else state.choose(Number(input.value));
  };
  return html`<figure class="chart" part=${view.id}>
    <figcaption>
      ${renderFeedText(view.title)}
      ${chosen ? html`<output aria-live="off">${tell(chosen)}</output>` : nothing}
      ${view.series.length > 1 && !view.isSmall ? renderKey(view.series, chart) : nothing}
    </figcaption>
    <div class="plot" dir="ltr">
      ${renderField(chart, chosen, { left, whole, height, isSmall: view.isSmall === true }, words, now)}
      ${
        marks.length > 1
          ? html`<input
              type="range"
              min="0"
              max=${marks.length - 1}
              .value=${String(index)}
              aria-label=${view.label}
              aria-valuetext=${chosen ? tell(chosen) : nothing}
              @input=${slide}
              @pointerdown=${point}
              @pointermove=${point}
            />`
          : nothing
      }
    </div>
    ${view.isSmall ? nothing : renderValues(view, chart, state, words, now)}
  </figure>`;
}

/** The largest number that the axis of values may have. */
function topOf({ series, yMax = 0 }: ChartView): number {
  const values = series.flatMap(({ points = [], spans = [] }) => [
    ...points.map(([, value]) => value),
    ...spans.map(([, , value = 0]) => value),
  ]);
  return values.reduce((most, value) => Math.max(most, value), yMax);
}

/** Where a reader begins: at the last that is not ahead of now. */
function lastBefore(marks: readonly Mark[], now: number): number {
  const ahead = marks.findIndex(({ at }) => at > now);
  return ahead > 0 ? ahead - 1 : ahead === 0 ? 0 : marks.length - 1;
}

/** The value at a mark; with those that other lines have at that moment, by their names. */
function told(
  { at, value }: Mark,
  { series: named }: ChartView,
  { series }: TimeChart,
  words: Words,
): string {
  const others = series.slice(1).flatMap(({ marks }, index) => {
    const other = marks.find(mark => mark.at === at);
    return other ? [`${named[index + 1]?.name} ${words.number(other.value)}`] : [];
  });
  const own = words.number(value);
  return others.length === 0 ? own : [`${named[0]?.name} ${own}`, ...others].join(' · ');
}

/** The mark that lies nearest. */
function nearestTo(x: number, marks: readonly Mark[]): number {
  return marks.reduce(
    (best, mark, index) => (Math.abs(mark.x - x) < Math.abs((marks[best]?.x ?? 0) - x) ? index : best),
    0,
  );
}
