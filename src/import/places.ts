import type { Field } from '../feed/fields.ts';
import type { Kind } from '../feed/kinds.ts';
import { isLanguageTag } from '../feed/leaves.ts';
import { feed } from '../feed/schema.ts';

/**
 * What belongs at a place of a feed document. A mapping never says how a value is read: the place it goes to does.
 * This file alone knows how the reader's schema is built.
 */
export type Place =
  /** A number. In minutes or seconds where a unit is given. Only of one with a sign, -1 does not mean unknown. */
  | { readonly is: 'number'; readonly unit?: 'minutes' | 'seconds'; readonly isSigned?: boolean }
  /** Minutes of waiting: a number, a range, or words for one. */
  | { readonly is: 'wait'; readonly members: ReadonlyMap<string, Place> }
  /** Decides age: it says how far numbers may be trusted, so that no other time may stand in for it. */
  | { readonly is: 'time'; readonly decidesAge?: boolean; readonly isEnd?: boolean }
  /** A text, or a map of language tags to texts. */
  | { readonly is: 'text' }
  /** A short text in one language, or an id. */
  | { readonly is: 'label' }
  | { readonly is: 'flag' }
  /** Decides service: a word for 'unknown' goes to the reader of the feed. */
  | { readonly is: 'word'; readonly words: readonly string[]; readonly decidesService?: boolean }
  /** A link, a zone, a language: text that is passed on as it is. */
  | { readonly is: 'plain' }
  | ListPlace
  | { readonly is: 'tuple'; readonly items: readonly Place[] }
  | ObjectPlace
  /** Below a member that the format does not know (`x-…`). */
  | { readonly is: 'any' };

export interface ListPlace {
  readonly is: 'list';
  readonly item: Place;
  /** Entries that the feed's reader keeps. */
  readonly most: number;
}

export interface ObjectPlace {
  readonly is: 'object';
  /** In the published JSON Schemas; the files for the script tag have none. */
  readonly name: string;
  readonly members: ReadonlyMap<string, Place>;
  /** Whether a text may stand instead, as the address of a shard. */
  readonly mayBeText?: boolean;
}

/** What belongs where in the whole document. */
export function feedPlace(): ObjectPlace {
  const place = placeOf(feed);
  return place.is === 'object' ? place : { is: 'object', name: '', members: new Map() };
}

function placeOf(field: Field<unknown>): Place {
  // A page may have put some of these names on Object.prototype.
  const members: Partial<Field<unknown>> & { __proto__: null } = { __proto__: null, ...field };
  const { kind, either, pair, item, most = 0, type } = members;
  if (kind) return placeOfKind(kind);
  if (either) {
    const [value, whole] = either.map(placeOf);
    if (whole?.is !== 'object') return { is: 'plain' };
    return value?.is === 'number' ? { is: 'wait', members: whole.members } : { ...whole, mayBeText: true };
  }
  if (pair) return { is: 'tuple', items: pair.map(placeOf) };
  if (item) return { is: 'list', item: placeOf(item), most };
  const places = [...(type?.members ?? [])].map(([key, member]) => [key, placeOf(member)] as const);
  return { is: 'object', name: type?.name ?? '', members: new Map(places) };
}

function placeOfKind(kind: Kind): Place {
  switch (kind.is) {
    case 'number':
      return { is: 'number', ...(kind.unit && { unit: kind.unit }), ...(kind.min < 0 && { isSigned: true }) };
    case 'text':
      return { is: kind.hasLanguages ? 'text' : 'label' };
    case 'id':
      return { is: 'label' };
    case 'choice':
      return { ...kind, is: 'word' };
    case 'time':
    case 'flag':
      return kind;
    default:
      return { is: 'plain' };
  }
}

/** What belongs under a member of a place; undefined where the format has no such member. */
export function memberOf(place: Place, key: string): Place | undefined {
  if (place.is === 'object')
    return place.members.get(key) ?? (key.startsWith('x-') ? { is: 'any' } : undefined);
  if (place.is === 'wait') return place.members.get(key);
  if (place.is === 'text') return isLanguageTag(key) ? { is: 'label' } : undefined;
  return place.is === 'any' && key !== '__proto__' ? place : undefined;
}

/** What belongs at an index of a list or tuple; undefined where the place is neither, or the tuple is not so long. */
export function itemOf(place: Place, index: number): Place | undefined {
  if (place.is === 'list') return place.item;
  if (place.is === 'tuple') return place.items[index];
  return place.is === 'any' ? place : undefined;
}
