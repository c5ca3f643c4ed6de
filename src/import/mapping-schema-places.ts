/** What the JSON Schema of a mapping says of each place of a feed, made from the places that the mapping's reader goes by. */
import { LANGUAGE } from '../feed/kinds.ts';
import { PATH_DOTS, PATH_LENGTH } from './paths.ts';
import type { ObjectPlace, Place } from './places.ts';

export type Json = { readonly [key: string]: unknown };

const DOTTED = `([^.]*\\.){0,${PATH_DOTS}}[^.]*$`;
/** A path: a column, a dotted path, `/…` from the top, `@key`, `@rows.*.…`. */
export const PATH: Json = { type: 'string', pattern: `^${DOTTED}`, maxLength: PATH_LENGTH };

/** A path with a "$" before it, which it may have where only a path can stand. */
export const COLUMN_NAME: Json = { type: 'string', pattern: `^\\$${DOTTED}`, maxLength: PATH_LENGTH + 1 };

export function reference(name: string): Json {
  return { $ref: `#/$defs/${name}` };
}

const NULL: Json = { type: 'null' };
const COLUMN = reference('column');
const VALUE = reference('value');
const ANY = reference('any');

/** The forms that stand in many places. */
export const PLACE_DEFINITIONS: Json = {
  column: {
    description: '"$" and a path: a value of the source.',
    type: 'string',
    pattern: `^\\$(?!\\$)${DOTTED}`,
    maxLength: PATH_LENGTH + 1,
  },
  constant: {
    description: 'What always stands here. A text that begins with "$" is written with two of them.',
    anyOf: [{ type: ['number', 'boolean', 'null'] }, { type: 'string', pattern: '^(?!\\$)|^\\$\\$' }],
  },
  leaf: { anyOf: [reference('constant'), COLUMN, VALUE] },
  any: {
    description: 'For publishers: of any form.',
    anyOf: [
      reference('leaf'),
      listOf(ANY),
      { type: 'array', items: ANY },
      { ...plainObject(), propertyNames: { not: { const: '__proto__' } }, additionalProperties: ANY },
    ],
  },
};

/** Templates by place. Objects of the feed become definitions of their own, under their names. */
export class PlaceSchemas {
  readonly definitions: Record<string, Json> = {};

  of(place: Place): Json {
    switch (place.is) {
      case 'object':
        return this.object(place);
      case 'list':
        return {
          anyOf: [
            NULL,
            COLUMN,
            VALUE,
            listOf(this.of(place.item)),
            ...this.columns(place.item),
            { type: 'array', items: this.of(place.item) },
          ],
        };
      case 'tuple':
        return { anyOf: [NULL, COLUMN, VALUE, this.tuple(place.items)] };
      case 'wait':
        return { anyOf: [reference('leaf'), this.members(place.members)] };
      case 'text':
        return { anyOf: [reference('leaf'), TEXTS] };
      case 'any':
        return ANY;
      default:
        return reference('leaf');
    }
  }

  /** A history may be of the columns of a wide table. */
  private columns(item: Place): readonly Json[] {
    const [time, value] = item.is === 'tuple' ? item.items : [];
    if (time?.is !== 'time' || !value) return [];
    return [{ allOf: [reference('columns')], properties: { value: this.of(value) } }];
  }

  private object(place: ObjectPlace): Json {
    const { name, members, mayBeText } = place;
    if (!this.definitions[name]) {
      this.definitions[name] = {};
      this.definitions[name] = this.members(members, { '^x-': ANY });
    }
    return { anyOf: [mayBeText ? reference('leaf') : { anyOf: [NULL, COLUMN, VALUE] }, reference(name)] };
  }

  /** The feed itself, which is written out. */
  whole(place: ObjectPlace): Json {
    this.object(place);
    return reference(place.name);
  }

  private members(members: ReadonlyMap<string, Place>, patterns?: Json): Json {
    const properties: Record<string, Json> = { note: {} };
    for (const [key, member] of members) properties[key] = this.of(member);
    return {
      ...plainObject(),
      properties,
      ...(patterns && { patternProperties: patterns }),
      additionalProperties: false,
    };
  }

  private tuple(items: readonly Place[]): Json {
    return { type: 'array', prefixItems: items.map(item => this.of(item)), maxItems: items.length };
  }
}

const TEXTS: Json = {
  ...plainObject(),
  propertyNames: { pattern: LANGUAGE.pattern, maxLength: LANGUAGE.most },
  additionalProperties: reference('leaf'),
};

/** A list, one entry a row. */
function listOf(entry: Json): Json {
  return { allOf: [reference('list')], properties: { give: entry } };
}

/** An object that is neither a value nor a list of the source. */
function plainObject(): Json {
  return {
    type: 'object',
    not: { anyOf: ['$columns', '$from', '$cell', '$each'].map(key => ({ required: [key] })) },
  };
}
