import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Community } from '../domain/model.ts';
import { collator } from '../text/locale.ts';
import type { Words } from '../text/words.ts';
import { NONE, type Cell, type Column, type ListView, type Row } from './panel.ts';
import { renderBar, renderItems, renderStatus, said } from './parts.ts';

/** From this many rows on, there is a field to search in. */
const SEARCH_FROM = 8;
/** Rows that come with each press of 'more'. */
const MORE = 100;

/**
 * A table of communities that stays light at ten thousand: what is not shown is not made. The first rows; more on request;
 * any by searching; all of them for print.
 */
export class ListController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly drawNow: () => void;
  private query = '';
  private chosen: string | undefined;
  private extra = 0;
  private isPrinting = false;
  private order: { readonly key: readonly unknown[]; readonly rows: readonly Community[] } | undefined;

  /** @param drawNow draws what was asked of the host before it returns: printing does not wait */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.host = host;
    this.drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.makeAll);
    addEventListener('afterprint', this.makeFew);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.makeAll);
    removeEventListener('afterprint', this.makeFew);
  }

  /**
   * The list as a table.
   *
   * @param sort the page's wish, before the widget's own
   * @param limit rows shown at first
   * @param seen told of each row that is made
   */
  render(
    view: ListView,
    communities: readonly Community[],
    words: Words,
    sort: string | null,
    limit: number,
    seen: (row: Row) => void,
  ): TemplateResult {
    const { strings } = words;
    const order = this.chosen ?? sort ?? view.sort;
    const rows = this.rows(view.columns, communities, words, order);
    const shown = this.isPrinting ? rows : rows.slice(0, limit + this.extra);
    return html`
      ${
        communities.length < SEARCH_FROM
          ? nothing
          : html`<input
              type="search"
              part="search"
              aria-label=${strings.search}
              placeholder=${strings.search}
              .value=${this.query}
              @input=${this.search}
            />`
      }
      <table part="table" aria-rowcount=${rows.length + 1}>
        <caption>
          ${view.caption}
        </caption>
        <thead>
          <tr>
            ${[{ key: 'name', label: strings.community }, ...view.columns].map(column => this.renderHead(column, order))}
          </tr>
        </thead>
        <tbody>
          ${shown.map(community => {
            const row = view.row(community);
            seen(row);
            return renderRow(row);
          })}
        </tbody>
      </table>
      <p class="muted" role="status">
        ${rows.length === 0 ? strings.noMatch : shown.length < rows.length ? strings.shown(words.number(shown.length), words.number(rows.length)) : nothing}
      </p>
      ${shown.length < rows.length ? html`<button class="more" part="more" type="button" @click=${this.more}>${strings.showMore}</button>` : nothing}
    `;
  }

  private renderHead({ key, label }: Omit<Column, 'value'>, order: string): TemplateResult {
    const state = order === key ? 'ascending' : order === `-${key}` ? 'descending' : undefined;
    const choose = (): void => {
      // Names from A, numbers from the highest; a second press turns it round.
      const first = key === 'name' ? key : `-${key}`;
      this.chosen = order !== first ? first : first === key ? `-${key}` : key;
      this.host.requestUpdate();
    };
    return html`<th scope="col" aria-sort=${state ?? nothing}>
      <button type="button" @click=${choose}>
        ${label}<span aria-hidden="true">${state ? (state === 'ascending' ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>`;
  }

  /** Found and sorted. Kept until the communities or the wish change, so that rows don't jump as the clock ticks. */
  private rows(
    columns: readonly Column[],
    communities: readonly Community[],
    words: Words,
    order: string,
  ): readonly Community[] {
    // Without its field a search would go on in secret.
    const query = communities.length < SEARCH_FROM ? '' : this.query;
    const key = [order, query, words, ...communities];
    if (this.order?.key.length === key.length && key.every((part, index) => part === this.order?.key[index]))
      return this.order.rows;
    const wanted = fold(query);
    const byName = collator(words.locale);
    const falling = order.startsWith('-');
    const wish = falling ? order.slice(1) : order;
    const { value } = columns.find(({ key: each }) => each === wish) ?? {};
    const rows = communities
      .map(community => ({ community, name: words.text(community.name).text, value: value?.(community) }))
      .filter(({ community, name }) => fold(`${name} ${community.district ?? ''}`).includes(wanted))
      .sort((a, b) =>
        value
          ? compare(a.value, b.value, falling)
          : falling
            ? byName(b.name, a.name)
            : byName(a.name, b.name),
      )
      .map(({ community }) => community);
    this.order = { key, rows };
    return rows;
  }

  private readonly search = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.host.requestUpdate();
  };

  private readonly more = (): void => {
    this.extra += MORE;
    this.host.requestUpdate();
  };

  private readonly makeAll = (): void => {
    this.isPrinting = true;
    this.host.requestUpdate();
    this.drawNow();
  };

  private readonly makeFew = (): void => {
    this.isPrinting = false;
    this.host.requestUpdate();
  };
}

function renderRow({ name, status, bars, cells, age }: Row): TemplateResult {
  return html`<tr part="row">
    <th scope="row">
      <div class="name">${said(name)}</div>
      ${bars && bars.length > 0 ? renderBar(bars) : nothing}
      <div class="sub">
        ${status?.status ? renderStatus(status) : nothing}<span
          >${[age?.ago, age?.doubt].filter(Boolean).join(' · ')}</span
        >
      </div>
    </th>
    ${cells.map(renderCell)}
  </tr>`;
}

function renderCell({ text, freshness, tone, sub }: Cell): TemplateResult {
  return html`<td>
    <span class="cell ${tone ?? ''}" data-freshness=${(text !== NONE && freshness) || nothing}>${text}</span
    >${sub ? html`<div class="sub">${renderItems([sub])}</div>` : nothing}
  </td>`;
}

/** Unknown stands last, whichever way. */
function compare(one: number | undefined, other: number | undefined, falling: boolean): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return falling ? other - one : one - other;
}

/** Found without regard to case, accents and width. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}
