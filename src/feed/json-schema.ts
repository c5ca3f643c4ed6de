import {
  address,
  anyLink,
  count,
  decimal,
  flag,
  id,
  language,
  minutes,
  name,
  ordinal,
  seconds,
  TEXT_LIMIT,
  text,
  time,
  trust,
  version,
  webLink,
  word,
  zone,
  type Field,
} from './fields.ts';
import { feed, location, reportedWait, rising, shard, shardObject, wait } from './schema.ts';

/** Descriptions by type and member, as `Queue.waiting`; a type alone describes the type. */
export type Descriptions = ReadonlyMap<string, string>;

type Json = { readonly [key: string]: unknown };

/**
 * The feed's JSON Schema, draft 2020-12, made from the schema that the reader walks. It says what a publisher should
 * write; the reader takes more than that (numbers as text, for one), each with a warning.
 *
 * @param descriptions of types and members, from the comments of `domain/model`
 */
export function feedJsonSchema(descriptions: Descriptions = new Map()): Json {
  const types = new Map<string, Json>();
  const root = fieldSchema(feed, descriptions, types);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'lantern-feed-1.schema.json',
    title: 'Lantern feed, version 1',
    ...root,
    $defs: { ...SHARED, ...Object.fromEntries(types) },
  };
}

const TAG = '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$';
const MINUTES: Json = { type: 'number', minimum: 0, maximum: 10_080 };
const DAY =
  '(19|[2-9]\\d)\\d{2}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))';
const CLOCK = '([01]\\d|2[0-3]):[0-5]\\d';
/** Something to be seen in it. */
const SHOWN = '[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e]';
/** What an address may be made of, and how it may begin: as in `fields`. */
const SAFE = '[^\\u0000-\\u0020\\u007f-\\u009f"<>\\\\`]+$';
const ADDRESS: Json = {
  type: 'string',
  format: 'uri-reference',
  pattern: '^(https?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\\u0000-\\u0020\\u007f-\\u009f]+$',
  maxLength: 2000,
};

const SHARED: Json = {
  Time: {
    description:
      'RFC 3339 with an offset, seconds optional; or a date alone, which is the end of that day in timeZone.',
    type: 'string',
    pattern: `^${DAY}(T${CLOCK}(:([0-5]\\d|60)(\\.\\d+)?)?(Z|[+-]${CLOCK}))?$`,
  },
  Text: {
    description: 'Text in the language of the feed, or a map of BCP 47 tags to texts.',
    anyOf: [
      { type: 'string', pattern: SHOWN, maxLength: TEXT_LIMIT },
      {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: TAG },
        additionalProperties: { type: ['string', 'null'], pattern: SHOWN, maxLength: TEXT_LIMIT },
      },
    ],
  },
  Id: { description: 'An identifier.', type: 'string', pattern: SHOWN, maxLength: 64 },
  Link: {
    description: 'An http, https, mailto or tel address.',
    type: 'string',
    pattern: `^(https?://(?!/)|mailto:|tel:)${SAFE}`,
    maxLength: 2000,
  },
};

function ref(name: string): Json {
  return { $ref: `#/$defs/${name}` };
}

/** `null` is always allowed: it says that something is not known. */
function orNull(schema: Json): Json {
  if (typeof schema['type'] === 'string') return { ...schema, type: [schema['type'], 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

/** Fields that are no list, object or set of words. */
const LEAVES: ReadonlyMap<Field<unknown>, Json> = new Map<Field<unknown>, Json>([
  [count, { type: 'integer', minimum: 0, maximum: 1e10 }],
  [ordinal, { type: 'integer', minimum: 1, maximum: 1e10 }],
  [decimal, { type: 'number', minimum: 0, maximum: 1e10 }],
  [minutes, MINUTES],
  [seconds, { type: 'number', minimum: 1, maximum: 31_536_000 }],
  [time, ref('Time')],
  [trust, ref('Time')],
  [text, ref('Text')],
  [name, ref('Text')],
  [word, { type: 'string', maxLength: 64 }],
  [id, ref('Id')],
  [anyLink, ref('Link')],
  [webLink, { type: 'string', pattern: `^https?://(?!/)${SAFE}`, maxLength: 2000 }],
  [address, ADDRESS],
  [zone, { type: 'string', examples: ['Asia/Shanghai'] }],
  [language, { type: 'string', pattern: TAG, maxLength: 2000 }],
  [flag, { type: 'boolean' }],
  [version, { const: 1 }],
  [rising, { type: 'array', items: { type: 'number', minimum: 0, maximum: 1e10 }, minItems: 2, maxItems: 2 }],
  [
    location,
    tuple({ type: 'number', minimum: -180, maximum: 180 }, { type: 'number', minimum: -90, maximum: 90 }),
  ],
]);

function tuple(...items: readonly Json[]): Json {
  return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
}

function fieldSchema(field: Field<unknown>, descriptions: Descriptions, types: Map<string, Json>): Json {
  const inner = (other: Field<unknown>): Json => fieldSchema(other, descriptions, types);
  const leaf = LEAVES.get(field);
  if (leaf) return leaf;
  if (field === wait) return { anyOf: [MINUTES, inner(reportedWait)] };
  if (field === shard) return { anyOf: [ADDRESS, inner(shardObject)] };
  if (field.words) return { enum: field.words };
  if (field.pair) return tuple(...field.pair.map(inner));
  if (field.item) return { type: 'array', items: inner(field.item) };
  if (field.type)
    return objectSchema(field.type.name, field.type.members, field.type.required, descriptions, types);
  throw new Error('a field of the schema has no JSON Schema');
}

function objectSchema(
  name: string,
  members: ReadonlyMap<string, Field<unknown>>,
  required: readonly string[],
  descriptions: Descriptions,
  types: Map<string, Json>,
): Json {
  if (!types.has(name)) {
    types.set(name, {});
    const properties: Record<string, Json> = {};
    // A feed is read without `generatedAt`, but then no number in it has an age: a publisher must give it.
    const must = name === 'Feed' ? ['version', 'generatedAt'] : required;
    for (const [key, member] of members) {
      const schema = fieldSchema(member, descriptions, types);
      properties[key] = described(
        required.includes(key) || must.includes(key) ? schema : orNull(schema),
        name,
        key,
        descriptions,
      );
    }
    const sharded = { required: ['shards'], properties: { shards: { type: 'array' } } };
    const needed = name === 'Feed' ? { anyOf: [{ required: ['communities'] }, sharded] } : {};
    types.set(name, {
      ...(descriptions.has(name) ? { description: descriptions.get(name) } : {}),
      type: 'object',
      properties,
      ...(must.length > 0 ? { required: must } : {}),
      ...needed,
    });
  }
  return ref(name);
}

function described(schema: Json, type: string, member: string, descriptions: Descriptions): Json {
  const description = descriptions.get(`${type}.${member}`);
  return description === undefined ? schema : { description, ...schema };
}

/**
 * The comments of a TypeScript source with interfaces, by type and member. Inherited members are given to each heir.
 * For the build only.
 */
export function descriptionsOf(source: string): Descriptions {
  const found = new Map<string, string>();
  const heirs: [heir: string, from: string][] = [];
  const interfaces =
    /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export interface (\w+)(?: extends (\w+))? \{([^]*?)\n\}/g;
  for (const [, comment = '', name = '', parent, body = ''] of source.matchAll(interfaces)) {
    found.set(name, plain(comment));
    if (parent !== undefined) heirs.push([name, parent]);
    for (const [, text = '', member = ''] of body.matchAll(
      /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*readonly (\w+)\??:/g,
    )) {
      found.set(`${name}.${member}`, plain(text));
    }
  }
  for (const [heir, from] of heirs) {
    for (const [key, text] of [...found]) {
      const own = key.startsWith(`${from}.`) ? `${heir}${key.slice(from.length)}` : undefined;
      if (own !== undefined && !found.has(own)) found.set(own, text);
    }
  }
  return found;
}

function plain(comment: string): string {
  return comment
    .replace(/\s*\n\s*\*\s?/g, ' ')
    .replace(/`/g, '')
    .trim();
}
