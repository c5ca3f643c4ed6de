import { expect } from '@open-wc/testing';
import type { Community } from '../../src/domain/model.ts';
import type { ViewContext } from '../../src/ui/context.ts';
import type { Item, ListView } from '../../src/ui/panel.ts';
import { progressList } from '../../src/widgets/progress/list.ts';
import { queueList } from '../../src/widgets/queue/list.ts';
import { volunteersList } from '../../src/widgets/volunteers/list.ts';
import { contextOf, feedOf } from '../support/views.ts';

type Lists = (communities: readonly Community[], context: ViewContext) => ListView;

const LISTS: Readonly<Record<string, Lists>> = {
  queue: queueList,
  volunteers: volunteersList,
  progress: (communities, context) => progressList(communities, context, { showPositive: false }),
};

/** A community with one number for each list. */
const place = (id: string, district: string): object => ({
  id,
  district,
  queue: { waiting: 3 },
  volunteers: { onDuty: 3, needed: 4 },
  testing: { sampled: 3 },
});

const text = (items: readonly Item[]): string => items.map(item => item.text).join(' · ');

for (const [kind, list] of Object.entries(LISTS)) {
  describe(`ui/totals: what the total of a ${kind} list says of communities that are missing`, () => {
    const under = (
      communities: readonly object[],
      more: object = {},
      ids: readonly string[] = [],
    ): string => {
      const context = { ...contextOf(feedOf(communities, more)), scope: { ids } };
      const { feed } = context;
      return text(list(feed.communities, context).panel.under);
    };
    const groups = (communities: readonly object[], more: object = {}): readonly string[] => {
      const context = contextOf(feedOf(communities, more));
      const { communities: read } = context.feed;
      const view = list(read, context);
      return ['North', 'South'].map(name =>
        text(view.group(read.filter(({ district }) => district === name)).sub ?? []),
      );
    };
    const both = [place('a', 'North'), place('b', 'South')];

    it('is nothing where none is missing', () => {
      expect(under(both)).to.equal('');
      expect(groups(both)).to.deep.equal(['', '']);
    });

    it('counts a community whose id was given before, in its own district', () => {
      const twice = [...both, place('a', 'North')];
      expect(under(twice)).to.equal('from 2 of 3 communities');
      expect(groups(twice)).to.deep.equal(['from 1 of 2 communities', '']);
    });

    it('counts a community that could not be read, and says at least of each district it may be in', () => {
      const bad = [...both, { ...place('', 'North'), id: [] }];
      expect(under(bad)).to.equal('from 2 of 3 communities');
      expect(groups(bad)).to.deep.equal(['from 1 of 2 communities', '']);
      const unplaced = [...both, { ...place('', 'North'), id: [], district: 5 }];
      expect(under(unplaced)).to.equal('from 2 of 3 communities');
      expect(groups(unplaced)).to.deep.equal(Array(2).fill('at least: the list is not complete'));
    });

    it('is at least, where the list was cut off', () => {
      const cut = { incomplete: true };
      expect(under(both, cut)).to.equal('at least: the list is not complete');
      expect(groups(both, cut)).to.deep.equal(Array(2).fill('at least: the list is not complete'));
      expect(under([...both, place('a', 'North')], cut)).to.equal(
        'from 2 of 3 communities · at least: the list is not complete',
      );
    });

    it('counts communities that the page names and that are not there', () => {
      expect(under(both, { incomplete: true }, ['a', 'b'])).to.equal('');
      expect(under(both, {}, ['a', 'b', 'z'])).to.equal('from 2 of 3 communities');
    });

    it('qualifies no total where there is none', () => {
      const none = [{ id: 'a' }, { id: 'b' }];
      expect(under(none, { incomplete: true })).to.equal('');
    });
  });
}
