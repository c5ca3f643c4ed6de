import { expect } from '@open-wc/testing';
import { createPoller } from '../../src/page/poller.ts';
import type { Outcome } from '../../src/page/scheduler.ts';
import { chance, FakeHost, FakeTime } from '../support/fake-time.ts';

/*
 * Thousands of pages and one server, with the poller and the schedule as shipped, in time of its own. What is looked for
 * is a wave: more requests in any ten seconds than the pages make in ten seconds when all is well.
 */

const VIEWERS = 2000;
const SEEDS = 8;
const P = 60_000;
const WINDOW = 10_000;
/** Loading is a wave of its own that no schedule can help. */
const SETTLED = 60_000;
const DOWN_AT = 240_000;
const UP_AT = DOWN_AT + 180_000;
const END = UP_AT + 240_000;
const STEADY = (VIEWERS * WINDOW) / P;

const GOOD: Outcome = { ok: true, busy: false, retryAfter: null, date: null, empty: false };

interface Scenario {
  readonly name: string;
  /** All pages are opened within so many milliseconds. */
  readonly arrivals: number;
  /** How long a request takes to fail while the server is down. */
  readonly failsAfter: number;
  readonly opensAt?: number;
}

interface Result {
  readonly before: number;
  readonly during: number;
  readonly after: number;
  /** When half, and when all, have fresh data after recovery, in periods. */
  readonly half: number;
  readonly all: number;
}

async function simulate({ arrivals, failsAfter, opensAt = 0 }: Scenario, seed: number): Promise<Result> {
  const time = new FakeTime(0);
  const random = chance(seed * 7919);
  const asked: number[] = [];
  const freshAt = new Float64Array(VIEWERS).fill(Infinity);
  const pollers = Array.from({ length: VIEWERS }, (_, viewer) => {
    let empty = true;
    const host = new FakeHost(time, seed * 100_003 + viewer);
    return createPoller(host, () => {
      const at = time.now;
      asked.push(at);
      const up = at < DOWN_AT || at >= UP_AT;
      const latency = up ? 50 + random() * 250 : failsAfter;
      return new Promise<Outcome>(resolve => {
        time.after(latency, () => {
          if (up) empty = false;
          if (up && at >= UP_AT) freshAt[viewer] = Math.min(freshAt[viewer]!, time.now);
          resolve({ ...GOOD, ok: up, empty });
        });
      });
    });
  });
  for (const poller of pollers) time.after(opensAt + random() * arrivals, poller.start);
  await time.advance(END);
  for (const poller of pollers) poller.stop();

  const settled = opensAt + arrivals + SETTLED;
  const fresh = [...freshAt].sort((a, b) => a - b).map(at => (at - UP_AT) / P);
  return {
    before: busiest(asked, settled, DOWN_AT),
    during: busiest(asked, Math.max(settled, DOWN_AT - WINDOW), UP_AT),
    after: busiest(asked, Math.max(settled, UP_AT - WINDOW), END),
    half: fresh[VIEWERS / 2 - 1]!,
    all: fresh[VIEWERS - 1]!,
  };
}

/** Requests in the busiest ten seconds that begin at or after `from` and end before `to`, as a multiple of the steady load. */
function busiest(asked: readonly number[], from: number, to: number): number {
  let most = 0;
  let first = 0;
  for (let last = 0; last < asked.length && asked[last]! < to; last++) {
    while (asked[first]! <= asked[last]! - WINDOW || asked[first]! < from) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most / STEADY;
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'opened over a minute; refuses at once', arrivals: 60_000, failsAfter: 20 },
  { name: 'opened within 2 s; refuses at once', arrivals: 2000, failsAfter: 20 },
  { name: 'opened within 2 s; requests hang for 15 s', arrivals: 2000, failsAfter: 15_000 },
  { name: 'opened within 2 s, while it is down', arrivals: 2000, failsAfter: 20, opensAt: DOWN_AT + 30_000 },
];

describe(`page/simulation: ${VIEWERS} pages, three minutes of outage, ${SEEDS} seeds`, () => {
  const table: string[] = [];

  for (const scenario of SCENARIOS) {
    it(`no wave: ${scenario.name}`, async function () {
      this.timeout(60_000);
      const results: Result[] = [];
      for (let seed = 1; seed <= SEEDS; seed++) results.push(await simulate(scenario, seed));
      const worst = (key: keyof Result): number => Math.max(...results.map(result => result[key]));
      const row = (['before', 'during', 'after', 'half', 'all'] as const).map(worst);
      table.push(`${scenario.name.padEnd(46)}${row.map(value => value.toFixed(2).padStart(8)).join('')}`);
      expect(worst('before'), 'before').to.be.at.most(1.3);
      expect(worst('during'), 'during').to.be.at.most(1.3);
      expect(worst('after'), 'after').to.be.at.most(1.3);
      expect(worst('half'), 'half are fresh').to.be.at.most(0.6);
      expect(worst('all'), 'all are fresh').to.be.at.most(1.3);
    });
  }

  after(() => {
    const head = ['before', 'during', 'after', 'half', 'all'].map(name => name.padStart(8)).join('');
    console.log(
      [
        'busiest 10 s as a multiple of the steady load; fresh after recovery in periods; worst of all seeds',
        `${''.padEnd(46)}${head}`,
        ...table,
      ].join('\n'),
    );
  });
});
