import { html, nothing, type TemplateResult } from 'lit';
import type { TimeChart } from '../chart/time-chart.ts';
import { NONE } from '../ui/panel.ts';
import type { Words } from '../text/words.ts';
import type { ChartState } from './chart-state.ts';
import type { ChartView } from './chart-view.ts';
import { depthStrings } from './depth.strings.ts';

/** The values of all lines as a table, made when it is opened. */
export function renderValues(
  view: ChartView,
  chart: TimeChart,
  { isOpen, open }: ChartState,
  words: Words,
  now: number,
): TemplateResult {
  return html`<details
    ?open=${isOpen}
    @toggle=${(event: Event) => open((event.target as HTMLDetailsElement).open)}
  >
    <summary>${words.of(depthStrings).asTable}</summary>
    ${isOpen ? renderTable(view, chart, words, now) : nothing}
  </details>`;
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
              return html`<td>${value === undefined ? NONE : words.number(value)}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
