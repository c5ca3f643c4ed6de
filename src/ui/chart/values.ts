import { html, nothing, type TemplateResult } from 'lit';
import type { TimeChart } from '../../chart/time-chart.ts';
import type { EpochMs } from '../../domain/model.ts';
import { NONE } from '../panel.ts';
import type { Words } from '../../text/words.ts';
import type { ChartView } from './view.ts';
import { chartStrings } from './strings.ts';
import { renderIcon } from '../render/icons.ts';
import { on } from '../render/on.ts';

/**
 * The values of all series as a table. The table is made when it is opened.
 *
 * @param onToggle called when the reader opens or closes it
 */
export function renderValues(
  view: ChartView,
  chart: TimeChart,
  isOpen: boolean,
  onToggle: (isOpen: boolean) => void,
  words: Words,
  now: EpochMs,
): TemplateResult {
  return html`<details
    ?open=${isOpen}
    @toggle=${on(event => onToggle((event.target as HTMLDetailsElement).open))}
  >
    <summary>${words.of(chartStrings).asTable}${renderIcon('unfold')}</summary>
    ${isOpen ? renderTable(view, chart, words, now) : nothing}
  </details>`;
}

function renderTable(
  { series: named, label }: ChartView,
  { series }: TimeChart,
  words: Words,
  now: EpochMs,
): TemplateResult {
  const times = [...new Set(series.flatMap(({ marks }) => marks.map(({ at }) => at)))].sort(
    (one, other) => one - other,
  );
  const values = series.map(({ marks }) => new Map(marks.map(({ at, value }) => [at, value])));
  return html`<table class="values">
    <caption>
      ${label}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.of(chartStrings).time}</th>
        ${named.map(({ name }) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${times.map(
        at =>
          html`<tr>
            <th scope="row">${words.time(at, now)}</th>
            ${values.map(of => renderValue(of.get(at), words))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderValue(value: number | undefined, words: Words): TemplateResult {
  return html`<td>${value === undefined ? NONE : words.number(value)}</td>`;
}
