import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Community, EpochMs, Feed } from '../../domain/model.ts';
import type { ViewContext } from '../context.ts';
import type { ListView, Panel } from '../panel.ts';
import type { ShownList } from '../shown.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { arrange, isByDistrict, type Arrangement, type ListSource } from './arrangement.ts';
import { renderBelow } from './below.ts';
import { ListChoice } from './choice.ts';
import { DISTRICT_KEY } from './columns.ts';
import { ChunkedRows, type Drawing, type ListHost } from './chunked-rows.ts';
import { NearMe } from './near.ts';
import { ListNews } from './news.ts';
import type { NameOrder } from './order.ts';
import { SEARCH_FROM, type ListQuery } from './query.ts';
import { isInRows } from './rows.ts';
import { shownList } from './shown-list.ts';
import { LIST_CSS } from './styles.ts';
import { renderTable } from './table.ts';
import { renderTools } from './tools.ts';
import { TOOLS_CSS } from './tools-styles.ts';

/** Rows change places by the time alone at most this often, in milliseconds: when a shift begins, when a number has expired. */
const REORDER_EVERY = 300_000;

/** With so many communities, the rows of a further document are drawn in another task than their view was made in. */
const MANY = 2000;

/** How the page wants a list. */
export interface ListOptions {
  /** Goes before the widget's own order. */
  readonly sort: string | null;
  /** Rows shown at first. */
  readonly limit: number;
  /** By district. */
  readonly isGrouped: boolean;
  /** The reader can search, filter, order and ask for what is near. */
  readonly hasTools: boolean;
  /** What is listed: of another feed, nothing is new and nothing has ended. */
  readonly source: string;
  /** What is announced of the numbers. */
  readonly spoken: string;
}

/** An arrangement, with all that it depends on. */
interface Kept extends Arrangement {
  readonly from: readonly unknown[];
  /** What was asked of the list, as a text. */
  readonly asked: string;
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
  private readonly choice: ListChoice;
  private readonly news = new ListNews();
  private order: string | undefined;
  /** Whether the reader wants districts; undefined: as the page does. */
  private isGrouped: boolean | undefined;
  private search = '';
  private filter = '';
  private extra = 0;
  private readonly toggled = new Set<string>();
  private foldRevision = 0;
  private isMenuOpen = false;
  private isPrinting = false;
  /** The browser's own search finds only what is in the page. */
  private isSearchedByBrowser = false;
  private last: Kept | undefined;
  private readonly names: NameOrder = {};
  /** The document that was handed in last, and what was drawn of the one before it. */
  private feed: Feed | undefined;
  private drawn: TemplateResult | undefined;
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
    this.choice = new ListChoice(host);
    for (const css of [LIST_CSS, TOOLS_CSS]) adoptStyles(host, css);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.showAll);
    addEventListener('afterprint', this.showFew);
    addEventListener('keydown', this.onKey);
  }

  hostUpdate(): void {}

  hostUpdated(): void {
    this.choice.scroll();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.showAll);
    removeEventListener('afterprint', this.showFew);
    removeEventListener('keydown', this.onKey);
  }

  /** All of them together, or those that the reader has searched for. */
  panelOf(view: ListView, communities: readonly Community[]): Panel {
    const { found } = this.last ?? {};
    return found && found.length < communities.length ? view.panelOf(found) : view.panel;
  }

  render(
    widgetView: ListView,
    communities: readonly Community[],
    context: ViewContext,
    options: ListOptions,
  ): TemplateResult {
    const isNew = context.feed !== this.feed;
    this.feed = context.feed;
    // To make a view of thousands of communities takes about as long as to put them in order and to draw the first rows. The rows of the
    // first document come with their view, or what stands below would move twice.
    if (isNew && this.drawn && communities.length >= MANY && !this.isPrinting) {
      this.drawing.later(() => this.host.requestUpdate());
      return this.drawn;
    }
    const view = this.near.apply(widgetView, context);
    const query = this.queryOf(view, communities, options);
    const source: ListSource = {
      view,
      communities,
      context,
      query,
      isGrouped: this.near.order === undefined && (this.isGrouped ?? isGroupedBy(options)),
      most: this.isPrinting ? Infinity : options.limit + this.extra,
      isWhole: this.isPrinting || this.isSearchedByBrowser,
    };
    const arrangement = this.arrange(source, options);
    this.shown = shownList(source, arrangement);
    const { words } = context;
    const news = this.news.text(words);
    this.drawn = html`<div class="listing">
      ${options.hasTools ? this.renderTools(source, widgetView) : nothing}
      ${news === '' ? nothing : html`<p class="news" part="news">${news}</p>`}
      ${
        view.visual
          ? this.choice.render(
              view.visual,
              arrangement,
              communities,
              this.renderRows(source, arrangement, options),
            )
          : this.renderRows(source, arrangement, options)
      }
    </div>`;
    return this.drawn;
  }

  private renderRows(source: ListSource, arrangement: Arrangement, { spoken }: ListOptions): TemplateResult {
    const { choice } = this;
    const entries = choice.entriesOf(arrangement);
    return html`${renderTable(source, { ...arrangement, entries }, this.rows, {
      orderBy: this.orderBy,
      toggle: this.toggle,
      isToggled: this.isToggled,
      choiceOf: source.view.visual && (community => choice.rowOf(community)),
    })}
    ${renderBelow(source, arrangement, spoken, this.grow)}`;
  }

  private renderTools(source: ListSource, widgetView: ListView): unknown {
    return renderTools(source, {
      isMenuOpen: this.isMenuOpen,
      change: this.change,
      toggleMenu: this.toggleMenu,
      near: this.near.tool(widgetView, source.communities, source.context.words, () =>
        this.orderBy(undefined),
      ),
    });
  }

  private queryOf(
    view: ListView,
    { length }: readonly Community[],
    { sort, hasTools }: ListOptions,
  ): ListQuery {
    const order = this.order ?? this.near.order ?? (sort === DISTRICT_KEY ? undefined : sort) ?? view.sort;
    // Without its field, a search would go on unseen.
    return length < SEARCH_FROM || !hasTools
      ? { order, search: '', filter: '' }
      : { order, search: this.search, filter: this.filter };
  }

  /** Kept until the document or the query changes, so that rows don't jump as the clock ticks. */
  private arrange(source: ListSource, options: ListOptions): Kept {
    const { last } = this;
    const { communities, context, query, most, isWhole } = source;
    const { words, feed, staleAfter, now } = context;
    if (!isInRows(this.host)) this.slot = Math.floor(now / REORDER_EVERY);
    const asked = JSON.stringify([query, isByDistrict(source)]);
    const { foldRevision, slot } = this;
    const from = [asked, words, most, isWhole, foldRevision, feed, staleAfter, slot, ...communities];
    if (last?.from.length === from.length && from.every((part, index) => part === last.from[index]))
      return last;
    const isSame = last?.asked === asked;
    if (!isSame) this.rows.reset();
    this.news.update(communities, options.source);
    const isHeld = isSame && (this.extra === Infinity || isInRows(this.host));
    const arranged = arrange(source, this, isHeld ? last.entries : [], this.names);
    return (this.last = { from, asked, ...arranged });
  }

  readonly isToggled = (key: string): boolean => this.toggled.has(key);

  private readonly toggle = (key: string): void => {
    if (!this.toggled.delete(key)) this.toggled.add(key);
    this.foldRevision++;
    this.host.requestUpdate();
  };

  private readonly toggleMenu = (): void => {
    this.isMenuOpen = !this.isMenuOpen;
    this.host.requestUpdate();
  };

  private readonly orderBy = (order: string | undefined): void => {
    this.order = order;
    this.host.requestUpdate();
  };

  private readonly change = ({ order, search, filter }: Partial<ListQuery>): void => {
    if (order !== undefined) {
      this.isGrouped = order === DISTRICT_KEY;
      this.order = this.isGrouped ? undefined : order;
    }
    this.search = search ?? this.search;
    this.filter = filter ?? this.filter;
    this.host.requestUpdate();
  };

  private readonly grow = (rows: number): void => {
    this.extra += rows;
    this.host.requestUpdate();
  };

  private readonly showAll = (): void => {
    this.isPrinting = true;
    this.host.requestUpdate();
    this.drawing.now();
  };

  private readonly showFew = (): void => {
    this.isPrinting = false;
    this.host.requestUpdate();
  };

  private readonly onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key !== 'F3' && !(key === 'f' && (ctrlKey || metaKey))) return;
    this.isSearchedByBrowser = true;
    this.grow(Infinity);
  };
}

/** Whether the page wants districts. */
function isGroupedBy({ isGrouped, sort }: ListOptions): boolean {
  return isGrouped || sort === DISTRICT_KEY;
}
