// What lies in the files for the script tag: their size, their syntax, what they must not carry.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';
import { chunk, CHUNK_PATHS, dist } from '../support/csp-page.mjs';
import { tooNew } from '../support/old-browsers.mjs';
import { FURTHER, NAMES, WITH_LIST } from '../support/widget-list.mjs';

const SCRIPTS = ['lantern.js', 'lantern.classic.js'];
/** Files in which Lit is. */
const WITH_LIT = [chunk('kernel').slice(1), 'lantern.classic.js'];
const ALL = [...SCRIPTS, ...CHUNK_PATHS.map(path => path.slice(1))];
const bytesOf = name =>
  brotliCompressSync(dist(name), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

for (const [name, limit] of Object.entries({ 'lantern.js': 2_100, 'lantern.classic.js': 216_200 })) {
  test(`${name} takes at most ${limit} bytes in brotli`, t => {
    const bytes = bytesOf(name);
    t.diagnostic(`${name}: ${bytes} of ${limit} bytes`);
    assert.ok(bytes <= limit, `${bytes} bytes`);
  });
}

for (const name of SCRIPTS) {
  test(`${name} works in both kinds of scripts: it imports and exports nothing, and names nothing at its top`, () => {
    const { program } = parseSync(name, dist(name), { sourceType: 'script' });
    const statements = program.body.filter(node => node.directive === undefined);
    assert.deepEqual(
      statements.map(({ type }) => type),
      ['ExpressionStatement'],
    );
    assert.doesNotMatch(dist(name), /import\.meta/);
  });
}

test('the loader knows a chunk of every widget and language, by the name that it has', () => {
  for (const name of [
    'kernel',
    'mount',
    'list',
    'imports',
    ...NAMES,
    'shared',
    ...WITH_LIST.map(each => `${each}-list`),
    'en',
    'zh-hans',
    'zh-hant',
    'ar',
    'sk',
    'pt-br',
    'en-more',
    'en-others',
  ]) {
    const [, hash] = /-([\w-]{7})\.js$/.exec(chunk(name));
    assert.ok(dist('lantern.js').includes(hash), name);
  }
});

test('what is needed before the numbers imports nothing but what the loader asks for, so that nothing waits for a further file', () => {
  const languages = ['en', 'zh-hans', 'zh-hant', 'ar', 'sk', 'pt-br'];
  const lists = WITH_LIST.map(each => [`${each}-list`, ['kernel', 'shared', 'list', each]]);
  const allowed = {
    kernel: [],
    ...Object.fromEntries(['mount', 'list', ...NAMES, ...languages].map(each => [each, ['kernel']])),
    ...Object.fromEntries(lists),
    list: ['kernel', 'shared'],
    ...Object.fromEntries(FURTHER.map(each => [each, ['kernel', 'shared']])),
  };
  for (const [name, others] of Object.entries(allowed)) {
    const paths = others.map(each => chunk(each).replace('/lantern/', './'));
    const { program } = parseSync(name, dist(chunk(name).slice(1)));
    const imported = program.body.filter(node => node.source).map(({ source }) => source.value);
    assert.deepEqual(
      imported.filter(path => !paths.includes(path)),
      [],
      name,
    );
  }
});

test('Lit is in the kernel alone', () => {
  for (const path of CHUNK_PATHS)
    assert.equal(dist(path.slice(1)).includes('_$litType$'), path === chunk('kernel'), path);
});

for (const name of WITH_LIT) {
  test(`${name} makes a Trusted Types policy of our name, and no other`, () => {
    const policies = [...dist(name).matchAll(/createPolicy\(\s*[`'"]([^`'"]*)/g)].map(match => match[1]);
    assert.deepEqual(policies, ['lantern-widgets']);
  });

  test(`${name} carries one way from text to markup, which the policy guards`, () => {
    // Lit's own `<template>` is filled by it.
    assert.equal(dist(name).split('innerHTML').length - 1, 1);
  });

  test(`${name} has Chromium compile it while it comes`, () => {
    assert.match(dist(name), /^\/\*!.*\*\/\n\/\/# allFunctionsCalledOnLoad\n/);
  });
}

test('lantern.classic.js says whose work it holds', () => {
  assert.match(dist('lantern.classic.js'), /^\/\*! lantern-widgets \(MIT\), with Lit .*d3 .*lean-qr/);
  assert.match(dist('lantern.classic.licenses.md'), /lit-html[^]*Redistribution and use in source/);
});

for (const name of ALL) {
  test(`${name} carries no way to code, no global list of Lit, no development notes`, () => {
    const banned =
      /\beval\(|new Function|insertAdjacentHTML|document\.write|litHtmlVersions|litElementVersions|reactiveElementVersions|\.litPropertyMetadata|Symbol\.metadata\?\?=|Lit is in dev mode|sourceMappingURL/;
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
}

/*
 * What a page loads before its numbers. The bar of three widgets without a list is 38,000 bytes, and it is missed by far: the
 * limits are what the build takes, and a little more.
 */
const LIST = ['progress-list', 'list', 'shared'];
const PAGES = {
  'one widget of one community': [['queue'], 54_700],
  'three widgets of one community': [['queue', 'volunteers', 'progress'], 67_200],
  'three widgets, a list among them': [['queue', 'volunteers', 'progress', ...LIST], 88_100],
};

for (const [what, [names, limit]] of Object.entries(PAGES))
  for (const language of ['en', 'zh-hans'])
    test(`a page with ${what} loads at most ${limit} bytes before its numbers (${language})`, t => {
      const words = names.includes('list') ? [language, `${language}-more`] : [language];
      const files = ['lantern.js', ...['kernel', ...words, ...names].map(name => chunk(name).slice(1))];
      const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0);
      t.diagnostic(`${bytes} of ${limit} bytes`);
      assert.ok(bytes <= limit, `${bytes} bytes`);
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
