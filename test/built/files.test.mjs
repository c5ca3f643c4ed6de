// What lies in the script-tag files: their size, their syntax, what they must not carry.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';
import { dist } from '../support/csp-page.mjs';
import { tooNew } from '../support/old-browsers.mjs';

const BUDGETS = { 'lantern-core.js': 24_000, 'lantern.js': 52_000 };
const TAGS = ['lantern-queue', 'lantern-volunteers', 'lantern-progress'];

for (const [name, limit] of Object.entries(BUDGETS)) {
  test(`${name} takes at most ${limit} bytes in brotli`, t => {
    const bytes = brotliCompressSync(dist(name), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    t.diagnostic(`${name}: ${bytes} of ${limit} bytes`);
    assert.ok(bytes <= limit, `${bytes} bytes`);
  });

  test(`${name} holds the three main elements`, () => {
    for (const tag of TAGS) assert.ok(dist(name).includes(tag), tag);
  });

  test(`${name} is one file: it imports nothing and exports nothing`, () => {
    const { program } = parseSync(name, dist(name));
    const outward = program.body.filter(node => /^(Import|Export)/.test(node.type));
    assert.deepEqual(outward, []);
  });

  test(`${name} makes a Trusted Types policy of our name, and no other`, () => {
    const policies = [...dist(name).matchAll(/createPolicy\(\s*[`'"]([^`'"]*)/g)].map(match => match[1]);
    assert.deepEqual(policies, ['lantern-widgets']);
  });

  test(`${name} carries no way from text to markup or code, no global list of Lit, no development notes`, () => {
    // Lit's own `<template>` is filled by the one `innerHTML=` that the policy guards.
    assert.equal(dist(name).split('innerHTML').length - 1, 1);
    const banned =
      /\beval\(|new Function|insertAdjacentHTML|document\.write|litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata|Symbol\.metadata|Lit is in dev mode|sourceMappingURL/;
    assert.equal(banned.exec(dist(name))?.[0], undefined);
  });

  test(`${name} names no address but those of its own document formats`, () => {
    const addresses = [...dist(name).matchAll(/\b(?:https?|wss?):\/\/[\w.-]+[^\s`'"]*/g)].map(
      match => match[0],
    );
    assert.deepEqual(
      addresses.filter(address => !address.startsWith('http://www.w3.org/')),
      [],
    );
  });

  test(`${name} has Chromium compile it while it comes`, () => {
    assert.match(dist(name), /^\/\*!.*\*\/\n\/\/# allFunctionsCalledOnLoad\n/);
  });

  test(`${name} says whose work it holds`, () => {
    assert.match(dist(name), /^\/\*! lantern-widgets \(MIT\), with Lit/);
    assert.match(dist(name.replace('.js', '.licenses.md')), /lit-html[^]*Redistribution and use in source/);
  });
}

test('a page of the smaller script loads at most 38,000 bytes before its numbers', t => {
  const bytes = ['lantern-core.js', 'lantern-views.js']
    .map(name => brotliCompressSync(dist(name), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length)
    .reduce((sum, each) => sum + each);
  t.diagnostic(`${bytes} bytes`);
  assert.ok(bytes <= 38_000, `${bytes} bytes`);
});

test('the scan for old browsers finds what they cannot run', () => {
  const planted = {
    'class field': 'class A { a = 1 }',
    'private member': 'class A { #a() {} }',
    'static block': 'class A { static { f() } }',
    'logical assignment': 'a ??= 1',
    'await at top level': 'await f()',
    'export * as': 'export * as a from "b"',
    'regular expression': '/(?<=a)b/',
    method: 'a.at(-1)',
    'method: Object.hasOwn': 'Object.hasOwn(a, b)',
    'method: a.replaceAll': 'a.replaceAll(b, c)',
    global: 'structuredClone(a)',
  };
  for (const [what, code] of Object.entries(planted)) {
    assert.ok(
      tooNew(code).some(found => found.startsWith(what)),
      what,
    );
  }
  assert.deepEqual(
    tooNew(
      'const f = async ({ at }) => { await at?.(a?.b ?? c); a.at(now); }; for (const a of b) { try { f() } catch {} }',
    ),
    [],
  );
});
