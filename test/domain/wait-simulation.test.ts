import { expect } from '@open-wc/testing';
import type { Point, Queue } from '../../src/domain/model.ts';
import { servingMinutes, waitOf, type Estimate } from '../../src/domain/wait.ts';

// Queues made up by a generator with a seed, so that each run of the tests is the same. `docs/estimates.md` has the table.

const RUNS = 10_000;
const Z_90 = 1.2816;
const NOW = Date.UTC(2021, 0, 6, 7, 40);
const MINUTE = 60_000;
const MOMENT = { now: NOW, limit: 1800 };

/**
 * Numbers between 0 and 1, never either: the multiplicative generator of Park and Miller, "Random number generators: good
 * ones are hard to find", CACM 31 (1988) 1192–1201, with the multiplier 48,271 that they gave later.
 */
function generator(seed: number): () => number {
  const modulus = 2 ** 31 - 1;
  // Small seeds begin alike, so they are spread first.
  let state = (seed * 1_000_003) % modulus;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}

type Random = () => number;
/** Positive numbers with the mean 1. */
type Law = (random: Random) => number;

const exponential: Law = random => -Math.log(random());
const constant: Law = () => 1;
/** Erlang of shape 4: coefficient of variation 0.5. */
const regular: Law = random => -Math.log(random() * random() * random() * random()) / 4;
/** Nine of ten take half as long, the tenth 5.5 times: coefficient of variation 2.3. */
const uneven: Law = random => exponential(random) * (random() < 0.9 ? 0.5 : 5.5);
const normal: Law = random => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
/** Log-normal with a given coefficient of variation. */
function off(variation: number): Law {
  const variance = Math.log(1 + variation ** 2);
  return random => Math.exp(Math.sqrt(variance) * normal(random) - variance / 2);
}

interface Day {
  readonly service?: Law;
  readonly stations?: number;
  readonly groups?: number;
  /** By what factor one waits longer than the rate says. */
  readonly slower?: Law;
  /** A further such factor, anew every ten minutes on top of those before. */
  readonly wander?: Law;
  /** The chance that a pause of half an hour comes while one waits. */
  readonly pauses?: number;
  /** From half of the wait on, one of two stations works. */
  readonly halved?: boolean;
}

const whole = (random: Random, most: number): number => 1 + Math.floor(random() * most);
/** From 1 to 400 people, small numbers as often as large ones. */
const some = (random: Random): number => Math.floor(Math.exp(random() * Math.log(400)));

/** Minutes until somebody is called before whom `waiting` people stand, with all stations at work. */
function realWait(
  random: Random,
  waiting: number,
  perHour: number,
  stations: number,
  group: number,
  day: Day,
): number {
  const { service = exponential, slower = constant, wander = constant, pauses = 0, halved = false } = day;
  const mean = (60 * stations * group) / perHour;
  let factor = slower(random);
  // Stations in the middle of their work: each is some services old.
  const free = Array.from({ length: stations }, () => {
    let at = -random() * 8 * mean;
    while (at < 0) at += service(random) * mean;
    return at * factor;
  });
  const calls = Math.floor(waiting / group) + 1;
  let now = 0;
  let turn = 10;
  for (let call = 1; call <= calls; call++) {
    let next = 0;
    for (let each = 1; each < stations; each++) if ((free[each] ?? 0) < (free[next] ?? 0)) next = each;
    now = free[next] ?? 0;
    for (; now > turn; turn += 10) factor *= wander(random);
    const slow = halved && call > calls / 2 ? 2 : 1;
    free[next] = now + service(random) * mean * factor * slow;
  }
  return now + (random() < pauses ? 30 : 0);
}

function estimate(queue: Queue): Estimate | undefined {
  const wait = waitOf(queue, { status: 'open', serving: true }, 'fresh', MOMENT);
  return wait.kind === 'estimated' ? wait : undefined;
}

/** Shares in per cent of runs that were no longer than p90, and that fell into the range. */
function coverage(
  seed: number,
  day: Day,
): { readonly p90: number; readonly range: number; readonly p50: number } {
  const random = generator(seed);
  const held = { p90: 0, range: 0, p50: 0 };
  for (let run = 0; run < RUNS; run++) {
    const waiting = some(random);
    const servedPerHour = 20 + whole(random, 180);
    const stations = day.stations ?? whole(random, 8);
    const groupSize = day.groups === undefined ? 1 : whole(random, day.groups);
    const { min = NaN, p50 = NaN, max } = estimate({ waiting, servedPerHour, groupSize, stations })!;
    const real = realWait(random, waiting, servedPerHour, stations, groupSize, day);
    if (real <= max) held.p90++;
    if (real >= min && real <= max) held.range++;
    if (real <= p50) held.p50++;
  }
  const share = (runs: number): number => (100 * runs) / RUNS;
  return { p90: share(held.p90), range: share(held.range), p50: share(held.p50) };
}

const told = (name: string, shares: Readonly<Record<string, number>>): void =>
  console.log(
    `simulated · ${name}: ${Object.entries(shares)
      .map(([key, share]) => `${key} ${share.toFixed(1)} %`)
      .join(', ')}`,
  );

describe('domain/wait, against simulated queues', function () {
  this.timeout(30_000);

  describe('where the rate is off by as much as the model says, p90 covers 85 to 95 % of 10,000 waits', () => {
    const slower = off(0.45);
    const holds: readonly (readonly [string, Day])[] = [
      ['one station', { slower, stations: 1 }],
      ['1 to 8 stations', { slower }],
      ['groups of 1 to 20', { slower, groups: 20 }],
      ['services of even length', { slower, service: regular }],
      ['services of uneven length', { slower, service: uneven }],
    ];
    holds.forEach(([name, day], seed) => {
      it(name, () => {
        const shares = coverage(seed + 1, day);
        told(name, shares);
        expect(shares.p90).to.be.within(85, 95);
        expect(shares.range).to.be.within(65, 90);
      });
    });
  });

  it('the plain formula covers 85 to 95 % where the rate is exact, service exponential, and n counts the own call', () => {
    for (const n of [3, 10, 50, 180, 400]) {
      const random = generator(n);
      const p90 = servingMinutes(n, 90, Z_90);
      let held = 0;
      for (let run = 0; run < RUNS; run++) {
        if (realWait(random, n - 1, 90, 1 + (n % 4), 1, {}) <= p90) held++;
      }
      told(`plain formula, ${n} calls, exact rate`, { p90: (100 * held) / RUNS });
      expect(held / RUNS, `${n} calls`).to.be.within(0.85, 0.95);
    }
  });

  describe('where the model does not hold', () => {
    const cautious: readonly (readonly [string, Day])[] = [
      ['the rate is exact', {}],
      ['the rate is exact, services of one length', { service: constant }],
      ['the rate is off by 20 %', { slower: off(0.2) }],
      ['the rate wanders by 15 % every ten minutes', { wander: off(0.15) }],
    ];
    cautious.forEach(([name, day], seed) => {
      it(`covers 90 % or more: ${name}`, () => {
        const shares = coverage(seed + 101, day);
        told(name, shares);
        expect(shares.p90).to.be.at.least(90);
      });
    });

    const short: readonly (readonly [string, Day, least: number])[] = [
      [
        'the rate given is 25 % too high, beside being off by 45 %',
        { slower: random => 1.25 * off(0.45)(random) },
        75,
      ],
      ['half of the stations go half-way, at a rate off by 45 %', { slower: off(0.45), halved: true }, 60],
      ['a pause of half an hour comes for one in two', { slower: off(0.45), pauses: 0.5 }, 50],
    ];
    short.forEach(([name, day, least], seed) => {
      it(`covers less: ${name}`, () => {
        const shares = coverage(seed + 201, day);
        told(name, shares);
        expect(shares.p90).to.be.within(least, 90);
      });
    });
  });

  describe('from a falling count', () => {
    interface Past {
      readonly points: number;
      /** Arrivals for each person served. */
      readonly arrivals: number;
      /** People who give up, of all who leave the queue: behind as often as before. */
      readonly leave?: number;
      readonly slower?: Law;
    }

    /** A history, and the real wait of who joins at its end. */
    function bound(
      seed: number,
      { points, arrivals, leave = 0, slower = constant }: Past,
    ): Record<string, number> {
      const random = generator(seed);
      const seen = { told: 0, held: 0 };
      const step = 60 / points;
      for (let run = 0; run < RUNS / 4; run++) {
        const perHour = 20 + whole(random, 180);
        let waiting = 40 + whole(random, 400);
        const history: Point[] = [];
        for (let point = points; point >= 0; point--) {
          history.push([NOW - point * step * MINUTE, waiting]);
          // The last point is now: nothing happens after it.
          let left = point === 0 ? 0 : step;
          const speed = (perHour / 60) * (1 + arrivals + leave);
          while ((left -= exponential(random) / speed) > 0) {
            waiting += random() * (1 + arrivals + leave) < arrivals ? 1 : -1;
            waiting = Math.max(0, waiting);
          }
        }
        const found = estimate({ waiting, history });
        if (found === undefined || waiting === 0) continue;
        seen.told++;
        // Nobody before leaves: the worst for who waits.
        if (realWait(random, waiting, perHour, 2, 1, { slower }) <= found.max) seen.held++;
      }
      return { told: (400 * seen.told) / RUNS, held: (100 * seen.held) / seen.told };
    }

    const holds: readonly (readonly [string, Past])[] = [
      ['nobody comes, 12 points', { points: 12, arrivals: 0, slower: off(0.45) }],
      ['nobody comes, 6 points', { points: 6, arrivals: 0, slower: off(0.45) }],
      ['nobody comes, 60 points', { points: 60, arrivals: 0, slower: off(0.45) }],
      ['half as many come', { points: 12, arrivals: 0.5, slower: off(0.45) }],
      ['nine for ten come', { points: 12, arrivals: 0.9, slower: off(0.45) }],
      ['nobody comes, at a rate that stays', { points: 12, arrivals: 0 }],
    ];
    holds.forEach(([name, past], seed) => {
      it(`its bound holds for at least 85 %: ${name}`, () => {
        const shares = bound(seed + 301, past);
        told(`falling count, ${name}`, shares);
        expect(shares['held']).to.be.at.least(85);
      });
    });

    it('its bound holds for fewer where one gives up for two who are served, and none of those before', () => {
      const shares = bound(401, { points: 12, arrivals: 0, leave: 0.5, slower: off(0.45) });
      told('falling count, one in three gives up', shares);
      expect(shares['held']).to.be.within(50, 85);
    });

    it('tells nothing of a count that grows', () => {
      expect(bound(402, { points: 12, arrivals: 1.5 })['told']).to.be.below(3);
    });
  });
});
