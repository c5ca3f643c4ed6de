import { expect } from '@open-wc/testing';
import type { Point, Queue } from '../../src/domain/model.ts';
import { servingMinutes, waitOf, type Estimate } from '../../src/domain/wait.ts';
import { naiveCsv } from '../support/csv-naive.ts';
import { realData } from '../support/runner.ts';

// How often real waits fell into the range; `docs/estimates.md` says what the figures mean. Repeat them:
//     npm run test:browser -- --files test/real/estimates.test.ts

const MINUTE = 60_000;
const Z_90 = 1.2816;
const LIMIT = 1800;

async function table(context: Mocha.Context, name: string): Promise<Record<string, string>[]> {
  const text = await realData(name);
  if (text === null) return context.skip();
  return naiveCsv(text);
}

/** What a centre showed at a moment. */
interface Shown {
  readonly at: number;
  readonly calledFrom: number;
  readonly called: number;
  readonly issued: number;
}

/** A last ticket: what a publisher could have told, and when it was called. */
interface Last {
  /** The place of its centre in the list of codes. */
  readonly centre: number;
  readonly queue: Queue;
  readonly now: number;
  /** Tickets handed out since the snapshot before. */
  readonly handedOut: number;
  /** Minutes until the first snapshot that shows it called, and until the one before; undefined: not that day. */
  readonly wait: number | undefined;
  readonly least: number | undefined;
}

/** Every snapshot of every centre after five in the morning with a ticket out, and one called within `minutes` before. */
function lastTickets(rows: readonly Record<string, string>[], minutes: number): Last[] {
  const centres = new Map<string, Shown[]>();
  for (const { code = '', snapshot = '', called_from, called_to, issued } of rows) {
    const shown = centres.get(code) ?? [];
    if (snapshot.slice(11, 13) >= '05')
      shown.push({
        at: Date.parse(snapshot),
        calledFrom: Number(called_from),
        called: Number(called_to),
        issued: Number(issued),
      });
    centres.set(code, shown);
  }
  const found: Last[] = [];
  [...centres.keys()].sort().forEach((code, centre) => {
    const day = centres.get(code)!;
    day.forEach((shown, index) => {
      const { at: now, called, issued } = shown;
      const before = day.findIndex(({ at }) => now - at <= (minutes + 3) * MINUTE);
      const { at: then, called: calledThen } = day[before]!;
      const servedPerHour = Math.round(((called - calledThen) * 60 * MINUTE) / (now - then));
      if (called === 0 || issued <= called || !(servedPerHour > 0) || now - then < 0.6 * minutes * MINUTE)
        return;
      const end = day.findIndex((later, place) => place > index && later.called >= issued);
      found.push({
        centre,
        now,
        handedOut: issued - (day[index - 1]?.issued ?? issued),
        wait: end < 0 ? undefined : (day[end]!.at - now) / MINUTE,
        least: end < 0 ? undefined : (day[end - 1]!.at - now) / MINUTE,
        queue: {
          // Who holds the last ticket has all others before him.
          waiting: issued - called - 1,
          servedPerHour,
          groupSize: called - shown.calledFrom + 1,
          history: day
            .slice(0, index + 1)
            .filter(each => each.called > 0)
            .map((each): Point => [each.at, Math.max(0, each.issued - each.called - 1)]),
        },
      });
    });
  });
  return found;
}

function estimate({ now }: Last, queue: Queue): Estimate | undefined {
  const wait = waitOf(queue, { status: 'open', serving: true }, 'fresh', { now, limit: LIMIT });
  return wait.kind === 'estimated' ? wait : undefined;
}

const byRate = ({ queue: { waiting, servedPerHour } }: Last): Queue => ({
  waiting: waiting!,
  servedPerHour: servedPerHour!,
});
const byGroups = (last: Last): Queue => ({ ...byRate(last), groupSize: last.queue.groupSize! });
const byHistory = ({ queue: { waiting, history } }: Last): Queue => ({
  waiting: waiting!,
  history: history!,
});

interface Shares {
  readonly cases: number;
  /** Per cent. */
  readonly p90: number;
  readonly possibly: number;
  readonly p50: number;
  readonly under: number;
  /** Minutes, of those over p90: the middle one. */
  readonly missedBy: number;
}

function shares(name: string, lasts: readonly Last[], queueOf: (last: Last) => Queue = byRate): Shares {
  const missed: number[] = [];
  const seen = { cases: 0, p90: 0, possibly: 0, p50: 0, under: 0 };
  for (const last of lasts) {
    const told = estimate(last, queueOf(last));
    if (told === undefined) continue;
    const { wait = Infinity, least = Infinity } = last;
    seen.cases++;
    if (wait <= told.max) seen.p90++;
    else if (wait < Infinity) missed.push(wait - told.max);
    if (least <= told.max) seen.possibly++;
    if (wait <= (told.p50 ?? NaN)) seen.p50++;
    if (wait < (told.min ?? NaN)) seen.under++;
  }
  const share = (cases: number): number => (100 * cases) / seen.cases;
  const missedBy = missed.sort((one, other) => one - other)[missed.length >> 1] ?? 0;
  const { cases } = seen;
  const found = {
    cases,
    p90: share(seen.p90),
    possibly: share(seen.possibly),
    p50: share(seen.p50),
    under: share(seen.under),
    missedBy,
  };
  console.log(
    `Hong Kong · ${name}: ${cases} cases, p90 ${found.p90.toFixed(1)} % (at the snapshot before: ${found.possibly.toFixed(1)} %), ` +
      `range ${(found.p90 - found.under).toFixed(1)} %, p50 ${found.p50.toFixed(1)} %, over p90 by ${missedBy.toFixed(0)} min`,
  );
  return found;
}

// A jump of so many tickets is a bundle handed out at once: its last one does not belong to somebody who joins.
const usual = ({ wait, handedOut }: Last): boolean => wait !== undefined && handedOut < 100;
// Every other centre, by code.
const fitted = ({ centre }: Last): boolean => centre % 2 === 0;
const kept = (last: Last): boolean => !fitted(last);

describe('real: estimates (skipped where ../shared/data is not there)', function () {
  this.timeout(30_000);

  it('has the drift that holds p90 for nine of ten on one half of the centres of Hong Kong, by the rate of 45 minutes', async function () {
    const rows = await table(this, 'hk-test-centres-2022-02-23.csv');
    const half = lastTickets(rows, 45).filter(usual).filter(fitted);
    const held = (drift: number): number =>
      half.filter(
        ({ wait, queue: { waiting, servedPerHour } }) =>
          wait! <= servingMinutes(waiting! + 1, servedPerHour!, Z_90, drift),
      ).length / half.length;
    const steps = Array.from({ length: 15 }, (_, index) => index * 0.05);
    for (const drift of steps)
      console.log(`Hong Kong · drift ${drift.toFixed(2)}: p90 ${(100 * held(drift)).toFixed(1)} %`);
    const least = steps.find(drift => held(drift) >= 0.9)!;
    const [first] = half;
    const { max } = estimate(first!, { waiting: 99_999, servedPerHour: 60_000 })!;
    // What the library itself works with.
    expect(max).to.equal(Math.ceil(servingMinutes(100_000, 60_000, Z_90, least) / 5) * 5);
    expect(least).to.be.closeTo(0.45, 1e-9);
  });

  it('holds p90 for 85 to 95 % on the half that was kept back', async function () {
    const rows = await table(this, 'hk-test-centres-2022-02-23.csv');
    for (const minutes of [30, 45, 60]) {
      const lasts = lastTickets(rows, minutes);
      const clean = lasts.filter(usual);
      shares(`rate of ${minutes} min, fitted half`, clean.filter(fitted));
      const { p90 } = shares(`rate of ${minutes} min, half kept back`, clean.filter(kept));
      expect(p90).to.be.within(85, 95);
      shares(`rate of ${minutes} min, half kept back, in groups as called`, clean.filter(kept), byGroups);
      shares(`rate of ${minutes} min, both, nothing left out`, lasts);
    }
  });

  it('holds less well where the wait is short', async function () {
    const rows = await table(this, 'hk-test-centres-2022-02-23.csv');
    const lasts = lastTickets(rows, 45).filter(usual);
    const ends = [0, 30, 60, 120, 240, Infinity];
    const found = ends.slice(1).map((end, index) =>
      shares(
        `p50 from ${ends[index]} to under ${end} min`,
        lasts.filter(last => {
          const { p50 = NaN } = estimate(last, byRate(last)) ?? {};
          return p50 >= ends[index]! && p50 < end;
        }),
      ),
    );
    expect(found[0]!.p90).to.be.below(found[4]!.p90);
    expect(found[4]!.p90).to.be.above(90);
  });

  it('bounds the wait from a falling count alone for 85 % or more', async function () {
    const rows = await table(this, 'hk-test-centres-2022-02-23.csv');
    const lasts = lastTickets(rows, 45);
    const { p90, cases } = shares('from the history alone', lasts.filter(usual), byHistory);
    shares('from the history alone, nothing left out', lasts, byHistory);
    expect(cases).to.be.above(100);
    expect(p90).to.be.at.least(85);
  });

  for (const name of ['nyc-test-sites-2020-12.csv', 'nyc-test-sites-2021-12.csv']) {
    it(`finds how long the bands of ${name} last: whether they were right, nobody can tell from them`, async function () {
      const sites = new Map<string, { at: number; min: number; max: number }[]>();
      for (const { site = '', timestamp = '', wait_minutes = '' } of await table(this, name)) {
        const [, over, from = '', to = from] = /^(>?)(\d+)(?:-(\d+))?$/.exec(wait_minutes) ?? [];
        if (from === '') continue;
        const band = {
          at: Date.parse(timestamp) / MINUTE,
          min: Number(from),
          max: over ? Infinity : Number(to),
        };
        sites.set(site, [...(sites.get(site) ?? []), band]);
      }
      const seen = { reports: 0, through: 0, same: 0, longer: 0, pairs: 0, overtaken: 0 };
      for (const bands of sites.values()) {
        for (const band of bands) {
          seen.reports++;
          const later = bands.filter(({ at }) => at > band.at && at <= band.at + band.max);
          // The last report within the hour after who joined at this one would be through.
          const end = bands.find(
            ({ at }) => at > band.at && at >= band.at + band.max && at <= band.at + band.max + 60,
          );
          if (end !== undefined && band.max > 0) {
            seen.through++;
            if (end.min === band.min) seen.same++;
            if (end.min > band.min) seen.longer++;
          }
          if (later.length === 0) continue;
          seen.pairs++;
          // In a line nobody who joins later is through earlier: at least this long here, at most so long there.
          if (later.some(({ at, max }) => at + max < band.at + band.min)) seen.overtaken++;
        }
      }
      const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} % of ${all}`;
      console.log(
        `New York · ${name}: ${seen.reports} bands; when through, the same band ${share(seen.same, seen.through)}, ` +
          `a longer one ${share(seen.longer, seen.through)}; cannot be true beside a later one ${share(seen.overtaken, seen.pairs)}`,
      );
      expect(seen.through).to.be.above(100);
      expect(seen.same / seen.through).to.be.above(0.4);
      expect(seen.overtaken / seen.pairs).to.be.below(0.25);
    });
  }
});
