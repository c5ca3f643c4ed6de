import type { Field } from '../../src/feed/fields.ts';
import {
  address,
  anyLink,
  count,
  decimal,
  end,
  flag,
  id,
  language,
  limit,
  minutes,
  name,
  ordinal,
  seconds,
  text,
  time,
  trust,
  version,
  webLink,
  word,
  zone,
} from '../../src/feed/leaves.ts';
import { feed, location, rising, shard, wait } from '../../src/feed/schema.ts';

/** What to write into each kind of value that takes text. */
export interface Filling {
  /** Texts, names, labels, identifiers. */
  readonly text: string;
  /** Addresses. */
  readonly link: string;
  /** Languages and time zones; harmless ones where left out. */
  readonly tag?: string;
  /** Also as a map of languages, under this tag. */
  readonly mapTag?: string;
}

/** The fields that take text, as the schema has them: found by walking it, so that a new one is never forgotten. */
export function textFields(): readonly string[] {
  const found: string[] = [];
  fill(feed, { text: '', link: '' }, '', path => found.push(path));
  return found;
}

/** A feed with every member of the schema, each text of it as wanted. */
export function filledFeed(filling: Filling, now: number): Record<string, unknown> {
  const document = fill(feed, filling, '', () => {}, now);
  if (typeof document !== 'object' || document === null) throw new Error('the feed is no object');
  return document as Record<string, unknown>;
}

function fill(
  field: Field<unknown>,
  filling: Filling,
  path: string,
  seen: (path: string) => void,
  now = 0,
): unknown {
  if (field.type) {
    const made: Record<string, unknown> = {};
    for (const [key, member] of field.type.members)
      made[key] = fill(member, filling, `${path}/${key}`, seen, now);
    return made;
  }
  if (field.item) return [fill(field.item, filling, `${path}/0`, seen, now)];
  if (field.pair && field !== location && field !== rising) {
    return field.pair.map((part, index) => fill(part, filling, `${path}/${index}`, seen, now));
  }
  if (field.kind?.is === 'choice')
    return path.endsWith('/unit') ? 'minutes' : path.endsWith('/status') ? 'open' : field.kind.words[0];
  const texts: readonly unknown[] = [text, name, word, id, anyLink, webLink, address, language, zone, shard];
  if (texts.includes(field)) seen(path);
  if (field === text || field === name) {
    return filling.mapTag === undefined ? filling.text : { [filling.mapTag]: filling.text, en: filling.text };
  }
  if (field === word || field === id) return filling.text;
  if (field === anyLink || field === webLink || field === address || field === shard) return filling.link;
  if (field === language) return filling.tag ?? 'en';
  if (field === zone) return filling.tag ?? 'Asia/Shanghai';
  return harmless(field, path, now);
}

function harmless(field: Field<unknown>, path: string, now: number): unknown {
  const minute = 60_000;
  if (field === time || field === end || field === trust || field === limit) {
    const ahead = /\/(end|until|validUntil|closesAt|endsAt|resumesAt)$/.test(path);
    return new Date(now + (ahead ? 90 : -2) * minute).toISOString();
  }
  if (field === version) return 1;
  if (field === flag) return true;
  if (field === location) return [114.5, 38];
  if (field === rising) return [30, 60];
  if (field === wait) return { min: 20, max: 40 };
  const numbers = new Map<Field<unknown>, number>([
    [count, 12],
    [ordinal, 10],
    [decimal, 90],
    [minutes, 30],
    [seconds, 3600],
  ]);
  const value = numbers.get(field);
  if (value === undefined) throw new Error(`no sample for ${path}`);
  return value;
}

const MARK = 'window.__lanternHacked=1';

/** Attempts at scripts, markup, templates, addresses, directions and sheer size. `__lanternHacked` tells of a success. */
const PAYLOADS: readonly string[] = [
  `<script>${MARK}</script>`,
  `<img src=x onerror="${MARK}">`,
  `<svg onload="${MARK}">`,
  `<svg><script>${MARK}</script></svg>`,
  `<svg><animate onbegin="${MARK}" attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.${MARK}</script>"></iframe>`,
  `<a href="javascript:${MARK}">x</a>`,
  `<math><mi xlink:href="javascript:${MARK}">x</mi></math>`,
  `<template shadowrootmode="open"><script>${MARK}</script></template>`,
  `<style>*{display:none}</style>`,
  `<link rel=stylesheet href=//example.org/x.css>`,
  `<base href="//example.org/">`,
  `<form action="//example.org/"><input name=a></form>`,
  `<object data="javascript:${MARK}"></object>`,
  `<details open ontoggle="${MARK}">`,
  `<lantern-queue src="//example.org/f.json"></lantern-queue>`,
  `<x-foo is="lantern-queue">`,
  `" onmouseover="${MARK}" x="`,
  `' onfocus='${MARK}' autofocus='`,
  `\` onclick=${MARK} \``,
  `--><script>${MARK}</script><!--`,
  `]]><script>${MARK}</script>`,
  `</time></p></div><script>${MARK}</script>`,
  '${' + MARK + '}',
  '{{constructor.constructor("' + MARK + '")()}}',
  '<!--?lit$123456789$-->',
  '?lit$000000000$',
  '$lit$',
  '<?lit$1$>',
  '<%= 7*7 %>',
  '#{7*7}',
  `javascript:${MARK}`,
  `JaVaScRiPt:${MARK}`,
  `java\tscript:${MARK}`,
  `\u0001javascript:${MARK}`,
  ` data:text/html,<script>${MARK}</script>`,
  `vbscript:msgbox(1)`,
  `//example.org/%0d%0aSet-Cookie:a=b`,
  `https://example.org/"onclick="${MARK}`,
  `blob:https://example.org/1`,
  '\u202Etxt.exe\u202C',
  '\u2066\u2067\u2068 unbalanced',
  '\u0000\u0001\u0008\u001b[31m',
  '\uD800 lone',
  '\uFEFF\u200B\u200D\u2060',
  'e\u0301'.repeat(2000),
  'Z\u0351\u0343\u033f\u0309'.repeat(500),
  'x'.repeat(10_000),
  '<'.repeat(10_000),
  '\u{1F9D1}\u200D\u{1F33E}'.repeat(1000),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'NaN',
  'undefined',
  '[object Object]',
  'null',
];

/** Ways to dress a payload so that a filter might miss it. */
const DRESSES: readonly ((payload: string) => string)[] = [
  payload => payload,
  payload => payload.toUpperCase(),
  payload => payload.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  payload => `Anhe ${payload} 安和`,
  payload => encodeURIComponent(payload.replace(/[\uD800-\uDFFF]/g, '')),
  payload => payload.replace(/</g, '\uFF1C').replace(/>/g, '\uFF1E'),
  payload => `\u0000${payload}\u0000`,
  payload => `"${payload}`,
];

/** Over three hundred hostile strings. */
export const HOSTILE: readonly string[] = [
  ...new Set(PAYLOADS.flatMap(payload => DRESSES.map(dress => dress(payload)))),
];
