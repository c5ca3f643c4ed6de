import { expect } from '@open-wc/testing';
import type { Community } from '../../src/domain/model.ts';
import type { ViewContext } from '../../src/ui/context.ts';
import type { ListView, Panel, Piece } from '../../src/ui/panel.ts';
import { progressList } from '../../src/widgets/progress/list.ts';
import { queueList } from '../../src/widgets/queue/list.ts';
import { volunteersList } from '../../src/widgets/volunteers/list.ts';
import { ago, contextOf, feedOf, plainBlanks, totalLine } from '../support/views.ts';

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

const text = (pieces: readonly Piece[]): string => pieces.map(piece => piece.text).join(' · ');

/** Of what a total says, that it is of some only. */
const partly = (line: string): string =>
  (line.match(/in \d+ of \d+( communities)?|\d+ too old|at least: the list is not complete/g) ?? []).join(
    ' · ',
  );
const beside = ({ sentences = [] }: Panel): string =>
  partly(sentences.flatMap(({ pieces }) => pieces.map(piece => piece.text)).join(''));

for (const [kind, list] of Object.entries(LISTS)) {
  describe(`ui/totals: what the total of a ${kind} list says of communities that are missing`, () => {
    const under = (
      communities: readonly object[],
      more: object = {},
      ids: readonly string[] = [],
    ): string => {
      const context = { ...contextOf(feedOf(communities, more)), scope: { ids } };
      return beside(list(context.feed.communities, context).panel);
    };
    const groups = (communities: readonly object[], more: object = {}): readonly string[] => {
      const context = contextOf(feedOf(communities, more));
      const { communities: read } = context.feed;
      const view = list(read, context);
      return ['North', 'South'].map(name =>
        partly(text(view.group(read.filter(({ district }) => district === name)).note)),
      );
    };
    const both = [place('a', 'North'), place('b', 'South')];

    it('is nothing where none is missing', () => {
      expect(under(both)).to.equal('');
      expect(groups(both)).to.deep.equal(['', '']);
    });

    it('counts a community whose id was given before, in its own district', () => {
      const twice = [...both, place('a', 'North')];
      expect(under(twice)).to.equal('in 2 of 3 communities');
      expect(groups(twice)).to.deep.equal(['in 1 of 2', '']);
    });

    it('counts a community that could not be read, and says at least of each district it may be in', () => {
      const bad = [...both, { ...place('', 'North'), id: [] }];
      expect(under(bad)).to.equal('in 2 of 3 communities');
      expect(groups(bad)).to.deep.equal(['in 1 of 2', '']);
      const unplaced = [...both, { ...place('', 'North'), id: [], district: 5 }];
      expect(under(unplaced)).to.equal('in 2 of 3 communities');
      expect(groups(unplaced)).to.deep.equal(Array(2).fill('at least: the list is not complete'));
    });

    it('is at least, where the list was cut off', () => {
      const cut = { incomplete: true };
      expect(under(both, cut)).to.equal('at least: the list is not complete');
      expect(groups(both, cut)).to.deep.equal(Array(2).fill('at least: the list is not complete'));
      expect(under([...both, place('a', 'North')], cut)).to.equal(
        'in 2 of 3 communities · at least: the list is not complete',
      );
    });

    it('counts communities that the page names and that are not there', () => {
      expect(under(both, { incomplete: true }, ['a', 'b'])).to.equal('');
      expect(under(both, {}, ['a', 'b', 'z'])).to.equal('in 2 of 3 communities');
    });

    it('qualifies no total where there is none', () => {
      const none = [{ id: 'a' }, { id: 'b' }];
      expect(under(none, { incomplete: true })).to.equal('');
    });
  });
}

describe('ui/totals: ages of the parts', () => {
  /** A community with one number for each list, so many minutes old. */
  const aged = (minutes: number): object => {
    const asOf = ago(minutes);
    const volunteers = { onDuty: 3, needed: 6, asOf };
    return { queue: { waiting: 3, asOf }, volunteers, testing: { population: 10, sampled: 3, asOf } };
  };
  const told = (kind: string, ages: readonly number[], lang = 'en'): readonly string[] => {
    const context = contextOf(feedOf(ages.map(aged)), { lang });
    const { panel } = LISTS[kind]!(context.feed.communities, context);
    const { age } = panel;
    return [totalLine(panel), age?.asOfText ?? '', plainBlanks(age?.ago ?? ''), age?.doubt ?? ''];
  };

  it('are shown as a span', () => {
    expect(told('queue', [3, 12])).to.deep.equal([
      '6 waiting | in 2 communities',
      'As of 15:28–15:37',
      '3–12 min old',
      '',
    ]);
    expect(told('queue', [3, 3]).slice(1)).to.deep.equal(['As of 15:37', '3 min old', '']);
    expect(told('volunteers', [0, 7]).slice(1)).to.deep.equal([
      'As of 15:33–15:40',
      'just now – 7 min ago',
      '',
    ]);
    expect(told('queue', [3, 12], 'zh-Hans').slice(1, 3)).to.deep.equal([
      '截至 15:28–15:37',
      '3–12分钟前的数据',
    ]);
  });

  it('of a queue or of volunteers: those too old are left out and counted, and the span is that of the rest', () => {
    expect(told('queue', [3, 40])).to.deep.equal([
      '3 waiting | in 1 of 2 communities · 1 too old',
      'As of 15:37',
      '3 min old',
      '',
    ]);
    expect(told('volunteers', [3, 130, 400])[0]).to.equal(
      '3 short | 3 of 6 places filled in 1 of 3 communities · 2 too old',
    );
  });

  it('that have expired are not called too old beside those that are current: there is no news of them', () => {
    expect(told('queue', [3, 400])[0]).to.equal('3 waiting | in 1 of 2 communities');
  });

  it('of which none is current: there is no total, and it is said why', () => {
    expect(told('queue', [40, 400])).to.deep.equal(['No current number | 2 too old', '', '', '']);
  });

  it('of testing: those that are old are kept, the total is at least that, and one does not discredit the rest', () => {
    expect(told('progress', [3, 400])).to.deep.equal([
      'At least 30% sampled | 6 of 20 people in 2 communities · 1 of the 2 is 6 h old',
      'As of 15:37',
      '3 min old',
      '',
    ]);
    expect(told('progress', [3, 400, 500])[0]).to.contain('2 of the 3 are up to 8 h old');
  });

  it('that are in doubt: there is no total of a queue, and it is said why', () => {
    expect(told('queue', [-30])[0]).to.equal('No current number | time uncertain');
    const timeless = contextOf({ ...feedOf([{ queue: { waiting: 3 } }]), generatedAt: null });
    expect(totalLine(queueList(timeless.feed.communities, timeless).panel)).to.equal(
      'No current number | Time of these numbers not known',
    );
  });
});
