import { html, nothing, type TemplateResult } from 'lit';
import { NONE, type Mark, type Row } from '../panel.ts';
import { renderMark } from '../render/marks.ts';
import { renderFeedText } from '../render/parts.ts';
import type { Shown, ShownList } from '../shown.ts';
import { cardText } from './card-text.ts';
import { fullTime } from './plain.ts';
import { noteText } from './row-text.ts';
import { shareStrings } from './strings.ts';

/** A list as a table on paper, with everything that was found unfolded, and what its shapes mean. */
export function renderPrintedList(shown: Shown, list: ShownList): TemplateResult {
  const { words } = shown.context;
  const { sheet } = words.of(shareStrings);
  const rows = list.found().map(({ row }) => row);
  return html`${renderHead(shown)}${list.visual?.() ?? nothing}
    <table>
      <thead>
        <tr>
          <th scope="col">${words.strings.community}</th>
          <th scope="col">${list.columns[list.shownColumn]?.label}</th>
          <th scope="col">${words.of(shareStrings).note}</th>
          <th scope="col">${sheet.time}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(row => renderRow(row, list, shown))}
      </tbody>
    </table>
    ${renderLegend(rows, sheet.marks)}`;
}

function renderHead(shown: Shown): TemplateResult {
  const { panel, limit, context } = shown;
  const { words, now } = context;
  const { sheet } = words.of(shareStrings);
  const { kind, verdict, sentences } = cardText(shown);
  return html`<div class="sheet-head">
      <p class="sheet-name">${renderFeedText(panel.name)}</p>
      <p>${kind}</p>
    </div>
    <p><b>${words.strings.asOf(fullTime(now, words))}.</b> ${sheet.validFor(words.minutes(limit / 60))}</p>
    <p class="sheet-state">${[verdict, ...sentences].filter(Boolean).join(' · ')}</p>`;
}

function renderRow(row: Row, { shownColumn }: ShownList, { context: { words, now } }: Shown): TemplateResult {
  const { name, mark, cells, age } = row;
  const { text = NONE, look } = cells[shownColumn] ?? {};
  const at = age?.asOf;
  return html`<tr>
    <th scope="row">${mark ? renderMark(mark) : nothing}<span>${renderFeedText(name)}</span></th>
    <td class=${look ?? nothing}><b>${text}</b></td>
    <td>${[noteText(row), age?.doubt].filter(Boolean).join(' · ')}</td>
    <td>${at === undefined ? NONE : words.time(at, now)}</td>
  </tr>`;
}

/** Words for the shapes that are in the table. */
function renderLegend(rows: readonly Row[], marks: Readonly<Record<Mark, string>>): unknown {
  const used = new Set(rows.flatMap(({ mark }) => mark ?? []));
  return used.size === 0
    ? nothing
    : html`<p class="sheet-legend">
        ${[...used].map(mark => html`<span>${renderMark(mark)} ${marks[mark]}</span>`)}
      </p>`;
}
