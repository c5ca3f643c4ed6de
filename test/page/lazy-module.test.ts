import { expect } from '@open-wc/testing';
import { pageHost } from '../../src/page/host.ts';
import { LazyModule, onLazyModule } from '../../src/page/lazy-module.ts';
import { FakeTime } from '../support/fake-time.ts';

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await null;
}

/** A module that cannot be loaded until the test says so. */
class Attempts {
  readonly at: number[] = [];
  isAvailable = false;
  readonly module = { value: 1 };
  private readonly time: FakeTime;
  private readonly start: number;

  constructor(time: FakeTime) {
    this.time = time;
    this.start = time.now;
  }

  readonly load = (): Promise<{ value: number }> => {
    this.at.push((this.time.now - this.start) / 1000);
    return this.isAvailable ? Promise.resolve(this.module) : Promise.reject(new Error('not here'));
  };
}

describe('page/lazy-module', () => {
  const host = pageHost();
  const { after: realAfter, random: realRandom, onChange: realOnChange } = host;
  const { info } = console;
  let time: FakeTime;
  let attempts: Attempts;
  let notes: string[];

  beforeEach(() => {
    time = new FakeTime();
    attempts = new Attempts(time);
    notes = [];
    host.random = () => 0.5;
    host.after = (ms, run) => time.after(ms, run);
    console.info = (...texts: unknown[]) => void notes.push(texts.join(' '));
  });

  afterEach(() => {
    Object.assign(host, { after: realAfter, random: realRandom, onChange: realOnChange });
    console.info = info;
  });

  const go = async (seconds: number): Promise<void> => {
    for (let turn = 0; turn < seconds; turn++) {
      await time.advance(1000);
      await settled();
    }
  };

  it('is undefined until it was loaded, then the module; it is imported once, and listeners are called', async () => {
    attempts.isAvailable = true;
    let calls = 0;
    const unsubscribe = onLazyModule(() => (calls += 1));
    const module = new LazyModule('test', attempts.load);
    expect(module.current).to.equal(undefined);
    expect(attempts.at, 'nobody has needed it').to.deep.equal([]);
    expect([module.need(), module.need()]).to.deep.equal([undefined, undefined]);
    await settled();
    expect([module.need(), module.current]).to.deep.equal([attempts.module, attempts.module]);
    expect([attempts.at, calls, module.failure]).to.deep.equal([[0], 1, undefined]);
    unsubscribe();
  });

  it('is requested after its delay', async () => {
    attempts.isAvailable = true;
    const module = new LazyModule('test', attempts.load, 50);
    module.need();
    module.need();
    await time.advance(49);
    expect(attempts.at).to.deep.equal([]);
    await time.advance(1);
    await settled();
    expect(attempts.at).to.deep.equal([0.05]);
    expect(module.current).to.equal(attempts.module);
  });

  it('is null where it cannot be loaded; the reason is kept, and logged once with its name', async () => {
    const module = new LazyModule('test-failing', attempts.load);
    module.need();
    await settled();
    expect(module.current).to.equal(null);
    expect(String(module.failure)).to.equal('Error: not here');
    expect(notes).to.deep.equal([
      "lantern-widgets: the module 'test-failing' could not be loaded: Error: not here",
    ]);
    await go(100);
    expect(attempts.at.length).to.equal(4);
    expect(notes.length, 'not with each retry').to.equal(1);
    expect(String(module.failure)).to.equal('Error: not here');
  });

  it('is requested again and again, less and less often, until it is there; listeners are called with each outcome', async () => {
    let calls = 0;
    const unsubscribe = onLazyModule(() => (calls += 1));
    const module = new LazyModule('test', attempts.load);
    module.need();
    await go(69);
    expect(attempts.at).to.deep.equal([0, 10, 30]);
    attempts.isAvailable = true;
    await go(20);
    expect(attempts.at).to.deep.equal([0, 10, 30, 70]);
    expect(module.current).to.equal(attempts.module);
    expect(module.failure, 'is forgotten').to.equal(undefined);
    expect(calls).to.equal(4);
    unsubscribe();
  });

  it('is requested every eleven minutes at last, for as long as the page is open', async () => {
    new LazyModule('test', attempts.load).need();
    const during = async (minutes: number): Promise<number> => {
      const before = attempts.at.length;
      for (let turn = 0; turn < minutes; turn++) {
        await time.advance(60_000);
        await settled();
      }
      return attempts.at.length - before;
    };
    expect(await during(22)).to.equal(7);
    expect(await during(24 * 60)).to.be.within(120, 140);
  });

  it('is not requested again while the page is hidden or offline, and at once when it is neither', async () => {
    const real = Object.getOwnPropertyDescriptors(host);
    const listeners = new Set<() => void>();
    host.onChange = run => {
      listeners.add(run);
      return () => listeners.delete(run);
    };
    const become = (state: { visible: boolean; online: boolean }): void => {
      for (const [name, value] of Object.entries(state))
        Object.defineProperty(host, name, { value, configurable: true });
      for (const run of [...listeners]) run();
    };
    try {
      new LazyModule('test', attempts.load).need();
      await settled();
      become({ visible: false, online: true });
      for (let turn = 0; turn < 60; turn++) await time.advance(60_000);
      expect([attempts.at.length, listeners.size]).to.deep.equal([1, 1]);
      become({ visible: true, online: false });
      expect([attempts.at.length, listeners.size]).to.deep.equal([1, 1]);
      become({ visible: true, online: true });
      expect([attempts.at.length, listeners.size]).to.deep.equal([2, 0]);
    } finally {
      for (const name of ['visible', 'online'] as const) Object.defineProperty(host, name, real[name]);
    }
  });

  it('counts as one that could not be loaded once nobody waits for it any more, and is taken when it arrives', async () => {
    let arrive: (module: object) => void = () => {};
    const module = new LazyModule('test', () => new Promise<object>(resolve => (arrive = resolve)));
    module.need();
    module.giveUpWaiting();
    expect([module.current, module.failure]).to.deep.equal([null, undefined]);
    arrive(attempts.module);
    await settled();
    expect(module.current).to.equal(attempts.module);
    module.giveUpWaiting();
    expect(module.current).to.equal(attempts.module);
  });

  it('takes what was imported elsewhere, and requests nothing then', async () => {
    const module = new LazyModule<object>('test', attempts.load);
    module.provide(attempts.module);
    expect(module.need()).to.equal(attempts.module);
    await settled();
    expect(attempts.at).to.deep.equal([]);
  });

  it('is harmless on a page without a console', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'console')!;
    Object.defineProperty(globalThis, 'console', { value: undefined, configurable: true, writable: true });
    const module = new LazyModule('test', attempts.load);
    module.need();
    await settled();
    Object.defineProperty(globalThis, 'console', descriptor);
    expect(module.current).to.equal(null);
    await go(11);
    expect(attempts.at).to.deep.equal([0, 10]);
  });
});
