import type { Field, ObjectType } from './fields.ts';
import { leafDefinitions, leafSchema, reference, UNKNOWN, type Json } from './json-schema-leaves.ts';
import { feed } from './schema.ts';

/** Descriptions by type and member, as `Queue.waiting`; a type alone describes the type. */
export type Descriptions = ReadonlyMap<string, string>;

/**
 * The feed's JSON Schema, draft 2020-12, made from the schema that the reader walks. It accepts what the reader reads without
 * an issue, and nothing else; the reader also reads some values with a warning, such as numbers written as text.
 *
 * Four things a JSON Schema cannot say, and only the reader does: which time zones there are, that two times or limits are in
 * order, that ids are unique, and that counts agree.
 *
 * @param descriptions of types and members, from the comments of `domain/model`
 */
export function feedJsonSchema(descriptions: Descriptions = new Map()): Json {
  return new FeedSchema(descriptions).document();
}

/** One making of the schema. */
class FeedSchema {
  private readonly descriptions: Descriptions;
  private readonly types = new Map<string, Json>();

  constructor(descriptions: Descriptions) {
    this.descriptions = descriptions;
  }

  document(): Json {
    const root = this.known(feed);
    return {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'lantern-feed-1.schema.json',
      title: 'Lantern feed, version 1',
      ...root,
      $defs: { ...leafDefinitions(), ...Object.fromEntries(this.types) },
    };
  }

  /** What a field accepts where it must say something. */
  private known({ kind, either, pair, item, most, type }: Partial<Field<unknown>>): Json {
    if (kind) return leafSchema(kind).known;
    if (either) return { anyOf: either.map(each => this.known(each)) };
    if (pair) return tuple(pair.map(each => this.known(each)));
    if (item) return { type: 'array', items: this.optional(item), maxItems: most };
    if (type) return this.object(type);
    throw new Error('a field of the schema has no JSON Schema');
  }

  /** The same of a required member: a list in which no entry can be read is no list. */
  private mustSay(field: Field<unknown>): Json {
    const schema = this.known(field);
    return field.item ? { ...schema, anyOf: [{ maxItems: 0 }, { contains: { type: 'object' } }] } : schema;
  }

  /** What a field accepts where it need not. */
  private optional(field: Field<unknown>): Json {
    const { kind, either, pair } = field;
    if (kind) return leafSchema(kind).optional;
    if (either) return { anyOf: either.map(each => this.optional(each)) };
    // Without one of its two values, a pair says nothing.
    const known = pair ? tuple(pair.map(each => this.optional(each))) : this.known(field);
    return { anyOf: [known, UNKNOWN.empty] };
  }

  private object({ name, members, required }: ObjectType): Json {
    if (this.types.has(name)) return reference(name);
    this.types.set(name, {});
    // A feed is read without `generatedAt`, but then no number in it has an age: a publisher must give it.
    const must = name === 'Feed' ? ['version', 'generatedAt'] : required;
    const properties: Record<string, Json> = {};
    for (const [key, member] of members) {
      const isKnown = required.includes(key) || must.includes(key);
      const schema = isKnown ? this.mustSay(member) : this.optional(member);
      properties[key] = described(schema, name, key, this.descriptions);
    }
    this.types.set(name, {
      ...(this.descriptions.has(name) && { description: this.descriptions.get(name) }),
      type: 'object',
      properties,
      ...(must.length > 0 && { required: must }),
      ...(name === 'Feed' && { anyOf: [{ required: ['communities'] }, SHARDED] }),
      // Of other members only, it is in a unit or a form that is not read.
      ...(name === 'ReportedWait' && {
        anyOf: [{ maxProperties: 0 }, ...[...members.keys()].map(key => ({ required: [key] }))],
      }),
    });
    return reference(name);
  }
}

/** Shards may stand instead of communities. */
const SHARDED: Json = { required: ['shards'], properties: { shards: { type: 'array' } } };

function tuple(items: readonly Json[]): Json {
  return { type: 'array', prefixItems: items, minItems: items.length };
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
