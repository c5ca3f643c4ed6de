import { expect } from '@open-wc/testing';
import { derivedTime } from '../../src/domain/derived-time.ts';
import type { Agency, Community } from '../../src/domain/model.ts';

const AT = Date.UTC(2021, 0, 6, 7, 40);
const DAY = Date.UTC(2021, 0, 7) - 1;

const derived = (
  communities: readonly Partial<Community>[],
  agencies?: readonly Agency[],
): number | undefined =>
  derivedTime({
    version: 1,
    communities: communities.map((community, at) => ({ id: `c${at}`, name: 'C', ...community })),
    ...(agencies && { agencies }),
  });

describe('domain/derived-time', () => {
  it('is the newest asOf, whether of a community, a part, a site or an agency', () => {
    expect(derived([{ asOf: AT, queue: {} }, { queue: { asOf: AT + 1000 } }])).to.equal(AT + 1000);
    expect(derived([{ sites: [{ id: 's', name: 'S', asOf: AT, queue: {} }] }])).to.equal(AT);
    expect(derived([{ asOf: AT, testing: {} }], [{ id: 'a', asOf: AT + 5000 }])).to.equal(AT + 5000);
  });

  it('is unknown where a single part would take its age from it', () => {
    const timed = { asOf: AT, queue: {} };
    for (const untimed of [
      { queue: { waiting: 1 } },
      { queue: { asOf: AT }, testing: {} },
      { queue: { asOf: AT }, status: 'open' },
      { queue: { asOf: AT }, access: 'open' },
      { queue: { asOf: NaN } },
      { sites: [{ id: 's', name: 'S', queue: {} }] },
      { sites: [{ id: 's', name: 'S', status: 'open', queue: { asOf: AT } }] },
    ] satisfies Partial<Community>[])
      expect(derived([timed, untimed]), JSON.stringify(untimed)).to.equal(undefined);
    expect(derived([timed], [{ id: 'a' }])).to.equal(undefined);
  });

  it('is unknown where a community has neither numbers nor a time, and where there are none at all', () => {
    expect(derived([{ asOf: AT, queue: {} }, {}])).to.equal(undefined);
    expect(derived([{ asOf: AT }])).to.equal(AT);
    expect(derived([{}])).to.equal(undefined);
    expect(derived([])).to.equal(undefined);
  });

  it('is never a date alone, which lies ahead for as long as its day lasts', () => {
    expect(derived([{ asOf: DAY, queue: {} }])).to.equal(undefined);
    expect(
      derived([
        { asOf: DAY, queue: {} },
        { asOf: AT, queue: {} },
      ]),
    ).to.equal(AT);
  });
});
