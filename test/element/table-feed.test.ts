import { expect, fixtureSync } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { mountAll } from '../../src/element/mount.ts';
import { createTableFeed } from '../../src/element/table-feed.ts';
import '../../src/map.ts';
import { zones } from '../../src/text/zoned.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';
import '../../src/widgets/volunteers/define.ts';
import { ServedFeed } from '../support/feed-client.ts';
import { feedText } from '../support/feeds.ts';
import { listen, partOf, partsOf, stateOf, textOf, WidgetPage } from '../support/widgets.ts';

const HEAD =
  '<thead><tr><th data-field="name">Site<th data-field="queue.waiting">In line<th data-field="asOf">When</thead>';
const ROW =
  '<tr><td>Anheyuan<td>1,200<td><time datetime="2021-01-06T15:38+08:00">just before</time><tr><td>Xinghe<td>–<td>';

/** What an editor of a page writes, as nodes. */
function nodes(markup: string): readonly Node[] {
  return [...new DOMParser().parseFromString(markup, 'text/html').body.childNodes];
}

function table(rows: string = ROW, head: string = HEAD): string {
  return `<table data-time-zone="Asia/Shanghai">${head}<tbody>${rows}</table>`;
}

async function queue(markup: string = table(), more: Record<string, string> = {}): Promise<LanternElement> {
  return new WidgetPage().show('lantern-queue', {
    attributes: { lang: 'en', ...more },
    light: nodes(markup),
  });
}

/** After the observer was told, and the element was drawn. */
async function drawn(element: LanternElement): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await element.updateComplete;
}

function cellOf(element: Element, row: number, column: number): HTMLTableCellElement {
  return element.querySelector('table')!.rows[row]!.cells[column]!;
}

describe('element/table-feed', () => {
  describe('a table inside a widget', () => {
    it('is its feed: the numbers and times of the table', async () => {
      const element = await queue(table(), { community: 'anheyuan' });
      expect([stateOf(element), partOf(element, 'heading'), partOf(element, 'figure')]).to.deep.equal([
        'ready',
        'Anheyuan',
        '1,200 people waiting',
      ]);
      expect(partOf(element, 'as-of')).to.equal('As of 15:38 · 2 min ago');
      const list = await queue();
      expect(partsOf(list, 'row').map(row => row.split(' ')[0])).to.deep.equal(['Anheyuan', 'Xinghe']);
      expect(partOf(list, 'under')).to.equal('from 1 of 2 communities');
      expect(textOf(list), 'unknown is no 0').not.to.match(/\b0\b/);
    });

    it('stays in the page, for whoever has no script, and is not shown twice', async () => {
      const element = await queue();
      expect(element.querySelector('table')?.rows.length).to.equal(3);
      expect(textOf(element)).not.to.contain('In line');
    });

    it('works for each kind of widget', async () => {
      const head =
        '<tr><th>name<th>volunteers.onDuty<th>volunteers.needed<th>testing.sampled<th>testing.population<th>asOf';
      const row = '<tr><td>A<td>9<td>14<td>3,300<td>5,200<td>2021-01-06T15:38+08:00';
      const shown: string[] = [];
      for (const kind of ['volunteers', 'progress']) {
        const element = await new WidgetPage().show(`lantern-${kind}`, {
          attributes: { community: 'a', lang: 'en' },
          light: nodes(`<table>${head}${row}</table>`),
        });
        shown.push(partOf(element, 'figure'));
      }
      expect(shown).to.deep.equal(['9 of 14 volunteers on duty', '3,300 of 5,200 sampled']);
    });

    it('asks nobody', async () => {
      const { fetch } = window;
      let asked = 0;
      window.fetch = (...given) => ((asked += 1), fetch(...given));
      const element = await queue();
      await element.reload();
      window.fetch = fetch;
      expect(asked).to.equal(0);
    });

    it('is light content only, where there is an address or an object', async () => {
      const feed = await ServedFeed.create([{ text: feedText(180) }]);
      const element = await queue(table(), { src: feed.url, community: 'anheyuan' });
      expect(stateOf(element)).to.equal('loading');
      await element.reload();
      await drawn(element);
      expect(partOf(element, 'figure')).to.equal('180 people waiting');
      const given = await new WidgetPage().show('lantern-queue', {
        feed: JSON.parse(feedText(7)) as unknown,
        attributes: { community: 'anheyuan' },
        light: nodes(table()),
      });
      expect(partOf(given, 'figure')).to.match(/^7 /);
    });

    it('shows hostile cells as text', async () => {
      const cell = '&lt;img src=x onerror=hostile=1&gt;';
      const element = await queue(table(`<tr><td>${cell}<td>5<td>`), { lang: 'en' });
      expect(partsOf(element, 'row')[0]).to.contain('<img src=x onerror=hostile=1>');
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
      expect('hostile' in window).to.equal(false);
    });

    it('ages like any number', async () => {
      const page = new WidgetPage();
      const element = await page.show('lantern-queue', {
        attributes: { community: 'anheyuan', lang: 'en' },
        light: nodes(table()),
      });
      await page.later(33);
      expect([stateOf(element), partOf(element, 'as-of')]).to.deep.equal([
        'stale',
        'As of 15:38 · 35 min ago · may have changed',
      ]);
    });
  });

  describe('when the page changes it, the numbers follow:', () => {
    const changes: readonly (readonly [what: string, change: (element: LanternElement) => void])[] = [
      ['the text of a cell', element => (cellOf(element, 1, 1).textContent = '1,300')],
      ['the characters of a cell', element => ((cellOf(element, 1, 1).firstChild as Text).data = '1,300')],
      [
        'a row',
        element => {
          const row = element.querySelector('tbody')!.insertRow(0);
          for (const text of ['Anheyuan', '1,300', '']) row.insertCell().append(text);
        },
      ],
      ['all rows', element => element.querySelector('tbody')!.replaceChildren(...rowsOf('1,300'))],
      ['the whole table', element => element.replaceChildren(...nodes(table(ROW.replace('1,200', '1,300'))))],
      [
        'the whole table, in a box of its own',
        element => element.replaceChildren(...nodes(`<div>${table(ROW.replace('1,200', '1,300'))}</div>`)),
      ],
      [
        'a table before the first',
        element => element.prepend(...nodes(table(ROW.replace('1,200', '1,300')))),
      ],
      [
        'the attribute of a cell',
        element => {
          const data = document.createElement('data');
          data.value = '1,300';
          cellOf(element, 1, 1).replaceChildren(data);
        },
      ],
    ];
    function rowsOf(waiting: string): readonly Node[] {
      const place = document.createElement('tbody');
      const row = place.insertRow();
      for (const text of ['Anheyuan', waiting, '']) row.insertCell().append(text);
      return [...place.childNodes];
    }
    for (const [what, change] of changes) {
      it(what, async () => {
        const element = await queue(table(), { community: 'anheyuan' });
        change(element);
        await drawn(element);
        expect(partOf(element, 'figure')).to.equal('1,300 people waiting');
      });
    }

    it('its time', async () => {
      const element = await queue(table(), { community: 'anheyuan' });
      element.querySelector('time')!.dateTime = '2021-01-06T15:30+08:00';
      await drawn(element);
      expect(partOf(element, 'as-of')).to.equal('As of 15:30 · 10 min ago');
    });

    it('again and again, with one reading each time', async () => {
      const element = await queue(table(), { community: 'anheyuan' });
      const heard = listen(element);
      for (let turn = 1; turn <= 20; turn++) {
        cellOf(element, 1, 1).textContent = String(turn);
        cellOf(element, 2, 1).textContent = String(turn);
        await drawn(element);
        expect(partOf(element, 'figure')).to.match(new RegExp(`^${turn} p`));
      }
      expect(heard.updates.length).to.equal(20);
    });

    it('a table that comes after the widget', async () => {
      const element = await queue('<p>Call 12345.</p>', { community: 'anheyuan' });
      expect([stateOf(element), partOf(element, 'problem')]).to.deep.equal([
        'error',
        'No feed is named here. Whoever runs this page: put its address into the src attribute. (feed/no-src)',
      ]);
      element.append(...nodes(table()));
      await drawn(element);
      expect([stateOf(element), partOf(element, 'figure')]).to.deep.equal(['ready', '1,200 people waiting']);
    });

    it('one that is taken away leaves no numbers', async () => {
      const element = await queue(table(), { community: 'anheyuan' });
      element.querySelector('table')!.remove();
      await drawn(element);
      expect([stateOf(element), partOf(element, 'figure')]).to.deep.equal(['error', '']);
    });

    it('while the widget is out of the page, and they are right when it is back', async () => {
      const element = await queue(table(), { community: 'anheyuan' });
      const place = element.parentElement!;
      element.remove();
      cellOf(element, 1, 1).textContent = '1,300';
      await drawn(element);
      cellOf(element, 1, 1).textContent = '1,400';
      await drawn(element);
      place.append(element);
      await drawn(element);
      expect(partOf(element, 'figure')).to.equal('1,400 people waiting');
      cellOf(element, 1, 1).textContent = '1,500';
      await drawn(element);
      expect(partOf(element, 'figure')).to.equal('1,500 people waiting');
    });
  });

  it('draws nothing again where nothing of it has changed', async () => {
    const element = await queue(table(), { community: 'anheyuan' });
    const heard = listen(element);
    for (let turn = 0; turn < 5; turn++) {
      element.requestUpdate();
      element.heading = `Turn ${turn}`;
      await drawn(element);
    }
    expect(heard.updates.length).to.equal(0);
  });

  describe('a table that cannot be read', () => {
    for (const [what, markup] of [
      ['has not our names', table('<tr><td>A<td>5<td>', '<thead><tr><th>Ort<th>Schlange<th>Zeit</thead>')],
      ['is empty', '<table></table>'],
      ['has one cell', '<table><tr><td>layout</table>'],
      ['has a header of blanks', table(ROW, '<thead><tr><th><th><th></thead>')],
    ] as const) {
      it(`because it ${what}: a plain sentence with a code, and the table to read`, async () => {
        const page = new WidgetPage();
        const heard = listen(page.place);
        const element = await page.show('lantern-queue', {
          attributes: { lang: 'en' },
          light: nodes(markup),
        });
        expect(stateOf(element)).to.be.oneOf(['error', 'empty']);
        expect(partOf(element, 'problem')).to.match(/^(?:The|There) .*\([a-z]+\/[a-z-]+\)$/);
        expect(textOf(element)).to.contain(element.textContent!.trim().slice(0, 3));
        expect(heard.issues.length).to.equal(1);
        element.replaceChildren(...nodes(table()));
        await drawn(element);
        expect([stateOf(element), partOf(element, 'figure')]).to.deep.equal([
          'ready',
          '1,200 people waiting',
        ]);
      });
    }

    it('after one that could: the last numbers stay, marked, until it can again', async () => {
      const element = await queue(table(), { community: 'anheyuan' });
      const cell = element.querySelector('th')!;
      cell.dataset['field'] = 'Ort';
      await drawn(element);
      expect([stateOf(element), partOf(element, 'figure')]).to.deep.equal(['stale', '1,200 people waiting']);
      cell.dataset['field'] = 'name';
      await drawn(element);
      expect([stateOf(element), partOf(element, 'notice')]).to.deep.equal(['ready', '']);
    });

    it('of any markup never throws', async () => {
      const faults: unknown[] = [];
      const note = (event: ErrorEvent | PromiseRejectionEvent): void => void faults.push(event);
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      for (const markup of [
        '<table><caption>x</caption></table>',
        '<table><tr></table>',
        '<table><tr><th colspan=1000 rowspan=65534>name<th>id</table>',
        '<table><tr><th>__proto__<th>constructor<th>name<tr><td>1<td>2<td>A</table>',
        '<table><tr><th>name<th>queue.__proto__.x<tr><td>A<td>1</table>',
        '<table><tr><td><table><tr><th>id<th>name<tr><td>a<td>A</table></table>',
      ])
        await queue(markup);
      await new Promise(resolve => setTimeout(resolve, 20));
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      expect(faults).to.deep.equal([]);
      expect('x' in {}).to.equal(false);
    });
  });

  describe('inside a div that is mounted', () => {
    before(() => mountAll());

    async function mounted(markup: string): Promise<LanternElement> {
      const place = fixtureSync<HTMLElement>('<div></div>');
      place.append(...nodes(markup));
      await new Promise(resolve => setTimeout(resolve));
      const element = place.querySelector<LanternElement>('lantern-queue')!;
      await drawn(element);
      return element;
    }

    it('is its feed, and followed', async () => {
      const element = await mounted(
        `<div data-lantern="queue" data-community="anheyuan" data-lang="en"><p>Or call 12345</p>${table()}</div>`,
      );
      expect(partOf(element, 'heading')).to.equal('Anheyuan');
      expect(textOf(element)).to.contain('1,200').and.not.contain('12345');
      cellOf(element, 1, 1).textContent = '1,300';
      await drawn(element);
      expect(textOf(element)).to.contain('1,300');
    });

    it('may be put there by the page later', async () => {
      const element = await mounted(
        '<div data-lantern="queue" data-community="anheyuan" data-lang="en"></div>',
      );
      expect(stateOf(element)).to.equal('error');
      element.append(...nodes(table()));
      await drawn(element);
      expect(textOf(element)).to.contain('1,200');
    });
  });

  describe('createTableFeed', () => {
    it('reads once, until something changes, and tells of a change once', async () => {
      const feeds = createTableFeed(zones);
      const place = document.createElement('div');
      place.append(...nodes(table()));
      let told = 0;
      const read = (): unknown => feeds(place, () => (told += 1));
      const first = read();
      expect(read()).to.equal(first);
      cellOf(place, 1, 1).textContent = '5';
      cellOf(place, 1, 1).textContent = '6';
      await null;
      expect(told).to.equal(1);
      cellOf(place, 1, 1).textContent = '7';
      await null;
      expect(told, 'nobody has looked since').to.equal(1);
      expect(JSON.stringify(read())).to.contain('"waiting":7');
    });

    it('takes no notice of what is not in the table: the attributes of the element and of its other content', async () => {
      const feeds = createTableFeed(zones);
      const place = document.createElement('div');
      place.append(...nodes(`<p>Call</p>${table()}`));
      let told = 0;
      feeds(place, () => (told += 1));
      place.dataset['state'] = 'ready';
      place.querySelector('p')!.className = 'x';
      await null;
      expect(told).to.equal(0);
    });

    it('has nothing where there is no table', () => {
      expect(createTableFeed(zones)(document.createElement('div'), () => {})).to.equal(null);
    });
  });
});
