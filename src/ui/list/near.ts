import type { ReactiveControllerHost } from 'lit';
import { distance, walkingMinutes, type LonLat } from '../../domain/distance.ts';
import type { Community } from '../../domain/model.ts';
import { steadyOrder } from '../../domain/steady-order.ts';
import { NONE, type ListView } from '../panel.ts';
import { collator } from '../../text/collator.ts';
import type { Words } from '../../text/words.ts';
import { listStrings, type ListStrings } from './strings.ts';
import { nullPrototype } from '../../lib/null-prototype.ts';

/** Name of the column and of the order. */
const KEY = 'near';
/** Minutes by which a row must be better to pass another. */
const STEADY = 5;
/** Milliseconds: how long to look for the position, and how old one may be. */
const PATIENCE = 15_000;
const RECENT = 60_000;
/** Metres, from which on a position is called rough. */
const ROUGH = 500;

/** What came of a press. */
interface Press {
  from?: LonLat;
  /** Metres. */
  accuracy?: number;
  /** As the browser numbers it. */
  failure?: number;
  /** Ids in the order of before. */
  order: readonly string[];
}

const presses = new WeakMap<object, Press>();

/** A list with the way there. */
export interface Near {
  readonly view: ListView;
  /** What the list is ordered by; undefined while the position is not known. */
  readonly order: string | undefined;
  /** What happens to the position, or why it is not known. */
  readonly note: string;
}

/**
 * The list with a column for the walk in place of its first one, by walk and wait together. Asks for the reader's position,
 * once a press. Positions are here and nowhere else; they go with the press, and that with its widget.
 *
 * @param press the same object for as long as the reader has not pressed again
 * @param order what the reader has chosen since
 */
export function near(
  host: ReactiveControllerHost,
  press: object,
  view: ListView,
  communities: readonly Community[],
  words: Words,
  order: string | undefined,
): Near {
  const t = words.of(listStrings);
  const known = presses.get(press) ?? ask(host, press);
  const { from } = known;
  return from === undefined
    ? { view, order: undefined, note: known.failure === undefined ? t.asking : failureText(known.failure, t) }
    : {
        view: withWalk(view, communities, words, known, from, order === `-${KEY}`),
        order: KEY,
        note: noteText(known, words, t),
      };
}

function ask(host: ReactiveControllerHost, press: object): Press {
  const known: Press = { order: [] };
  presses.set(press, known);
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      known.from = [coords.longitude, coords.latitude];
      known.accuracy = coords.accuracy;
      host.requestUpdate();
    },
    ({ code }) => {
      known.failure = code;
      host.requestUpdate();
    },
    nullPrototype({ timeout: PATIENCE, maximumAge: RECENT }),
  );
  return known;
}

function failureText(code: number, t: ListStrings): string {
  return code === 1 ? t.denied : code === 3 ? t.timedOut : t.unavailable;
}

function noteText({ accuracy = 0 }: Press, words: Words, t: ListStrings): string {
  return accuracy > ROUGH
    ? `${t.coarse(words.number(Math.ceil(accuracy / 1000)))} ${t.nearNote}`
    : t.nearNote;
}

function withWalk(
  view: ListView,
  communities: readonly Community[],
  words: Words,
  known: Press,
  from: LonLat,
  isFalling: boolean,
): ListView {
  const walk = ({ location }: Community): number | undefined => {
    const metres = location && distance(from, location);
    return metres === undefined ? undefined : walkingMinutes(metres);
  };
  let ranks: ReadonlyMap<string, number> | undefined;
  const rank = ({ id }: Community): number | undefined => {
    ranks ??= new Map(rankedIds(view, communities, words, known, walk).map((each, index) => [each, index]));
    const place = ranks.get(id) ?? 0;
    // Those without a sum have a place among themselves; the other way round they must not come first.
    return isFalling && place >= known.order.length ? undefined : place;
  };
  return {
    ...view,
    // Four columns are too many for a small screen; and how many wait is in how long.
    columns: [...view.columns.slice(1), { key: KEY, label: words.of(listStrings).walk, value: rank }],
    row: (community, keys) => {
      const row = view.row(community, keys);
      const minutes = walk(community);
      const text = minutes === undefined ? NONE : words.minutes(minutes);
      return { ...row, cells: row.cells.map((cell, index) => (keys[index] === KEY ? { text } : cell)) };
    },
  };
}

/** Ids by the minutes until one would be served: the walk and the longest wait. Without either, last and by name. */
function rankedIds(
  { minutesThere }: ListView,
  communities: readonly Community[],
  words: Words,
  known: Press,
  walk: (community: Community) => number | undefined,
): readonly string[] {
  const rows = communities.map(each => {
    const [way, wait] = [walk(each), minutesThere?.(each)];
    const minutes = way === undefined || wait === undefined ? undefined : way + wait;
    return { id: each.id, name: words.text(each.name).text, minutes };
  });
  const sum = ({ minutes }: (typeof rows)[number]): number | undefined => minutes;
  const byName = collator(words.locale);
  const sorted = steadyOrder(
    rows.filter(({ minutes }) => minutes !== undefined),
    sum,
    known.order,
    STEADY,
  );
  known.order = sorted.map(({ id }) => id);
  const rest = rows
    .filter(({ minutes }) => minutes === undefined)
    .sort((one, other) => byName(one.name, other.name));
  return [...known.order, ...rest.map(({ id }) => id)];
}
