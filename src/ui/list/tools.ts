import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Community } from '../../domain/model.ts';
import { firstInOrder, type NameOrder } from './order.ts';
import { adoptStyles } from '../styles/adopt-styles.ts';
import { isInRows, SEARCH_FROM } from './parts.ts';
import { NONE, type ListView } from '../panel.ts';
import type { Tools } from '../tools.ts';
import type { Entry, Listed, ListWish } from './list.ts';
import { shownColumns } from './columns.ts';
import { renderFields } from './fields.ts';
import { byDistrict, found } from './search.ts';
import { newsOf, seenOf, type Seen } from './news.ts';
import { LIST_CSS } from './styles.ts';
import { listStrings } from './strings.ts';
import { near } from './near.ts';
import { on } from '../render/on.ts';

type Host = ReactiveControllerHost & Element;

/** What the reader has done with one list. */
interface Done {
  query: string;
  filtered: string;
  /** Their last press of 'near me'. */
  press: object | undefined;
  /** What is unfolded, by key. */
  readonly open: Set<string>;
  turns: number;
  seen: Seen | undefined;
  news: string;
  asked: string;
  entries: readonly Entry[];
  readonly names: NameOrder;
}

const done = new WeakMap<Host, Done>();

/**
 * While the reader points at a row, is in one with the keyboard, or has asked for all of them, rows stay where they are and
 * only their numbers change.
 */
export const list: Tools['list'] = (host, listed) => {
  const { communities, context, isGrouped, source, sort, isAll, isPrinting, orderBy, grow } = listed;
  const { words } = context;
  const t = words.of(listStrings);
  const my = done.get(host) ?? {
    query: '',
    filtered: '',
    press: undefined,
    open: new Set(),
    turns: 0,
    seen: undefined,
    news: '',
    asked: '',
    entries: [],
    names: {},
  };
  done.set(host, my);
  adoptStyles(host, LIST_CSS);
  const plain = listed.view;
  const way = my.press && near(host, my.press, plain, communities, words, listed.order);
  const view = way?.view ?? plain;
  const order = listed.order ?? way?.order ?? sort ?? view.sort;
  const isLong = communities.length >= SEARCH_FROM;
  // Without its field a search would go on in secret.
  const { query, filtered } = isLong ? my : ({ query: '', filtered: '' } as const);
  const wish: ListWish = { order, query, filtered };
  const asked = JSON.stringify([wish, isGrouped]);
  return {
    view,
    columns: shownColumns(view.columns, order),
    order,
    asked,
    turns: my.turns,
    none: t.noMatch,
    found: () =>
      firstInOrder(found(communities, wish, view.filter, words), Infinity, order, view.columns, words),
    arrange: most => {
      const seen = seenOf(communities, source);
      if (my.seen?.source !== source) my.seen = seen;
      my.news = newsOf(my.seen, seen, words);
      const matching = found(communities, wish, view.filter, words);
      const inOrder = (some: readonly Community[], count: number): readonly Community[] =>
        firstInOrder(some, count, order, view.columns, words, my.names);
      const unfolded = (each: Community, depth: number): readonly Entry[] =>
        unfold(host, my, each, depth, view, isPrinting);
      if (isGrouped && query === '') {
        const groups = byDistrict(matching, words);
        const entries = groups.flatMap(([district, members]) => {
          const inside = isPrinting || my.open.has(keyOf(district)) ? inOrder(members, Infinity) : [];
          return [groupEntry(host, my, district, members), ...inside.flatMap(each => unfolded(each, 1))];
        });
        return { count: groups.length, entries };
      }
      const isHeld = isAll || isInRows(host);
      const held = my.asked === asked && isHeld ? my.entries : [];
      const entries = keptInPlace(held, matching, left => inOrder(left, most))
        .slice(0, most)
        .flatMap(each => unfolded(each, 0));
      Object.assign(my, { asked, entries });
      return { count: matching.length, entries };
    },
    above: () => html`
      ${
        isLong
          ? renderFields(view, words, wish, ({ order: wanted, ...change }) => {
              Object.assign(my, change);
              if (wanted === undefined) host.requestUpdate();
              else orderBy(wanted);
            })
          : nothing
      }
      ${my.news === '' ? nothing : html`<p class="muted" part="news">${my.news}</p>`}
      ${offerNear(my, listed, way?.order !== undefined, way?.note, t.nearMe)}
    `,
    all: count =>
      html`<button class="more" part="all" type="button" @click=${on(() => grow(Infinity))}>
        ${t.showAll(words.number(count))}
      </button>`,
  };
};

function offerNear(
  my: Done,
  { view, communities, orderBy }: Listed,
  isNear: boolean,
  note: string = '',
  label: string,
): unknown {
  if (
    !view.minutesThere ||
    !isSecureContext ||
    !('geolocation' in navigator) ||
    !communities.some(({ location }) => location)
  )
    return nothing;
  const press = (): void => {
    my.press = isNear ? undefined : {};
    orderBy(undefined);
  };
  return html`<div class="offer">
    <button type="button" part="near" aria-pressed=${isNear} @click=${on(press)}>${label}</button>
    <span class="muted" role="status">${note}</span>
  </div>`;
}

/** Unlike any community's. */
function keyOf(district: string): string {
  return ` ${district}`;
}

function foldOf(host: Host, my: Done, key: string): NonNullable<Entry['fold']> {
  const { open } = my;
  const press = (): void => {
    if (!open.delete(key)) open.add(key);
    my.turns++;
    host.requestUpdate();
  };
  const isOpen = open.has(key);
  return name =>
    html`<button class="fold" type="button" aria-expanded=${isOpen} @click=${on(press)}>${name}</button>`;
}

function groupEntry(host: Host, my: Done, district: string, members: readonly Community[]): Entry {
  return {
    community: members[0] as Community,
    row: (view, keys) => ({
      ...view.group(members, keys),
      name: { text: district || NONE, lang: undefined },
    }),
    fold: foldOf(host, my, keyOf(district)),
  };
}

/** A community, and its places where they are unfolded. */
function unfold(
  host: Host,
  my: Done,
  community: Community,
  depth: number,
  { placesOf }: ListView,
  isPrinting: boolean,
): readonly Entry[] {
  const places = placesOf?.(community) ?? [];
  if (places.length === 0) return [{ community, depth }];
  const entry = { community, depth, fold: foldOf(host, my, community.id) };
  return isPrinting || my.open.has(community.id)
    ? [entry, ...places.map(place => ({ community: place, depth: depth + 1 }))]
    : [entry];
}

/** Those that had a place keep it; the others follow in their order. */
function keptInPlace(
  held: readonly Entry[],
  communities: readonly Community[],
  order: (left: readonly Community[]) => readonly Community[],
): readonly Community[] {
  if (held.length === 0) return order(communities);
  const left = new Map(communities.map(each => [each.id, each]));
  const kept = held.flatMap(({ community: { id }, depth }) => {
    const community = depth ? undefined : left.get(id);
    return community && left.delete(id) ? [community] : [];
  });
  return [...kept, ...order([...left.values()])];
}
