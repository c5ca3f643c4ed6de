import { expect } from '@open-wc/testing';
import type { Shift } from '../../src/domain/model.ts';
import { rosterSpan } from '../../src/domain/roster-span.ts';
import { tasksOf } from '../../src/domain/tasks.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2021, 0, 6, 7, 40);

const shift = (from: number, to: number, role: string = 'a'): Shift => ({
  start: NOW + from * HOUR,
  end: NOW + to * HOUR,
  role,
});

/** From when to when a roster goes, in hours from now. */
function spanOf(...shifts: readonly Shift[]): readonly number[] | undefined {
  const span = rosterSpan(tasksOf({ shifts }, NOW), NOW);
  return span && [span.from, span.to].map(at => +((at - NOW) / HOUR).toFixed(2));
}

describe('domain/roster-span', () => {
  it('goes from the beginning of the shifts that run to the end of the last one', () => {
    expect(spanOf(shift(-2, 2), shift(-1, 3, 'b'), shift(3, 7), shift(7, 11))).to.deep.equal([-2, 11]);
  });

  it('begins a little before now where no shift runs', () => {
    expect(spanOf(shift(1, 5), shift(5, 9))).to.deep.equal([-0.54, 9]);
  });

  it('begins with the next shift where that is further away than half a day', () => {
    expect(spanOf(shift(40, 44))).to.deep.equal([40, 44]);
  });

  it('shows no more than six hours of a shift that has run for longer, and no more than a day', () => {
    expect(spanOf(shift(-20, 4))).to.deep.equal([-6, 4]);
    expect(spanOf(shift(-1, 300))).to.deep.equal([-1, 23]);
  });

  it('ends where a task would have more blocks than have room for figures', () => {
    const hourly = [0, 1, 2, 3, 4, 5, 6, 7].map(hour => shift(hour - 0.5, hour + 0.5));
    expect(spanOf(...hourly, shift(0, 9, 'b'))).to.deep.equal([-0.5, 4.5]);
  });

  it('is nothing where there are no shifts', () => {
    expect(spanOf()).to.equal(undefined);
    expect(spanOf(shift(-4, -1))).to.equal(undefined);
  });
});
