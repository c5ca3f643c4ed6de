import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonMistake } from '../../dist/npm/cli/json-mistake.js';

const place = text => {
  const mistake = jsonMistake(text);
  return mistake && `${mistake.line}:${mistake.column}`;
};

describe('jsonMistake', () => {
  it('finds none in JSON', () => {
    for (const value of [
      null,
      true,
      0,
      -1.5e-7,
      '',
      'a"\\\n\u2028é',
      [],
      {},
      [[], {}],
      { a: [1, { b: null }], '': '' },
    ]) {
      assert.equal(place(JSON.stringify(value)), null);
      assert.equal(place(` ${JSON.stringify(value, null, 2)}\n`), null);
    }
  });

  it('finds the first place where a text is none', () => {
    for (const [text, where] of [
      ['', '1:1'],
      ['{"a":1,}', '1:8'],
      ['[1,]', '1:4'],
      ['[1 2]', '1:4'],
      ['{"a" 1}', '1:6'],
      ['{a:1}', '1:2'],
      ["['a']", '1:2'],
      ['{"a":01}', '1:7'],
      ['{"a":NaN}', '1:6'],
      ['{"a":1}}', '1:8'],
      ['"a\nb"', '1:1'],
      ['{\n  "a": 1\n  "b": 2\n}', '3:3'],
      ['// no\n{}', '1:1'],
    ]) {
      assert.equal(place(text), where, JSON.stringify(text));
    }
  });

  it('agrees with the engine on every cut and every changed character of a feed', () => {
    const text =
      '{"version":1,"communities":[{"id":"a","name":{"en":"A\\u00e9"},"queue":{"waiting":-1.5e3,"x":[true,null]}}]}';
    const isJson = candidate => {
      try {
        JSON.parse(candidate);
        return true;
      } catch {
        return false;
      }
    };
    for (let at = 0; at <= text.length; at++) {
      for (const candidate of [
        text.slice(0, at),
        text.slice(at),
        ...'{}[],:"\\0 -e.x'.split('').map(char => text.slice(0, at) + char + text.slice(at + 1)),
      ]) {
        // prettier-ignore
        assert.equal(jsonMistake(candidate) === null, isJson(candidate), candidate);
      }
    }
  });

  it('is not felled by nesting', () => assert.equal(place('['.repeat(200_000)), '1:200001'));
});
