import { expect } from '@open-wc/testing';
import { createPoller, type Poller } from '../../src/page/poller.ts';
import type { Outcome } from '../../src/page/scheduler.ts';
import { chance, FakeHost } from '../support/fake-time.ts';

const P = 60_000;
const GOOD: Outcome = { ok: true, busy: false, retryAfter: null, date: null, empty: false };
const DOWN: Outcome = { ...GOOD, ok: false };

/** A poller on a page in fake time; each request takes 200 ms. */
class Bench {
  readonly host: FakeHost;
  readonly poller: Poller;
  readonly asked: number[] = [];
  readonly signals: AbortSignal[] = [];
  outcome: Outcome | Error = GOOD;
  latency = 200;
  private readonly start: number;

  constructor(seed = 1) {
    this.host = new FakeHost(undefined, seed);
    this.start = this.host.now();
    this.poller = createPoller(this.host, signal => this.answer(signal));
  }

  /** How often it asked in the last `ms` milliseconds. */
  async during(ms: number): Promise<number> {
    const before = this.asked.length;
    await this.host.time.advance(ms);
    return this.asked.length - before;
  }

  private async answer(signal: AbortSignal): Promise<Outcome> {
    this.asked.push(this.host.now() - this.start);
    this.signals.push(signal);
    const { outcome } = this;
    await new Promise<void>(resolve => {
      this.host.after(this.latency, resolve);
    });
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }
}

describe('page/poller', () => {
  it('asks at once, then after 0.5 … 1.5 P, then every P ± 20 %', async () => {
    const bench = new Bench();
    bench.poller.start();
    expect(bench.asked).to.deep.equal([0]);
    await bench.during(20 * P);
    const [, first, ...rest] = bench.asked;
    expect(first).to.be.within(0.5 * P, 1.5 * P);
    rest.reduce((before, at) => {
      expect(at - before).to.be.within(0.8 * P, 1.2 * P);
      return at;
    }, first!);
    bench.poller.stop();
  });

  it('goes on whatever a request comes to, also where it throws', async () => {
    const bench = new Bench();
    for (const outcome of [DOWN, new Error('broken'), GOOD]) {
      bench.outcome = outcome;
      bench.poller.start();
      expect(await bench.during(5 * P)).to.be.at.least(3);
    }
    bench.poller.stop();
  });

  it('loads nothing in a page that nobody has looked at, and at once when somebody does', async () => {
    const bench = new Bench();
    bench.host.visible = false;
    bench.poller.start();
    expect(await bench.during(3 * P)).to.equal(0);
    expect(bench.host.time.timers).to.equal(0);
    bench.host.set({ visible: true });
    expect(bench.asked).to.deep.equal([3 * P]);
    bench.poller.stop();
  });

  it('tries once where the browser says that it is offline, then waits', async () => {
    const bench = new Bench();
    bench.host.online = false;
    bench.outcome = { ...DOWN, empty: true };
    bench.poller.start();
    await bench.during(10 * P);
    expect(bench.asked).to.deep.equal([0]);
    expect(bench.poller.activity).to.equal('resting');
    bench.outcome = GOOD;
    bench.host.set({ online: true });
    expect(await bench.during(P)).to.equal(1);
    bench.poller.stop();
  });

  for (const [state, away, back, within] of [
    ['hidden', { visible: false }, { visible: true }, 15_000],
    ['offline', { online: false }, { online: true }, P],
    ['frozen', { visible: false, frozen: true }, { visible: true, frozen: false }, 15_000],
  ] as const) {
    it(`is silent while ${state}, without a timer, and catches up once on return`, async () => {
      const caughtUp = [];
      for (let seed = 1; seed <= 20; seed++) {
        const bench = new Bench(seed);
        bench.poller.start();
        await bench.during(10 * P);
        bench.host.set(away);
        expect(bench.poller.activity).to.equal('resting');
        expect(bench.host.time.timers).to.equal(0);
        expect(await bench.during(60 * P)).to.equal(0);
        bench.host.set(back);
        expect(await bench.during(within)).to.equal(1);
        caughtUp.push(bench.asked.at(-1)! - 70 * P);
        expect(await bench.during(0.5 * P - within)).to.equal(0);
        bench.poller.stop();
      }
      expect(new Set(caughtUp).size, 'jittered').to.be.above(15);
      expect(Math.max(...caughtUp) - Math.min(...caughtUp)).to.be.above(within / 2);
    });
  }

  it('lets a reader who flips through tabs cause no more requests than one who stays', async () => {
    const bench = new Bench();
    bench.poller.start();
    await bench.during(P / 4);
    for (let flip = 0; flip < 1000; flip++) {
      bench.host.set({ visible: false });
      await bench.during(300);
      bench.host.set({ visible: true });
      await bench.during(300);
    }
    expect(bench.asked.length).to.be.within(8, 14);
    bench.poller.stop();
  });

  it('ends the request under way where the page is left, counts it as nothing, and asks again on return', async () => {
    const bench = new Bench();
    bench.poller.start();
    await bench.during(100);
    bench.host.set({ visible: false, frozen: true });
    expect(bench.signals[0]!.aborted).to.equal(true);
    expect(bench.poller.activity).to.equal('resting');
    await bench.during(P);
    bench.host.set({ visible: true, frozen: false });
    expect(await bench.during(15_000)).to.equal(1);
    bench.poller.stop();
  });

  it('lets the request under way end where the page is only hidden', async () => {
    const bench = new Bench();
    bench.poller.start();
    await bench.during(100);
    bench.host.set({ visible: false });
    await bench.during(P);
    expect(bench.signals[0]!.aborted).to.equal(false);
    bench.poller.stop();
  });

  it('sets no timer while an answer is under way, whatever happens meanwhile', async () => {
    const bench = new Bench();
    bench.poller.start();
    bench.poller.setPeriod(10);
    bench.host.set({ visible: false });
    bench.host.set({ visible: true });
    bench.host.set({ online: false });
    bench.host.set({ online: true });
    expect(bench.host.time.timers, 'that of the answer itself').to.equal(1);
    bench.poller.stop();
  });

  it('takes no notice of the answer to a request that it has dropped', async () => {
    const bench = new Bench();
    bench.latency = 100_000;
    bench.outcome = { ...DOWN, busy: true };
    bench.poller.start();
    await bench.during(50_000);
    bench.host.set({ visible: false, frozen: true });
    bench.host.set({ visible: true, frozen: false });
    bench.outcome = GOOD;
    await bench.during(49_999);
    expect(bench.asked.length).to.equal(2);
    await bench.during(2);
    expect(bench.poller.activity, 'the second one is still under way').to.equal('asking');
    await bench.during(100_000);
    expect(bench.poller.activity, 'and the first one did not slow it down').to.equal('idle');
    bench.poller.stop();
  });

  describe('refresh', () => {
    it('asks now, once for all who ask meanwhile, and is done when the answer is in', async () => {
      const bench = new Bench();
      bench.poller.start();
      await bench.during(10_000);
      const done: string[] = [];
      for (const name of ['a', 'b', 'c']) void bench.poller.refresh().then(() => done.push(name));
      expect(bench.asked.length).to.equal(2);
      expect(bench.poller.activity).to.equal('asking');
      await bench.during(199);
      expect(done).to.deep.equal([]);
      await bench.during(1);
      expect(done).to.deep.equal(['a', 'b', 'c']);
      bench.poller.stop();
    });

    it('asks in a silent page too, which stays silent after that', async () => {
      const bench = new Bench();
      bench.poller.start();
      await bench.during(10_000);
      bench.host.set({ visible: false });
      void bench.poller.refresh();
      expect(await bench.during(60 * P)).to.equal(0);
      expect(bench.asked.length).to.equal(2);
      bench.poller.stop();
    });

    it('never rejects', async () => {
      const bench = new Bench();
      bench.outcome = new Error('broken');
      bench.poller.start();
      const done = bench.poller.refresh();
      await bench.during(1000);
      await done;
      bench.poller.stop();
    });
  });

  it('rests where the server asks for it', async () => {
    const bench = new Bench();
    bench.poller.start();
    await bench.during(1000);
    bench.outcome = { ...DOWN, busy: true, retryAfter: '1800' };
    await bench.during(1.5 * P);
    expect(bench.poller.activity).to.equal('resting');
    expect(await bench.during(1_700_000)).to.equal(0);
    bench.poller.stop();
  });

  it('follows a new period', async () => {
    const bench = new Bench();
    bench.poller.start();
    await bench.during(1000);
    bench.poller.setPeriod(10);
    expect(await bench.during(100_000)).to.be.within(8, 12);
    bench.poller.setPeriod(1e12);
    expect(await bench.during(3_600_000)).to.be.at.most(1);
    bench.poller.stop();
  });

  it('stopped, it has ended its request, its timer and its listening; it can be started again', async () => {
    const bench = new Bench();
    bench.poller.start();
    await bench.during(100);
    bench.poller.stop();
    expect(bench.signals[0]!.aborted).to.equal(true);
    expect(bench.host.listeners).to.equal(0);
    await bench.during(1000);
    expect(bench.host.time.timers).to.equal(0);
    bench.host.set({ visible: true });
    bench.poller.setPeriod(10);
    expect(await bench.during(10 * P)).to.equal(0);
    bench.poller.start();
    expect(await bench.during(P)).to.be.at.least(1);
    bench.poller.stop();
  });

  it('has exactly one timer after any sequence of events while it waits, and none while it asks or is silent', async () => {
    for (let seed = 0; seed < 300; seed++) {
      const bench = new Bench(seed);
      const random = chance(seed + 1000);
      bench.latency = 0;
      bench.poller.start();
      await bench.during(1);
      for (let step = 0; step < 40; step++) {
        const { host, poller } = bench;
        const events = [
          () => host.set({ visible: false }),
          () => host.set({ visible: true, frozen: false }),
          () => host.set({ visible: false, frozen: true }),
          () => host.set({ online: false }),
          () => host.set({ online: true }),
          () => host.set({}),
          () => poller.start(),
          () => void poller.refresh(),
          () => poller.setPeriod(random() * 1000),
          () =>
            (bench.outcome =
              random() < 0.5 ? GOOD : { ...DOWN, busy: random() < 0.3, empty: random() < 0.5 }),
        ];
        events[Math.floor(random() * events.length)]!();
        await bench.during(random() < 0.3 ? random() * 3 * P : 1);
        const silent = !host.visible || !host.online;
        expect(poller.activity).not.to.equal('asking');
        expect(host.time.timers, `seed ${seed}, step ${step}`).to.equal(silent ? 0 : 1);
        expect(host.listeners).to.equal(1);
      }
      bench.poller.stop();
      expect(bench.host.time.timers).to.equal(0);
    }
  });
});
