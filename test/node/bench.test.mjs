// That the benchmark's sums are right and that it refuses a page that shows something else. Nothing is timed here.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { missing } from '../bench/content.mjs';
import { createFeed } from '../bench/feed.mjs';
import { optionsOf } from '../bench/options.mjs';
import { linesOf, markdown, noiseOf, record } from '../bench/report.mjs';
import { quantile, slope, table } from '../bench/stats.mjs';

const NOW = Date.UTC(2021, 0, 6, 7, 40);

test('a median is the middle of odd, the mean of the middle two of even, and unknown of none', () => {
  assert.equal(quantile([9, 1, 5], 0.5), 5);
  assert.equal(quantile([10, 9, 1, 2], 0.5), 5.5);
  assert.equal(quantile([], 0.5), undefined);
  assert.deepEqual([quantile([4, 1, 2, 3, 5], 0.25), quantile([4, 1, 2, 3, 5], 0.75)], [2, 4]);
});

test('values are not put in order behind their owner', () => {
  const values = [3, 1, 2];
  quantile(values, 0.5);
  assert.deepEqual(values, [3, 1, 2]);
});

test('a slope is what is gained a step, and 0 where nothing is', () => {
  assert.equal(slope([50, 100, 150].map(x => [x, 7 + 2 * x])), 2);
  assert.equal(slope([50, 100, 150].map(x => [x, 7])), 0);
});

test('the floor stands in its unit, others as ratios of medians to it, what was not measured as a dash', () => {
  const values = { floor: [10, 20, 30], ours: [5, 10, 15], other: [] };
  const lines = [
    { measure: 'cold', unit: 'ms', ratio: true, values },
    { measure: 'nodes', unit: '', ratio: false, values },
  ];
  assert.equal(
    table(lines, ['floor', 'ours', 'other']),
    `| measure | floor | ours | other |
| --- | --: | --: | --: |
| cold | 20.0 ms | 0.50 (0.38–0.63) | – |
| nodes | 20.0 | 10.0 | – |`,
  );
});

test('noise is how far the floor is from itself, by the clock and on the main thread', () => {
  const results = {};
  for (const [variant, value] of Object.entries({ floor: 100, 'floor again': 90, lantern: 50 })) {
    record(results, 10, variant, 'painted', value);
    record(results, 10, variant, 'main', value + 100);
    record(results, 10, variant, 'bytes', 7);
  }
  const [clock, main] = [noiseOf(results, true), noiseOf(results, false)];
  assert.deepEqual([clock.median.toFixed(3), clock.most.toFixed(3), clock.ratios], ['0.100', '0.100', 1]);
  assert.deepEqual([main.median.toFixed(3), main.ratios], ['0.050', 1]);
  assert.equal(noiseOf({}, true), undefined);
});

test('the report names sizes, rounds and what was left out, between its two marks', () => {
  const results = {};
  for (const size of [1000, 10000]) record(results, size, 'floor', 'bytes', 1.3);
  record(results, 1000, 'floor', 'painted', 100);
  assert.deepEqual(
    linesOf(results, ['floor']).map(({ measure }) => measure),
    ['script + css, brotli', 'cold, painted, N = 1,000'],
  );
  const text = markdown({ results, variants: ['floor'], rounds: 7, machine: 'M', left: ['uplot is blank'] });
  assert.match(
    text,
    /^<!-- bench:begin[^]*M\. 7 rounds[^]*100 ms[^]*- uplot is blank[^]*<!-- bench:end -->$/,
  );
});

test('the feed goes on: all rows, one in a hundred, or none', () => {
  const feed = createFeed(300, () => NOW);
  const changed = change => {
    const before = feed.expected.rows;
    feed.next(change);
    return feed.expected.rows.filter(({ percent }, row) => percent !== before[row].percent).length;
  };
  assert.deepEqual([changed('all'), changed('few'), changed('none')], [300, 3, 0]);
  const [before, waiting] = [feed.text, feed.expected.waiting];
  feed.next('none');
  assert.equal(feed.text, before);
  feed.next('few');
  assert.notEqual(feed.expected.waiting, waiting);
});

test('a small feed changes at least one row', () => {
  const feed = createFeed(10, () => NOW);
  const before = feed.expected.rows;
  feed.next('few');
  assert.equal(feed.expected.rows.filter(({ percent }, row) => percent !== before[row].percent).length, 1);
});

test('what is expected is what the feed says', () => {
  const { text, expected } = createFeed(3, () => NOW);
  const { communities } = JSON.parse(text);
  assert.deepEqual(
    expected.rows,
    communities.map(({ name, testing: { population, sampled } }) => ({
      name,
      percent: `${Math.floor((sampled * 100) / population)}%`,
    })),
  );
  assert.equal(communities[0].queue.history.length, 60);
  const total = communities.reduce((sum, { testing }) => sum + testing.sampled, 0);
  assert.equal(expected.total, total.toLocaleString('en'));
});

const { expected } = createFeed(5, () => NOW);
const { waiting, wait, onDuty, roles, total } = expected;
const rows = expected.rows.map(({ name, percent }) => `${name} ${percent}`);
const head = `${waiting} people waiting Wait: ${wait} said, ${onDuty} on duty ${roles.join(' ')} ${total} sampled`;
const right = { viewport: `${head} ${rows.slice(0, 3).join(' ')}`, rows, drawn: [] };
const canvas = { viewport: right.viewport, rows: [], drawn: rows };

test('a page with all of it lacks nothing, in the document or drawn', () => {
  assert.deepEqual(missing(expected, right), []);
  assert.deepEqual(missing(expected, canvas), []);
});

for (const [what, value] of Object.entries({
  waiting,
  wait,
  onDuty,
  role: roles[1],
  total,
}))
  test(`a page without ${what} is refused`, () => {
    const viewport = right.viewport.replace(` ${value} `, ' ').replace(new RegExp(`^${value} `), '');
    assert.deepEqual(missing(expected, { ...right, viewport }), [`no ${value} in the first viewport`]);
  });

test('a number that is only a part of another is not there', () => {
  assert.equal(
    missing(expected, { ...right, viewport: right.viewport.replace(waiting, `${waiting}7`) }).length,
    1,
  );
});

test('a page is refused that lacks a row, has it twice, with another percentage or out of sight', () => {
  const [first, second, ...rest] = rows;
  const refused = seen => missing(expected, { ...right, ...seen });
  assert.deepEqual(refused({ rows: [first, ...rest] }), ['Community 00002 stands in 0 rows']);
  assert.deepEqual(refused({ rows: [first, first, second, ...rest] }), ['Community 00001 stands in 2 rows']);
  assert.deepEqual(refused({ rows: [first, 'Community 00002 99%', ...rest] }), [
    `Community 00002 does not say ${expected.rows[1].percent}`,
  ]);
  const [name, percent] = second.split(/ (?=\d+%)/);
  for (const half of ['', name, percent])
    assert.deepEqual(refused({ viewport: `${head} ${first} ${half} ${rest[0]}` }), [
      'Community 00002 is not in the first viewport',
    ]);
});

test('a canvas is refused that lacks a name or a percentage; a blank one lacks all', () => {
  const refused = drawn => missing(expected, { ...canvas, drawn });
  assert.deepEqual(refused(rows.map(row => row.replace('Community 00003', ''))), [
    'Community 00003 is not drawn',
  ]);
  assert.deepEqual(refused(rows.map(row => row.replace(expected.rows[4].percent, ''))), [
    `${expected.rows[4].percent} is drawn less than 1 times`,
  ]);
  assert.equal(refused([]).length, 5);
});

test('options have their defaults, keep the floor, and refuse what means nothing', () => {
  const names = ['floor', 'floor again', 'lantern', 'uplot'];
  const all = optionsOf([], names);
  const compared = optionsOf(['--before', 'old/lantern.js', '--only', 'lantern'], names);
  assert.deepEqual([compared.before, compared.variants.at(-1)], ['old/lantern.js', 'before']);
  assert.deepEqual([all.rounds, all.sizes, all.variants], [7, [10, 100, 1000, 10000], names]);
  assert.deepEqual(optionsOf(['--only', 'lantern', '--n', '10,1000', '--rounds', '9'], names).variants, [
    'floor',
    'floor again',
    'lantern',
  ]);
  for (const wrong of [['--rounds', '0'], ['--n', '10,many'], ['--only', 'd3'], ['--slow']])
    assert.throws(() => optionsOf(wrong, names));
});

test('the lock file of the benchmark names no registry', () => {
  const lock = readFileSync(new URL('../bench/package-lock.json', import.meta.url), 'utf8');
  assert.doesNotMatch(lock, /"resolved"|https?:/);
});
