import { expect } from '@open-wc/testing';
import type { Issue } from '../../src/feed/issues.ts';
import { parseFeed, type Reading } from '../../src/feed/parse.ts';
import type { FeedState, Snapshot } from '../../src/feed/snapshot.ts';
import { createStore, type FeedStore } from '../../src/feed/store.ts';
import { calendar } from '../../src/text/calendar.ts';
import { FakeTime } from '../support/fake-time.ts';
import { feedText, reading, waitingIn, WRITTEN } from '../support/feeds.ts';

const MINUTE = 60_000;
const GONE: Issue = { code: 'feed/unreachable', pointer: '', seen: 'refused', severity: 'error' };

/** A store, what it told, and how often it read. */
class Bench {
  readonly time = new FakeTime(WRITTEN);
  readonly told: FeedState[] = [];
  readings = 0;
  read: (text: string) => Reading | Promise<Reading> = text => parseFeed(text, calendar);
  readonly store: FeedStore = createStore({
    now: () => this.time.now,
    read: text => {
      this.readings += 1;
      return this.read(text);
    },
  });

  constructor() {
    this.store.subscribe(state => this.told.push(state));
  }

  get kinds(): string {
    return this.told.map(({ kind }) => kind).join(' ');
  }

  get snapshot(): Snapshot | undefined {
    const { state } = this.store;
    return 'snapshot' in state ? state.snapshot : undefined;
  }

  get waiting(): number | undefined {
    return waitingIn(this.snapshot?.feed);
  }
}

describe('feed/store', () => {
  it('is empty at first', () => {
    expect(new Bench().store.state).to.deep.equal({ kind: 'empty' });
  });

  it('shows a document, with when it came and which one it is', async () => {
    const { store, time, ...bench } = new Bench();
    expect(await store.accept(feedText(180))).to.equal(null);
    expect(store.state.kind).to.equal('ready');
    expect('snapshot' in store.state && store.state.snapshot).to.include({
      receivedAt: time.now,
      revision: 1,
    });
    await store.accept(feedText(170));
    expect('snapshot' in store.state && store.state.snapshot.revision).to.equal(2);
    expect(bench.told.length).to.equal(2);
  });

  it('has failed where there has never been a document, and recovers', async () => {
    const bench = new Bench();
    expect(bench.store.fail(GONE)).to.equal(GONE);
    expect(bench.store.state).to.deep.equal({ kind: 'failed', why: GONE });
    await bench.store.accept(feedText(180));
    expect(bench.kinds).to.equal('failed ready');
  });

  it('keeps the last good document whatever comes after it, and says what is wrong', async () => {
    const bench = new Bench();
    await bench.store.accept(feedText(180));
    const { snapshot } = bench;
    const bad: [text: string, code: string][] = [
      ['', 'feed/not-json'],
      ['<!doctype html><title>Log in', 'feed/html'],
      ['{"version":1,', 'feed/not-json'],
      ['[]', 'feed/not-an-object'],
      ['{"version":2,"communities":[]}', 'feed/version'],
      ['{"version":1}', 'feed/no-communities'],
    ];
    for (const [text, code] of bad) {
      expect((await bench.store.accept(text))?.code, text).to.equal(code);
      const { state } = bench.store;
      expect(state.kind).to.equal('degraded');
      expect('why' in state && state.why.code).to.equal(code);
      expect(bench.snapshot).to.equal(snapshot);
    }
    bench.store.fail(GONE);
    expect(bench.store.state).to.include({ kind: 'degraded', why: GONE, snapshot });
    await bench.store.accept(feedText(160));
    expect(bench.store.state.kind).to.equal('ready');
    expect(bench.waiting).to.equal(160);
  });

  it('tells each listener once of each change', async () => {
    const bench = new Bench();
    bench.store.fail(GONE);
    bench.store.fail({ ...GONE });
    await bench.store.accept('');
    await bench.store.accept('');
    await bench.store.accept(feedText(180));
    await bench.store.accept(feedText(180));
    bench.store.fail(GONE);
    bench.store.fail(GONE);
    await bench.store.accept(feedText(180));
    expect(bench.kinds).to.equal('failed failed ready degraded ready');
  });

  it('tells nobody who has left', async () => {
    const bench = new Bench();
    let told = 0;
    bench.store.subscribe(() => (told += 1))();
    await bench.store.accept(feedText(180));
    expect(told).to.equal(0);
  });

  describe('a document that has not changed', () => {
    it('is not read again, is the same snapshot, and tells nobody', async () => {
      const bench = new Bench();
      await bench.store.accept(feedText(180));
      const { snapshot } = bench;
      await bench.time.advance(MINUTE);
      for (let turn = 0; turn < 100; turn++) expect(await bench.store.accept(feedText(180))).to.equal(null);
      expect(bench.readings).to.equal(1);
      expect(bench.snapshot).to.equal(snapshot);
      expect(bench.told.length).to.equal(1);
    });

    it('puts an end to what was wrong', async () => {
      const bench = new Bench();
      await bench.store.accept(feedText(180));
      const { snapshot } = bench;
      bench.store.fail(GONE);
      await bench.store.accept(feedText(180));
      expect(bench.store.state).to.deep.equal({ kind: 'ready', snapshot });
      expect(bench.readings).to.equal(1);
    });

    it('is not read again either where it is wrong, or comes in turn with another', async () => {
      const bench = new Bench();
      await bench.store.accept(feedText(180, 5));
      for (let turn = 0; turn < 5; turn++) {
        await bench.store.accept('<html>');
        await bench.store.accept(feedText(180, 5));
      }
      expect(bench.readings).to.equal(2);
    });
  });

  it('reads a text again where what it takes to read it was not there', async () => {
    const bench = new Bench();
    const { read } = bench;
    const why: Issue = { code: 'module/not-loaded', pointer: '', severity: 'error' };
    bench.read = () => ({ feed: null, issues: [why], passing: true });
    expect(await bench.store.accept(feedText(180))).to.equal(why);
    bench.read = read;
    expect(await bench.store.accept(feedText(180))).to.equal(null);
    expect(bench.waiting).to.equal(180);
  });

  describe('an older document', () => {
    it('never replaces a newer one, and says so as a warning', async () => {
      const bench = new Bench();
      await bench.store.accept(feedText(180, 0));
      const issue = await bench.store.accept(feedText(999, -1));
      expect(issue).to.include({ code: 'feed/older', severity: 'warning' });
      expect(bench.store.state.kind).to.equal('degraded');
      expect(bench.waiting).to.equal(180);
      await bench.store.accept(feedText(170, 1));
      expect(bench.store.state.kind).to.equal('ready');
      expect(bench.waiting).to.equal(170);
    });

    it('is one of the same time if it says something else: that is a correction', async () => {
      const bench = new Bench();
      await bench.store.accept(feedText(180));
      expect(await bench.store.accept(feedText(181))).to.equal(null);
      expect(bench.waiting).to.equal(181);
    });

    it("can't be told where it does not say when it was written: it is taken, and the newest time stays known", async () => {
      const bench = new Bench();
      await bench.store.accept(feedText(180, 0));
      await bench.store.accept(feedText(170, null));
      expect(bench.waiting).to.equal(170);
      expect((await bench.store.accept(feedText(999, -1)))?.code).to.equal('feed/older');
      expect(bench.waiting).to.equal(170);
    });

    it('does not come between for being read faster', async () => {
      const bench = new Bench();
      const waiting: ((reading: Reading) => void)[] = [];
      bench.read = () => new Promise(resolve => waiting.push(resolve));
      const first = bench.store.accept('first');
      const second = bench.store.accept('second');
      const [older, newer] = [reading(WRITTEN), reading(WRITTEN + 1)];
      waiting[1]!(newer);
      await second;
      waiting[0]!(older);
      expect(await first).to.equal(null);
      expect(bench.snapshot?.feed).to.equal(newer.feed);
      expect(bench.kinds).to.equal('ready');
    });

    it('is taken when a server has had nothing else for ten minutes: it was set back on purpose', async () => {
      const bench = new Bench();
      await bench.store.accept(feedText(180, 0));
      for (let minute = 0; minute < 10; minute++) {
        await bench.store.accept(feedText(100 + minute, -60 + minute));
        expect(bench.waiting, `${minute} min`).to.equal(180);
        await bench.time.advance(MINUTE);
      }
      expect(await bench.store.accept(feedText(120, -50))).to.equal(null);
      expect(bench.waiting).to.equal(120);
      expect((await bench.store.accept(feedText(999, -51)))?.code, 'now that is the newest').to.equal(
        'feed/older',
      );
    });

    it('is not taken for a page that was asleep for long between two of them', async () => {
      const bench = new Bench();
      await bench.store.accept(feedText(180, 0));
      await bench.store.accept(feedText(1, -9));
      await bench.time.advance(600 * MINUTE);
      await bench.store.accept(feedText(2, -8));
      expect(bench.waiting).to.equal(180);
    });

    it('counts from the last good one: caches that take turns never get there', async () => {
      const bench = new Bench();
      for (let minute = 0; minute < 60; minute++) {
        await bench.store.accept(feedText(180 + minute, minute));
        await bench.store.accept(feedText(1, minute - 5));
        expect(bench.waiting).to.equal(180 + minute);
        await bench.time.advance(MINUTE);
      }
    });

    it('is taken at once where the newer one had a time that is still to come: a slip, put right', async () => {
      const bench = new Bench();
      await bench.store.accept(feedText(180, 365 * 24 * 60));
      await bench.time.advance(MINUTE);
      expect(await bench.store.accept(feedText(170, 1))).to.equal(null);
      expect(bench.waiting).to.equal(170);
    });

    it('is refused where both are ahead of a slow clock', async () => {
      const bench = new Bench();
      await bench.store.accept(feedText(180, 120));
      expect((await bench.store.accept(feedText(999, 119)))?.code).to.equal('feed/older');
    });

    it('is taken where the newer one was kept from the last visit: the server may have been set back since', async () => {
      const bench = new Bench();
      bench.store.take(reading(WRITTEN), false, true);
      expect(await bench.store.accept(feedText(170, -1))).to.equal(null);
      expect(bench.waiting).to.equal(170);
    });

    it('is taken where it is given and not asked for: then the last one given counts', () => {
      const bench = new Bench();
      bench.store.take(reading(WRITTEN), true);
      const older = reading(WRITTEN - MINUTE);
      expect(bench.store.take(older, true)).to.equal(null);
      expect(bench.snapshot?.feed).to.equal(older.feed);
    });
  });

  describe('survives a reader that', () => {
    const readers: [string, () => Reading | Promise<Reading>][] = [
      [
        'throws',
        () => {
          throw new Error('broken');
        },
      ],
      ['rejects', () => Promise.reject(new Error('broken'))],
      ['rejects without a reason', () => Promise.reject(undefined)],
      ['gives neither a feed nor an issue', () => ({ feed: null, issues: [] })],
    ];
    for (const [what, read] of readers) {
      it(what, async () => {
        const bench = new Bench();
        await bench.store.accept(feedText(180));
        const good = bench.read;
        bench.read = read;
        expect((await bench.store.accept('x'))?.code).to.equal('feed/not-an-object');
        expect(bench.store.state.kind).to.equal('degraded');
        bench.read = good;
        expect(await bench.store.accept(feedText(170))).to.equal(null);
      });
    }
  });

  it('hands in what was read before anybody is told, so that the clock is right by then', async () => {
    const bench = new Bench();
    const order: string[] = [];
    bench.store.subscribe(() => order.push('told'));
    await bench.store.accept(feedText(180), feed => order.push(`read ${waitingIn(feed)}`));
    await bench.store.accept('<html>', () => order.push('never'));
    await bench.store.accept(feedText(180), () => order.push('read again'));
    expect(order).to.deep.equal(['read 180', 'told', 'told', 'read again', 'told']);
  });
});
