import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Community, EpochMs } from '../../domain/model.ts';
import type { ViewContext } from '../context.ts';
import type { Column, ListView } from '../panel.ts';
import { renderSpoken } from '../render/parts.ts';
import type { ShownList } from '../shown.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { TABLE_CSS } from '../styles/table.ts';
import { CHUNK, ChunkedRows, type Chunk, type Drawing, type ListHost } from './chunked-rows.ts';
import { shownColumns } from './columns.ts';
import { byDistrict, communityEntries, districtEntries, keptInPlace, rowOf, type Entry } from './entries.ts';
import { renderFields } from './fields.ts';
import { NearMe } from './near.ts';
import { ListNews } from './news.ts';
import { firstInOrder, type NameOrder } from './order.ts';
import { SEARCH_FROM, type ListQuery } from './query.ts';
import { isInRows, renderHead, renderRow } from './rows.ts';
import { matching } from './search.ts';
import { listStrings } from './strings.ts';
import { LIST_CSS } from './styles.ts';
import { on } from '../render/on.ts';

/** Rows change places by the time alone at most this often, in milliseconds: when a shift begins, when a number has expired. */
const REORDER_EVERY = 300_000;

/** How the page wants a list. */
export interface ListOptions {
  /** Goes before the widget's own order. */
  readonly sort: string | null;
  /** Rows shown at first. */
  readonly limit: number;
  /** By district, each folded. */
  readonly isGrouped: boolean;
  /** What is listed: of another feed, nothing is new and nothing has ended. */
  readonly source: string;
  /** What is announced of the numbers. */
  readonly spoken: string;
}

/** All that a list is made from in one update. */
interface List {
  readonly view: ListView;
  readonly communities: readonly Community[];
  readonly context: ViewContext;
  readonly options: ListOptions;
  readonly query: ListQuery;
  /** Rows that may be shown. */
  readonly most: number;
}

/** The rows of a list in their places. */
interface Arrangement {
  /** All that it depends on. */
  readonly from: readonly unknown[];
  /** What was asked of the list, as a text. */
  readonly asked: string;
  /** Communities or districts that were found. */
  readonly count: number;
  readonly entries: readonly Entry[];
}

/**
 * A table of communities that stays light at ten thousand: what is not shown is not made, and what is made comes in chunks.
 * The first rows; more on request; any by searching; all of them for print, and when the reader begins to search the page.
 *
 * It holds what the reader does with the list: order, search, filter, what is unfolded, how many rows. While the reader points
 * at a row, is in one with the keyboard, or has asked for all of them, rows stay where they are and only their numbers change.
 */
export class ListController implements ReactiveController {
  private readonly host: ListHost;
  private readonly drawing: Drawing;
  private readonly rows: ChunkedRows;
  private readonly near: NearMe;
  private readonly news = new ListNews();
  private order: string | undefined;
  private search = '';
  private filter = '';
  private extra = 0;
  private readonly unfolded = new Set<string>();
  private foldRevision = 0;
  private isPrinting = false;
  private last: Arrangement | undefined;
  private readonly names: NameOrder = {};
  /** The stretch of time in whose order the rows stand. */
  private slot = 0;

  /** The list as it was last rendered. */
  shown: ShownList | undefined;

  /** When the table changes by itself. */
  get changesAt(): EpochMs {
    return this.rows.changesAt;
  }

  constructor(host: ListHost, drawing: Drawing) {
    this.host = host;
    this.drawing = drawing;
    this.rows = new ChunkedRows(host, drawing);
    this.near = new NearMe(host);
    for (const css of [TABLE_CSS, LIST_CSS]) adoptStyles(host, css);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.showAll);
    addEventListener('afterprint', this.showFew);
    addEventListener('keydown', this.onKey);
  }

  hostUpdate(): void {}

  hostUpdated(): void {}

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.showAll);
    removeEventListener('afterprint', this.showFew);
    removeEventListener('keydown', this.onKey);
  }

  render(
    widgetView: ListView,
    communities: readonly Community[],
    context: ViewContext,
    options: ListOptions,
  ): TemplateResult {
    const view = this.near.apply(widgetView, communities, context.words, this.order === '-near');
    const query = this.queryOf(view, communities, options);
    const most = this.isPrinting ? Infinity : options.limit + this.extra;
    const list: List = { view, communities, context, options, query, most };
    const columns = shownColumns(view.columns, query.order);
    const arrangement = this.arrange(list);
    this.shown = this.shownOf(list, columns, arrangement);
    return html`
      ${this.renderAbove(list, widgetView)} ${this.renderTable(list, columns, arrangement)}
      ${this.renderBelow(list, arrangement)}
    `;
  }

  private queryOf(view: ListView, { length }: readonly Community[], { sort }: ListOptions): ListQuery {
    const order = this.order ?? this.near.order ?? sort ?? view.sort;
    // Without its field, a search would go on unseen.
    return length < SEARCH_FROM
      ? { order, search: '', filter: '' }
      : { order, search: this.search, filter: this.filter };
  }

  private shownOf(
    { view, communities, context: { words }, query }: List,
    columns: readonly Column[],
    { count, entries }: Arrangement,
  ): ShownList {
    return {
      columns,
      count,
      rows: () => entries.map(entry => rowOf(entry, view, columns)),
      found: () =>
        firstInOrder(
          matching(communities, query, view.filter, words),
          Infinity,
          query.order,
          view.columns,
          words,
        ).map(community => ({ community, row: rowOf({ of: community, depth: 0 }, view, columns) })),
    };
  }

  /** Kept until the document or the query changes, so that rows don't jump as the clock ticks. */
  private arrange(list: List): Arrangement {
    const { last } = this;
    const { communities, context, options, query, most } = list;
    const { words, feed, staleAfter, now } = context;
    if (!isInRows(this.host)) this.slot = Math.floor(now / REORDER_EVERY);
    const asked = JSON.stringify([query, options.isGrouped]);
    const from = [asked, words, most, this.foldRevision, feed, staleAfter, this.slot, ...communities];
    if (last?.from.length === from.length && from.every((part, index) => part === last.from[index]))
      return last;
    const isSame = last?.asked === asked;
    if (!isSame) this.rows.reset();
    this.news.update(communities, options.source);
    const isHeld = isSame && (this.extra === Infinity || isInRows(this.host));
    const arranged = this.entriesOf(list, isHeld ? last.entries : []);
    return (this.last = { from, asked, ...arranged });
  }

  private entriesOf(
    { view, communities, context: { words }, options, query, most }: List,
    held: readonly Entry[],
  ): Pick<Arrangement, 'count' | 'entries'> {
    const found = matching(communities, query, view.filter, words);
    const first = (some: readonly Community[], count: number): readonly Community[] =>
      firstInOrder(some, count, query.order, view.columns, words, this.names);
    const folding = {
      // Nothing can be unfolded on paper.
      isUnfolded: (key: string) => this.isPrinting || this.unfolded.has(key),
      placesOf: view.placesOf,
    };
    if (options.isGrouped && query.search === '') {
      const districts = byDistrict(found, words);
      const order = (members: readonly Community[]): readonly Community[] => first(members, Infinity);
      return {
        count: districts.length,
        entries: districts.flatMap(each => districtEntries(each, order, folding)),
      };
    }
    return {
      count: found.length,
      entries: keptInPlace(held, found, left => first(left, most))
        .slice(0, most)
        .flatMap(each => communityEntries(each, 0, folding)),
    };
  }

  private renderAbove({ view, communities, context, query }: List, widgetView: ListView): TemplateResult {
    const { words } = context;
    const news = this.news.text(words);
    return html`
      ${communities.length < SEARCH_FROM ? nothing : renderFields(view, words, query, this.change)}
      ${news === '' ? nothing : html`<p class="muted" part="news">${news}</p>`}
      ${this.near.render(widgetView, communities, words, () => this.orderBy(undefined))}
    `;
  }

  private renderTable(
    { view, context, query }: List,
    columns: readonly Column[],
    { entries, count }: Arrangement,
  ): TemplateResult {
    const heads = [{ key: 'name', label: context.words.strings.community }, ...columns];
    return html`<table part="table" role="table" aria-rowcount=${count + 1}>
      <caption>
        ${view.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map(column => renderHead(column, query.order, this.orderBy))}
        </tr>
      </thead>
      ${this.rows.render(entries.length, this.isPrinting, (from, to) =>
        this.renderChunk(entries.slice(from, to), view, columns),
      )}
    </table>`;
  }

  private renderChunk(entries: readonly Entry[], view: ListView, columns: readonly Column[]): Chunk {
    const rows = entries.map(entry => rowOf(entry, view, columns));
    return {
      content: html`<tbody role="rowgroup">
        ${rows.map((row, index) => renderRow(row, entries[index]?.depth ?? 0, this.foldOf(entries[index])))}
      </tbody>`,
      changesAt: Math.min(Infinity, ...rows.map(({ age }) => age?.changesAt ?? Infinity)),
    };
  }

  /** How many rows are shown, and the buttons for more. */
  private renderBelow({ context: { words }, options, most }: List, { count }: Arrangement): TemplateResult {
    const { strings } = words;
    const t = words.of(listStrings);
    const shown = Math.min(count, most);
    const status =
      shown < count
        ? strings.shown(words.number(shown), words.number(count))
        : count === 0
          ? t.noMatch
          : nothing;
    return html`${renderSpoken(status, options.spoken)}
    ${shown < count ? html`<button class="more" part="more" type="button" @click=${on(() => this.grow(CHUNK))}>${strings.showMore}</button>` : nothing}
    ${shown + CHUNK < count ? html`<button class="more" part="all" type="button" @click=${on(() => this.grow(Infinity))}>${t.showAll(words.number(count))}</button>` : nothing}`;
  }

  private foldOf(entry: Entry | undefined): Parameters<typeof renderRow>[2] {
    const { foldKey: key } = entry ?? {};
    if (key === undefined) return undefined;
    return {
      isOpen: this.unfolded.has(key),
      toggle: () => {
        if (!this.unfolded.delete(key)) this.unfolded.add(key);
        this.foldRevision++;
        this.host.requestUpdate();
      },
    };
  }

  private readonly orderBy = (order: string | undefined): void => {
    this.order = order;
    this.host.requestUpdate();
  };

  private readonly change = ({ order, search, filter }: Partial<ListQuery>): void => {
    this.order = order ?? this.order;
    this.search = search ?? this.search;
    this.filter = filter ?? this.filter;
    this.host.requestUpdate();
  };

  private grow(rows: number): void {
    this.extra += rows;
    this.host.requestUpdate();
  }

  private readonly showAll = (): void => {
    this.isPrinting = true;
    this.host.requestUpdate();
    this.drawing.now();
  };

  private readonly showFew = (): void => {
    this.isPrinting = false;
    this.host.requestUpdate();
  };

  /** The browser's own search finds only what is in the page. */
  private readonly onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'F3' || (key === 'f' && (ctrlKey || metaKey))) this.grow(Infinity);
  };
}
