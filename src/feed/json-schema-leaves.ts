/** The JSON Schema of the kinds of value that are no list and no object, made from the table in `feed/kinds`. */
import {
  ANY_LINK,
  ID,
  LANGUAGE,
  LANGUAGE_LIMIT,
  mayBeUnknown,
  NAME,
  SHOWN_PATTERN,
  TEXT,
  TIME_PATTERN,
  VERSION_PATTERN,
  WEB_LINK,
  WORD,
  type Kind,
} from './kinds.ts';
import { UNKNOWN_ERROR, UNKNOWN_LENGTH, UNKNOWN_MARKS, UNKNOWN_WORDS } from './unknown.ts';

export type Json = { readonly [key: string]: unknown };

/** What a kind accepts where a value must say something, and where it need not. */
export interface LeafSchema {
  readonly known: Json;
  readonly optional: Json;
}

export function reference(name: string): Json {
  return { $ref: `#/$defs/${name}` };
}

/** What may stand in place of a value that is not known: of kinds for which the words for it are understood, and of others. */
export const UNKNOWN: Readonly<Record<'words' | 'empty', Json>> = {
  words: reference('Unknown'),
  empty: reference('Empty'),
};

/** Kinds that are used often, by the name of their definition. */
const NAMED: ReadonlyMap<Kind, string> = new Map<Kind, string>([
  [TEXT, 'Text'],
  [NAME, 'Name'],
  [WORD, 'Word'],
  [ID, 'Id'],
  [ANY_LINK, 'Link'],
  [WEB_LINK, 'WebLink'],
]);

export function leafSchema(kind: Kind): LeafSchema {
  const schema = kind.is === 'time' ? reference('Time') : valueOf(kind);
  if (kind.is === 'text') return { known: { allOf: [schema, SAYS_SOMETHING] }, optional: orEmpty(schema) };
  return {
    known: schema,
    optional: mayBeUnknown(kind) ? { anyOf: [schema, UNKNOWN.words] } : orEmpty(schema),
  };
}

function orEmpty(schema: Json): Json {
  return { anyOf: [schema, UNKNOWN.empty] };
}

function valueOf(kind: Kind): Json {
  const name = NAMED.get(kind);
  return name === undefined ? definitionOf(kind) : reference(name);
}

/** The definitions that {@link leafSchema} refers to. */
export function leafDefinitions(): Json {
  const named = [...NAMED].map(([kind, name]) => [
    name,
    { description: DESCRIPTIONS[name], ...definitionOf(kind) },
  ]);
  return {
    Unknown: {
      description: 'Not known: left out, null, or a word for it such as "n/a".',
      anyOf: [{ enum: [null, -1] }, { type: 'string', pattern: UNKNOWN_PATTERN, maxLength: UNKNOWN_LENGTH }],
    },
    Empty: { description: 'Not known: left out, null or an empty text.', enum: [null, ''] },
    Time: {
      description:
        'RFC 3339 with an offset, seconds optional; or a date alone, which is the end of that day in timeZone.',
      type: 'string',
      pattern: TIME_PATTERN,
    },
    ...(Object.fromEntries(named) as Json),
  };
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  Text: 'Text in the language of the feed, or a map of BCP 47 tags to texts.',
  Name: 'A name in the language of the feed, or a map of BCP 47 tags to names.',
  Word: 'A short name in one language.',
  Id: 'An identifier. A number counts as its digits.',
  Link: 'An http, https, mailto or tel address.',
  WebLink: 'An http or https address.',
};

/** Of numbers beyond these, a JSON parser has lost digits already. */
const SAFE: Json = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

function definitionOf(kind: Kind): Json {
  switch (kind.is) {
    case 'number':
      return { type: kind.isWhole ? 'integer' : 'number', minimum: kind.min, maximum: kind.max };
    case 'text': {
      const one = { type: ['string', 'number'], maxLength: kind.most, ...SAFE };
      return kind.hasLanguages ? { anyOf: [one, languages({ ...one, type: [...one.type, 'null'] })] } : one;
    }
    case 'id':
      return { type: ['string', 'integer'], pattern: SHOWN_PATTERN, maxLength: kind.most, ...SAFE };
    case 'form':
      return { type: 'string', pattern: kind.pattern, maxLength: kind.most };
    case 'zone':
      return { type: 'string', pattern: kind.pattern, maxLength: kind.most, examples: ['Asia/Shanghai'] };
    case 'choice':
      return { enum: kind.words };
    case 'flag':
      return { type: 'boolean' };
    case 'version':
      return { type: ['number', 'string'], minimum: 1, exclusiveMaximum: 2, pattern: VERSION_PATTERN };
    case 'time':
      return reference('Time');
  }
}

function languages(text: Json): Json {
  return {
    type: 'object',
    maxProperties: LANGUAGE_LIMIT,
    propertyNames: { pattern: LANGUAGE.pattern, maxLength: LANGUAGE.most },
    additionalProperties: text,
  };
}

const SHOWN: Json = { type: 'string', pattern: SHOWN_PATTERN };
/** A text with something to be seen, in at least one language. */
const SAYS_SOMETHING: Json = {
  anyOf: [
    { type: 'number' },
    SHOWN,
    { type: 'object', not: { additionalProperties: { type: ['string', 'null'], not: SHOWN } } },
  ],
};

/** The words for 'unknown' in either case and any width, with white space around them. */
const UNKNOWN_PATTERN = `^\\s*(${[...UNKNOWN_WORDS.map(inAnyForm), UNKNOWN_ERROR, `[${UNKNOWN_MARKS}\\uff03\\uff0a\\uff0d\\uff0e\\uff1f]*`].join('|')})\\s*$`;

/** A pattern for a word, since those of a JSON Schema have no flag for case. */
function inAnyForm(word: string): string {
  return [...word].map(formsOf).join('');
}

function formsOf(character: string): string {
  const cases = [...new Set([character, character.toUpperCase()])];
  const wide = cases
    .filter(each => each >= '!' && each <= '~')
    .map(each => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
  const all = [...cases, ...wide].map(each => each.replace(/[-\\\]^]/, '\\$&')).join('');
  return all.length > 1 ? `[${all}]` : all;
}
