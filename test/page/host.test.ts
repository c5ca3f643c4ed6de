import { expect } from '@open-wc/testing';
import { pageHost } from '../../src/page/host.ts';

/** Lets a property of the browser say something else until the returned way out is called. */
function pretend(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, get: () => value });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

/** What is listened to at the window and the document, counted. */
function countListeners(): { count: () => number; restore: () => void } {
  const targets = [window, document];
  let listening = 0;
  const originals = targets.map(
    target => [target, target.addEventListener, target.removeEventListener] as const,
  );
  for (const [target, add, remove] of originals) {
    target.addEventListener = (...args: Parameters<typeof add>) => {
      listening += 1;
      add.apply(target, args);
    };
    target.removeEventListener = (...args: Parameters<typeof remove>) => {
      listening -= 1;
      remove.apply(target, args);
    };
  }
  return {
    count: () => listening,
    restore: () => {
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    },
  };
}

describe('page/host', () => {
  const host = pageHost();

  it('is the same for all of a page', () => {
    expect(pageHost()).to.equal(host);
  });

  it('says whether a service worker answers, also where nobody may ask', () => {
    expect(host.hasServiceWorker).to.equal(false);
    const restore = pretend(navigator, 'serviceWorker', { controller: {} });
    expect(host.hasServiceWorker).to.equal(true);
    restore();
    const restoreNone = pretend(navigator, 'serviceWorker', undefined); // without https
    expect(host.hasServiceWorker).to.equal(false);
    restoreNone();
    Object.defineProperty(navigator, 'serviceWorker', {
      configurable: true,
      get() {
        throw new DOMException('The context is sandboxed', 'SecurityError');
      },
    });
    expect(host.hasServiceWorker).to.equal(false);
    Reflect.deleteProperty(navigator, 'serviceWorker');
  });

  it('calls later, and not where it was cancelled', async () => {
    const called: string[] = [];
    host.after(1, () => called.push('cancelled'))();
    await new Promise<void>(resolve => {
      host.after(2, resolve);
    });
    expect(called).to.deep.equal([]);
  });

  it('never hands setTimeout a delay that overflows into zero', () => {
    const delays: unknown[] = [];
    const restore = pretend(window, 'setTimeout', (_run: unknown, ms: unknown) => delays.push(ms));
    host.after(2 ** 31, () => {});
    host.after(1e300, () => {});
    host.after(Infinity, () => {});
    restore();
    expect(delays).to.deep.equal([2147483647, 2147483647, 2147483647]);
  });

  it('tells of every event that may change whether a page asks', () => {
    let told = 0;
    const leave = host.onChange(() => (told += 1));
    for (const name of ['visibilitychange', 'freeze', 'resume']) document.dispatchEvent(new Event(name));
    for (const name of ['pagehide', 'pageshow', 'online', 'offline']) window.dispatchEvent(new Event(name));
    leave();
    expect(told).to.equal(7);
    window.dispatchEvent(new Event('online'));
    expect(told).to.equal(7);
  });

  it('is not visible while hidden, frozen, or left', () => {
    const leave = host.onChange(() => {});
    expect([host.visible, host.frozen]).to.deep.equal([true, false]);
    const show = pretend(document, 'visibilityState', 'hidden');
    expect([host.visible, host.frozen]).to.deep.equal([false, false]);
    show();
    document.dispatchEvent(new Event('freeze'));
    expect([host.visible, host.frozen]).to.deep.equal([false, true]);
    document.dispatchEvent(new Event('resume'));
    expect([host.visible, host.frozen]).to.deep.equal([true, false]);
    window.dispatchEvent(new Event('pagehide'));
    expect([host.visible, host.frozen]).to.deep.equal([false, true]);
    window.dispatchEvent(new Event('pageshow'));
    expect([host.visible, host.frozen]).to.deep.equal([true, false]);
    leave();
  });

  it('is offline only where the browser says so for certain', () => {
    for (const [said, online] of [
      [true, true],
      [false, false],
      [undefined, true],
    ] as const) {
      const restore = pretend(navigator, 'onLine', said);
      expect(host.online).to.equal(online);
      restore();
    }
  });

  it('listens to the page only while somebody listens to it', () => {
    const page = countListeners();
    const first = host.onChange(() => {});
    const second = host.onChange(() => {});
    const listening = page.count();
    first();
    first();
    expect(page.count()).to.equal(listening);
    second();
    const after = page.count();
    page.restore();
    expect(listening).to.equal(7);
    expect(after).to.equal(0);
  });
});
