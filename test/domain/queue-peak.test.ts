import { expect } from '@open-wc/testing';
import { peakBefore } from '../../src/domain/queue-peak.ts';
import type { Point } from '../../src/domain/model.ts';

const AS_OF = Date.UTC(2021, 0, 6, 7, 36);
const at = (minutes: number, value: number): Point => [AS_OF - minutes * 60_000, value];

describe('domain/queue-peak', () => {
  it('is the longest that a queue was within the last hour, and the last time that it was so', () => {
    const history = [at(75, 400), at(45, 193), at(60, 188), at(30, 193), at(15, 186)];
    expect(peakBefore(history, 180, AS_OF)).to.deep.equal(at(30, 193));
  });

  it('is none where the queue has not become shorter', () => {
    expect(peakBefore([at(30, 150), at(15, 170)], 180, AS_OF)).to.equal(undefined);
    expect(peakBefore([at(30, 180)], 180, AS_OF)).to.equal(undefined);
    expect(peakBefore([], 180, AS_OF)).to.equal(undefined);
    expect(peakBefore(undefined, 180, AS_OF)).to.equal(undefined);
  });

  it('is none for a fall that says nothing, nor of what came after the count', () => {
    expect(peakBefore([at(30, 184)], 180, AS_OF)).to.equal(undefined);
    expect(peakBefore([at(-5, 300)], 180, AS_OF)).to.equal(undefined);
  });
});
