// Each example of docs/mapping.md, as it stands there.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const at = path => new URL(`../../${path}`, import.meta.url);
const { decodeBytes, hintsOf } = await import(at('dist/npm/import/encoding.js'));
const { mapFeed, readMapped } = await import(at('dist/npm/import/mapping.js'));
const { importTools } = await import(at('dist/npm/text/import-tools.js'));
const { calendar } = await import(at('dist/npm/text/calendar.js'));

/** What each example gives, by its heading. */
const EXPECTED = JSON.parse(readFileSync(at('test/import/guide.json'), 'utf8'));

/** By heading, the blocks below it. */
function sections() {
  const found = new Map();
  const text = readFileSync(at('docs/mapping.md'), 'utf8');
  for (const part of text.split(/^(?=#{2,3} )/m)) {
    const heading = /^#+ (.*)/.exec(part)?.[1] ?? '';
    const blocks = [...part.matchAll(/^```(csv|json|text)(?: file=(\S+))?\n([^]*?)^```$/gm)];
    found.set(
      heading,
      blocks.map(([, kind, file, body]) => ({ kind, file, body })),
    );
  }
  return found;
}

/** Windows-1252 of a text of Latin letters. */
function legacy(text) {
  return Uint8Array.from(text, char => char.charCodeAt(0));
}

/** The document of an example, and the codes of what is said of it. */
function outcome(blocks) {
  const isMapping = ({ kind, body }) => kind === 'json' && body.includes('"mapping": 1');
  const mapping = blocks.filter(isMapping).map(({ body }) => JSON.parse(body))[0] ?? null;
  const [source] = blocks.filter(block => !isMapping(block) && block.file === undefined);
  const files = new Map(
    blocks.filter(({ file }) => file).map(({ file, body }) => [file.replace(/\..*/, ''), body]),
  );
  const isLegacy = mapping?.encoding !== undefined;
  const bytes = isLegacy ? legacy(source.body) : new TextEncoder().encode(source.body);
  const { text, issues } = decodeBytes(bytes, hintsOf(mapping));
  const mapped = mapFeed(text, null, mapping, { ...importTools, files });
  const reading = readMapped(mapped, calendar);
  const codes = [...new Set([...issues, ...reading.issues].map(({ code }) => code))];
  return { document: JSON.parse(JSON.stringify(mapped.document)), codes };
}

describe('the guide to mappings', () => {
  const examples = [...sections()].filter(([, blocks]) => blocks.some(({ kind }) => kind !== 'html'));

  it('has an example of each kind of source', () => {
    assert.deepEqual(
      examples.map(([heading]) => heading),
      Object.keys(EXPECTED),
    );
  });

  for (const [heading, blocks] of examples) {
    it(`is right about: ${heading}`, () => assert.deepEqual(outcome(blocks), EXPECTED[heading]));
  }
});
