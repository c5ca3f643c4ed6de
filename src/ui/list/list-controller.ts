import { html, noChange, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Community, EpochMs } from '../../domain/model.ts';
import type { ViewContext } from '../context.ts';
import { LIST_CSS, TABLE_CSS } from '../styles/list.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { shownColumns } from './columns.ts';
import { firstInOrder } from './order.ts';
import { isInRows, renderHead, renderNoTools, renderRoom, renderRow } from './parts.ts';
import type { ListView, Row } from '../panel.ts';
import { renderSpoken } from '../render/parts.ts';
import type { Entry, List, ListConfig, ListFile, ListHost, ListTools, ShownList } from './list.ts';
import { on } from '../render/on.ts';

/** Height of a folded district's row, in the size of the text. */
const DISTRICT = 2.9;
/** So often at most, in milliseconds, rows change places by the time alone: when a shift begins, when a number has expired. */
const TURN = 300_000;
/** Rows that come with each press of 'more', and that are drawn in one task. */
const CHUNK = 100;

/** A list as it was arranged. */
interface Arrangement {
  /** All that it depends on. */
  readonly from: readonly unknown[];
  /** What the reader wants, as a text. */
  readonly wish: string;
  /** Communities or districts that were found. */
  readonly count: number;
  readonly entries: readonly Entry[];
}

/**
 * A table of communities that stays light at ten thousand: what is not shown is not made, and what is made comes in chunks,
 * a task each, the first one at once. The first rows; more on request; any by searching; all of them for print, and when
 * the reader begins to search the page.
 *
 * What is done with a list besides (search, filters, districts, news) is in the file of tools; until it is there, its room
 * is kept.
 */
export class ListController implements ReactiveController, List {
  private readonly host: ListHost;
  private readonly drawNow: () => void;
  private readonly later: (run: () => void) => void;
  /** What the reader has chosen. */
  private order: string | undefined;
  private extra = 0;
  private isPrinting = false;
  private last: Arrangement | undefined;
  /** The chunk that this drawing makes; the others stay as they are. */
  private turn = 0;
  private isGoingOn = false;
  /** The stretch of time in whose order the rows stand. */
  private slot = 0;
  private isWaiting = false;
  /** When each chunk changes by itself. */
  private readonly wakes: EpochMs[] = [];

  /** The list as it was last drawn. */
  shown: ShownList | undefined;

  /** When the table changes by itself. */
  get changesAt(): EpochMs {
    return Math.min(Infinity, ...this.wakes);
  }

  constructor(host: ListHost, drawNow: () => void, later: (run: () => void) => void) {
    this.host = host;
    this.drawNow = drawNow;
    this.later = later;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.makeAll);
    addEventListener('afterprint', this.makeFew);
    addEventListener('keydown', this.onKey);
  }

  hostUpdate(): void {}

  hostUpdated(): void {}

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.makeAll);
    removeEventListener('afterprint', this.makeFew);
    removeEventListener('keydown', this.onKey);
  }

  /** The list as a table. */
  render(
    plain: ListView,
    communities: readonly Community[],
    context: ViewContext,
    config: ListConfig,
  ): TemplateResult {
    const { words } = context;
    const { strings } = words;
    const { extra, orderBy, grow } = this;
    const { file } = config;
    const more = file?.list(this.host, {
      ...config,
      view: plain,
      communities,
      context,
      order: this.order,
      isAll: extra === Infinity,
      isPrinting: this.isPrinting,
      orderBy,
      grow,
    });
    const ownOrder = this.order ?? config.sort ?? plain.sort;
    const { view, columns, order } = more ?? {
      view: plain,
      columns: shownColumns(plain.columns, ownOrder),
      order: ownOrder,
    };
    const most = this.isPrinting ? Infinity : config.limit + extra;
    const isPending = file === undefined;
    const isRoom = isPending && config.isGrouped;
    const { entries, count } = this.arrange(view, isRoom ? [] : communities, context, order, most, more);
    const shown = Math.min(count, most);
    const keys = columns.map(({ key }) => key);
    const rows = (): readonly Row[] => entries.map(entry => rowOf(entry, view, keys));
    this.shown = {
      view,
      communities,
      found: more
        ? () => more.found()
        : () => firstInOrder(communities, Infinity, order, view.columns, words),
      columns,
      count,
      rows,
    };
    return html`
      ${
        more
          ? more.above()
          : isPending
            ? renderRoom(plain, communities)
            : renderNoTools(plain, communities, config.isGrouped, strings.missing)
      }
      <table part="table" role="table" aria-rowcount=${count + 1}>
        <caption>
          ${view.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${[{ key: 'name', label: strings.community }, ...columns].map(column => renderHead(column, order, orderBy))}
          </tr>
        </thead>
        ${this.renderChunks(view, entries, keys)}
      </table>
      ${isRoom ? html`<svg height=${`${new Set(communities.map(each => each.district)).size * DISTRICT}em`}></svg>` : nothing}
      ${renderSpoken(
        shown < count
          ? strings.shown(words.number(shown), words.number(count))
          : count === 0
            ? more?.none
            : nothing,
        config.spoken,
      )}
      ${shown < count ? html`<button class="more" part="more" type="button" @click=${on(() => grow(CHUNK))}>${strings.showMore}</button>` : nothing}
      ${shown + CHUNK < count ? more?.all(count) : nothing}
    `;
  }

  private renderChunks(
    view: ListView,
    entries: readonly Entry[],
    keys: readonly string[],
  ): readonly unknown[] {
    const all = Math.ceil(entries.length / CHUNK) || 1;
    this.turn = this.isGoingOn ? this.turn + 1 : 0;
    this.isGoingOn = false;
    this.wakes.length = Math.min(all, Math.max(this.turn + 1, this.wakes.length));
    if (this.isPrinting) this.wakes.length = all;
    else if (this.turn + 1 < all && !this.isWaiting) {
      this.isWaiting = true;
      this.later(this.goOn);
    }
    return Array.from(this.wakes, (_, index) => {
      if (index !== this.turn && !this.isPrinting) return noChange;
      const rows = entries
        .slice(index * CHUNK, (index + 1) * CHUNK)
        .map(entry => [entry, rowOf(entry, view, keys)] as const);
      this.wakes[index] = Math.min(Infinity, ...rows.map(([, { age }]) => age?.changesAt ?? Infinity));
      return html`<tbody role="rowgroup">
        ${rows.map(([entry, row]) => renderRow(row, entry))}
      </tbody>`;
    });
  }

  /** Sorted, and as the tools have it. Kept until the document or the wish change, so that rows don't jump as the clock ticks. */
  private arrange(
    view: ListView,
    communities: readonly Community[],
    { words, feed, staleAfter, now }: ViewContext,
    order: string,
    most: number,
    more: ListTools | undefined,
  ): Arrangement {
    const { last } = this;
    const wish = more ? more.asked : order;
    if (!isInRows(this.host)) this.slot = Math.floor(now / TURN);
    const from = [wish, words, most, more?.turns, feed, staleAfter, this.slot, ...communities];
    if (last?.from.length === from.length && from.every((part, index) => part === last.from[index]))
      return last;
    if (last?.wish !== wish) this.wakes.length = 0;
    const { count, entries } = more?.arrange(most) ?? {
      count: communities.length,
      entries: firstInOrder(communities, most, order, view.columns, words).map(community => ({ community })),
    };
    return (this.last = { from, wish, count, entries });
  }

  private readonly orderBy = (order: string | undefined): void => {
    this.order = order;
    this.host.requestUpdate();
  };

  private readonly grow = (rows: number): void => {
    this.extra += rows;
    this.host.requestUpdate();
  };

  private readonly goOn = (): void => {
    this.isWaiting = false;
    if (!this.host.isConnected) return;
    this.host.requestUpdate();
    this.isGoingOn = true;
    // At once, so that it is not one with a drawing for new numbers, which begins at the first chunk.
    this.drawNow();
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

  /** The browser's own search finds only what is there. */
  private readonly onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'F3' || (key === 'f' && (ctrlKey || metaKey))) this.grow(Infinity);
  };
}

/** A list of an element; asked for when the element first has one to draw. */
export const createList: ListFile['createList'] = (host, drawNow, later) => {
  for (const css of [TABLE_CSS, LIST_CSS]) adoptStyles(host, css);
  return new ListController(host, drawNow, later);
};

function rowOf({ community, row }: Entry, view: ListView, keys: readonly string[]): Row {
  return row ? row(view, keys) : view.row(community, keys);
}
