import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { steadyOrder } from '../../src/domain/steady-order.ts';

/** 'A10 B20 C?': rows with their values. */
const order = (rows: string, previous: string, threshold = 5): string =>
  steadyOrder(
    rows.split(' ').map(row => ({ id: row.slice(0, 1), minutes: row.slice(1) })),
    ({ minutes }) => (minutes === '?' ? undefined : Number(minutes)),
    [...previous],
    threshold,
  )
    .map(({ id }) => id)
    .join('');

describe('domain/steady-order', () => {
  it('sorts by value, then by id, where there was no order before', () => {
    expect(order('C30 B10 A10 D5', '')).to.equal('DABC');
  });

  it('keeps the order of before while it is off by the threshold or less', () => {
    expect(order('A15 B10 C20', 'ABC')).to.equal('ABC');
    expect(order('A16 B10 C20', 'ABC')).to.equal('BAC');
  });

  it('keeps still while numbers wobble', () => {
    let now = order('A10 B12 C14', '');
    for (const rows of ['A13 B11 C14', 'A14 B13 C11', 'A10 B12 C15']) now = order(rows, now);
    expect(now).to.equal('ABC');
  });

  it('moves a row over a neighbour that is within the threshold, where one further on is not', () => {
    expect(order('X10 Y6 Z4', 'XYZ')).to.equal('YZX');
  });

  it('puts a new row in by its value', () => {
    expect(order('A10 B20 C30 D12', 'ABC')).to.equal('ADBC');
  });

  it('forgets rows that are gone', () => {
    expect(order('C12 A10', 'ABC')).to.equal('AC');
  });

  it('puts rows without a value last, in the order of before', () => {
    expect(order('A? B20 C? D10', 'CADB')).to.equal('DBCA');
    expect(order('A? B?', 'BA')).to.equal('BA');
  });

  it('is plain sorting at a threshold of 0, equal values in the order of before', () => {
    expect(order('A3 B1 C2 D1', 'DCBA', 0)).to.equal('DBCA');
  });

  it('holds its laws for all rows: nothing lost, nothing wrong by more than the threshold, done twice is done once', () => {
    const rows = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 3 }), minutes: fc.nat(60) }), {
      selector: ({ id }) => id,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, fc.array(fc.string({ maxLength: 3 })), fc.nat(20), (given, previous, threshold) => {
        const sort = (before: readonly string[]): typeof given =>
          steadyOrder(given, ({ minutes }) => minutes, before, threshold);
        const found = sort(previous);
        const ids = found.map(({ id }) => id);
        expect([...ids].sort()).to.deep.equal(given.map(({ id }) => id).sort());
        let highest = -Infinity;
        for (const { minutes } of found) {
          expect(minutes + threshold).to.be.at.least(highest);
          highest = Math.max(highest, minutes);
        }
        expect(sort(ids)).to.deep.equal(found);
        const turned = steadyOrder(
          [...given].sort((one, other) => (one.id < other.id ? 1 : -1)),
          ({ minutes }) => minutes,
          previous,
          threshold,
        );
        expect(turned).to.deep.equal(found);
      }),
    );
  });

  it('takes 10,000 rows, all of them turned round', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: `${index}`, minutes: -index }));
    const found = steadyOrder(
      rows,
      ({ minutes }) => minutes,
      rows.map(({ id }) => id),
      5,
    );
    expect(found[0]?.id).to.equal('9994');
    expect(found.length).to.equal(10_000);
  });
});
