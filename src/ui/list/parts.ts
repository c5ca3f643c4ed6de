import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/model.ts';
import { NONE, type Cell, type Column, type ListView, type Row } from '../panel.ts';
import { renderBar } from '../render/bar.ts';
import { renderItems, renderStatus, renderFeedText } from '../render/parts.ts';
import type { Entry } from './list.ts';
import { on } from '../render/on.ts';

/** Draws the pieces of a list. */

/** From this many communities on, there is a field to search in. */
export const SEARCH_FROM = 8;

/** Whether the reader points at a row, or is in one: it must not move away from under them. */
export function isInRows({ shadowRoot }: Element): boolean {
  return !!shadowRoot?.querySelector('tbody:hover, tbody:focus-within');
}

/** Whether the tools of a list have something to offer above it: fields, and the way there. */
function offered(
  { minutesThere }: ListView,
  communities: readonly Community[],
): { readonly hasFields: boolean; readonly hasNear: boolean } {
  return {
    hasFields: communities.length >= SEARCH_FROM,
    hasNear: !!minutesThere && isSecureContext && communities.some(({ location }) => location),
  };
}

/** As much room as the tools above a list will take. */
export function renderRoom(view: ListView, communities: readonly Community[]): TemplateResult {
  const { columns, filter } = view;
  const { hasFields, hasNear } = offered(view, communities);
  const fields = 1 + Number(filter !== undefined) + Number(columns.some(({ hidden }) => hidden));
  return html`${
    hasFields
      ? html`<div class="tools">${Array.from({ length: fields }, () => html`<i></i>`)}</div>`
      : nothing
  }
  ${hasNear ? html`<div class="offer"></div>` : nothing}`;
}

/** Where the tools of a list cannot be loaded, a sentence in their place; nothing where they would have offered nothing. */
export function renderNoTools(
  view: ListView,
  communities: readonly Community[],
  isGrouped: boolean,
  sentence: string,
): unknown {
  const { hasFields, hasNear } = offered(view, communities);
  return hasFields || hasNear || isGrouped ? html`<p class="muted">${sentence}</p>` : nothing;
}

/** The heading of a column, which sorts by it. */
export function renderHead(
  { key, label }: Pick<Column, 'key' | 'label'>,
  order: string,
  orderBy: (order: string) => void,
): TemplateResult {
  const state = order === key ? 'ascending' : order === `-${key}` ? 'descending' : undefined;
  // Names from A, numbers from the highest; a second press turns it round.
  const first = key === 'name' ? key : `-${key}`;
  const next = order !== first ? first : first === key ? `-${key}` : key;
  return html`<th role="columnheader" scope="col" aria-sort=${state ?? nothing}>
    <button type="button" @click=${on(() => orderBy(next))}>
      ${label}<span aria-hidden="true">${state ? (state === 'ascending' ? ' ↑' : ' ↓') : ''}</span>
    </button>
  </th>`;
}

/**
 * A row. Lists have hundreds, so a text that is alone in its element is set as a property, which takes no nodes of Lit's own.
 */
export function renderRow(
  { name, status, bars, cells, sub, age }: Row,
  { depth, fold }: Entry,
): TemplateResult {
  return html`<tr role="row" part="row" data-depth=${depth || nothing}>
    <th role="rowheader" scope="row">
      <div class="name">${fold ? fold(renderFeedText(name)) : renderFeedText(name)}</div>
      ${bars && bars.length > 0 ? renderBar(bars) : nothing}
      <div class="sub">
        ${status?.status ? renderStatus(status) : nothing}${sub ? renderItems(sub) : nothing}<span
          .textContent=${[age?.ago, age?.doubt].filter(Boolean).join(' · ')}
        ></span>
      </div>
    </th>
    ${cells.map(renderCell)}
  </tr>`;
}

function renderCell({ text, freshness, tone, sub }: Cell): TemplateResult {
  return html`<td role="cell">
    <span
      class="cell ${tone ?? ''}"
      data-freshness=${(text !== NONE && freshness) || nothing}
      .textContent=${text}
    ></span
    >${sub ? html`<div class="sub">${renderItems([sub])}</div>` : nothing}
  </td>`;
}
