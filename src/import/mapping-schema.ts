import { ZONE } from '../feed/kinds.ts';
import {
  COLUMN_NAME,
  PATH,
  PLACE_DEFINITIONS,
  PlaceSchemas,
  reference,
  type Json,
} from './mapping-schema-places.ts';
import { feedPlace } from './places.ts';
import { ENCODING_PATTERN } from './encoding.ts';
import { DELIMITER_PATTERN } from './csv.ts';
import { CELL_PATTERN } from './paths.ts';
import { TAKES } from './take.ts';
import { PATTERN_LIMIT } from './time-pattern.ts';

const SCALAR: Json = { type: ['string', 'number', 'boolean', 'null'] };
const TEXTS: readonly Json[] = [SCALAR, { type: 'array', items: SCALAR, minItems: 1 }];
/** A column to go by. */
const BY: Json = { anyOf: [reference('column'), reference('value')] };
const DECIMAL: Json = {
  enum: ['.', ','],
  description: 'What stands before the fraction of a number. Default: . but then 1.200 is unknown.',
};
const TIME_ZONE: Json = {
  type: 'string',
  pattern: ZONE.pattern,
  maxLength: ZONE.most,
  description: 'IANA zone of times that do not say theirs.',
};
const NOTE: Json = { description: 'For whoever reads the mapping.' };
const OPTIONS: Json = { type: 'object', additionalProperties: false, patternProperties: { '^x-': true } };

/**
 * The JSON Schema of a mapping, draft 2020-12, made from the places that the mapping's reader goes by. It accepts what that
 * reader takes without an issue, and nothing else.
 *
 * What a JSON Schema cannot say, and only the reader does: which time zones and encodings there are, what is a pattern of times, which
 * files are named, and how deep and how large a mapping may be.
 */
export function mappingJsonSchema(): Json {
  const places = new PlaceSchemas();
  const feed = places.whole(feedPlace());
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'lantern-mapping-1.schema.json',
    title: 'Lantern mapping, version 1',
    ...OPTIONS,
    required: ['mapping', 'feed'],
    properties: {
      $schema: {},
      note: NOTE,
      mapping: { const: 1 },
      zone: TIME_ZONE,
      decimal: DECIMAL,
      delimiter: {
        type: 'string',
        pattern: DELIMITER_PATTERN,
        description: 'Of CSV, any one character. Default: found out.',
      },
      encoding: {
        type: 'string',
        pattern: ENCODING_PATTERN,
        description: 'Of texts that are not UTF-8, as windows-1252. Default: that of the language.',
      },
      header: {
        description: 'Row of the header of CSV, from 1; of several rows, in order, the names are joined.',
        anyOf: [HEADER_ROW, { type: 'array', items: HEADER_ROW, minItems: 1, maxItems: 10 }],
      },
      files: FILES,
      feed: { description: 'A feed, with what is to be read in its places.', ...feed },
    },
    $defs: {
      value: { anyOf: [VALUE, NEWEST] },
      condition: CONDITION,
      list: LIST,
      columns: {
        description: 'A history of the columns whose names are times: "$" is the cell of each.',
        ...OPTIONS,
        required: ['$columns', 'value'],
        properties: {
          $columns: PATTERNS,
          value: { not: { type: 'null' } },
          zone: TIME_ZONE,
          lang: READING['lang'],
          note: NOTE,
        },
      },
      ...PLACE_DEFINITIONS,
      ...places.definitions,
    },
  };
}

const FILES: Json = {
  description: 'Further files with rows that belong to rows of the source.',
  type: 'object',
  maxProperties: 20,
  additionalProperties: {
    type: 'object',
    required: ['url', 'key'],
    properties: {
      url: { type: 'string', minLength: 1, description: 'Relative to the mapping.' },
      key: { type: 'string', description: 'Column by which rows are found.' },
    },
  },
};

const HEADER_ROW: Json = { type: 'integer', minimum: 1, maximum: 1000 };
const PATTERN: Json = { type: 'string', maxLength: PATTERN_LIMIT };
const ROWS_PATH: Json = { type: 'string', pattern: '^@rows(\\.|$)' };

const WHERE: Json = {
  description: 'Rows that count: by column a text, several texts, or { "is", "not", "matches" }.',
  type: 'object',
  maxProperties: 100,
  propertyNames: { anyOf: [PATH, COLUMN_NAME] },
  additionalProperties: reference('condition'),
};

const VALUE: Json = {
  description: 'A value of the source. The first that is known counts.',
  ...OPTIONS,
  oneOf: [{ required: ['$from'] }, { required: ['$cell'] }],
  properties: {
    $from: { anyOf: [PATH, { type: 'array', items: PATH, minItems: 1, maxItems: 1000 }] },
    $cell: {
      type: 'string',
      pattern: CELL_PATTERN,
      description: 'A cell of a table, as B1, also above the header.',
    },
    where: { ...WHERE, minProperties: 1, description: 'Which of the rows of an entry (@rows).' },
    join: { type: 'string', description: 'Between the texts of all paths, which are read as one.' },
    take: { enum: TAKES, description: 'difference: the first less the others.' },
    words: { type: 'object', description: 'What words of the source mean; null: unknown; "*": all others.' },
    zone: TIME_ZONE,
    lang: { type: 'string', minLength: 1, description: 'Of months, weekdays and halves of the day.' },
    pattern: {
      description: 'Of times, as dd.MM.yyyy HH:mm; of several the first that fits.',
      anyOf: [PATTERN, { type: 'array', items: PATTERN, minItems: 1, maxItems: 20 }],
    },
    decimal: DECIMAL,
    times: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 1e9,
      description: 'What numbers are multiplied by.',
    },
    unit: {
      enum: ['seconds', 'minutes', 'hours'],
      description: 'Of lengths of time that do not say theirs.',
    },
    decode: { const: 'html', description: 'Of texts with tags and entities.' },
    slug: { type: 'boolean', description: 'Makes an id of a name.' },
    split: {
      type: 'string',
      minLength: 1,
      description: 'What stands between entries of a list in one text.',
    },
    note: NOTE,
  },
  // Joined texts are one value, and only rows of an entry are several.
  not: { required: ['join', 'take'] },
  dependentSchemas: {
    where: {
      required: ['$from'],
      properties: { $from: { anyOf: [ROWS_PATH, { type: 'array', items: ROWS_PATH }] } },
    },
  },
};

const {
  $from: _from,
  $cell: _cell,
  where: _where,
  join: _join,
  pattern: PATTERNS,
  ...READING
} = VALUE['properties'] as Readonly<Record<string, Json>>;

const NEWEST: Json = {
  description: 'The newest filled cell of the columns whose names are times, or its time.',
  ...OPTIONS,
  required: ['$columns', 'take'],
  properties: { ...READING, $columns: PATTERNS, take: { enum: ['last', 'lastTime'] } },
};

const CONDITION: Json = {
  anyOf: [
    ...TEXTS,
    {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        is: { anyOf: TEXTS },
        not: { anyOf: TEXTS },
        matches: { anyOf: TEXTS, description: '* stands for any characters, ? for one.' },
      },
    },
  ],
};

const LIST: Json = {
  description: 'A list, one entry a row.',
  ...OPTIONS,
  // What has a path is a value, whatever else it has.
  required: ['$each', 'give'],
  properties: {
    $each: PATH,
    where: WHERE,
    latest: { ...BY, description: 'Only rows with the last value of this column.' },
    key: { ...BY, description: 'Rows with one value of this column are one entry; the last row counts.' },
    order: { ...BY, description: 'By which rows of one entry are put in order.' },
    join: {
      type: 'object',
      additionalProperties: BY,
      description: 'By file: the column that has its key.',
    },
    give: { not: { type: 'null' } },
    note: NOTE,
  },
};
