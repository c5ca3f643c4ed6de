import { expect } from '@open-wc/testing';
import { csv } from '../../../src/ui/share/csv.ts';
import { message } from '../../../src/ui/share/message.ts';
import { ago, contextOf, feedOf, plainBlanks } from '../../support/views.ts';
import { shownOne } from '../../support/shown.ts';

const FEED = feedOf([
  {
    name: 'Anheyuan',
    asOf: ago(4),
    steps: [
      {
        id: 'register',
        name: 'Registration',
        station: { one: 'scanner', other: 'scanners' },
        stations: 1,
        perHour: 60,
        waiting: 150,
      },
      { id: 'sample', name: 'Sampling', stations: 2, perHour: 90 },
      { id: 'enter-results', stations: 1, perHour: 200, waiting: 400 },
    ],
  },
  {},
]);
const KNOWN = {
  ...FEED,
  communities: (FEED.communities ?? []).map(each => ({
    ...each,
    ...(each.steps && { steps: each.steps.map(step => ({ waiting: 30, ...step })) }),
  })),
};

describe('widgets/flow, shared', () => {
  it('as text it says which step is slow, since when that is known, and for how long', () => {
    expect(plainBlanks(message(shownOne('flow', contextOf(KNOWN)), ''))).to.equal(
      'As of 15:36. Anheyuan, Steps: Registration is slow, 150 people, one scanner: about 2½ h.',
    );
  });

  it('as a table it has each step, what was tried out, and nothing in place of a count that lacks', () => {
    const lines = (document: object): readonly string[] =>
      plainBlanks(csv(shownOne('flow', contextOf(document)))).split('\r\n');
    expect(lines(KNOWN)).to.include.members([
      '"Registration",150,"waiting · 60 an hour · 1 scanner · slowest"',
      '"Sampling",30,"waiting · 180 an hour · 2 stations"',
      '"What if:","2 scanners: about 150 → 75 min",',
    ]);
    expect(lines(FEED)).to.include('"Sampling","line not known · 180 an hour · 2 stations",');
    expect(lines(FEED).join('\n')).not.to.contain('What if:');
  });
});
