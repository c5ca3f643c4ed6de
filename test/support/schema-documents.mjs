// Values made from a JSON Schema of ours, and values near the edges of what it accepts, by fast-check.

import fc from 'fast-check';

/** Texts that are right for some kind of value, or nearly so; see {@link leaves}. */
const SEEDS = [
  ...[
    '',
    ' ',
    'a',
    'Yuhua District',
    '安和苑',
    'x'.repeat(64),
    '😀'.repeat(64),
    'x'.repeat(200),
    'x'.repeat(2000),
  ],
  ...[
    '0',
    '180',
    '1,200',
    '1.200',
    '-5',
    '114.53',
    '-1',
    'n/a',
    'N.A.',
    '#N/A',
    '—',
    '...',
    'unknown',
    'ｎ／ａ',
    '无',
    '暫無',
  ],
  ...[
    '2021-01-06T15:40:00+08:00',
    '2021-01-06T15:40Z',
    '2021-01-06 15:40:00.5 -0330',
    '2021-01-06',
    '2021-02-29',
  ],
  ...[
    '2020-02-29',
    '2000-02-29T23:59:60z',
    '1900-02-29',
    '1899-12-31',
    '2021-01-06T15:40',
    '2021-04-31',
    '24:00',
  ],
  ...[
    'https://example.org/a?b=c#d',
    'http://例子.中国/',
    'HTTPS://a',
    'https://user@a',
    'https:///a',
    'https://',
    'https:a',
  ],
  ...[
    'mailto:info@example.org',
    'tel:+86-311-0000',
    'TEL:110',
    'javascript:alert(1)',
    'north.json',
    '../n.json?x=1',
    '//a/n',
  ],
  ...[
    'en',
    'zh-Hans',
    'sr-Latn-RS',
    `en${'-abcdefgh'.repeat(4)}`,
    'en_US',
    'Asia/Shanghai',
    'UTC',
    'Etc/GMT+8',
  ],
  ...['open', 'Open', 'not-started', 'none', 'true', '1.2', '1'],
];
/** What may hide in a text, or change what it is. */
const PIECES = [
  ...[
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\0',
    '\u0007',
    '\u009f',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u202e',
  ],
  ...[
    '\u2060',
    '\ufeff',
    '\ud800',
    '😀',
    '@',
    '/',
    ':',
    '"',
    '<',
    '\\',
    '.',
    ',',
    '-',
    '+',
    '０',
    'Ｚ',
    '9',
    'Z',
    '%',
  ],
];
const NUMBERS = [
  ...[
    -1, 0, -0, 0.5, 1, 1.5, 2, 64, 90, 90.1, -90, 180, 180.5, -181, 10_080, 10_080.5, 31_536_000, 31_536_001,
    1e10,
  ],
  ...[1e10 + 1, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e21, 1e308, -5],
];

const edits = fc.array(
  fc.tuple(
    fc.nat(80),
    fc.constantFrom(0, 0, 1),
    fc.oneof(fc.constantFrom('', ...PIECES), fc.string({ maxLength: 2 })),
  ),
  { maxLength: 2 },
);
const texts = fc
  .tuple(fc.constantFrom(...SEEDS), edits)
  .map(([seed, found]) =>
    found.reduce((text, [at, gone, piece]) => text.slice(0, at) + piece + text.slice(at + gone), seed),
  );
const scalars = fc.oneof(
  { weight: 6, arbitrary: texts },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: -1e11, max: 1e11 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false) },
);
const maps = fc.dictionary(fc.oneof(fc.constantFrom('en', 'zh-Hans', 'id'), texts), scalars, { maxKeys: 3 });

/** Any value that may stand where a value belongs that is no list and no object: right, nearly right and wrong. */
export const leaves = fc.oneof(
  { weight: 6, arbitrary: scalars },
  { weight: 2, arbitrary: maps },
  { weight: 1, arbitrary: fc.array(scalars, { maxLength: 3 }) },
);

/** Links, zones and languages have patterns from which no text can be made; these are some of all of them. */
const FORMS = [
  ...[
    'https://example.org/a?b=c#d',
    'http://a',
    'mailto:a@example.org',
    'tel:110',
    'north.json',
    'en',
    'zh-Hans',
  ],
  ...['Asia/Shanghai', 'UTC', 'x', 'https://a@b'],
];

/** @param schema the whole document, whose definitions are used */
export function documentsOf(schema) {
  const known = new Map();
  const definition = name => {
    if (!known.has(name)) known.set(name, made(schema.$defs[name]));
    return known.get(name);
  };

  function made(node) {
    if (node.$ref) return definition(node.$ref.split('/').at(-1));
    if (node.enum) return fc.constantFrom(...node.enum);
    if (node.allOf) return made(node.allOf[0]);
    if (node.anyOf && !node.type) return oneOf(node.anyOf);
    const types = [node.type].flat();
    return fc.oneof(...types.map(type => ofType(type, node)));
  }

  // Mostly the first: what is known.
  const oneOf = ([first, ...others]) =>
    fc.oneof(
      { weight: 6, arbitrary: made(first) },
      ...others.map(each => ({ weight: 1, arbitrary: made(each) })),
    );

  function ofType(type, node) {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return fc.integer({ min: Math.max(node.minimum, -1e9), max: Math.min(node.maximum, 1e9) });
      case 'number':
        return fc.double({ min: node.minimum, max: node.maximum ?? node.exclusiveMaximum, noNaN: true });
      case 'string':
        return textOf(node);
      case 'array':
        return listOf(node);
      default:
        return node.properties ? objectOf(node) : mapOf(node);
    }
  }

  function textOf({ pattern, maxLength = 200 }) {
    if (pattern?.includes('(?!') || pattern?.includes('[A-Za-z]')) {
      const right = FORMS.filter(text => new RegExp(pattern, 'u').test(text));
      return fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...right) }, fc.constantFrom(...FORMS));
    }
    if (pattern?.length > 80) return fc.stringMatching(new RegExp(pattern));
    const shown = fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 64) });
    return fc.oneof(
      { weight: 40, arbitrary: shown.map(text => `${text.slice(0, 60)}.`) },
      { weight: 1, arbitrary: shown },
    );
  }

  function listOf({ prefixItems, items, minItems = 0 }) {
    if (prefixItems) return fc.tuple(...prefixItems.map(made));
    return fc.array(made(items), { minLength: minItems, maxLength: 3 });
  }

  function mapOf({ additionalProperties }) {
    return fc.dictionary(fc.constantFrom('en', 'zh-Hans', 'id'), made(additionalProperties));
  }

  function objectOf({ properties, required = [] }) {
    const members = Object.entries(properties).map(([key, each]) => [key, made(each)]);
    return fc.record(Object.fromEntries(members), { requiredKeys: required });
  }

  return definition;
}

/** Every place in a document but the whole. */
export function placesIn(value, at = []) {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.keys(value).flatMap(key => placesIn(value[key], [...at, key]));
  return at.length > 0 ? [at, ...inner] : inner;
}

/** A document with other values in some of its places. */
export function withFaults(document, faults) {
  const doc = structuredClone(document);
  for (const [path, by] of faults) {
    const home = path.slice(0, -1).reduce((inside, key) => inside?.[key], doc);
    if (typeof home === 'object' && home !== null && path.at(-1) in home)
      home[path.at(-1)] = structuredClone(by);
  }
  return doc;
}
