import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  AHEAD_MS,
  ageOf,
  ageStep,
  freshness,
  isCurrent,
  momentOf,
  nextChange,
  type Freshness,
} from '../../src/domain/age.ts';
import type { Feed } from '../../src/domain/model.ts';
import { worstFreshness } from '../../src/domain/worst-freshness.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);
const LIMIT = 1800;
const LIMIT_MS = LIMIT * 1000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const KINDS: readonly Freshness[] = ['fresh', 'ageing', 'uncertain', 'unknown', 'stale', 'expired'];

/** The class of a number that is so many milliseconds old. */
const aged = (age: number): Freshness => freshness(NOW - age, { now: NOW, limit: LIMIT });

describe('domain/age', () => {
  describe('freshness(asOf, moment)', () => {
    for (const [age, kind, law] of [
      [0, 'fresh', 'a number of this moment'],
      [LIMIT_MS / 2, 'fresh', 'half the limit'],
      [LIMIT_MS / 2 + 2, 'ageing', 'a millisecond over half the limit'],
      [LIMIT_MS, 'ageing', 'the limit'],
      [LIMIT_MS + 1, 'stale', 'a millisecond over the limit'],
      [4 * LIMIT_MS, 'stale', 'four times the limit'],
      [4 * LIMIT_MS + 1, 'expired', 'a millisecond over four times the limit'],
      [-2, 'fresh', 'a little ahead'],
      [-AHEAD_MS, 'fresh', 'five minutes ahead'],
      [-AHEAD_MS - 1, 'uncertain', 'a millisecond over five minutes ahead'],
      [-10 * 365 * DAY, 'uncertain', 'ten years ahead'],
    ] as const) {
      it(`is ${kind} at ${law}`, () => expect(aged(age)).to.equal(kind));
    }

    it('is unknown without a time, however wide the limit', () => {
      expect(freshness(undefined, { now: NOW, limit: 31_536_000 })).to.equal('unknown');
    });

    it('takes a time of 0 for a time', () => {
      expect(freshness(0, { now: 0, limit: LIMIT })).to.equal('fresh');
    });

    it('keeps a number at validUntil, and withholds it a millisecond later', () => {
      const moment = { now: NOW, limit: LIMIT };
      expect(freshness(NOW, { ...moment, validUntil: NOW })).to.equal('fresh');
      expect(freshness(NOW, { ...moment, validUntil: NOW - 1 })).to.equal('expired');
    });

    it('withholds after validUntil what has no time, or one ahead, as well', () => {
      const over = { now: NOW, limit: LIMIT, validUntil: NOW - 1 };
      expect(freshness(undefined, over)).to.equal('expired');
      expect(freshness(NOW + DAY, over)).to.equal('expired');
    });

    it('does not shorten an age because the document is still valid', () => {
      expect(freshness(NOW - DAY, { now: NOW, limit: LIMIT, validUntil: NOW + DAY })).to.equal('expired');
    });

    it('is never current for a date alone: it says no more than the day', () => {
      const day = Date.UTC(2021, 0, 6) - 1;
      const at = (now: number): Freshness => freshness(day, { now, limit: LIMIT });
      expect(at(day - 10 * HOUR)).to.equal('uncertain');
      expect(at(day - MINUTE)).to.equal('uncertain');
      expect(at(day + 5 * MINUTE)).to.equal('uncertain');
      expect(at(day + LIMIT_MS + 1)).to.equal('stale');
    });

    it('is never current for a time that lay ahead when it came, also once its hour has come', () => {
      const moment = { limit: LIMIT, seenAt: NOW };
      expect(freshness(NOW + 8 * HOUR, { ...moment, now: NOW + 8 * HOUR + MINUTE })).to.equal('uncertain');
      expect(freshness(NOW + MINUTE, { ...moment, now: NOW + 2 * MINUTE })).to.equal('fresh');
    });

    it('is in doubt where the end of validity cannot be read', () => {
      expect(freshness(NOW, { now: NOW, limit: LIMIT, validUntil: NaN })).to.equal('uncertain');
    });

    it('never gets better while time passes, but for a time that was ahead', () => {
      const from = aged(-AHEAD_MS);
      const seen = [from];
      for (let age = -AHEAD_MS; age < 5 * LIMIT_MS; age += 7919) seen.push(aged(age));
      for (let at = 1; at < seen.length; at++) {
        expect(worstFreshness(seen[at - 1] ?? 'fresh', seen[at] ?? 'fresh')).to.equal(seen[at]);
      }
    });
  });

  describe('ageOf(asOf, moment)', () => {
    it('has the time and its class', () => {
      expect(ageOf(NOW - 2, { now: NOW, limit: LIMIT })).to.deep.equal({ asOf: NOW - 2, freshness: 'fresh' });
      expect(ageOf(NaN, { now: NOW, limit: LIMIT })).to.deep.equal({ asOf: undefined, freshness: 'unknown' });
      expect(ageOf(undefined, { now: NOW, limit: LIMIT })).to.deep.equal({
        asOf: undefined,
        freshness: 'unknown',
      });
    });
  });

  describe('momentOf(feed, part, observation)', () => {
    const bare = { version: 1, communities: [] } as const;

    it('has the defaults of the format where nobody says otherwise', () => {
      expect(momentOf(bare, 'queue', { now: NOW }).limit).to.equal(1800);
      expect(momentOf(bare, 'volunteers', { now: NOW }).limit).to.equal(7200);
      expect(momentOf(bare, 'testing', { now: NOW }).limit).to.equal(21_600);
    });

    it("goes by the feed's limit before the default, and by the widget's before both", () => {
      const feed = { ...bare, staleAfter: { queue: 60 } };
      expect(momentOf(feed, 'queue', { now: NOW }).limit).to.equal(60);
      expect(momentOf(feed, 'testing', { now: NOW }).limit).to.equal(21_600);
      expect(momentOf(feed, 'queue', { now: NOW, staleAfter: null }).limit).to.equal(60);
      expect(momentOf(feed, 'queue', { now: NOW, staleAfter: 90 }).limit).to.equal(90);
    });

    it("takes no limit of a feed that is over 48 default ones, but any of the page's own", () => {
      const feed = { ...bare, staleAfter: { queue: 31_536_000, testing: 600_000 } };
      expect(momentOf(feed, 'queue', { now: NOW }).limit).to.equal(86_400);
      expect(momentOf(feed, 'testing', { now: NOW }).limit).to.equal(600_000);
      expect(momentOf(feed, 'queue', { now: NOW, staleAfter: 1e9 }).limit).to.equal(1e9);
    });

    it("carries the document's validUntil", () => {
      expect(momentOf({ ...bare, validUntil: NOW }, 'queue', { now: NOW })).to.include({
        now: NOW,
        validUntil: NOW,
      });
    });
  });

  describe('a time in doubt', () => {
    const bare = { version: 1, communities: [] } as const;
    const seen = (feed: Feed, more: object, age: number): Freshness =>
      freshness(NOW - age, momentOf(feed, 'queue', { now: NOW, ...more }));

    it('makes no number current, nor an old one any better', () => {
      const doubt = { isTimeUncertain: true };
      expect([0, LIMIT_MS, LIMIT_MS + 1, 4 * LIMIT_MS + 1].map(age => seen(bare, doubt, age))).to.deep.equal([
        'uncertain',
        'uncertain',
        'stale',
        'expired',
      ]);
      expect(seen(bare, { isTimeUncertain: false }, 0)).to.equal('fresh');
    });

    it('is that of a document written over five minutes from now: its older numbers are not current either', () => {
      const written = (ahead: number): Feed => ({ ...bare, generatedAt: NOW + ahead });
      expect(seen(written(AHEAD_MS), {}, 0)).to.equal('fresh');
      expect(seen(written(AHEAD_MS + 1), {}, 0)).to.equal('uncertain');
      expect(seen(written(AHEAD_MS + 1), {}, 2 * LIMIT_MS)).to.equal('stale');
      const later = { now: NOW + HOUR, receivedAt: NOW };
      expect(seen(written(AHEAD_MS + 1), later, -HOUR), 'nor by waiting for it').to.equal('uncertain');
    });
  });

  describe('isCurrent(freshness)', () => {
    it('is so for fresh and ageing numbers only', () => {
      expect(KINDS.filter(isCurrent)).to.deep.equal(['fresh', 'ageing']);
    });
  });

  describe('worstFreshness(one, other)', () => {
    it('is the later of fresh, ageing, uncertain, unknown, stale, expired, whichever comes first', () => {
      KINDS.forEach((low, at) => {
        for (const high of KINDS.slice(at)) {
          expect(worstFreshness(low, high)).to.equal(high);
          expect(worstFreshness(high, low)).to.equal(high);
        }
      });
    });
  });

  describe('ageStep(age)', () => {
    for (const [age, unit, value] of [
      [0, 'now', 0],
      [MINUTE - 1, 'now', 0],
      [MINUTE, 'minute', 1],
      [2 * MINUTE - 1, 'minute', 1],
      [119 * MINUTE, 'minute', 119],
      [2 * HOUR - 1, 'minute', 119],
      [2 * HOUR, 'hour', 2],
      [30 * HOUR, 'hour', 30],
      [2 * DAY - 1, 'hour', 47],
      [2 * DAY, 'day', 2],
      [400 * DAY, 'day', 400],
    ] as const) {
      it(`tells ${age} ms in ${unit} ${value}`, () => expect(ageStep(age)).to.deep.equal({ unit, value }));
    }

    it('tells a time ahead as now, never as a negative age', () => {
      expect(ageStep(-DAY)).to.deep.equal({ unit: 'now', value: 0 });
    });

    it('is never more than one step from the age, and never above it', () => {
      const sizes = { now: MINUTE, minute: MINUTE, hour: HOUR, day: DAY };
      fc.assert(
        fc.property(fc.nat(10 * 365 * DAY), age => {
          const { unit, value } = ageStep(age);
          expect(age - value * sizes[unit]).to.be.within(0, sizes[unit] - 1);
        }),
      );
    });
  });

  describe('nextChange(asOf, moment)', () => {
    it('is Infinity where nothing will ever change', () => {
      expect(nextChange(undefined, { now: NOW, limit: LIMIT })).to.equal(Infinity);
    });

    it('is a millisecond after validUntil where there is no time', () => {
      expect(nextChange(undefined, { now: NOW, limit: LIMIT, validUntil: NOW })).to.equal(NOW + 1);
      expect(nextChange(undefined, { now: NOW + 1, limit: LIMIT, validUntil: NOW })).to.equal(Infinity);
    });

    it('is the next full minute of a young number', () => {
      expect(nextChange(NOW - 90_000, { now: NOW, limit: LIMIT })).to.equal(NOW + 30_000);
    });

    it('is the first full minute of a number that is a little ahead', () => {
      expect(nextChange(NOW + 90_000, { now: NOW, limit: LIMIT })).to.equal(NOW + 90_000 + MINUTE);
    });

    it('is when a time ahead stops being uncertain', () => {
      const asOf = NOW + HOUR;
      expect(nextChange(asOf, { now: NOW, limit: LIMIT })).to.equal(asOf - AHEAD_MS);
      expect(freshness(asOf, { now: asOf - AHEAD_MS, limit: LIMIT })).to.equal('fresh');
    });

    it('lies ahead of now, and until then neither words nor class change', () => {
      const told = (asOf: number, now: number, limit: number, validUntil: number): string =>
        JSON.stringify([freshness(asOf, { now, limit, validUntil }), ageStep(now - asOf)]);
      fc.assert(
        fc.property(
          fc.integer({ min: -2 * HOUR, max: 4 * DAY }),
          fc.integer({ min: 1, max: 2 * 86_400 }),
          fc.integer({ min: -DAY, max: DAY }),
          fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
          (age, limit, valid, part) => {
            const [asOf, validUntil] = [NOW - age, NOW + valid];
            const next = nextChange(asOf, { now: NOW, limit, validUntil });
            expect(next).to.be.above(NOW);
            const now = told(asOf, NOW, limit, validUntil);
            expect(told(asOf, NOW + Math.floor(part * (next - NOW)), limit, validUntil)).to.equal(now);
            expect(told(asOf, next - 1, limit, validUntil)).to.equal(now);
          },
        ),
        { numRuns: 2000 },
      );
    });
  });
});
