import { aTimeout, expect } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import '../../../src/widgets/progress/define.ts';
import '../../../src/widgets/queue/define.ts';
import '../../../src/widgets/volunteers/define.ts';
import { ago, feedOf } from '../../support/views.ts';
import { partOf, partsOf, textOf, WidgetPage, type Given } from '../../support/widgets.ts';

/** Communities with so many waiting each; null: nobody knows. */
function waiting(...counts: readonly (number | null)[]): readonly object[] {
  return counts.map((count, index) => ({ id: `c${index}`, name: `N${index}`, queue: { waiting: count } }));
}

function show(
  communities: readonly object[],
  attributes: Given['attributes'] = {},
  tag = 'lantern-queue',
): Promise<LanternElement> {
  return new WidgetPage().show(tag, { feed: feedOf(communities), attributes });
}

/** The names in the list, in order. */
function names(element: LanternElement): readonly string[] {
  return [...(element.shadowRoot?.querySelectorAll('[part="row"] .name') ?? [])].map(textOf);
}

function inner<E extends Element>(element: LanternElement, selector: string): E {
  return element.shadowRoot!.querySelector<E>(selector)!;
}

async function press(element: LanternElement, selector: string): Promise<void> {
  inner<HTMLButtonElement>(element, selector).click();
  await element.updateComplete;
}

/** Lets those chunks be drawn that come in tasks of their own. */
async function settled(tasks: number = 3): Promise<void> {
  for (let task = 0; task < tasks; task++) await aTimeout(0);
}

async function search(element: LanternElement, text: string): Promise<readonly string[]> {
  const field = inner<HTMLInputElement>(element, 'input');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
  return names(element);
}

const headings = (element: LanternElement): readonly (string | null)[] =>
  [...(element.shadowRoot?.querySelectorAll('thead th') ?? [])].map(th => th.getAttribute('aria-sort'));
const column = (index: number): string => `thead th:nth-child(${index}) button`;

describe('ui/list/list-controller', () => {
  describe('order', () => {
    it("is the widget's own, else the page's, else the reader's; and the heading says so", async () => {
      const element = await show(waiting(5, 9, 7));
      expect([names(element), headings(element)]).to.deep.equal([
        ['N0', 'N1', 'N2'],
        ['ascending', null, null],
      ]);
      element.sort = '-waiting';
      await element.updateComplete;
      expect([names(element), headings(element)]).to.deep.equal([
        ['N1', 'N2', 'N0'],
        [null, 'descending', null],
      ]);
      await press(element, column(2));
      expect([names(element), headings(element)]).to.deep.equal([
        ['N0', 'N2', 'N1'],
        [null, 'ascending', null],
      ]);
      element.sort = 'name';
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['N0', 'N2', 'N1']);
    });

    it('turns round with each press: numbers from the highest first, names from A', async () => {
      const element = await show(waiting(5, 9, 7));
      const seen: unknown[] = [];
      for (const each of [2, 2, 1, 1]) {
        await press(element, column(each));
        seen.push(headings(element)[each - 1], names(element).join(''));
      }
      expect(seen).to.deep.equal([
        'descending',
        'N1N2N0',
        'ascending',
        'N0N2N1',
        'ascending',
        'N0N1N2',
        'descending',
        'N2N1N0',
      ]);
    });

    it('has what is unknown or too old last, whichever way', async () => {
      const old = { id: 'old', name: 'Old', queue: { waiting: 8, asOf: ago(1800) } };
      const element = await show([...waiting(null, 9, 7), old], { sort: 'waiting' });
      expect(names(element)).to.deep.equal(['N2', 'N1', 'N0', 'Old']);
      element.sort = '-waiting';
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['N1', 'N2', 'N0', 'Old']);
    });

    it('has numbers in names in their order, and names in the order of the language', async () => {
      const named = (...all: readonly string[]): readonly object[] =>
        all.map((name, index) => ({ id: `c${index}`, name }));
      expect(names(await show(named('第10社区', '第2社区', '第1社区')))).to.deep.equal([
        '第1社区',
        '第2社区',
        '第10社区',
      ]);
      expect(names(await show(named('Öst', 'Zentrum', 'Alt', 'öde'), { lang: 'en' }))).to.deep.equal([
        'Alt',
        'öde',
        'Öst',
        'Zentrum',
      ]);
    });

    it('is the order of names where the page asks for a column that is not there', async () => {
      expect(
        names(await show(waiting(5, 9, 7), { sort: '-nothing' }))
          .slice()
          .sort(),
      ).to.deep.equal(['N0', 'N1', 'N2']);
    });

    it('stays as it was while only time passes: rows do not jump', async () => {
      const page = new WidgetPage();
      const feed = feedOf([
        { queue: { waiting: 1, asOf: ago(0) } },
        { queue: { waiting: 9, asOf: ago(119) } },
      ]);
      const element = await page.show('lantern-queue', { feed, attributes: { sort: '-waiting' } });
      expect(partsOf(element, 'row')).to.deep.equal([
        'Community B 119 min ago · may have changed 9',
        'Community A just now 1',
      ]);
      await page.later(3);
      expect(partsOf(element, 'row')).to.deep.equal([
        'Community B 2 h ago · no longer current –',
        'Community A 3 min ago 1',
      ]);
    });

    it('follows new numbers', async () => {
      const element = await show(waiting(5, 9, 7), { sort: '-waiting' });
      element.feed = feedOf(waiting(50, 9, 7));
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['N0', 'N1', 'N2']);
    });

    it('follows another choice of communities, also between the same first and last', async () => {
      const element = await show(waiting(1, 2, 3, 4), { community: 'c0 c1 c3' });
      element.community = 'c0 c2 c3';
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['N0', 'N2', 'N3']);
    });

    it('is offered by the columns of each widget', async () => {
      const first = async (tag: string): Promise<readonly string[]> => {
        const element = await show([{}], {}, tag);
        return [...(element.shadowRoot?.querySelectorAll('thead button') ?? [])].map(textOf);
      };
      expect(await first('lantern-volunteers')).to.deep.equal(['Community', 'On duty', 'Short by ↓']);
      expect(await first('lantern-progress')).to.deep.equal(['Community ↑', 'Progress', 'To come']);
    });
  });

  describe('search', () => {
    const places = ['Žilina', 'Café Süd', 'ＡＢＣ路', '安和苑', 'Nové Mesto', 'x', 'y', 'z'];
    const communities = places.map((name, index) => ({
      id: `c${index}`,
      name,
      district: index < 2 ? 'Harbour' : 'Hill',
    }));

    it('is there from eight communities on', async () => {
      expect((await show(waiting(1, 2, 3, 4, 5, 6, 7))).shadowRoot?.querySelector('input')).to.equal(null);
      expect(inner<HTMLInputElement>(await show(communities), 'input').getAttribute('aria-label')).to.equal(
        'Find a community',
      );
    });

    it('folds case, accents and width, and finds districts', async () => {
      const element = await show(communities);
      expect(await search(element, 'zilina')).to.deep.equal(['Žilina']);
      expect(await search(element, 'CAFE SUD')).to.deep.equal(['Café Süd']);
      expect(await search(element, 'abc')).to.deep.equal(['ＡＢＣ路']);
      expect(await search(element, ' 和 ')).to.deep.equal(['安和苑']);
      expect(await search(element, 'harbour')).to.deep.equal(['Café Süd', 'Žilina']);
      expect((await search(element, '')).length).to.equal(8);
    });

    it('says so where nothing is found, and is read out', async () => {
      const element = await show(communities);
      expect(await search(element, 'nowhere')).to.deep.equal([]);
      const said = inner(element, '[role="status"]');
      expect(textOf(said)).to.equal('No community has this name.');
      element.lang = 'zh-Hans';
      await element.updateComplete;
      expect(textOf(said)).to.equal('没有找到这个名称的社区。');
    });

    it('takes letters that are patterns elsewhere as letters', async () => {
      const element = await show(communities);
      for (const text of ['.*', '[', '\\', '(', '$&'])
        expect(await search(element, text), text).to.deep.equal([]);
    });

    it('does not go on in secret where its field is gone', async () => {
      const element = await show(communities);
      await search(element, 'zilina');
      element.feed = feedOf(communities.slice(0, 5));
      await element.updateComplete;
      expect(names(element).length).to.equal(5);
    });

    it('keeps what was typed as new numbers come', async () => {
      const element = await show(communities);
      await search(element, 'zilina');
      element.feed = feedOf(communities);
      await element.updateComplete;
      expect([inner<HTMLInputElement>(element, 'input').value, ...names(element)]).to.deep.equal([
        'zilina',
        'Žilina',
      ]);
    });
  });

  describe('districts', () => {
    const DISTRICTS = [
      { id: 'a', name: 'A', district: 'South', queue: { waiting: 5 } },
      { id: 'b', name: 'B', district: 'North', queue: { waiting: 7 } },
      { id: 'c', name: 'C', district: 'South', queue: { waiting: null } },
      { id: 'd', name: 'D', queue: { waiting: 1 } },
    ];

    it('are rows with what they are together, folded; those without one come last', async () => {
      const element = await show(DISTRICTS, { view: 'districts' });
      expect(partsOf(element, 'row')).to.deep.equal([
        'North 3 min ago 7',
        'South from 1 of 2 communities 3 min ago 5',
        '– 3 min ago 1',
      ]);
    });

    it('unfold into their communities, in the order of the list, and fold again', async () => {
      const element = await show(DISTRICTS, { view: 'districts', sort: '-waiting' });
      const second = 'tr:nth-child(2) .fold';
      expect(inner(element, second).getAttribute('aria-expanded')).to.equal('false');
      await press(element, second);
      expect(names(element)).to.deep.equal(['North', 'South', 'A', 'C', '–']);
      expect(inner(element, second).getAttribute('aria-expanded')).to.equal('true');
      await press(element, second);
      expect(names(element)).to.deep.equal(['North', 'South', '–']);
    });

    it('are unfolded for print, for nothing can be unfolded on paper, and as they were after', async () => {
      const element = await show(DISTRICTS, { view: 'districts' });
      dispatchEvent(new Event('beforeprint'));
      expect(names(element)).to.deep.equal(['North', 'B', 'South', 'A', 'C', '–', 'D']);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['North', 'South', '–']);
    });
  });

  describe('places', () => {
    it('of a community are folded under it, as old as they say, else as the community says', async () => {
      const sites = [
        { id: 's', name: 'Gate 2', queue: { waiting: 3 } },
        { id: 't', name: 'Gate 3', queue: { waiting: 4 }, asOf: ago(20) },
      ];
      const element = await show([
        { id: 'a', name: 'A', asOf: ago(10), queue: { waiting: 7 }, sites },
        { id: 'b', name: 'B' },
      ]);
      expect(element.shadowRoot!.querySelectorAll('.fold').length).to.equal(1);
      await press(element, '.fold');
      expect(partsOf(element, 'row').slice(1, 3)).to.deep.equal([
        'Gate 2 10 min ago 3',
        'Gate 3 20 min ago 4',
      ]);
    });
  });

  describe('filter', () => {
    it('keeps the communities in the chosen state', async () => {
      const element = await show(
        Array.from({ length: 8 }, (_, index) => ({
          id: `c${index}`,
          name: `N${index}`,
          status: index % 2 ? 'paused' : 'open',
        })),
      );
      const filter = inner<HTMLSelectElement>(element, '[part="filter"]');
      filter.value = 'paused';
      filter.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['N1', 'N3', 'N5', 'N7']);
    });
  });

  describe('rows', () => {
    const many = (count: number): readonly object[] =>
      waiting(...Array.from({ length: count }, (_, index) => index + 1));

    it('are ten until more are asked for, then a hundred more each time; and it is said how many', async () => {
      const element = await show(many(150));
      expect(names(element).length).to.equal(10);
      expect(textOf(inner(element, '[role="status"]'))).to.equal('10 of 150 shown');
      await press(element, '[part="more"]');
      await settled();
      expect(names(element).length).to.equal(110);
      await press(element, '[part="more"]');
      await settled();
      expect(names(element).length).to.equal(150);
      expect(element.shadowRoot?.querySelector('[part="more"]')).to.equal(null);
      expect(textOf(inner(element, '[role="status"]'))).to.equal('');
    });

    it('are as many as the page says, unless that is no number', async () => {
      expect(names(await show(many(30), { limit: '3' })).length).to.equal(3);
      expect(names(await show(many(30), { limit: '9999' })).length).to.equal(30);
      for (const limit of ['0', '-1', 'x', ''])
        expect(names(await show(many(30), { limit })).length, limit).to.equal(10);
    });

    it('are counted for those who cannot see how many there are', async () => {
      expect(inner(await show(many(150)), 'table').getAttribute('aria-rowcount')).to.equal('151');
    });

    for (const count of [2697, 10_000]) {
      it(`of ${count} communities are made only as far as they are shown`, async () => {
        const element = await show(many(count));
        expect(element.shadowRoot?.querySelectorAll('tr').length).to.equal(11);
        expect(element.shadowRoot!.querySelectorAll('*').length).to.be.below(200);
        expect(partOf(element, 'figure')).to.equal(
          `${((count * (count + 1)) / 2).toLocaleString('en')} people waiting`,
        );
        expect(await search(element, `N${count - 1}`)).to.deep.equal([`N${count - 1}`]);
      });
    }

    it('are all made for print, before the page is printed, and few again after', async () => {
      const element = await show(many(2697));
      dispatchEvent(new Event('beforeprint'));
      expect(names(element).length, 'at once: printing does not wait').to.equal(2697);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(names(element).length).to.equal(10);
    });

    it('keep those that the reader asked for when the page has been printed', async () => {
      const element = await show(many(300));
      await press(element, '[part="more"]');
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      await settled();
      expect(names(element).length).to.equal(110);
    });

    it('all of them come a hundred a task, so that none is long, and stay where they are when numbers change', async () => {
      const element = await show(many(350), { sort: '-waiting' });
      inner<HTMLButtonElement>(element, '[part="all"]').click();
      const seen: number[] = [];
      for (let task = 0; task < 5; task++) {
        await element.updateComplete;
        seen.push(names(element).length);
        await aTimeout(0);
      }
      expect([...new Set(seen)]).to.deep.equal([100, 200, 300, 350]);
      const before = names(element);
      element.feed = feedOf(many(350).map((each, index) => ({ ...each, queue: { waiting: 1000 - index } })));
      await settled(6);
      expect(names(element)).to.deep.equal(before);
      expect(partsOf(element, 'row')[349]).to.match(/^N0 .*1,000$/);
    });

    it('are not drawn further while the element is out of the page, and go on when it is back', async () => {
      const element = await show(many(350));
      const { parentNode } = element;
      inner<HTMLButtonElement>(element, '[part="all"]').click();
      await element.updateComplete;
      element.remove();
      const before = names(element).length;
      expect(before).to.be.below(350);
      await settled(6);
      expect(names(element).length).to.equal(before);
      parentNode!.append(element);
      await settled(6);
      expect(names(element).length).to.equal(350);
    });

    it('are all made when the reader begins to search the page', async () => {
      for (const event of [{ key: 'f', ctrlKey: true }, { key: 'f', metaKey: true }, { key: 'F3' }]) {
        const element = await show(many(150));
        dispatchEvent(new KeyboardEvent('keydown', { key: 'f' }));
        await settled();
        expect(names(element).length).to.equal(10);
        dispatchEvent(new KeyboardEvent('keydown', event));
        await settled();
        expect(names(element).length, event.key).to.equal(150);
      }
    });

    it('of an element that has left the page are left alone', async () => {
      const element = await show(many(30));
      element.remove();
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(names(element).length).to.equal(10);
      dispatchEvent(new Event('afterprint'));
    });
  });
});
