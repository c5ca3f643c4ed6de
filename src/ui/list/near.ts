import type { ReactiveControllerHost } from 'lit';
import { distance, walkingMinutes, type LonLat } from '../../domain/distance.ts';
import type { Community, EpochMs } from '../../domain/model.ts';
import { steadyOrder } from '../../domain/steady-order.ts';
import { memoize } from '../../lib/memoize.ts';
import { nullPrototype } from '../../lib/null-prototype.ts';
import type { Words } from '../../text/words.ts';
import type { ViewContext } from '../context.ts';
import { NONE, type Column, type ListView } from '../panel.ts';
import { namesOf } from './names.ts';
import { listStrings } from './strings.ts';
import type { NearTool } from './tools.ts';

/** Key of the column, and name of the order. */
const KEY = 'near';
/** Minutes by which a row must be better to pass another. */
const STEADY = 5;
/** How long to look for the position, and how old one may be, in milliseconds. */
const PATIENCE = 15_000;
const RECENT = 60_000;
/** Metres from which on a position is called rough. */
const ROUGH = 500;

/** One request for the reader's position, and what came of it. */
interface Request {
  position?: GeolocationCoordinates;
  /** As the browser numbers it. */
  failure?: number;
  /** Ids as they were last ordered by minutes. */
  order: readonly string[];
}

/** The way to a community, and how long it takes until one is served there. In minutes. */
interface Way {
  readonly walk: number;
  /** Undefined where the wait is not known, or nobody can be served who starts to walk now. */
  readonly total: number | undefined;
}

/**
 * Orders a list by the minutes until a reader would be served: the walk there and the wait. Only places that serve and can
 * be reached in time are compared. It asks for the reader's position once a click. The position is held here and nowhere else,
 * and is dropped with the list.
 */
export class NearMe {
  private readonly host: ReactiveControllerHost;
  private request: Request | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** The order of the list; undefined while the position is not known. */
  get order(): string | undefined {
    return this.request?.position && KEY;
  }

  /** The list with a column for walk and wait together before its others, once the position is known. */
  apply(view: ListView, context: ViewContext): ListView {
    const { request } = this;
    if (!request?.position) return view;
    const { longitude, latitude } = request.position;
    const wayOf = memoize((community: Community) =>
      wayTo(community, [longitude, latitude], view, context.now),
    );
    return nearView(view, context, request, wayOf);
  }

  /** The button, where a list has locations and minutes. @param onChange when the order changes with it */
  tool(
    view: ListView,
    communities: readonly Community[],
    words: Words,
    onChange: () => void,
  ): NearTool | undefined {
    if (
      !view.minutesThere ||
      !globalThis.isSecureContext ||
      !('geolocation' in navigator) ||
      !communities.some(({ location }) => location)
    )
      return undefined;
    const isOn = this.order !== undefined;
    return {
      isOn,
      toggle: () => {
        this.request = isOn ? undefined : this.ask();
        onChange();
      },
      note: this.request ? noteOf(this.request, words) : '',
    };
  }

  private ask(): Request {
    const request: Request = { order: [] };
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        request.position = coords;
        this.host.requestUpdate();
      },
      ({ code }) => {
        request.failure = code;
        this.host.requestUpdate();
      },
      nullPrototype({ timeout: PATIENCE, maximumAge: RECENT }),
    );
    return request;
  }
}

/** What is said beside the button: what happens, how rough the position is, or why there is none. */
function noteOf({ position, failure }: Request, words: Words): string {
  const t = words.of(listStrings);
  if (position) {
    const { accuracy } = position;
    const isRough = accuracy >= ROUGH;
    return [t.nearNote, isRough && t.coarse(words.number(Math.ceil(accuracy / 1000)))]
      .filter(Boolean)
      .join(' ');
  }
  if (failure === undefined) return t.asking;
  return failure === 1 ? t.denied : failure === 3 ? t.timedOut : t.unavailable;
}

function wayTo(
  community: Community,
  from: LonLat,
  { minutesThere, joinUntil }: ListView,
  now: EpochMs,
): Way | undefined {
  const { location } = community;
  const metres = location && distance(from, location);
  if (metres === undefined) return undefined;
  const walk = walkingMinutes(metres);
  const wait = minutesThere?.(community);
  const isInTime = now + walk * 60_000 <= (joinUntil?.(community) ?? Infinity);
  return { walk, total: wait !== undefined && isInTime ? walk + wait : undefined };
}

function nearView(
  view: ListView,
  { feed, words }: ViewContext,
  request: Request,
  wayOf: (community: Community) => Way | undefined,
): ListView {
  const t = words.of(listStrings);
  const sectionOf: ListView['sectionOf'] = community => {
    const section = view.sectionOf(community);
    if (section !== 'listed' && section !== 'old') return section;
    return section === 'listed' && wayOf(community)?.total !== undefined ? 'listed' : 'left-out';
  };
  const ranks = memoize((all: readonly Community[]) => {
    const compared = all.filter(each => sectionOf(each) === 'listed');
    request.order = steadyOrder(compared, each => wayOf(each)?.total, request.order, STEADY).map(
      ({ id }) => id,
    );
    return new Map(request.order.map((id, index) => [id, index]));
  });
  const column: Column = {
    key: KEY,
    label: t.walkAndWait,
    value: ({ id }) => ranks(feed.communities).get(id),
    cell: community => {
      const total = wayOf(community)?.total;
      return { text: total === undefined ? NONE : t.about(words.minutes(total)) };
    },
  };
  return {
    ...view,
    columns: [column, ...view.columns],
    sectionOf,
    row: community => {
      const row = view.row(community);
      const way = wayOf(community);
      if (!way) return row;
      const wait = view.columns[0]?.cell(community).text ?? NONE;
      const said = [...(wait === NONE ? [] : [wait]), t.walk(words.minutes(way.walk))];
      return { ...row, note: [...said.map(text => ({ text })), ...(row.note ?? [])] };
    },
    fold: (section, members) =>
      section === 'left-out'
        ? {
            mark: 'unknown',
            text: t.leftOut(words.number(members.length), members.length),
            note: `${t.leftOutWhy}: ${namesOf(members, words)}`,
          }
        : view.fold(section, members),
  };
}
