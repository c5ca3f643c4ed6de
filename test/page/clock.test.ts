import { expect } from '@open-wc/testing';
import { createClock, type Clock } from '../../src/page/clock.ts';
import { FakeHost } from '../support/fake-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A server that answers in 300 ms; its clock is right, the device's is off by `wrongBy`. */
class Bench {
  readonly host = new FakeHost();
  readonly clock: Clock = createClock(this.host);

  constructor(wrongBy = 0) {
    this.host.wrongBy = wrongBy;
  }

  get truth(): number {
    return this.host.time.now;
  }

  /** How far the page's clock is from the truth. */
  get error(): number {
    return this.clock.now() - this.truth;
  }

  /** One answer; `late` is by how much its Date is behind the truth, `ageMs` what it admits of that. */
  async answer(late = 0, ageMs = 0, notBefore?: number): Promise<void> {
    const startedAt = this.host.now();
    await this.host.time.advance(300);
    const date = Math.floor((this.truth - 150 - late) / 1000) * 1000;
    this.clock.correct({ date, ageMs, startedAt, headAt: this.host.now() }, notBefore);
  }
}

describe('page/clock', () => {
  describe('time', () => {
    it("is the device's where no answer says anything", () => {
      const bench = new Bench(7000);
      expect(bench.error).to.equal(7000);
      bench.clock.correct({ date: null, ageMs: 0, startedAt: 0, headAt: 0 }, undefined);
      expect(bench.error).to.equal(7000);
    });

    for (const wrongBy of [-4000, -1000, 0, 1000, 4000, 59 * MINUTE]) {
      it(`is left alone where the device is ${wrongBy / 1000} s off: that is noise, or harmless`, async () => {
        const bench = new Bench(wrongBy);
        for (let turn = 0; turn < 5; turn++) {
          await bench.answer();
          await bench.host.time.advance(MINUTE);
        }
        expect(bench.error).to.equal(wrongBy);
      });
    }

    for (const slowBy of [10_000, 5 * MINUTE, 26 * HOUR, 50 * 365 * 24 * HOUR]) {
      it(`is put forward at once where the device is slow by ${slowBy / 1000} s`, async () => {
        const bench = new Bench(-slowBy);
        await bench.answer();
        expect(bench.error).to.be.within(-1500, 0);
      });
    }

    for (const fastBy of [61 * MINUTE, 2 * HOUR, 400 * 24 * HOUR]) {
      it(`is put back and in doubt where the device is fast by ${fastBy / 1000} s, when a second answer says so too`, async () => {
        const bench = new Bench(fastBy);
        await bench.answer();
        expect(bench.error, 'one answer may be an old one').to.equal(fastBy);
        expect(bench.clock.isUncertain).to.equal(false);
        await bench.host.time.advance(MINUTE);
        await bench.answer();
        expect(bench.error).to.be.within(0, 1500);
        expect(bench.clock.isUncertain).to.equal(true);
        bench.host.wrongBy = 0;
        for (let turn = 0; turn < 4; turn++) await bench.answer();
        expect(bench.clock.isUncertain, 'until the clocks agree').to.equal(false);
      });

      it(`is left alone where a service worker answers, even though the device is fast by ${fastBy / 1000} s`, async () => {
        const bench = new Bench(fastBy);
        const answerTwice = async (): Promise<void> => {
          await bench.answer();
          await bench.host.time.advance(MINUTE);
          await bench.answer();
        };
        await answerTwice();
        bench.host.hasServiceWorker = true; // it takes over a page that is open
        await answerTwice();
        expect([bench.error, bench.clock.isUncertain]).to.deep.equal([fastBy, false]);
      });
    }

    it('is certain where the device is slow, also with a service worker: it is put forward as far as is proven', async () => {
      const bench = new Bench(-2 * HOUR);
      bench.host.hasServiceWorker = true;
      await bench.answer();
      expect(bench.error).to.be.within(-1500, 0);
      expect(bench.clock.isUncertain).to.equal(false);
    });

    for (const lag of [MINUTE, 10 * MINUTE, 59 * MINUTE]) {
      it(`is never put back by a cache that renews its copy, so that its Date runs, ${lag / MINUTE} minutes late`, async () => {
        const bench = new Bench();
        for (let turn = 0; turn < 10; turn++) {
          await bench.answer(lag);
          await bench.host.time.advance(MINUTE);
          expect([bench.error, bench.clock.isUncertain]).to.deep.equal([0, false]);
        }
      });
    }

    it('is in doubt where an answer that lags by over an hour makes numbers younger', async () => {
      const bench = new Bench();
      for (let turn = 0; turn < 2; turn++) {
        await bench.answer(3 * HOUR);
        await bench.host.time.advance(MINUTE);
      }
      expect(bench.error).to.be.within(-3 * HOUR, -3 * HOUR + 1500);
      expect(bench.clock.isUncertain).to.equal(true);
    });

    it('takes an Age below zero for none, and one without end for old', async () => {
      for (const [ageMs, error] of [
        [-HOUR, -3 * HOUR],
        [Infinity, 0],
      ] as const) {
        const bench = new Bench();
        for (let turn = 0; turn < 2; turn++) {
          await bench.answer(3 * HOUR, ageMs);
          await bench.host.time.advance(MINUTE);
        }
        expect(bench.error, String(ageMs)).to.be.within(error, error + 1500);
      }
    });

    it('is never put back by an answer out of a cache, however often it comes: its Date stands still', async () => {
      const bench = new Bench();
      const date = bench.truth - 3 * HOUR;
      for (let turn = 0; turn < 20; turn++) {
        const startedAt = bench.host.now();
        bench.clock.correct({ date, ageMs: 0, startedAt, headAt: startedAt + 5 }, undefined);
        await bench.host.time.advance(MINUTE);
        expect(bench.error).to.equal(0);
      }
    });

    it('is never put back by an answer that says how old it is', async () => {
      const bench = new Bench();
      for (let turn = 0; turn < 10; turn++) {
        await bench.answer(HOUR, HOUR);
        await bench.host.time.advance(MINUTE);
        expect(bench.error).to.equal(0);
      }
    });

    it('is never put forward by an Age: caches that renew Date and keep Age would make it too late', async () => {
      const bench = new Bench();
      await bench.answer(0, HOUR);
      expect(bench.error).to.equal(0);
    });

    it('is put forward by an old answer only as far as it proves', async () => {
      const bench = new Bench(-3 * HOUR);
      await bench.answer(HOUR, HOUR);
      expect(bench.error).to.be.within(-HOUR - 1500, -HOUR);
      await bench.answer();
      expect(bench.error).to.be.within(-1500, 0);
    });

    it('believes the latest of several answers, so that a mixture of fresh and old ones makes nothing look younger', async () => {
      const bench = new Bench();
      for (let turn = 0; turn < 40; turn++) {
        await bench.answer(turn % 4 === 0 ? 0 : turn * 10_000);
        await bench.host.time.advance(MINUTE);
        expect(bench.error).to.equal(0);
      }
    });

    it('is not put back by a slow server whose document is newer than its clock', async () => {
      const bench = new Bench();
      for (let turn = 0; turn < 5; turn++) {
        await bench.answer(2 * HOUR, 0, bench.truth - HOUR);
        await bench.host.time.advance(MINUTE);
        expect(bench.error).to.equal(0);
      }
    });

    it('follows a device that is set right, within four answers', async () => {
      for (const wrongBy of [-2 * HOUR, 2 * HOUR]) {
        const bench = new Bench(wrongBy);
        for (let turn = 0; turn < 4; turn++) {
          await bench.answer();
          await bench.host.time.advance(MINUTE);
        }
        expect(Math.abs(bench.error)).to.be.below(1500);
        bench.host.wrongBy = 0;
        for (let turn = 0; turn < 4; turn++) {
          await bench.answer();
          await bench.host.time.advance(MINUTE);
        }
        expect(bench.error).to.equal(0);
      }
    });

    it('learns nothing from a request during which the device was set back', () => {
      const bench = new Bench();
      const { truth } = bench;
      bench.clock.correct(
        { date: truth + 9 * HOUR, ageMs: 0, startedAt: truth, headAt: truth - HOUR },
        undefined,
      );
      expect(bench.error).to.equal(0);
    });
  });

  describe('waking', () => {
    it('calls at the wanted time, once', async () => {
      const { clock, host } = new Bench();
      const woken: number[] = [];
      const begin = host.now();
      const waker = clock.waker(() => woken.push(host.now() - begin));
      waker.at(begin + 90_000);
      await host.time.advance(HOUR);
      expect(woken).to.deep.equal([90_000]);
    });

    it('holds one timer for all, armed for the nearest time only, and none where nobody wants any', async () => {
      const { clock, host } = new Bench();
      const begin = host.now();
      const wakers = Array.from({ length: 50 }, (_, index) => {
        const waker = clock.waker(() => {});
        waker.at(begin + (index + 1) * 10_000);
        return waker;
      });
      expect(host.time.timers).to.equal(1);
      await host.time.advance(45_000);
      expect(host.time.timers).to.equal(1);
      await host.time.advance(HOUR);
      expect(host.time.timers).to.equal(0);
      for (const waker of wakers) waker.cancel();
    });

    it('calls everybody soon after the clock of the device was set back: what is shown may be ahead of now', async () => {
      const { clock, host } = new Bench();
      let woken = 0;
      clock.waker(() => (woken += 1)).at(host.now() + MINUTE);
      host.wrongBy = -20 * MINUTE;
      await host.time.advance(10_000);
      expect(woken).to.equal(1);
    });

    it('calls soon after a sleep what fell due in it, although timers stood still', async () => {
      const { clock, host } = new Bench();
      const woken: string[] = [];
      clock.waker(() => woken.push('due')).at(host.now() + MINUTE);
      clock.waker(() => woken.push('later')).at(host.now() + 9 * HOUR);
      host.wrongBy = 3 * HOUR;
      await host.time.advance(10_000);
      expect(woken).to.deep.equal(['due']);
    });

    it('lets the last wish count, and no wish be none', async () => {
      const { clock, host } = new Bench();
      let woken = 0;
      const waker = clock.waker(() => (woken += 1));
      for (const none of [null, NaN, Infinity]) {
        waker.at(host.now() + 5000);
        waker.at(none);
        expect(host.time.timers).to.equal(0);
      }
      await host.time.advance(HOUR);
      expect(woken).to.equal(0);
    });

    it('never calls sooner than after a second, so that one who asks for now again and again does not spin', async () => {
      const { clock, host } = new Bench();
      let woken = 0;
      const waker = clock.waker(() => {
        woken += 1;
        waker.at(-Infinity);
      });
      waker.at(host.now());
      await host.time.advance(10_000);
      expect(woken).to.equal(10);
      waker.cancel();
    });

    it('is silent while the page is hidden, and on return calls once what fell due', async () => {
      const { clock, host } = new Bench();
      const woken: string[] = [];
      const [soon, late] = ['soon', 'late'].map(name => clock.waker(() => woken.push(name)));
      soon!.at(host.now() + MINUTE);
      late!.at(host.now() + 3 * HOUR);
      host.set({ visible: false });
      expect(host.time.timers).to.equal(0);
      await host.time.advance(HOUR);
      expect(woken).to.deep.equal([]);
      host.set({ visible: true });
      expect(woken).to.deep.equal(['soon']);
      expect(host.time.timers).to.equal(1);
    });

    it('calls everybody when the time is corrected; in a hidden page on return', async () => {
      const bench = new Bench(-HOUR);
      let woken = 0;
      for (let index = 0; index < 3; index++) bench.clock.waker(() => (woken += 1));
      bench.host.set({ visible: false });
      await bench.answer();
      expect(woken).to.equal(0);
      bench.host.set({ visible: true });
      expect(woken).to.equal(3);
      await bench.answer();
      expect(woken, 'not again for a correction that nobody sees').to.equal(3);
    });

    it('waits for a time that is further off than a timer can go', async () => {
      const { clock, host } = new Bench();
      let woken = 0;
      clock.waker(() => (woken += 1)).at(host.now() + 60 * 24 * HOUR);
      await host.time.advance(59 * 24 * HOUR);
      expect(woken).to.equal(0);
      await host.time.advance(2 * 24 * HOUR);
      expect(woken).to.equal(1);
    });

    it('leaves no timer and no listener behind', async () => {
      const { clock, host } = new Bench();
      for (let round = 0; round < 1000; round++) {
        const waker = clock.waker(() => {});
        waker.at(host.now() + 5000);
        waker.cancel();
        waker.at(host.now() + 5000);
        waker.cancel();
      }
      expect([host.time.timers, host.listeners]).to.deep.equal([0, 0]);
    });
  });
});
