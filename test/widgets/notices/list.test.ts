import { expect } from '@open-wc/testing';
import { communityContexts } from '../../../src/ui/context.ts';
import { known } from '../../../src/widgets/notices/known.ts';
import { noticesList } from '../../../src/widgets/notices/list.ts';
import { ago, contextOf, feedOf, plainBlanks, totalLine } from '../../support/views.ts';

const running = [{ start: ago(100), end: ago(-200), what: 'Buildings 7–12' }];
const NOW = { asOf: ago(4), schedule: running };
const OLD = { asOf: ago(420), schedule: running };
const EXPIRED = { asOf: ago(3000), access: 'closed-off' };

describe('widgets/notices/list', () => {
  const list = (communities: readonly object[], more: object = {}) => {
    const context = contextOf(feedOf(communities, more));
    const { communities: all } = context.feed;
    return { view: noticesList(all, context, {}), all };
  };
  const total = (communities: readonly object[], more: object = {}): string =>
    plainBlanks(totalLine(list(communities, more).view.panel));

  it('counts as being on only what current news says, and says how many plans are too old', () => {
    expect(total([NOW, NOW, {}])).to.equal('On now in 2 of 3 communities');
    expect(total([NOW, OLD])).to.equal('On now in 1 of 2 communities | 1 too old');
    expect(total([OLD, OLD])).to.equal('No current notices | 2 too old');
    const { view, all } = list([NOW, OLD]);
    expect(all.map(each => view.filter!.matches(each, 'now'))).to.deep.equal([true, false]);
  });

  it('counts the notices of its communities, and never says that there are none beside a row that has some', () => {
    const notices = [
      { id: 'a', title: 'Ice' },
      { id: 'b', title: 'Over', until: ago(1) },
    ];
    expect(total([{ asOf: ago(4), notices, access: 'closed-off' }, { notices }])).to.equal('3 notices');
    expect(total([{ asOf: ago(4), notices }], { notices: [{ id: 'c', title: 'For all' }] })).to.equal(
      '2 notices',
    );
    expect(total([{ asOf: ago(4), bring: ['Keys'] }, {}])).to.equal('No notices');
    expect(total([EXPIRED])).to.equal('No current notices');
  });

  it('of all communities come from their documents, and live no longer than these', () => {
    const notices = [
      { id: 'a', title: 'Power cut' },
      { id: 'b', title: 'Ice', until: ago(-60) },
    ];
    const remarks = (more: object): number | undefined =>
      list([{}, {}], { notices, ...more }).view.panel.remarks?.length;
    expect(remarks({})).to.equal(2);
    expect(remarks({ generatedAt: ago(5000) }), 'expired: what has an end of its own').to.equal(1);
    expect(remarks({ validUntil: ago(1) })).to.equal(0);
  });

  it('of one document are not those of the communities of another', () => {
    const north = contextOf(feedOf([{}], { notices: [{ id: 'a', title: 'North gate closed' }] })).feed;
    const south = contextOf(feedOf([{}])).feed;
    const context = contextOf(feedOf([]));
    const [n, s] = [
      { ...north.communities[0]!, id: 'n' },
      { ...south.communities[0]!, id: 's' },
    ];
    const feed = {
      ...context.feed,
      communities: [n, s],
      notices: north.notices!,
      origins: [context.feed, north, south].map(each => ({ feed: each, receivedAt: context.now })),
      places: new Map([
        ['n', 1],
        ['s', 2],
      ]),
    };
    const shown = (...some: (typeof n)[]): unknown[] | undefined =>
      noticesList(some, { ...context, feed }, {}).panel.remarks?.map(({ id }) => id);
    expect(shown(n, s)?.length).to.equal(1);
    expect(shown(s)).to.deep.equal([]);
  });

  it('are as old as the document that they stand in: not as the index, nor as the numbers of a community', () => {
    const shown = (indexAge: number, ownAge: number, age: number): readonly unknown[] => {
      const index = contextOf(
        feedOf([], {
          generatedAt: ago(indexAge),
          notices: [{ id: 'a', kind: 'caution', title: 'Gate shut' }],
        }),
      );
      const own = contextOf(feedOf([{ asOf: ago(age) }], { generatedAt: ago(ownAge) })).feed;
      const [community] = own.communities;
      const feed = {
        ...index.feed,
        communities: own.communities,
        origins: [index.feed, own].map(each => ({ feed: each, receivedAt: index.now })),
        places: new Map([[community!.id, 1]]),
      };
      const context = { ...index, feed };
      const { panel } = noticesList([community!], context, {});
      const at = known(communityContexts(context).contextOf(community!), {});
      return [panel.remarks?.length, at.notices.length, at.oldest.freshness];
    };
    expect(shown(1800, 2, 2), 'an expired index says nothing without an end').to.deep.equal([0, 0, 'fresh']);
    expect(shown(600, 2, 2), 'a stale one is not as fresh as the numbers').to.deep.equal([1, 1, 'stale']);
    expect(shown(2, 1800, 1800), 'a fresh one is not as old as they are').to.deep.equal([1, 1, 'fresh']);
    expect(shown(2, 2, 1800)).to.deep.equal([1, 1, 'fresh']);
  });

  it('says in the row of a community what to beware of there, and beneath it how many notices there are', () => {
    const notices = [
      { id: 'a', kind: 'info', title: 'Tea' },
      { id: 'b', kind: 'caution', title: 'Ice on the steps' },
    ];
    const { view, all } = list([{ asOf: ago(4), notices, access: 'closed-off' }]);
    expect(view.row(all[0]!).note).to.deep.equal([
      { text: 'Ice on the steps', lang: undefined, color: 'warn', icon: 'warning' },
      { text: 'Closed off' },
      { text: '2\u00A0notices' },
    ]);
  });

  it('names as closed off only those of which it is told', () => {
    const { view, all } = list([{ asOf: ago(4), access: 'closed-off' }, EXPIRED]);
    expect(all.map(each => view.filter!.matches(each, 'closed-off'))).to.deep.equal([true, false]);
  });
});
