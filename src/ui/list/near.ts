import { html, nothing, type ReactiveControllerHost } from 'lit';
import { distance, walkingMinutes, type LonLat } from '../../domain/distance.ts';
import type { Community } from '../../domain/model.ts';
import { steadyOrder } from '../../domain/steady-order.ts';
import { memoize } from '../../lib/memoize.ts';
import { collator } from '../../text/collator.ts';
import type { Words } from '../../text/words.ts';
import { NONE, type Column, type ListView } from '../panel.ts';
import { listStrings } from './strings.ts';
import { nullPrototype } from '../../lib/null-prototype.ts';
import { on } from '../render/on.ts';

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

/**
 * Orders a list by the minutes until a reader would be served: the walk there and the wait. It asks for the reader's position
 * once a click. The position is held here and nowhere else, and is dropped with the list.
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

  /** The list with a column for the walk in place of its first one, once the position is known. */
  apply(view: ListView, communities: readonly Community[], words: Words, isReversed: boolean): ListView {
    const { request } = this;
    if (!request?.position) return view;
    // Four columns are too many for a small screen, and how many wait is part of how long.
    return {
      ...view,
      columns: [
        ...view.columns.slice(1),
        walkColumn(view, communities, words, request, request.position, isReversed),
      ],
    };
  }

  /** The button, where a list has locations and minutes. @param onChange when the order changes with it */
  render(view: ListView, communities: readonly Community[], words: Words, onChange: () => void): unknown {
    if (
      !view.minutesThere ||
      !isSecureContext ||
      !('geolocation' in navigator) ||
      !communities.some(({ location }) => location)
    )
      return nothing;
    const isOn = this.order !== undefined;
    const toggle = (): void => {
      this.request = isOn ? undefined : this.ask();
      onChange();
    };
    return html`<div class="offer">
      <button type="button" part="near" aria-pressed=${isOn} @click=${on(toggle)}>
        ${words.of(listStrings).nearMe}
      </button>
      <span class="muted" role="status">${this.request ? noteOf(this.request, words) : ''}</span>
    </div>`;
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

/** What happens to the position, or why it is not known. */
function noteOf({ position, failure }: Request, words: Words): string {
  const t = words.of(listStrings);
  if (position) {
    const { accuracy } = position;
    const isRough = accuracy > ROUGH;
    return isRough ? `${t.coarse(words.number(Math.ceil(accuracy / 1000)))} ${t.nearNote}` : t.nearNote;
  }
  if (failure === undefined) return t.asking;
  return failure === 1 ? t.denied : failure === 3 ? t.timedOut : t.unavailable;
}

function walkColumn(
  { minutesThere }: ListView,
  communities: readonly Community[],
  words: Words,
  request: Request,
  { longitude, latitude }: GeolocationCoordinates,
  isReversed: boolean,
): Column {
  const from: LonLat = [longitude, latitude];
  const walk = ({ location }: Community): number | undefined => {
    const metres = location && distance(from, location);
    return metres === undefined ? undefined : walkingMinutes(metres);
  };
  const ranks = memoize((all: readonly Community[]) => {
    const ids = rankedIds(all, words, request, each => {
      const [way, wait] = [walk(each), minutesThere?.(each)];
      return way === undefined || wait === undefined ? undefined : way + wait;
    });
    return new Map(ids.map((id, index) => [id, index]));
  });
  return {
    key: KEY,
    label: words.of(listStrings).walk,
    value: ({ id }) => {
      const place = ranks(communities).get(id) ?? 0;
      // Those without minutes have a place among themselves; the other way round they must not come first.
      return isReversed && place >= request.order.length ? undefined : place;
    },
    cell: community => {
      const minutes = walk(community);
      return { text: minutes === undefined ? NONE : words.minutes(minutes) };
    },
  };
}

/** Ids by minutes, so that no row jumps for a few of them; those without any come last, by name. */
function rankedIds(
  communities: readonly Community[],
  words: Words,
  request: Request,
  minutesOf: (community: Community) => number | undefined,
): readonly string[] {
  const rows = communities.map(each => ({
    id: each.id,
    name: words.text(each.name).text,
    minutes: minutesOf(each),
  }));
  const byName = collator(words.locale);
  const known = rows.filter(({ minutes }) => minutes !== undefined);
  request.order = steadyOrder(known, ({ minutes }) => minutes, request.order, STEADY).map(({ id }) => id);
  const rest = rows
    .filter(({ minutes }) => minutes === undefined)
    .sort((one, other) => byName(one.name, other.name));
  return [...request.order, ...rest.map(({ id }) => id)];
}
