// From what the rounds gave to lines of the table. Pure.

import { summary, table } from './stats.mjs';

/** What is measured, in the order of the table. With `ratio`, others are told as ratios to the floor. */
const MEASURES = [
  ['bytes', 'script + css, brotli', 'kB', false],
  ['painted', 'cold, painted', 'ms', true],
  ['main', 'cold, main thread', 'ms', true],
  ['phonePainted', 'cheap phone, painted', 'ms', true],
  ['phoneMain', 'cheap phone, main thread', 'ms', true],
  ['allMain', 'update of all rows, main thread', 'ms', true],
  ['allFrame', 'update of all rows, answer to frame', 'ms', true],
  ['fewMain', 'update of 1 % of rows, main thread', 'ms', true],
  ['fewFrame', 'update of 1 % of rows, answer to frame', 'ms', true],
  ['asking', 'asking alone (taken off the updates), main thread', 'ms', true],
  ['sameMain', 'feed unchanged, main thread', 'ms', true],
  ['longestCold', 'longest task over 50 ms, cold', 'ms', false],
  ['longestUpdate', 'longest task over 50 ms, updates', 'ms', false],
  ['nodes', 'DOM nodes', '', false],
  ['heap', 'heap after 500 updates', 'MB', true],
  ['slope', 'heap slope over 500 more', 'kB an update', false],
];

/**
 * What came of the rounds: by size, variant and measure, a value a round.
 * @typedef {Record<string, Record<string, Record<string, number[]>>>} Results
 */

/** Files a value. @param {Results} results */
export function record(results, size, variant, measure, value) {
  const here = ((results[size] ??= {})[variant] ??= {});
  (here[measure] ??= []).push(value);
}

/** Measures in time of the clock; the others are the main thread's own time, which others on the machine hardly touch. */
const BY_THE_CLOCK = new Set(['painted', 'phonePainted', 'allFrame', 'fewFrame']);

/** @param {Results} results @param {readonly string[]} variants */
export function linesOf(results, variants) {
  return MEASURES.flatMap(([key, name, unit, ratio]) =>
    Object.entries(results).flatMap(([size, byVariant], index) => {
      const values = Object.fromEntries(variants.map(each => [each, byVariant[each]?.[key] ?? []]));
      const none = Object.values(values).every(list => list.length === 0);
      // A file has its size whatever the feed's.
      if (none || (key === 'bytes' && index > 0)) return [];
      const measure = key === 'bytes' ? name : `${name}, N = ${Number(size).toLocaleString('en')}`;
      return [{ measure, unit, ratio, values }];
    }),
  );
}

/**
 * A to A: how far from 1 the ratios of the floor to itself came out.
 * @param {Results} results @param {boolean} byTheClock of the measures in time of the clock, or of the main thread's own
 */
export function noiseOf(results, byTheClock) {
  const keys = MEASURES.filter(([key, , , ratio]) => ratio && BY_THE_CLOCK.has(key) === byTheClock);
  const off = Object.values(results).flatMap(({ floor = {}, 'floor again': again = {} }) =>
    keys
      .filter(([key]) => floor[key] && again[key])
      .map(([key]) => Math.abs(summary(again[key]).median / summary(floor[key]).median - 1)),
  );
  if (off.length === 0) return undefined;
  return { median: summary(off).median, most: Math.max(...off), ratios: off.length };
}

/**
 * All of it as Markdown, between two marks, so that it can be put in place of an older one.
 * @param {{ results: Results, variants: readonly string[], rounds: number, machine: string, left: readonly string[] }} run
 */
export function markdown({ results, variants, rounds, machine, left }) {
  return [
    '<!-- bench:begin, printed by `npm run bench -- --markdown` -->',
    '',
    `${machine}. ${rounds} rounds; medians. The floor in its unit, all others as ratios to it, with p25–p75 in brackets; bytes, longest tasks, nodes and slopes as they are.`,
    '',
    'Noise, the floor measured twice in the same run:',
    '',
    `- ${noiseLine('main thread', noiseOf(results, false))}`,
    `- ${noiseLine('by the clock (painted, answer to frame)', noiseOf(results, true))}`,
    '',
    table(linesOf(results, variants), variants),
    '',
    ...left.map(line => `- ${line}`),
    ...(left.length > 0 ? [''] : []),
    '<!-- bench:end -->',
  ].join('\n');
}

function noiseLine(what, noise) {
  if (!noise) return `${what}: not measured`;
  const percent = share => `${(share * 100).toFixed(0)} %`;
  return `${what}: differs from itself by ${percent(noise.median)} (median of ${noise.ratios} ratios), at most ${percent(noise.most)}`;
}
