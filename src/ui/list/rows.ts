import { html, nothing, type TemplateResult } from 'lit';
import { NONE, type Cell, type Column, type Row } from '../panel.ts';
import { renderBar } from '../render/bar.ts';
import { renderFeedText, renderItems, renderStatus } from '../render/parts.ts';
import { on } from '../render/on.ts';

/** Draws the pieces of a list's table. */

/** Whether the reader points at a row, or is in one: it must not move away from under them. */
export function isInRows({ shadowRoot }: Element): boolean {
  return !!shadowRoot?.querySelector('tbody:hover, tbody:focus-within');
}

/** The heading of a column, which sorts by it. */
export function renderHead(
  { key, label }: Pick<Column, 'key' | 'label'>,
  order: string,
  orderBy: (order: string) => void,
): TemplateResult {
  const state = order === key ? 'ascending' : order === `-${key}` ? 'descending' : undefined;
  // Names from A, numbers from the highest; a second click turns it round.
  const first = key === 'name' ? key : `-${key}`;
  const next = order !== first ? first : first === key ? `-${key}` : key;
  return html`<th role="columnheader" scope="col" aria-sort=${state ?? nothing}>
    <button type="button" @click=${on(() => orderBy(next))}>
      ${label}<span aria-hidden="true">${state ? (state === 'ascending' ? ' ↑' : ' ↓') : ''}</span>
    </button>
  </th>`;
}

/** What a row is unfolded with. */
export interface Fold {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/**
 * A row. Lists have hundreds, so a text that is alone in its element is set as a property, which takes no nodes of Lit's own.
 */
export function renderRow(
  { name, status, bars, cells, sub, age }: Row,
  depth: number,
  fold: Fold | undefined,
): TemplateResult {
  return html`<tr role="row" part="row" data-depth=${depth || nothing}>
    <th role="rowheader" scope="row">
      <div class="name">${fold ? renderFold(fold, renderFeedText(name)) : renderFeedText(name)}</div>
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

function renderFold({ isOpen, toggle }: Fold, name: unknown): TemplateResult {
  return html`<button class="fold" type="button" aria-expanded=${isOpen} @click=${on(toggle)}>
    ${name}
  </button>`;
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
