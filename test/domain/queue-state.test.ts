import { expect } from '@open-wc/testing';
import type { Freshness } from '../../src/domain/age.ts';
import { levelOf } from '../../src/domain/level.ts';
import type { Opening, Queue } from '../../src/domain/model.ts';
import { operatingStatus } from '../../src/domain/operating-status.ts';
import { queueState, type QueueState } from '../../src/domain/queue-state.ts';
import { waitOf } from '../../src/domain/wait.ts';

const NOW = Date.UTC(2021, 0, 6, 7, 40);
const inMinutes = (minutes: number): number => NOW + minutes * 60_000;
const QUEUE: Queue = { waiting: 180, servedPerHour: 90 };

/** @param freshness of the numbers @param news how fresh the state is, by default the same */
function of(
  opening: Opening,
  queue: Queue = QUEUE,
  freshness: Freshness = 'fresh',
  news: Freshness = freshness,
): QueueState {
  const status = { ...operatingStatus(opening, NOW, news), freshness: news };
  const wait = waitOf(queue, status, freshness);
  const level = freshness === 'expired' ? undefined : levelOf(queue, wait, undefined);
  return queueState({ opening, operatingStatus: status, queue, freshness, wait, level, now: NOW });
}

const open = (opening: Opening, queue?: Queue, freshness?: Freshness): QueueState =>
  of({ status: 'open', ...opening }, queue, freshness);

describe('domain/queue-state', () => {
  describe('where nobody new is served', () => {
    it('is what the place says, whatever its numbers are', () => {
      for (const status of ['closed', 'done', 'not-started', 'full', 'paused'] as const)
        for (const queue of [QUEUE, { waitMinutes: { min: 20, max: 20 } }, { waiting: 0 }, {}])
          expect(of({ status }, queue), status).to.equal(status);
    });

    it('stays so until the announced opening, however old the news is', () => {
      for (const status of ['closed', 'done', 'not-started'] as const)
        for (const freshness of ['stale', 'expired'] as const)
          expect(of({ status, opensAt: inMinutes(600) }, QUEUE, freshness), freshness).to.equal(status);
      const night = { status: 'open', closesAt: inMinutes(-60), opensAt: inMinutes(600) } as const;
      expect(of(night, QUEUE, 'expired')).to.equal('closed');
    });

    it('is full where no place is left, as long as that is current', () => {
      expect(open({}, { ...QUEUE, capacityLeft: 0 })).to.equal('full');
      expect(open({}, { ...QUEUE, capacityLeft: 1 })).to.equal('wait');
      expect(open({}, { ...QUEUE, capacityLeft: 0 }, 'stale')).to.equal('stale');
    });

    it('goes before numbers that have expired, where its own news is current', () => {
      expect(of({ status: 'paused' }, QUEUE, 'expired', 'fresh')).to.equal('paused');
      expect(of({ status: 'paused' }, QUEUE, 'expired')).to.equal('expired');
    });
  });

  describe('too late', () => {
    it('is it once a given last time to join has passed', () => {
      expect(open({ lastJoinAt: inMinutes(-1) })).to.equal('too-late');
      expect(open({ lastJoinAt: inMinutes(0) })).to.equal('wait');
      expect(of({ status: 'paused', lastJoinAt: inMinutes(-1) })).to.equal('too-late');
    });

    it('is it not by a time from before the last opening', () => {
      expect(open({ lastJoinAt: inMinutes(-900), opensAt: inMinutes(-500) })).to.equal('wait');
    });

    it('is it where the closing time has passed without news', () => {
      expect(open({ closesAt: inMinutes(-1) })).to.equal('too-late');
      expect(of({ closesAt: inMinutes(-1) })).to.equal('too-late');
    });

    it('is it where even the shortest wait ends after closing', () => {
      // 180 people at 90 an hour: 60 to 195 minutes.
      expect(open({ closesAt: inMinutes(59) })).to.equal('too-late');
      expect(open({ closesAt: inMinutes(60) })).to.equal('may-be-too-late');
      expect(open({ closesAt: inMinutes(119) }, { waitMinutes: { min: 120 } })).to.equal('too-late');
      expect(open({ closesAt: inMinutes(19) }, { waitMinutes: { min: 20, max: 20 } })).to.equal('too-late');
    });

    it('goes after full, and is not said of a place that has closed', () => {
      expect(of({ status: 'full', lastJoinAt: inMinutes(-1) })).to.equal('full');
      expect(of({ status: 'closed', lastJoinAt: inMinutes(-1) })).to.equal('closed');
    });
  });

  describe('may be too late', () => {
    it('is it where only the longest wait ends after closing', () => {
      expect(open({ closesAt: inMinutes(194) })).to.equal('may-be-too-late');
      expect(open({ closesAt: inMinutes(195) })).to.equal('wait');
      expect(open({ closesAt: inMinutes(80) }, { waitMinutes: { max: 90 } })).to.equal('may-be-too-late');
    });

    it('is it not without an upper end, which has words of its own', () => {
      expect(open({ closesAt: inMinutes(121) }, { waitMinutes: { min: 120 } })).to.equal('wait');
    });

    it('is it not by a closing time that is a date alone', () => {
      const endOfDay = Math.floor(NOW / 86_400_000) * 86_400_000 + 86_399_999;
      expect(open({ closesAt: endOfDay }, { waitMinutes: { max: 2000 } })).to.equal('wait');
    });
  });

  describe('old numbers', () => {
    it('are told as such, and nothing is worked out from them', () => {
      expect(open({ closesAt: inMinutes(30) }, QUEUE, 'stale')).to.equal('stale');
      expect(open({}, QUEUE, 'expired')).to.equal('expired');
    });

    it('that were never there are not old', () => {
      expect(of({}, {}, 'expired')).to.equal('unknown');
      expect(open({}, {}, 'stale')).to.equal('unknown');
      expect(open({}, {}, 'expired')).to.equal('expired');
    });

    it('of uncertain time are told without a wait', () => {
      expect(open({}, QUEUE, 'uncertain')).to.equal('people');
      expect(open({}, QUEUE, 'unknown')).to.equal('people');
    });
  });

  describe('where people may join', () => {
    it('is the wait, then tickets or people, then a word', () => {
      expect(open({})).to.equal('wait');
      expect(open({}, { waiting: 180 })).to.equal('people');
      expect(open({}, { nowServing: 'A720' })).to.equal('tickets');
      expect(open({}, { level: 'moderate' })).to.equal('level');
      expect(open({}, {})).to.equal('unknown');
    });

    it('is no queue where nobody waits, or the source says so, and somebody is served', () => {
      expect(open({}, { waiting: 0 })).to.equal('no-queue');
      expect(open({}, { waiting: 0, servedPerHour: 90 })).to.equal('no-queue');
      expect(open({}, { level: 'none' })).to.equal('no-queue');
      expect(open({}, { waiting: 0, stations: 0 })).to.equal('people');
      expect(open({}, { waiting: 0, waitMinutes: { min: 20, max: 20 } })).to.equal('wait');
    });

    it('is a wait of none where that is all that is reported', () => {
      expect(open({}, { waitMinutes: { min: 0, max: 0 } })).to.equal('wait');
    });
  });
});
