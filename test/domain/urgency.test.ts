import { expect } from '@open-wc/testing';
import { belowLeast, urgency } from '../../src/domain/urgency.ts';

const HOUR = 3_600_000;
const shift = (from: number, to: number, more: object): { readonly start: number; readonly end: number } => ({
  start: from * HOUR,
  end: to * HOUR,
  ...more,
});

describe('domain/urgency', () => {
  describe('belowLeast', () => {
    it('names tasks with fewer on duty than the least, and no others', () => {
      const roles = [
        { id: 'below', onDuty: 1, min: 2, needed: 8 },
        { id: 'at', onDuty: 2, min: 2, needed: 8 },
        { id: 'uncounted', min: 2 },
        { id: 'no-least', onDuty: 0, needed: 8 },
      ];
      expect(belowLeast({ roles }, 0)).to.deep.equal(['below']);
    });

    it('names tasks of shifts that run now, not of those before or after', () => {
      const shifts = [
        shift(-2, 0, { role: 'past', signedUp: 0, min: 1 }),
        shift(0, 2, { role: 'now', signedUp: 0, min: 1 }),
        shift(1, 2, { role: 'next', signedUp: 0, min: 1 }),
        shift(-1, 1, { signedUp: 0, min: 1 }),
        shift(-1, 1, { role: 'unknown', min: 1 }),
      ];
      expect(belowLeast({ shifts }, 0)).to.deep.equal([undefined, 'now']);
    });

    it('believes who counts on the spot before who signed up', () => {
      const roles = [
        { id: 'came', onDuty: 2, min: 2 },
        { id: 'uncounted', min: 2 },
      ];
      const shifts = ['came', 'uncounted'].map(role => shift(-1, 1, { role, signedUp: 1, min: 2 }));
      expect(belowLeast({ roles, shifts }, 0)).to.deep.equal(['uncounted']);
    });

    it('names a task once, and nothing of nothing', () => {
      const short = { role: 'a', signedUp: 0, min: 1 };
      expect(belowLeast({ shifts: [shift(-1, 1, short), shift(-1, 2, short)] }, 0)).to.deep.equal(['a']);
      expect(belowLeast({}, 0)).to.deep.equal([]);
    });
  });

  describe('urgency', () => {
    it('puts a task below its least before any gap, then the larger gap', () => {
      const order = [urgency([], 0), urgency([], 1e9), urgency(['a'], undefined)];
      order.push(urgency(['a'], 1), urgency(['a', 'b'], 2));
      expect([...order].sort((one = NaN, other = NaN) => one - other)).to.deep.equal(order);
    });

    it('is unknown where neither is known, and 0 only where nobody is known to lack', () => {
      expect(urgency([], undefined)).to.equal(undefined);
      expect(urgency([], 0)).to.equal(0);
    });
  });
});
