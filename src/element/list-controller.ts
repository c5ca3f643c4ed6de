import {
  html,
  noChange,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { changes } from '../domain/changes.ts';
import type { Community, EpochMs } from '../domain/model.ts';
import type { Words } from '../text/words.ts';
import { byDistrict, firstInOrder, found, type ListWish } from './list-order.ts';
import { renderHead, renderRow, renderTools } from './list-parts.ts';
import { NONE, type Column, type ListView, type Row } from './panel.ts';
import { tools, type ShownList } from './second.ts';
import { renderSpoken } from './parts.ts';

/** From this many communities on, there is a field to search in. */
const SEARCH_FROM = 8;
/** Rows that come with each press of 'more', and that are drawn in one task. */
const CHUNK = 100;
/** So many that came or ended are named. */
const NEWS = 5;

/** How the page wants a list. */
export interface ListConfig {
  /** Before the widget's own. */
  readonly sort: string | null;
  /** Rows shown at first. */
  readonly limit: number;
  /** By district, each folded. */
  readonly isGrouped: boolean;
  /** What is listed: of another feed, nothing is new and nothing has ended. */
  readonly source: string;
  /** What is to be heard of the numbers. */
  readonly spoken: string;
}

/** What of it the reader has chosen. */
type Wish = { readonly [Part in keyof ListWish]?: ListWish[Part] | undefined };

/** A row to be: a community, a place of one, or (with a name) a district. */
interface Entry {
  readonly key: string;
  readonly communities: readonly Community[];
  readonly district?: string;
  readonly depth: number;
  readonly folds: boolean;
}

/** A list as it was arranged. */
interface Arrangement {
  /** All that it depends on. */
  readonly from: readonly unknown[];
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
 * While the reader points at a row, is in one with the keyboard, or has asked for all of them, rows stay where they are and
 * only their numbers change.
 */
export class ListController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly drawNow: () => void;
  private readonly later: (run: () => void) => void;
  private wish: Wish = {};
  /** The reader's last press of 'near me'. */
  private press: object | undefined;
  private extra = 0;
  private isPrinting = false;
  private readonly open = new Set<string>();
  private last: Arrangement | undefined;
  /** All that the reader has seen of a source, by id, with its name. */
  private seen: { readonly source: string; readonly names: Map<string, string> } | undefined;
  private news = '';
  /** The chunk that this drawing makes; the others stay as they are. */
  private turn = 0;
  private isGoingOn = false;
  private isWaiting = false;
  /** When each chunk changes by itself. */
  private readonly wakes: EpochMs[] = [];

  /** The list as it was last drawn. */
  shown: ShownList | undefined;

  /** When the table changes by itself. */
  get changesAt(): EpochMs {
    return Math.min(Infinity, ...this.wakes);
  }

  /**
   * @param drawNow draws what was asked of the host before it returns: printing does not wait
   * @param later runs in a task of its own
   */
  constructor(host: ReactiveControllerHost & Element, drawNow: () => void, later: (run: () => void) => void) {
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

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.makeAll);
    removeEventListener('afterprint', this.makeFew);
    removeEventListener('keydown', this.onKey);
  }

  /** The list as a table. */
  render(
    plain: ListView,
    communities: readonly Community[],
    words: Words,
    config: ListConfig,
  ): TemplateResult {
    const { strings } = words;
    const { press } = this;
    const file = press && tools();
    const near = file && file.near(this.host, press, plain, communities, words, this.wish.order);
    const isNear = near?.order !== undefined;
    const askNear = (): void => {
      this.press = isNear ? undefined : {};
      this.change({ order: undefined });
    };
    const view = near?.view ?? plain;
    const order = this.wish.order ?? near?.order ?? config.sort ?? view.sort;
    const isLong = communities.length >= SEARCH_FROM;
    // Without its field a search would go on in secret.
    const { query = '', state = '' } = isLong ? this.wish : {};
    const wish: ListWish = { order, query, state };
    const most = this.isPrinting ? Infinity : config.limit + this.extra;
    const before = this.last;
    const { entries, count } = this.arrange(view, communities, words, wish, most, config.isGrouped);
    const columns = shownColumns(view.columns, order);
    if (this.last !== before) this.news = this.newsOf(communities, words, config.source);
    const shown = Math.min(count, most);
    const keys = columns.map(({ key }) => key);
    const rows = (): readonly Row[] => entries.map(entry => rowOf(entry, view, keys));
    this.shown = { view, communities, wish, columns, count, rows };
    return html`
      ${isLong ? renderTools(view, words, wish, this.change) : nothing}
      ${this.news === '' ? nothing : html`<p class="muted" part="news">${this.news}</p>`}
      ${
        view.waitOf &&
        isSecureContext &&
        'geolocation' in navigator &&
        communities.some(({ location }) => location)
          ? html`<div class="offer">
              <button type="button" part="near" aria-pressed=${isNear} @click=${askNear}>
                ${strings.nearMe}
              </button>
              <span class="muted" role="status">${near === null ? strings.missing : near?.note}</span>
            </div>`
          : nothing
      }
      <table part="table" role="table" aria-rowcount=${count + 1}>
        <caption>
          ${view.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${[{ key: 'name', label: strings.community }, ...columns].map(column => renderHead(column, order, this.change))}
          </tr>
        </thead>
        ${this.renderChunks(view, entries, keys)}
      </table>
      ${renderSpoken(
        count === 0
          ? strings.noMatch
          : shown < count
            ? strings.shown(words.number(shown), words.number(count))
            : nothing,
        config.spoken,
      )}
      ${shown < count ? this.renderMore(CHUNK, 'more', strings.showMore) : nothing}
      ${shown + CHUNK < count ? this.renderMore(Infinity, 'all', strings.showAll(words.number(count))) : nothing}
    `;
  }

  private renderMore(rows: number, part: string, text: string): TemplateResult {
    const press = (): void => {
      this.extra += rows;
      this.host.requestUpdate();
    };
    return html`<button class="more" part=${part} type="button" @click=${press}>${text}</button>`;
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
        ${rows.map(([{ key, depth, folds }, row]) => renderRow(row, depth, folds ? this.foldOf(key) : undefined))}
      </tbody>`;
    });
  }

  private foldOf(key: string): { readonly isOpen: boolean; readonly press: () => void } {
    return {
      isOpen: this.open.has(key),
      press: () => {
        if (!this.open.delete(key)) this.open.add(key);
        this.host.requestUpdate();
      },
    };
  }

  /** Found, sorted and unfolded. Kept until the communities or the wish change, so that rows don't jump as the clock ticks. */
  private arrange(
    view: ListView,
    communities: readonly Community[],
    words: Words,
    wish: ListWish,
    most: number,
    isGrouped: boolean,
  ): Arrangement {
    const { last } = this;
    const asked = JSON.stringify([wish, isGrouped]);
    const from = [asked, words, most, this.open.size, ...this.open, ...communities];
    if (last?.from.length === from.length && from.every((part, index) => part === last.from[index]))
      return last;
    const matching = found(communities, wish, view, words);
    const held = last?.wish === asked && this.isHeld() ? last.entries : [];
    const groups = isGrouped && wish.query === '' ? byDistrict(matching, words) : undefined;
    const entries = groups
      ? groups.flatMap(([district, members]) => {
          const entry = { key: ` ${district}`, communities: members, district, depth: 0, folds: true };
          const inside = this.open.has(entry.key) ? firstInOrder(members, Infinity, wish, view, words) : [];
          return [entry, ...inside.flatMap(each => this.unfold(each, view, 1))];
        })
      : keptInPlace(held, matching, left => firstInOrder(left, most, wish, view, words))
          .slice(0, most)
          .flatMap(each => this.unfold(each, view, 0));
    if (last?.wish !== asked) this.wakes.length = 0;
    return (this.last = { from, wish: asked, count: (groups ?? matching).length, entries });
  }

  /** A community, and its places where they are unfolded. */
  private unfold(community: Community, { within }: ListView, depth: number): readonly Entry[] {
    const key = community.id;
    const places = within?.(community) ?? [];
    const entry = { key, communities: [community], depth, folds: places.length > 0 };
    return this.open.has(key)
      ? [
          entry,
          ...places.map(place => ({
            key: `${key} ${place.id}`,
            communities: [place],
            depth: depth + 1,
            folds: false,
          })),
        ]
      : [entry];
  }

  /** What has come and what has ended since the reader first saw this list. */
  private newsOf(communities: readonly Community[], words: Words, source: string): string {
    const names = new Map<string, string>();
    for (const { id, name, sites = [] } of communities) {
      names.set(id, words.text(name).text);
      for (const site of sites) names.set(`${id}/${site.id}`, words.text(site.name).text);
    }
    if (this.seen?.source !== source) this.seen = { source, names };
    const { added, ended } = changes([...this.seen.names.keys()], [...names.keys()]);
    const told = (label: string, ids: readonly string[], from: ReadonlyMap<string, string>): string =>
      ids.length === 0
        ? ''
        : `${label}: ${ids
            .slice(0, NEWS)
            .map(id => from.get(id))
            .join(', ')}${ids.length > NEWS ? ` +${words.number(ids.length - NEWS)}` : ''}`;
    return [told(words.strings.added, added, names), told(words.strings.ended, ended, this.seen.names)]
      .filter(Boolean)
      .join(' · ');
  }

  private isHeld(): boolean {
    return (
      this.extra === Infinity || !!this.host.shadowRoot?.querySelector('tbody:hover, tbody:focus-within')
    );
  }

  private readonly change = (change: Wish): void => {
    this.wish = { ...this.wish, ...change };
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
    if (!(key === 'F3' || (key === 'f' && (ctrlKey || metaKey)))) return;
    this.extra = Infinity;
    this.host.requestUpdate();
  };
}

function rowOf({ communities, district }: Entry, view: ListView, keys: readonly string[]): Row {
  const [first] = communities;
  return district === undefined && first
    ? view.row(first, keys)
    : { ...view.group(communities, keys), name: { text: district || NONE, lang: undefined } };
}

/** A hidden column shows itself in place of the last one while it orders the list. */
function shownColumns(columns: readonly Column[], order: string): readonly Column[] {
  const plain = columns.filter(({ hidden }) => !hidden);
  const chosen = columns.find(({ key, hidden }) => hidden && order.replace('-', '') === key);
  return chosen ? [...plain.slice(0, -1), chosen] : plain;
}

/** Those that had a place keep it; the others follow in their order. */
function keptInPlace(
  held: readonly Entry[],
  communities: readonly Community[],
  order: (left: readonly Community[]) => readonly Community[],
): readonly Community[] {
  if (held.length === 0) return order(communities);
  const left = new Map(communities.map(each => [each.id, each]));
  const kept = held.flatMap(({ key }) => {
    const community = left.get(key);
    left.delete(key);
    return community ? [community] : [];
  });
  return [...kept, ...order([...left.values()])];
}
