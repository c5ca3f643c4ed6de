import { expect } from '@open-wc/testing';
import { createYieldToMain } from '../../src/page/yield-to-main.ts';

describe('page/yield-to-main', () => {
  const { now } = performance;
  let time = 0;
  beforeEach(() => {
    performance.now = () => time;
  });
  afterEach(() => {
    performance.now = now;
  });

  it('lets short work go on at once', () => {
    const pause = createYieldToMain();
    time += 9;
    expect([pause(), pause()]).to.deep.equal([undefined, undefined]);
  });

  it('gives it one at once where the task has done other work before', () => {
    expect(createYieldToMain(false)()).to.be.a('promise');
  });

  it('gives one in any case before what is to stand alone', () => {
    expect(createYieldToMain()(true)).to.be.a('promise');
  });

  it('gives the page a turn after ten milliseconds, and counts anew from there', async () => {
    const order: string[] = [];
    const pause = createYieldToMain();
    time += 10;
    setTimeout(() => order.push('the page'));
    await Promise.all([pause(), new Promise(run => setTimeout(run))]);
    order.push('the work');
    expect(order).to.deep.equal(['the page', 'the work']);
    time += 9;
    expect(pause()).to.equal(undefined);
    time += 1;
    expect(pause()).to.be.a('promise');
  });
});
