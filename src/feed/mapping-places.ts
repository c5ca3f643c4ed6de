import {
  count,
  decimal,
  flag,
  id,
  minutes,
  name,
  ordinal,
  seconds,
  text,
  time,
  trust,
  word,
  type Field,
} from './fields.ts';
import { hasOwn } from './own.ts';
import { feed, shard, shardObject, wait } from './schema.ts';

/**
 * What belongs at a place of a feed document. A mapping never says how a value is read: the place it goes to does.
 * This file alone knows how the reader's schema is built.
 */
export type Place =
  /** A number. In minutes or seconds where a unit is given. */
  | { readonly is: 'number'; readonly unit?: 'minutes' | 'seconds' }
  /** Minutes of waiting: a number, a range, or words for one. */
  | { readonly is: 'wait' }
  /** Decides age: it says how far numbers may be trusted, so that no other time may stand in for it. */
  | { readonly is: 'time'; readonly decidesAge?: boolean }
  /** A text, or a map of language tags to texts. */
  | { readonly is: 'text' }
  /** A short text in one language, or an id. */
  | { readonly is: 'label' }
  | { readonly is: 'flag' }
  | { readonly is: 'word'; readonly words: readonly string[] }
  /** A link, a zone, a language: text that is passed on as it is. */
  | { readonly is: 'plain' }
  | { readonly is: 'list'; readonly item: Place }
  | { readonly is: 'tuple'; readonly items: readonly Place[] }
  | { readonly is: 'object'; readonly members: ReadonlyMap<string, Place> }
  /** Below a member that the format does not know (`x-…`). */
  | { readonly is: 'any' };

const NUMBER: Place = { is: 'number' };
const MINUTES: Place = { is: 'number', unit: 'minutes' };
const TEXT: Place = { is: 'text' };
const LABEL: Place = { is: 'label' };

/** Fields that are no list, pair, object or set of words. Those that are not here are passed on as they are. */
const LEAVES: ReadonlyMap<Field<unknown>, Place> = new Map<Field<unknown>, Place>([
  [count, NUMBER],
  [ordinal, NUMBER],
  [decimal, NUMBER],
  [minutes, MINUTES],
  [seconds, { is: 'number', unit: 'seconds' }],
  [wait, { is: 'wait' }],
  [time, { is: 'time' }],
  [trust, { is: 'time', decidesAge: true }],
  [text, TEXT],
  [name, TEXT],
  [word, LABEL],
  [id, LABEL],
  [flag, { is: 'flag' }],
]);

/** What belongs where in the whole document. */
export function feedPlace(): Place & { readonly is: 'object' } {
  const place = placeOf(feed);
  return place.is === 'object' ? place : { is: 'object', members: new Map() };
}

function placeOf(field: Field<unknown>): Place {
  const leaf = LEAVES.get(field);
  if (leaf) return leaf;
  if (field === shard) return placeOf(shardObject);
  const { words, pair, item, type } = field;
  if (words && hasOwn(field, 'words')) return { is: 'word', words };
  if (pair && hasOwn(field, 'pair')) return { is: 'tuple', items: pair.map(numberOrPlace) };
  if (item && hasOwn(field, 'item')) return { is: 'list', item: placeOf(item) };
  if (type && hasOwn(field, 'type')) {
    const members = [...type.members].map(([key, member]) => [key, placeOf(member)] as const);
    return { is: 'object', members: new Map(members) };
  }
  return { is: 'plain' };
}

/** A field in a pair that is nothing else is one of a pair of degrees. */
function numberOrPlace(field: Field<unknown>): Place {
  const place = placeOf(field);
  return place.is === 'plain' ? NUMBER : place;
}

/** What belongs under a member of a place; undefined where the format has no such member. */
export function memberOf(place: Place, key: string): Place | undefined {
  if (place.is === 'object')
    return place.members.get(key) ?? (key.startsWith('x-') ? { is: 'any' } : undefined);
  if (place.is === 'wait') return ['min', 'max', 'p50', 'p90'].includes(key) ? MINUTES : undefined;
  if (place.is === 'text')
    return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(key) ? { is: 'label' } : undefined;
  return place.is === 'any' && key !== '__proto__' ? place : undefined;
}

/** What belongs at an index of a list or tuple; undefined where the place is neither, or the tuple is not so long. */
export function itemOf(place: Place, index: number): Place | undefined {
  if (place.is === 'list') return place.item;
  if (place.is === 'tuple') return place.items[index];
  return place.is === 'any' ? place : undefined;
}
