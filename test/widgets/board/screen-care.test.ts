import { expect } from '@open-wc/testing';
import { DailyReload } from '../../../src/widgets/board/daily-reload.ts';
import { WakeLock, type Lock } from '../../../src/widgets/board/wake-lock.ts';
import { FakeHost } from '../../support/fake-time.ts';

const HOUR = 3_600_000;

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await null;
};

/** The browser's locks: how many are held, and how often one was asked for. */
class FakeLocks {
  held = 0;
  asked = 0;
  isRefusing = false;
  private takeAwayNow: (() => void) | undefined;

  readonly ask = async (): Promise<Lock> => {
    this.asked += 1;
    if (this.isRefusing) throw new DOMException('low battery', 'NotAllowedError');
    this.held += 1;
    let told = (): void => {};
    let isHeld = true;
    const end = (): void => {
      if (isHeld) this.held -= 1;
      isHeld = false;
      told();
    };
    this.takeAwayNow = end;
    return {
      release: async () => end(),
      addEventListener: (_, listener) => {
        told = listener;
      },
    };
  };

  takeAway(): void {
    this.takeAwayNow?.();
  }
}

describe('widgets/board/wake-lock', () => {
  it('is given back when the page is hidden, and asked for again when it can be seen', async () => {
    const [host, locks] = [new FakeHost(), new FakeLocks()];
    const lock = new WakeLock(host, locks.ask);
    lock.keep();
    await settled();
    expect([lock.isHeld, locks.held]).to.deep.equal([true, 1]);
    host.set({ visible: false });
    await settled();
    expect([lock.isHeld, locks.held]).to.deep.equal([false, 0]);
    host.set({ visible: true });
    await settled();
    expect([lock.isHeld, locks.held]).to.deep.equal([true, 1]);
    lock.stop();
    await settled();
    expect([locks.held, host.listeners]).to.deep.equal([0, 0]);
  });

  it('is one, however often it is kept, and is asked for again once it was taken away', async () => {
    const [host, locks] = [new FakeHost(), new FakeLocks()];
    const lock = new WakeLock(host, locks.ask);
    for (let turn = 0; turn < 5; turn++) lock.keep();
    await settled();
    lock.keep();
    expect(locks.asked).to.equal(1);
    locks.takeAway();
    lock.keep();
    await settled();
    expect([locks.asked, locks.held]).to.deep.equal([2, 1]);
  });

  it('refused it is asked for again, and a browser without locks is left alone', async () => {
    const [host, locks] = [new FakeHost(), new FakeLocks()];
    locks.isRefusing = true;
    const lock = new WakeLock(host, locks.ask);
    lock.keep();
    await settled();
    locks.isRefusing = false;
    lock.keep();
    await settled();
    expect(lock.isHeld).to.equal(true);
    const none = new WakeLock(host, () => undefined);
    none.keep();
    await settled();
    expect(none.isHeld).to.equal(false);
  });

  it('that comes after the page was hidden is given back at once', async () => {
    const [host, locks] = [new FakeHost(), new FakeLocks()];
    const lock = new WakeLock(host, locks.ask);
    lock.keep();
    host.set({ visible: false });
    await settled();
    expect(locks.held).to.equal(0);
  });
});

describe('widgets/board/daily-reload', () => {
  /** A screen of which page and feed answer or not; what it did, in order. */
  function screen(): {
    readonly reload: DailyReload;
    readonly done: string[];
    isPageThere: boolean;
    isFeedThere: boolean;
  } {
    const done: string[] = [];
    const made: ReturnType<typeof screen> = {
      done,
      isPageThere: true,
      isFeedThere: true,
      reload: new DailyReload({
        random: () => 0.5,
        isPageThere: async () => made.isPageThere,
        isFeedThere: async () => made.isFeedThere,
        reload: () => done.push('reload'),
      }),
    };
    return made;
  }

  /** Ticks once a minute. */
  async function run(reload: DailyReload, from: number, hours: number, mayReload = true): Promise<void> {
    for (let minute = 0; minute < hours * 60; minute++)
      await reload.tick((from * 60 + minute) * 60_000, mayReload);
  }

  it('comes once a day, and not before a day has passed', async () => {
    const { reload, done } = screen();
    await run(reload, 0, 24);
    expect(done).to.deep.equal([]);
    await run(reload, 24, 1);
    expect(done).to.deep.equal(['reload']);
    await run(reload, 25, 23);
    expect(done).to.deep.equal(['reload']);
  });

  it('does not come while page or feed is silent, for a night or a week, and comes once both answer', async () => {
    for (const silent of ['isPageThere', 'isFeedThere'] as const) {
      const made = screen();
      made[silent] = false;
      await run(made.reload, 0, 24 * 7);
      expect(made.done).to.deep.equal([]);
      made[silent] = true;
      await run(made.reload, 24 * 7, 1);
      expect(made.done).to.deep.equal(['reload']);
    }
  });

  it('asks a silent net every ten minutes, not every minute', async () => {
    let asked = 0;
    const reload = new DailyReload({
      random: () => 0,
      isPageThere: async () => {
        asked += 1;
        return false;
      },
      isFeedThere: async () => true,
      reload: () => {},
    });
    await run(reload, 0, 34);
    expect(asked).to.be.within(55, 61);
  });

  it('waits for somebody who reads the screen now, and for a clock that was set back', async () => {
    const { reload, done } = screen();
    await run(reload, 0, 30, false);
    expect(done).to.deep.equal([]);
    await reload.tick(31 * HOUR, true);
    expect(done).to.deep.equal(['reload']);
    await reload.tick(-100 * HOUR, true);
    await run(reload, -100, 26);
    expect(done).to.deep.equal(['reload', 'reload']);
  });
});
