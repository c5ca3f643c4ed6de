import { expect } from '@open-wc/testing';
import type { Queue } from '../../src/domain/model.ts';
import { ticketsOut } from '../../src/domain/tickets.ts';

const out = (nowServing?: string, lastIssued?: string): number | undefined => {
  const queue: Queue = {
    ...(nowServing !== undefined && { nowServing }),
    ...(lastIssued !== undefined && { lastIssued }),
  };
  return ticketsOut(queue);
};

describe('domain/tickets', () => {
  it('is the difference of two tickets of one series', () => {
    expect(out('A120', 'A300')).to.equal(180);
    expect(out('120', '300')).to.equal(180);
    expect(out('Gate 2-007', 'Gate 2-012')).to.equal(undefined);
    expect(out('甲-007', '甲-012')).to.equal(5);
  });

  it('is 0 where the last one handed out is called', () => {
    expect(out('A300', 'A300')).to.equal(0);
  });

  it('is unknown where one of them is', () => {
    expect(out('A120')).to.equal(undefined);
    expect(out(undefined, 'A300')).to.equal(undefined);
    expect(out()).to.equal(undefined);
  });

  it('is unknown between two series', () => {
    expect(out('A120', 'B300')).to.equal(undefined);
    expect(out('120', 'A300')).to.equal(undefined);
  });

  it('is unknown where the called one is ahead: a new series has begun', () => {
    expect(out('A300', 'A12')).to.equal(undefined);
  });

  it('is unknown where a ticket is no number at its end, or one beyond counting', () => {
    expect(out('A12b', 'A13b')).to.equal(undefined);
    expect(out('A', 'A5')).to.equal(undefined);
    expect(out('1', '1234567890123')).to.equal(undefined);
  });

  it('reads no letters as digits, and no sign', () => {
    expect(out('-5', '-8')).to.equal(3); // '-' is a letter of the series here, not a sign
    expect(out('A１２０', 'A３００')).to.equal(undefined);
  });
});
