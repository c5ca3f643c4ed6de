import { expect } from '@open-wc/testing';
import { lastIndex, locate, type Span } from '../../../demo/replay/loop.ts';
import { HOUR } from '../../../demo/replay/time.ts';

const SPANS: readonly Span[] = [
  { start: Date.parse('2021-01-06T17:00:00+08:00'), length: 72 * HOUR },
  { start: Date.parse('2021-01-13T12:00:00+08:00'), length: 48 * HOUR },
];

describe('demo/replay/loop', () => {
  it('plays at the speed of the clock and begins again', () => {
    const [first, second] = [SPANS[0]?.start ?? 0, SPANS[1]?.start ?? 0];
    expect(locate(0, SPANS).at).to.equal(first);
    expect(locate(5000, SPANS).at).to.equal(first + 5000);
    expect(locate(72 * HOUR, SPANS)).to.include({ at: second, span: 1 });
    expect(locate(120 * HOUR, SPANS)).to.include({ at: first, span: 0 });
  });

  it('shifts by whole hours when starts and lengths are whole hours', () => {
    for (let now = 0; now < 300 * HOUR; now += 7_654_321) expect(locate(now, SPANS).shift % HOUR).to.equal(0);
  });

  it('lands every recorded moment on now', () => {
    for (let now = 0; now < 300 * HOUR; now += 7_654_321) {
      const { at, shift } = locate(now, SPANS);
      expect(at + shift).to.equal(now);
    }
  });

  it('knows times before 1970', () => {
    expect(locate(-1, SPANS)).to.include({ at: (SPANS[1]?.start ?? 0) + 48 * HOUR - 1, span: 1 });
  });

  it('finds the last that passes, or none', () => {
    expect(lastIndex([1, 2, 3, 4], n => n < 3)).to.equal(1);
    expect(lastIndex([1, 2], n => n > 2)).to.equal(-1);
  });
});
