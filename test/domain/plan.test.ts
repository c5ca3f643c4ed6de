import { expect } from '@open-wc/testing';
import { planStanding } from '../../src/domain/plan.ts';

describe('domain/plan', () => {
  describe('planStanding(count, planned, population)', () => {
    it('is on plan within five in a hundred of the population, both ways', () => {
      expect([450, 500, 550].map(count => planStanding(count, 500, 1000))).to.deep.equal(['on', 'on', 'on']);
    });
    it('is ahead above that, and behind below it', () => {
      expect(planStanding(551, 500, 1000)).to.equal('ahead');
      expect(planStanding(449, 500, 1000)).to.equal('behind');
    });
  });
});
