import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '../domain/model.ts';
import type { Words } from '../text/words.ts';
import type { ListWish } from './list-order.ts';
import { NONE, type Cell, type Column, type ListView, type Row } from './panel.ts';
import { renderBar, renderItems, renderStatus, said } from './parts.ts';

/** Draws the pieces of a list. What the reader does is told by `wish`, with the part of it that changes. */

export type Wisher = (change: Partial<ListWish>) => void;

/** A field to search in, and what a list may be filtered and ordered by. */
export function renderTools(
  { columns, stateOf }: ListView,
  { strings }: Words,
  { order, query, state }: ListWish,
  wish: Wisher,
): TemplateResult {
  const hidden = columns.filter(each => each.hidden);
  return html`<div class="tools">
    <input
      type="search"
      part="search"
      aria-label=${strings.search}
      placeholder=${strings.search}
      .value=${query}
      @input=${(event: Event) => wish({ query: valueOf(event) })}
    />
    ${
      stateOf
        ? renderChoice(
            'filter',
            strings.filter,
            [['', strings.allStates], ...Object.entries(strings.status)],
            state,
            value => wish({ state: value as Status | '' }),
          )
        : nothing
    }
    ${
      hidden.length > 0
        ? renderChoice(
            'order',
            strings.order,
            [['', strings.order], ...hidden.map(({ key, label }) => [`-${key}`, label] as const)],
            order,
            value => wish({ order: value }),
          )
        : nothing
    }
  </div>`;
}

function renderChoice(
  part: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<select part=${part} aria-label=${label} @change=${(event: Event) => choose(valueOf(event))}>
    ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
  </select>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

/** The heading of a column, which sorts by it. */
export function renderHead(
  { key, label }: Pick<Column, 'key' | 'label'>,
  order: string,
  wish: Wisher,
): TemplateResult {
  const state = order === key ? 'ascending' : order === `-${key}` ? 'descending' : undefined;
  // Names from A, numbers from the highest; a second press turns it round.
  const first = key === 'name' ? key : `-${key}`;
  const next = order !== first ? first : first === key ? `-${key}` : key;
  return html`<th role="columnheader" scope="col" aria-sort=${state ?? nothing}>
    <button type="button" @click=${() => wish({ order: next })}>
      ${label}<span aria-hidden="true">${state ? (state === 'ascending' ? ' ↑' : ' ↓') : ''}</span>
    </button>
  </th>`;
}

/**
 * A row.
 *
 * @param depth 1 for what is folded under another row
 * @param fold where something is folded under it: whether it is open, and how to change that
 */
export function renderRow(
  { name, status, bars, cells, sub, age }: Row,
  depth: number,
  fold: { readonly isOpen: boolean; readonly press: () => void } | undefined,
): TemplateResult {
  return html`<tr role="row" part="row" data-depth=${depth || nothing}>
    <th role="rowheader" scope="row">
      <div class="name">
        ${fold ? html`<button class="fold" type="button" aria-expanded=${fold.isOpen} @click=${fold.press}>${said(name)}</button>` : said(name)}
      </div>
      ${bars && bars.length > 0 ? renderBar(bars) : nothing}
      <div class="sub">
        ${status?.status ? renderStatus(status) : nothing}${sub ? renderItems(sub) : nothing}<span
          >${[age?.ago, age?.doubt].filter(Boolean).join(' · ')}</span
        >
      </div>
    </th>
    ${cells.map(renderCell)}
  </tr>`;
}

function renderCell({ text, freshness, tone, sub }: Cell): TemplateResult {
  return html`<td role="cell">
    <span class="cell ${tone ?? ''}" data-freshness=${(text !== NONE && freshness) || nothing}>${text}</span
    >${sub ? html`<div class="sub">${renderItems([sub])}</div>` : nothing}
  </td>`;
}
