import { expect } from '@open-wc/testing';
import { recall, remember } from '../../src/page/memory.ts';

const PREFIX = 'lantern-widgets ';
const FEED = 'http://feed.example/a.json';
const LIMIT = 500_000;

/** Puts another storage, or what throws, in place of the page's own while something runs. */
function withStorage(get: () => unknown, run: () => void): void {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  Object.defineProperty(window, 'localStorage', { configurable: true, get });
  try {
    run();
  } finally {
    Object.defineProperty(window, 'localStorage', own);
  }
}

function refuse(): never {
  throw new DOMException('no', 'SecurityError');
}

describe('page/memory', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('keeps a text by its address, under a name of its own, and no more than the last one', () => {
    remember(FEED, 'one');
    remember(FEED, 'two');
    remember('http://feed.example/b.json', 'three');
    expect({ ...localStorage }).to.deep.equal({
      [`${PREFIX}${FEED}`]: 'two',
      [`${PREFIX}http://feed.example/b.json`]: 'three',
    });
    expect([recall(FEED), recall('http://feed.example/c.json')]).to.deep.equal(['two', null]);
  });

  it("leaves the page's own data alone, and reads none of it", () => {
    localStorage.setItem(FEED, "the page's");
    localStorage.setItem('lantern-widgets', "the page's");
    expect(recall(FEED)).to.equal(null);
    remember(FEED, 'ours');
    expect(localStorage.getItem(FEED)).to.equal("the page's");
    expect(localStorage.getItem('lantern-widgets')).to.equal("the page's");
  });

  it('keeps half a million characters; of a larger feed nothing, and nothing older either', () => {
    remember(FEED, 'x'.repeat(LIMIT));
    expect(recall(FEED)?.length).to.equal(LIMIT);
    remember(FEED, 'x'.repeat(LIMIT + 1));
    expect(recall(FEED)).to.equal(null);
    expect(localStorage.length).to.equal(0);
  });

  it('gives back what is there, whoever wrote it: to judge it is for the reader of feeds', () => {
    for (const text of ['', 'null', '{"__proto__":{"x":1}}', '<!doctype html>', '\u0000\ud800']) {
      localStorage.setItem(PREFIX + FEED, text);
      expect(recall(FEED)).to.equal(text);
    }
  });

  const blocked: readonly (readonly [what: string, get: () => unknown])[] = [
    ['is blocked', refuse],
    ['is not there', () => undefined],
    ['is null', () => null],
    ['is full', () => ({ getItem: () => null, setItem: refuse, removeItem: refuse })],
    ['refuses to be read', () => ({ getItem: refuse, setItem: () => {}, removeItem: () => {} })],
  ];
  for (const [what, get] of blocked) {
    it(`does without a storage that ${what}`, () => {
      withStorage(get, () => {
        remember(FEED, 'text');
        remember(FEED, 'x'.repeat(LIMIT + 1));
        expect(recall(FEED)).to.equal(null);
      });
    });
  }

  it('where the storage is really full, keeps the last text that fitted', () => {
    remember(FEED, 'kept');
    const filler = 'x'.repeat(1_000_000);
    try {
      for (let turn = 0; turn < 20; turn++) localStorage.setItem(`filler ${turn}`, filler);
      expect.fail('the storage has no end');
    } catch (error) {
      expect((error as Error).name).to.equal('QuotaExceededError');
    }
    remember(FEED, 'y'.repeat(LIMIT));
    remember(FEED, 'y'.repeat(LIMIT));
    remember('http://feed.example/b.json', 'y'.repeat(LIMIT));
    expect(recall(FEED)).to.match(/^(?:kept|y+)$/);
    expect(localStorage.getItem('filler 0')).to.equal(filler);
  });
});
