// Each code of an issue has words in both languages, and no words are left without a code.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { en } from '../../dist/npm/check/texts/en.js';
import { zhHans } from '../../dist/npm/check/texts/zh-hans.js';
import { root } from './run.mjs';

/** Every code that the types name. */
function codesOfTypes() {
  const files = ['feed/issues.ts', 'check/findings.ts'];
  const text = files.map(name => readFileSync(join(root, 'src', name), 'utf8')).join('\n');
  return [...new Set([...text.matchAll(/^ {2}\| '([a-z]+\/[a-z0-9-]+)'/gm)].map(([, code]) => code))].sort();
}

/** A line to copy stands at the end, without a full stop behind it. */
function withoutLine(todo, stop) {
  return todo.replace(/\{\?[^]*\{hint\}\}$|\{hint\}$/, match => (match.startsWith('{?') ? '' : stop));
}

describe('words of the checker', () => {
  it('are there for each code, and for no other', () => {
    const codes = codesOfTypes();
    assert.ok(codes.length > 90, String(codes.length));
    assert.deepEqual(Object.keys(en.codes).sort(), codes);
    assert.deepEqual(Object.keys(zhHans.codes).sort(), codes);
    assert.deepEqual(Object.keys(zhHans.report), Object.keys(en.report));
  });

  it('say what is wrong and what to do, in their own language', () => {
    for (const [code, { what, todo }] of Object.entries(en.codes)) {
      assert.ok(what.length > 8 && todo.length > 8, code);
      assert.match(withoutLine(todo, '.'), /[.?]$|…$/, code);
      assert.doesNotMatch(what + todo, /\p{Script=Han}/u, code);
    }
    for (const [code, { what, todo }] of Object.entries(zhHans.codes)) {
      assert.match(what, /\p{Script=Han}{2}/u, code);
      assert.match(todo, /\p{Script=Han}{2}/u, code);
      assert.match(withoutLine(todo, '。'), /[。？]$|…$/, code);
    }
  });

  it('speak of the same hint in both languages', () => {
    const hints = ({ what, todo }) => [what, todo].map(text => /\{hint\}/.test(text));
    for (const code of Object.keys(en.codes))
      assert.deepEqual(hints(zhHans.codes[code]), hints(en.codes[code]), code);
    const names = text => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const key of Object.keys(en.report))
      assert.deepEqual(names(zhHans.report[key]), names(en.report[key]), key);
  });
});
