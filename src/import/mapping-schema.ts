type Json = { readonly [key: string]: unknown };

/** A path: a column, a dotted path, `/…` from the top, `@key`, `@rows.*.…`. */
const PATH: Json = { type: 'string', maxLength: 200 };
const COLUMN: Json = { anyOf: [{ type: 'string', pattern: '^\\$' }, { $ref: '#/$defs/value' }] };
const SCALAR: Json = { type: ['string', 'number', 'boolean', 'null'] };
const TEXTS: readonly Json[] = [SCALAR, { type: 'array', items: SCALAR, minItems: 1 }];
const NOTE: Json = { type: 'string', description: 'For whoever reads the mapping.' };

/**
 * The JSON Schema of a mapping, draft 2020-12, for editors. It holds the form of a mapping; which members a feed has, the
 * feed's own schema and the reader of mappings say.
 */
export function mappingJsonSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'lantern-mapping-1.schema.json',
    title: 'Lantern mapping, version 1',
    type: 'object',
    required: ['mapping', 'feed'],
    additionalProperties: false,
    patternProperties: { '^x-': true },
    properties: {
      $schema: { type: 'string' },
      note: NOTE,
      mapping: { const: 1 },
      zone: { type: 'string', description: 'IANA zone of times that do not say theirs.' },
      decimal: {
        enum: ['.', ','],
        description: 'What stands before the fraction of a number. Default: . but then 1.200 is unknown.',
      },
      delimiter: { enum: [',', ';', '\t'], description: 'Of CSV. Default: found out.' },
      header: {
        type: 'integer',
        minimum: 1,
        maximum: 1000,
        description: 'Row of the header of CSV, from 1.',
      },
      files: {
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
      },
      feed: { description: 'A feed, with what is to be read in its places.', $ref: '#/$defs/template' },
    },
    $defs: {
      template: {
        anyOf: [
          SCALAR,
          { type: 'array', items: { $ref: '#/$defs/template' } },
          { $ref: '#/$defs/value' },
          { $ref: '#/$defs/each' },
          {
            type: 'object',
            not: { anyOf: [{ required: ['$from'] }, { required: ['$each'] }] },
            additionalProperties: { $ref: '#/$defs/template' },
          },
        ],
      },
      value: {
        description: 'A value of the source. The first that is known counts.',
        type: 'object',
        required: ['$from'],
        additionalProperties: false,
        patternProperties: { '^x-': true },
        properties: {
          $from: { anyOf: [PATH, { type: 'array', items: PATH, minItems: 1, maxItems: 1000 }] },
          take: { enum: ['first', 'last', 'min', 'max', 'sum'] },
          words: {
            type: 'object',
            description: 'What words of the source mean; null: unknown; "*": all others.',
          },
          zone: { type: 'string' },
          pattern: { type: 'string', maxLength: 40, description: 'Of times, as dd.MM.yyyy HH:mm.' },
          decimal: { enum: ['.', ','] },
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
          slug: { type: 'boolean', description: 'Makes an id of a name.' },
          split: {
            type: 'string',
            minLength: 1,
            description: 'What stands between entries of a list in one text.',
          },
          note: NOTE,
        },
      },
      condition: {
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
      },
      each: {
        description: 'A list, one entry a row.',
        type: 'object',
        required: ['$each', 'give'],
        additionalProperties: false,
        patternProperties: { '^x-': true },
        properties: {
          $each: PATH,
          where: {
            description: 'Rows that count: by column a text, several texts, or { "is", "not", "matches" }.',
            type: 'object',
            maxProperties: 100,
            additionalProperties: { $ref: '#/$defs/condition' },
          },
          latest: { ...COLUMN, description: 'Only rows with the last value of this column.' },
          key: {
            ...COLUMN,
            description: 'Rows with one value of this column are one entry; the last row counts.',
          },
          order: { ...COLUMN, description: 'By which rows of one entry are put in order.' },
          join: {
            type: 'object',
            additionalProperties: COLUMN,
            description: 'By file: the column that has its key.',
          },
          give: { $ref: '#/$defs/template' },
          note: NOTE,
        },
      },
    },
  };
}
