import { html, nothing, svg, type TemplateResult } from 'lit';
import { timeChart, type Dash, type Mark, type TimeChart } from '../chart/time-chart.ts';
import { said } from '../element/parts.ts';
import { zoneOffset } from '../text/calendar.ts';
import type { Words } from '../text/words.ts';
import type { ChartView, NamedSeries } from './chart-view.ts';
import { depthStrings } from './depth.strings.ts';
import type { ChartState } from './chart-state.ts';

/** Height of the field and room for what stands beside it, in CSS pixels. */
const HEIGHT = 96;
const LEFT = 44;
const BELOW = 18;

const STROKES: Readonly<Record<Dash, string>> = {
  solid: '',
  dashed: '6 4',
  dotted: '1.5 4',
  mixed: '8 3 2 3',
};

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
  const inner = Math.max(120, width - LEFT);
  const chart = timeChart(view.series, {
    from: view.from,
    to: view.to,
    now,
    width: inner,
    height: HEIGHT,
    yMax: view.yMax,
    offset: zoneOffset(words.zone),
  });
  if (chart === undefined) return nothing;
  const marks = chart.series[0]?.marks ?? [];
  const chosen = marks[Math.min(state.index ?? marks.length - 1, marks.length - 1)];
  const tell = ({ at, value }: Mark): string => t.at(words.time(at, now), words.number(value));
  return html`<figure class="chart" part=${view.id}>
    <figcaption>
      ${said(view.title)} ${chosen ? html`<output>${tell(chosen)}</output>` : nothing}
      ${view.series.length > 1 ? renderKey(view.series, chart) : nothing}
    </figcaption>
    <div class="plot" dir="ltr">
      ${renderField(chart, chosen, inner, words, now)}
      ${
        marks.length > 1
          ? html`<input
              type="range"
              min="0"
              max=${marks.length - 1}
              .value=${String(state.index ?? marks.length - 1)}
              aria-label=${view.label}
              aria-valuetext=${chosen ? tell(chosen) : nothing}
              @input=${(event: Event) => state.choose(Number((event.target as HTMLInputElement).value))}
              @pointermove=${(event: PointerEvent) => state.choose(nearest(marks, event, inner))}
            />`
          : nothing
      }
    </div>
    <details
      ?open=${state.isOpen}
      @toggle=${(event: Event) => state.open((event.target as HTMLDetailsElement).open)}
    >
      <summary>${t.asTable}</summary>
      ${state.isOpen ? renderTable(view, chart, words, now) : nothing}
    </details>
  </figure>`;
}

/** The mark that lies nearest to the pointer. */
function nearest(marks: readonly Mark[], { offsetX, target }: PointerEvent, inner: number): number {
  const x = (offsetX / ((target as Element).clientWidth || 1)) * inner;
  return marks.reduce(
    (best, mark, index) => (Math.abs(mark.x - x) < Math.abs((marks[best]?.x ?? 0) - x) ? index : best),
    0,
  );
}

function renderField(
  { series, xTicks, yTicks, nowX }: TimeChart,
  chosen: Mark | undefined,
  inner: number,
  words: Words,
  now: number,
): TemplateResult {
  return html`<svg
    class="field"
    width=${LEFT + inner}
    height=${HEIGHT + BELOW}
    viewBox=${`${-LEFT} 0 ${LEFT + inner} ${HEIGHT + BELOW}`}
    aria-hidden="true"
  >
    ${yTicks.map(({ y, value }) => svg`<path class="grid" d=${`M0 ${y}h${inner}`}></path><text x="-6" y=${Math.max(9, y + 4)} text-anchor="end">${words.number(value)}</text>`)}
    ${xTicks.map(({ x, at }) => svg`<path class="grid" d=${`M${x} ${HEIGHT}v4`}></path><text x=${x} y=${HEIGHT + 16} text-anchor="middle">${words.time(at, now)}</text>`)}
    ${nowX === undefined ? nothing : svg`<path class="now" d=${`M${nowX} 0v${HEIGHT}`}></path>`}
    ${series.map(({ path, dash }, index) => (path === '' ? nothing : svg`<path class=${index === 0 ? 'line' : 'line other'} d=${path} stroke-dasharray=${STROKES[dash] || nothing}></path>`))}
    ${chosen ? svg`<circle cx=${chosen.x} cy=${chosen.y} r="4"></circle>` : nothing}
  </svg>`;
}

function renderKey(named: readonly NamedSeries[], { series }: TimeChart): TemplateResult {
  return html`<span class="key"
    >${series.map(({ dash, path }, index) =>
      path === ''
        ? nothing
        : html`<span
            ><svg viewBox="0 0 24 8" aria-hidden="true">
              <path
                class=${index === 0 ? 'line' : 'line other'}
                d="M0 4h24"
                stroke-dasharray=${STROKES[dash] || nothing}
              ></path></svg
            >${named[index]?.name}</span
          >`,
    )}</span
  >`;
}

function renderTable(
  { series: named, label }: ChartView,
  { series }: TimeChart,
  words: Words,
  now: number,
): TemplateResult {
  const t = words.of(depthStrings);
  const times = [...new Set(series.flatMap(({ marks }) => marks.map(({ at }) => at)))].sort(
    (one, other) => one - other,
  );
  return html`<table class="values">
    <caption>
      ${label}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.time}</th>
        ${named.map(({ name }) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${times.map(
        at =>
          html`<tr>
            <th scope="row">${words.time(at, now)}</th>
            ${series.map(({ marks }) => {
              const value = marks.find(mark => mark.at === at)?.value;
              return html`<td>${value === undefined ? '–' : words.number(value)}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
