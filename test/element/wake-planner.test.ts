import { expect } from '@open-wc/testing';
import { WakePlanner } from '../../src/element/wake-planner.ts';

const MINUTE = 60_000;
const NOW = 10 * MINUTE + 15_000;

function planner(): { readonly planner: WakePlanner; readonly wakes: (number | null)[] } {
  const wakes: (number | null)[] = [];
  return { planner: new WakePlanner({ wakeAt: time => void wakes.push(time) }), wakes };
}

describe('element/wake-planner', () => {
  it('wakes the element when the age that is shown changes', () => {
    const { planner: plan, wakes } = planner();
    plan.plan(NOW, NOW + 20_000);
    expect(wakes).to.deep.equal([NOW + 20_000]);
  });

  it('wakes the element with the next minute where the age changes later than that, or there is none', () => {
    const { planner: plan, wakes } = planner();
    plan.plan(NOW, NOW + 10 * MINUTE);
    plan.plan(NOW, Infinity);
    expect(wakes).to.deep.equal([11 * MINUTE, 11 * MINUTE]);
  });

  it('wakes the element when any other part of what is shown changes', () => {
    const { planner: plan, wakes } = planner();
    plan.plan(NOW, Infinity, NOW + 5000, NOW + 9000);
    expect(wakes).to.deep.equal([NOW + 5000]);
  });

  it('takes what was made for valid until then, and not when the clock is set back', () => {
    const { planner: plan } = planner();
    plan.plan(NOW, NOW + 20_000);
    expect(plan.isStillValid(NOW, NOW + 19_999)).to.equal(true);
    expect(plan.isStillValid(NOW, NOW + 20_000)).to.equal(false);
    expect(plan.isStillValid(NOW, NOW - 1)).to.equal(false);
  });
});
