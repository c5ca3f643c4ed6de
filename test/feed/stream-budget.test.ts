import { expect } from '@open-wc/testing';
import { streamBudget } from '../../src/feed/stream-budget.ts';

const MINUTE = 60_000;

/** A page whose clock is set by the test. */
const pageAt = (time: number): { time: number; now(): number } => ({
  time,
  now() {
    return this.time;
  },
});

describe('feed/stream-budget', () => {
  it('gives four at once, then one a minute', () => {
    const page = pageAt(0);
    const budget = streamBudget(page, 'a');
    expect([1, 1, 1, 1].map(count => budget.take(count))).to.deep.equal([0, 0, 0, 0]);
    expect(budget.take(1)).to.equal(MINUTE);
    page.time = MINUTE - 1;
    expect(budget.take(1)).to.equal(1);
    page.time = MINUTE;
    expect([budget.take(1), budget.take(1)]).to.deep.equal([0, MINUTE]);
  });

  it('has at most four after any time, and none before its minute is over', () => {
    const page = pageAt(0);
    const budget = streamBudget(page, 'a');
    page.time = 90 * MINUTE + 59_000;
    for (let turn = 0; turn < 4; turn++) expect(budget.take(1)).to.equal(0);
    expect(budget.take(1)).to.equal(MINUTE);
  });

  it('gives two at once or nothing, and takes back', () => {
    const page = pageAt(0);
    const budget = streamBudget(page, 'a');
    expect([budget.take(2), budget.take(1), budget.take(2)]).to.deep.equal([0, 0, MINUTE]);
    budget.giveBack(1);
    expect(budget.take(2)).to.equal(0);
    for (let turn = 0; turn < 9; turn++) budget.giveBack(1);
    expect([budget.take(4), budget.take(1)]).to.deep.equal([0, MINUTE]);
  });

  it('is that of the page and the address, whoever asks', () => {
    const page = pageAt(0);
    expect(streamBudget(page, 'a').take(4)).to.equal(0);
    expect(streamBudget(page, 'a').take(1)).to.equal(MINUTE);
    expect(streamBudget(page, 'b').take(1)).to.equal(0);
    expect(streamBudget(pageAt(0), 'a').take(1)).to.equal(0);
  });

  it('waits a minute and not a day where the clock is set back by a day', () => {
    const page = pageAt(1440 * MINUTE);
    const budget = streamBudget(page, 'a');
    budget.take(4);
    page.time = 0;
    expect(budget.take(1)).to.equal(MINUTE);
    page.time = MINUTE;
    expect(budget.take(1)).to.equal(0);
  });
});
