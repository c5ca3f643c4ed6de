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
  return [...(element.shadowRoot?.querySelectorAll('[part="row"] th bdi') ?? [])].map(textOf);
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
const column = (index: number): string => `thead th:nth-of-type(${index}) button`;

/** Rows with other rows below them: districts, and those that are folded into one. */
function folds(element: LanternElement): readonly string[] {
  return partsOf(element, 'fold');
}

/** Communities with a wait of so many minutes each. */
function waits(...minutes: readonly (number | null)[]): readonly object[] {
  return minutes.map((waitMinutes, index) => ({
    id: `c${index}`,
    name: `N${index}`,
    status: 'open',
    queue: { waitMinutes },
  }));
}

describe('ui/list/list-controller', () => {
  describe('order', () => {
    it("is the widget's own, else the page's, else the reader's; and the heading says so", async () => {
      const element = await show(waits(5, 9, 7));
      expect([names(element), headings(element)]).to.deep.equal([
        ['N0', 'N2', 'N1'],
        [null, 'ascending', null, null],
      ]);
      element.sort = '-name';
      await element.updateComplete;
      expect([names(element), headings(element)]).to.deep.equal([
        ['N2', 'N1', 'N0'],
        ['descending', null, null, null],
      ]);
      await press(element, column(2));
      expect([names(element), headings(element)]).to.deep.equal([
        ['N0', 'N2', 'N1'],
        [null, 'ascending', null, null],
      ]);
      element.sort = 'name';
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['N0', 'N2', 'N1']);
    });

    it('turns round with each press: waits from the shortest, names from A, times from the newest', async () => {
      const element = await show(waits(5, 9, 7), { sort: '-name' });
      const seen: unknown[] = [];
      for (const each of [2, 2, 1, 1, 4]) {
        await press(element, column(each));
        seen.push(headings(element)[each - 1], names(element).join(''));
      }
      expect(seen).to.deep.equal([
        'ascending',
        'N0N2N1',
        'descending',
        'N1N2N0',
        'ascending',
        'N0N1N2',
        'descending',
        'N2N1N0',
        'descending',
        'N0N1N2',
      ]);
    });

    it('has what is unknown last, and below it what is too old, whichever way', async () => {
      const old = { id: 'old', name: 'Old', queue: { waitMinutes: 8, asOf: ago(40) } };
      const element = await show([old, ...waits(null, 9, 7)], { sort: 'wait' });
      expect(names(element)).to.deep.equal(['N2', 'N1', 'N0', 'Old']);
      element.sort = '-wait';
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['N1', 'N2', 'N0', 'Old']);
      element.sort = 'name';
      await element.updateComplete;
      expect(names(element), 'by name it is looked for there').to.deep.equal(['N0', 'N1', 'N2', 'Old']);
    });

    it('by another measure shows that one once, and says what the first one says beside it', async () => {
      const communities = [
        { id: 'a', name: 'A', status: 'open', queue: { waiting: 5, waitMinutes: 20 } },
        { id: 'b', name: 'B', status: 'full', queue: { waiting: 9 } },
      ];
      const element = await show(communities, { sort: '-waiting' });
      const head = inner(element, 'thead th:nth-of-type(2)');
      expect([textOf(head), head.ariaSort]).to.deep.equal(['People waiting', 'descending']);
      expect(partsOf(element, 'row')).to.deep.equal(['A 5 20 min 3 min ago', 'B 9 full today 3 min ago']);
    });

    it('says in the cell what it is where there is no room for headings', async () => {
      const element = await show(waits(5, 9), { sort: '-waiting' });
      expect(inner(element, 'tbody .value').getAttribute('data-label')).to.equal('People waiting');
      element.sort = 'wait';
      await element.updateComplete;
      expect(inner(element, 'tbody .value').getAttribute('data-label')).to.equal(null);
    });

    it('has numbers in names in their order, and names in the order of the language', async () => {
      const named = (...all: readonly string[]): readonly object[] =>
        all.map((name, index) => ({ id: `c${index}`, name, status: 'open' }));
      expect(names(await show(named('第10社区', '第2社区', '第1社区'), { sort: 'name' }))).to.deep.equal([
        '第1社区',
        '第2社区',
        '第10社区',
      ]);
      expect(
        names(await show(named('Öst', 'Zentrum', 'Alt', 'öde'), { lang: 'en', sort: 'name' })),
      ).to.deep.equal(['Alt', 'öde', 'Öst', 'Zentrum']);
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
        { queue: { waiting: 9, asOf: ago(29) } },
      ]);
      const element = await page.show('lantern-queue', { feed, attributes: { sort: '-waiting' } });
      expect(partsOf(element, 'row')).to.deep.equal(['Community B 9 29 min ago', 'Community A 1 just now']);
      await page.later(3);
      expect(partsOf(element, 'row')).to.deep.equal([
        'Community B – not known 9 waiting at 15:11 32 min ago may have changed',
        'Community A 1 3 min ago',
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
        const testing = { population: 9, sampled: 3 };
        const element = await show(
          [{ queue: { waitMinutes: 3 }, volunteers: { onDuty: 1 }, testing }],
          {},
          tag,
        );
        const heads = [...(element.shadowRoot?.querySelectorAll('thead th') ?? [])];
        return heads
          .filter(head => head.querySelector('button'))
          .map(head => [textOf(head), head.ariaSort].filter(Boolean).join(', '));
      };
      expect(await first('lantern-queue')).to.deep.equal(['Community', 'Wait, ascending', 'Age']);
      // Below the minimum first is an order that no column has.
      expect(await first('lantern-volunteers')).to.deep.equal(['Community', 'Short', 'Age']);
      expect(await first('lantern-progress')).to.deep.equal(['Community', 'Sampled, ascending', 'Age']);
    });
  });

  describe('search', () => {
    const places = ['Žilina', 'Café Süd', 'ＡＢＣ路', '安和苑', 'Nové Mesto', 'x', 'y', 'z'];
    const communities = places.map((name, index) => ({
      id: `c${index}`,
      name,
      status: 'open',
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
      expect(await search(element, 'harbour')).to.deep.equal(['Žilina', 'Café Süd']);
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

    it('have heads with what they are together; those without one come last', async () => {
      const element = await show(DISTRICTS, { view: 'districts' });
      expect(partsOf(element, 'district')).to.deep.equal([
        'North 7 waiting',
        'South 5 waiting in 1 of 2',
        '– 1 waiting',
      ]);
      expect(names(element)).to.deep.equal(['B', 'A', 'C', 'D']);
    });

    it('fold, and unfold in the order of the list', async () => {
      const element = await show(DISTRICTS, { view: 'districts', sort: '-waiting' });
      const second = '[part="district"]:nth-of-type(3) .unfold';
      expect(inner(element, second).getAttribute('aria-expanded')).to.equal('true');
      await press(element, second);
      expect(names(element)).to.deep.equal(['B', 'D']);
      expect(inner(element, second).getAttribute('aria-expanded')).to.equal('false');
      await press(element, second);
      expect(names(element)).to.deep.equal(['B', 'A', 'C', 'D']);
    });

    const many = Array.from({ length: 40 }, (_, index) => ({
      id: `c${index}`,
      name: `N${index}`,
      district: index % 2 ? 'Odd' : 'Even',
      queue: { waiting: index },
    }));

    it('of many communities are folded at first, and unfolded for print, for nothing can be unfolded on paper', async () => {
      const element = await show(many, { view: 'districts' });
      expect([partsOf(element, 'district').length, names(element).length]).to.deep.equal([2, 0]);
      dispatchEvent(new Event('beforeprint'));
      expect(names(element).length).to.equal(40);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(names(element).length).to.equal(0);
    });

    it('are one of the orders that a reader can choose', async () => {
      const element = await show(many);
      expect(partsOf(element, 'district')).to.deep.equal([]);
      await press(element, '[part="menu"]');
      const choose = async (label: string): Promise<void> => {
        const found = [...element.shadowRoot!.querySelectorAll('[part="choices"] label')];
        found
          .find(each => textOf(each) === label)!
          .querySelector('input')!
          .click();
        await element.updateComplete;
      };
      await choose('District');
      expect(partsOf(element, 'district').length).to.equal(2);
      await choose('Name');
      expect([partsOf(element, 'district'), names(element)[0]]).to.deep.equal([[], 'N0']);
    });
  });

  describe('sections', () => {
    const states = ['closed', 'paused', 'open', 'done', 'open'];
    const communities = [
      ...states.map((status, index) => ({
        id: `c${index}`,
        name: `N${index}`,
        status,
        queue: { waitMinutes: 9 },
      })),
      { id: 'x', name: 'X' },
      { id: 'y', name: 'Y', queue: { waiting: 3, asOf: ago(3000) } },
    ];

    it('fold those that do not serve and those without news, and say how many, of which states and which', async () => {
      const element = await show(communities);
      expect(names(element)).to.deep.equal(['N2', 'N4']);
      expect(folds(element)).to.deep.equal(['3 not serving now 1 1 1', '2 without news X, Y']);
      const tally = [...element.shadowRoot!.querySelectorAll('.tally')].map(each =>
        each.getAttribute('aria-label'),
      );
      expect(tally).to.deep.equal(['1 paused', '1 closed', '1 finished']);
    });

    it('unfold: those that may serve again first', async () => {
      const element = await show(communities);
      await press(element, '[part="fold"] .unfold');
      expect(names(element)).to.deep.equal(['N2', 'N4', 'N1', 'N0', 'N3']);
      await press(element, '[part="fold"] .unfold');
      expect(names(element)).to.deep.equal(['N2', 'N4']);
    });

    it('of one are not folded: its row takes no more room', async () => {
      const element = await show(communities.slice(1, 3));
      expect([names(element), folds(element)]).to.deep.equal([['N2', 'N1'], []]);
    });

    it('hide nothing that was searched for or filtered', async () => {
      const element = await show([
        ...communities,
        ...waits(1).map(each => ({ ...each, id: 'z', name: 'Z' })),
      ]);
      expect(await search(element, 'N1')).to.deep.equal(['N1']);
    });

    it('hide nothing from print and from the search of the browser', async () => {
      const element = await show(communities);
      dispatchEvent(new Event('beforeprint'));
      expect(names(element).length).to.equal(7);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(names(element).length).to.equal(2);
      dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }));
      await element.updateComplete;
      expect(names(element).length).to.equal(7);
    });

    it('are not counted by the limit: they are below the rows that are shown', async () => {
      const element = await show(communities, { limit: '1' });
      expect([names(element), folds(element).length]).to.deep.equal([['N2'], 2]);
      expect(textOf(inner(element, '[role="status"]'))).to.equal('1 of 2 shown');
    });
  });

  describe('totals', () => {
    const communities = Array.from({ length: 9 }, (_, index) => ({
      id: `c${index}`,
      name: `N${index}`,
      status: index < 4 ? 'open' : 'paused',
      queue: { waiting: 10 ** index },
    }));

    it('are of all communities, also those that are folded or not shown', async () => {
      const element = await show(communities, { limit: '1' });
      expect(partOf(element, 'verdict')).to.equal('111,111,111 waiting');
    });

    it('are of what was found by a search or a filter', async () => {
      const element = await show(communities, { limit: '1' });
      await search(element, 'N3');
      expect([partOf(element, 'verdict'), partOf(element, 'sentence')]).to.deep.equal([
        '1,000 waiting',
        'in 1 community',
      ]);
      await search(element, '');
      await press(element, '[part="filter"] button:nth-of-type(2)');
      expect(partOf(element, 'verdict')).to.equal('1,111 waiting');
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
      expect(element.shadowRoot!.querySelectorAll('.unfold').length).to.equal(1);
      await press(element, '.unfold');
      expect(partsOf(element, 'row').slice(1, 3)).to.deep.equal([
        'Gate 2 3 10 min ago',
        'Gate 3 4 20 min ago',
      ]);
    });
  });

  describe('filter', () => {
    const communities = Array.from({ length: 8 }, (_, index) => ({
      id: `c${index}`,
      name: `N${index}`,
      status: index % 4 ? 'open' : 'paused',
    }));

    it('keeps the communities of the chosen kind, and says how many there are of each', async () => {
      const element = await show(communities);
      const choices = [...element.shadowRoot!.querySelectorAll('[part="filter"] button')];
      expect(choices.map(textOf)).to.deep.equal(['All 8', 'Open 6', 'Not serving 2']);
      await press(element, '[part="filter"] button:nth-of-type(3)');
      expect(names(element)).to.deep.equal(['N0', 'N4']);
      expect(choices.map(each => each.getAttribute('aria-pressed'))).to.deep.equal([
        'false',
        'false',
        'true',
      ]);
    });

    it('is the same in the choices that are opened where it is narrow', async () => {
      const page = new WidgetPage();
      page.place.style.inlineSize = '320px';
      const element = await page.show('lantern-queue', { feed: feedOf(communities) });
      const menu = inner(element, '[part="menu"]');
      expect([menu.getAttribute('aria-expanded'), partOf(element, 'choices')]).to.deep.equal(['false', '']);
      await press(element, '[part="menu"]');
      expect(menu.getAttribute('aria-expanded')).to.equal('true');
      expect(partOf(element, 'choices')).to.equal(
        'Show All 8 Open 6 Not serving 2 Order Shortest wait first Most people first Name Newest first',
      );
      const choices = element.shadowRoot!.querySelectorAll<HTMLInputElement>('[part="choices"] input');
      [...choices].find(({ value }) => value === 'not-serving')!.click();
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['N0', 'N4']);
      expect(inner(element, '[part="filter"] [aria-pressed="true"]').textContent?.trim()).to.equal(
        'Not serving 2',
      );
    });
  });

  describe('tools', () => {
    it('are left out where the page says so, and do not go on unseen', async () => {
      const communities = Array.from({ length: 8 }, (_, index) => ({
        id: `c${index}`,
        name: `N${index}`,
        status: 'open',
      }));
      const element = await show(communities);
      await search(element, 'N3');
      element.tools = 'none';
      await element.updateComplete;
      expect([element.shadowRoot!.querySelector('[part="tools"]'), names(element).length]).to.deep.equal([
        null,
        8,
      ]);
      element.tools = null;
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['N3']);
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
        await settled();
        expect(element.shadowRoot?.querySelectorAll('tr').length).to.equal(11);
        expect(element.shadowRoot!.querySelectorAll('*').length).to.be.below(200);
        expect(partOf(element, 'verdict')).to.equal(
          `${((count * (count + 1)) / 2).toLocaleString('en')} waiting`,
        );
        expect(await search(element, `N${count - 1}`)).to.deep.equal([`N${count - 1}`]);
      });
    }

    it('of thousands stay when a further document comes, and are drawn in another task than its view is made in', async () => {
      const element = await show(many(2697), { sort: '-waiting' });
      // Once for the view, and once for the rows: the view is not made again for them.
      const steps: (readonly [verdict: string, first: string | undefined])[] = [];
      const step = (): unknown => steps.push([partOf(element, 'verdict'), names(element)[0]]);
      await settled();
      element.feed = feedOf(many(2697).map((each, index) => ({ ...each, queue: { waiting: 3000 - index } })));
      step();
      await new Promise(done => element.addEventListener('lantern-update', done, { once: true }));
      await element.updateComplete;
      step();
      await settled();
      step();
      expect(steps).to.deep.equal([
        ['3,638,253 waiting', 'N2696'],
        ['4,455,444 waiting', 'N2696'],
        ['4,455,444 waiting', 'N0'],
      ]);
    });

    it('are all made for print, before the page is printed, and few again after', async () => {
      const element = await show(many(2697));
      await settled();
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
      expect(partsOf(element, 'row')[349]).to.match(/^N0 1,000 /);
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
