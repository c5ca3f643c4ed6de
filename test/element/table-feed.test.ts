import { aTimeout, expect, fixtureSync } from '@open-wc/testing';
import type { GivenReading } from '../../src/element/given-reading.ts';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { mountAll } from '../../src/element/mount.ts';
import { createTableFeed, type TableFeed } from '../../src/element/table-feed.ts';
import type { YieldToMain } from '../../src/lib/chunked-work.ts';
import type { Reading } from '../../src/feed/parse.ts';
import * as importModule from '../../src/element/imports.ts';
import { imports } from '../../src/element/lazy-modules.ts';
import { createYieldToMain } from '../../src/page/yield-to-main.ts';
import { calendar } from '../../src/text/calendar.ts';
import { importTools } from '../../src/text/import-tools.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';
import '../../src/widgets/volunteers/define.ts';
import { ServedFeed } from '../support/feed-client.ts';
import { feedText } from '../support/feeds.ts';
import { listen, partOf, partsOf, stateOf, textOf, waitingIn, WidgetPage } from '../support/widgets.ts';

// So that nothing waits for a request.
imports.provide(importModule);

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
  const element = await new WidgetPage().show('lantern-queue', {
    attributes: { lang: 'en', ...more },
    light: nodes(markup),
  });
  // A machine with much to do reads a small table in several tasks, too. Some are never read.
  const most = more['src'] === undefined ? 30 : 0;
  for (let turn = 0; turn < most && stateOf(element) === 'loading'; turn++) await aTimeout(0);
  await element.updateComplete;
  return element;
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
      expect([stateOf(element), partOf(element, 'heading'), waitingIn(element)]).to.deep.equal([
        'ready',
        'Anheyuan: Queue',
        '1,200',
      ]);
      expect(partOf(element, 'as-of')).to.equal('15:38 · 2 min ago');
      const list = await queue();
      expect(partsOf(list, 'row').map(row => row.split(' ')[0])).to.deep.equal(['Anheyuan', 'Xinghe']);
      expect(partOf(list, 'sentence')).to.equal('in 1 of 2 communities');
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
        shown.push(partOf(element, 'verdict'));
      }
      expect(shown).to.deep.equal(['5 short now', '63% sampled']);
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
      expect(waitingIn(element)).to.equal('180');
      const given = await new WidgetPage().show('lantern-queue', {
        feed: JSON.parse(feedText(7)) as unknown,
        attributes: { community: 'anheyuan' },
        light: nodes(table()),
      });
      expect(waitingIn(given)).to.equal('7');
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
      expect(stateOf(element)).to.equal('stale');
      expect(partOf(element, 'notice')).to.match(/^35.min old – may have changed/);
    });
  });

  describe('is read once: nothing changes', () => {
    const body = (element: Element): HTMLTableSectionElement => element.querySelector('tbody')!;
    const translated: Record<string, string> = { Anheyuan: 'Jardín', '1,200': '1.200' };
    const changes: Readonly<Record<string, (element: LanternElement) => void>> = {
      'when a pager takes rows out': element => body(element).rows[0]!.remove(),
      'when a pager shows another page': element => body(element).replaceChildren(...rowsOf('9', 'Lane 11')),
      'when rows are sorted': element => body(element).append(body(element).rows[0]!),
      'when a filter hides rows': element => {
        for (const row of body(element).rows) row.hidden = true;
      },
      'when a filter finds nothing': element => {
        body(element).replaceChildren();
        body(element).insertRow().innerHTML = '<td colspan="3">No matching records found</td>';
      },
      'when a browser translates the page': element => {
        document.documentElement.classList.add('translated-ltr');
        for (const cell of element.querySelectorAll('td, th')) {
          const outer = document.createElement('font');
          const inner = document.createElement('font');
          inner.append(translated[cell.textContent!] ?? cell.textContent!);
          outer.append(inner);
          cell.replaceChildren(outer);
        }
      },
      'when a cell is edited': element => (cellOf(element, 1, 1).textContent = '1,300'),
      'when the characters of a cell are edited': element =>
        ((cellOf(element, 1, 1).firstChild as Text).data = '1,300'),
      'when a column is called otherwise': element => (element.querySelector('th')!.dataset['field'] = 'Ort'),
      'when a script draws its own table in its place': element =>
        element.replaceChildren(...nodes(table(ROW.replace('1,200', '1,300')))),
      'when another table is put before it': element =>
        element.prepend(...nodes(table(ROW.replace('1,200', '1,300')))),
      'when it is taken away': element => element.querySelector('table')!.remove(),
    };
    function rowsOf(waiting: string, name = 'Anheyuan'): readonly Node[] {
      const place = document.createElement('tbody');
      const row = place.insertRow();
      for (const text of [name, waiting, '']) row.insertCell().append(text);
      return [...place.childNodes];
    }
    afterEach(() => document.documentElement.classList.remove('translated-ltr'));

    for (const [what, change] of Object.entries(changes)) {
      it(what, async () => {
        const one = await queue(table(), { community: 'anheyuan' });
        const list = await queue();
        const before = [textOf(one), textOf(list)];
        for (const element of [one, list]) {
          change(element);
          await drawn(element);
        }
        expect([textOf(one), textOf(list)]).to.deep.equal(before);
        expect([stateOf(one), stateOf(list)]).to.deep.equal(['ready', 'ready']);
      });
    }

    it('while the widget is out of the page', async () => {
      const element = await queue(table(), { community: 'anheyuan' });
      const place = element.parentElement!;
      element.remove();
      cellOf(element, 1, 1).textContent = '1,300';
      place.append(element);
      await drawn(element);
      expect(waitingIn(element)).to.equal('1,200');
    });
  });

  describe('is read again, when its publisher says so:', () => {
    const edit = (element: Element): void => void (cellOf(element, 1, 1).textContent = '1,300');

    it('by reload()', async () => {
      const element = await queue(table(), { community: 'anheyuan' });
      edit(element);
      await element.reload();
      await drawn(element);
      expect(waitingIn(element)).to.equal('1,300');
      cellOf(element, 1, 1).textContent = '5';
      await drawn(element);
      expect(waitingIn(element), 'and only then').to.equal('1,300');
    });

    it('by another value of data-revision on the table', async () => {
      const element = await queue(table(), { community: 'anheyuan' });
      edit(element);
      element.querySelector('table')!.dataset['revision'] = '1';
      await drawn(element);
      expect(waitingIn(element)).to.equal('1,300');
      cellOf(element, 1, 1).textContent = '1,400';
      element.querySelector('table')!.dataset['revision'] = '1';
      await drawn(element);
      expect(waitingIn(element), 'the same value is none').to.equal('1,300');
      element.querySelector('table')!.dataset['revision'] = '2';
      await drawn(element);
      expect(waitingIn(element)).to.equal('1,400');
    });

    it('by the data-revision of a table that takes its place', async () => {
      const element = await queue(table(), { community: 'anheyuan' });
      const next = nodes(
        `<div>${table(ROW.replace('1,200', '1,300')).replace('<table', '<table data-revision=2')}</div>`,
      );
      element.replaceChildren(...next);
      await drawn(element);
      expect(waitingIn(element)).to.equal('1,300');
    });

    it('not by a table without a data-revision that takes the place of one with it', async () => {
      const first = table().replace('<table', '<table data-revision=1');
      const element = await queue(first, { community: 'anheyuan' });
      element.replaceChildren(...nodes(table(ROW.replace('1,200', '1,300'))));
      await drawn(element);
      expect(waitingIn(element)).to.equal('1,200');
    });

    it('and keeps the last numbers, marked, where it cannot be read any more', async () => {
      const element = await queue(table(), { community: 'anheyuan' });
      const cell = element.querySelector('th')!;
      cell.dataset['field'] = 'Ort';
      await element.reload();
      await drawn(element);
      expect([stateOf(element), waitingIn(element)]).to.deep.equal(['stale', '1,200']);
      cell.dataset['field'] = 'name';
      await drawn(element);
      expect([stateOf(element), partOf(element, 'notice')]).to.deep.equal(['ready', '']);
    });
  });

  describe('that was taken apart before it was read', () => {
    const told = async (markup: string): Promise<readonly [string, readonly string[]]> => {
      const page = new WidgetPage();
      const heard = listen(page.place);
      const element = await page.show('lantern-queue', { attributes: { lang: 'en' }, light: nodes(markup) });
      return [partOf(element, 'sentence'), heard.issues.flat().map(({ code }) => code)];
    };
    const row = '<tr><td>A<td>5<td>2021-01-06T15:38+08:00';

    for (const [what, markup] of [
      ['more rows than are there', table(row).replace('<table', '<table aria-rowcount=24')],
      ['rows whose number nobody knows', table(row).replace('<table', '<table aria-rowcount=-1')],
      ['a pager beside it', `<div class=dt-container>${table(row)}<div class=dt-paging></div></div>`],
    ] as const) {
      it(`by ${what}: its totals are at least`, async () => {
        expect(await told(markup)).to.deep.equal([
          'in 1 community · at least: the list is not complete',
          ['source/cut-off'],
        ]);
      });
    }

    it('by a browser that translated it: what was paused gets no estimate', async () => {
      const head = `${HEAD.replace('</thead>', '')}<th data-field="status">State<th data-field="queue.servedPerHour">Rate</thead>`;
      const time = '<time datetime="2021-01-06T15:38+08:00">justo antes</time>';
      const cells = ['Puerta', '180', time, 'en pausa', '90'].map(
        cell => `<td><font dir="auto"><font dir="auto">${cell}</font></font>`,
      );
      const element = await queue(table(`<tr>${cells.join('')}`, head), { community: 'puerta' });
      expect(waitingIn(element)).to.equal('180');
      expect(partOf(element, 'verdict')).not.to.match(/\d (?:h|min)/);
      expect(textOf(element)).not.to.contain('your turn');
    });

    it('by nothing: its totals are totals', async () => {
      const whole = table(row).replace('<table', '<table aria-rowcount=2');
      expect(await told(whole)).to.deep.equal(['in 1 community', []]);
    });

    it('takes a cell across all columns for no place', async () => {
      const element = await queue(table(`<tr><th colspan=3>North${ROW}<tr><td colspan=3>Loading…`));
      expect(partsOf(element, 'row').map(each => each.split(' ')[0])).to.deep.equal(['Anheyuan', 'Xinghe']);
    });
  });

  describe('that is not there yet', () => {
    it('is waited for: a table that comes after the widget', async () => {
      const element = await queue('<p>Call 12345.</p>', { community: 'anheyuan' });
      expect(stateOf(element)).to.equal('error');
      expect(partOf(element, 'owner')).to.contain('No feed is named here.').and.to.contain('feed/no-src');
      element.append(...nodes(table()));
      await drawn(element);
      expect([stateOf(element), waitingIn(element)]).to.deep.equal(['ready', '1,200']);
    });

    it('is waited for: rows that a script fills in', async () => {
      const element = await queue(table(''), { community: 'anheyuan' });
      expect(partOf(element, 'owner')).to.contain('source/empty');
      element.querySelector('tbody')!.append(...nodes(`<table>${ROW}`)[0]!.firstChild!.childNodes);
      await drawn(element);
      expect(waitingIn(element)).to.equal('1,200');
    });

    it('is waited for while the page is parsed: half a table is not all of it', async () => {
      let state: DocumentReadyState = 'loading';
      Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
      try {
        const place = document.createElement('div');
        place.append(...nodes(table('<tr><td>Anheyuan<td>5<td>')));
        let told = 0;
        const tables = feeds();
        const read = (): unknown => tables.read(place, () => (told += 1));
        expect(read()).to.deep.equal({ reading: null });
        place
          .querySelector('tbody')!
          .append(...nodes(`<table><tr><td>Xinghe<td>6<td>`)[0]!.firstChild!.childNodes);
        state = 'interactive';
        document.dispatchEvent(new Event('readystatechange'));
        expect(told).to.equal(1);
        expect(namesIn(read())).to.deep.equal(['Anheyuan', 'Xinghe']);
      } finally {
        Reflect.deleteProperty(document, 'readyState');
      }
    });

    it('is not waited for where the parser is past it', () => {
      Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
      try {
        const place = document.createElement('div');
        place.append(...nodes(table()));
        document.createElement('div').append(place, 'more');
        expect(namesIn(feeds().read(place, () => {}))).to.deep.equal(['Anheyuan', 'Xinghe']);
      } finally {
        Reflect.deleteProperty(document, 'readyState');
      }
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
    for (const [what, code, markup] of [
      [
        'has not our names',
        'csv/no-id',
        table('<tr><td>A<td>5<td>', '<thead><tr><th>Ort<th>Schlange<th>Zeit</thead>'),
      ],
      ['is empty', 'source/not-a-table', '<table></table>'],
      ['has one cell', 'source/not-a-table', '<table><tr><td>layout</table>'],
      ['has a header of blanks', 'source/not-a-table', table(ROW, '<thead><tr><th><th><th></thead>')],
    ] as const) {
      it(`because it ${what}: plain words, the code folded, and the table to read`, async () => {
        const page = new WidgetPage();
        const heard = listen(page.place);
        const element = await page.show('lantern-queue', {
          attributes: { lang: 'en' },
          light: nodes(markup),
        });
        expect(stateOf(element)).to.be.oneOf(['error', 'empty']);
        expect(partOf(element, 'problem')).to.match(/^(?:The|There) [^/]*$/);
        expect(partOf(element, 'owner')).to.match(/[a-z]+\/[a-z-]+$/);
        expect(textOf(element)).to.contain(element.textContent!.trim().slice(0, 3));
        expect(heard.issues.length).to.equal(1);
        expect(heard.issues[0]?.[0]?.code, 'as check says it').to.equal(code);
        element.replaceChildren(...nodes(table()));
        await drawn(element);
        expect([stateOf(element), waitingIn(element)]).to.deep.equal(['ready', '1,200']);
      });
    }

    it('of any markup never throws', async () => {
      const faults: unknown[] = [];
      const note = (event: ErrorEvent | PromiseRejectionEvent): void => void faults.push(event);
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      for (const markup of [
        '<table><caption>x</caption></table>',
        '<table><tr></table>',
        '<table><tr><th colspan=1000 rowspan=1000>name<th>id</table>',
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

    it('is its feed, and read once', async () => {
      const element = await mounted(
        `<div data-lantern="queue" data-community="anheyuan" data-lang="en" data-stale-after="1000000000"><p>Or call 12345</p>${table()}</div>`,
      );
      expect(partOf(element, 'heading')).to.equal('Anheyuan: Queue');
      expect(textOf(element)).to.contain('1,200').and.not.contain('12345');
      cellOf(element, 1, 1).textContent = '1,300';
      await drawn(element);
      expect(textOf(element)).to.contain('1,200');
      element.querySelector('table')!.dataset['revision'] = '1';
      await drawn(element);
      expect(textOf(element)).to.contain('1,300');
    });

    it('may be put there by the page later', async () => {
      const element = await mounted(
        '<div data-lantern="queue" data-community="anheyuan" data-lang="en" data-stale-after="1000000000"></div>',
      );
      expect(stateOf(element)).to.equal('error');
      element.append(...nodes(table()));
      await drawn(element);
      expect(textOf(element)).to.contain('1,200');
    });
  });

  describe('createTableFeed', () => {
    it('reads once, and tells of a new revision once', async () => {
      const tables = feeds();
      const place = document.createElement('div');
      place.append(...nodes(table()));
      const found = place.querySelector('table')!;
      let told = 0;
      const read = (): unknown => tables.read(place, () => (told += 1));
      const first = read();
      expect(read()).to.equal(first);
      found.dataset['revision'] = '1';
      found.dataset['revision'] = '2';
      await null;
      expect(told).to.equal(1);
      found.dataset['revision'] = '3';
      await null;
      expect(told, 'nobody has looked since').to.equal(1);
      expect(read()).not.to.equal(first);
    });

    it('takes no notice of what is not in the table: the attributes of the element and of its other content', async () => {
      for (const markup of [table(), '<table></table>']) {
        const place = document.createElement('div');
        place.append(...nodes(`<p>Call</p>${markup}`));
        let told = 0;
        feeds().read(place, () => (told += 1));
        place.dataset['state'] = 'ready';
        place.querySelector('p')!.className = 'x';
        await null;
        expect(told).to.equal(0);
      }
    });

    it('yields to the page while it reads a large table', async () => {
      const createYieldToMain = (): YieldToMain => () => Promise.resolve();
      const rows = Array.from({ length: 600 }, (_, at) => `<tr><td>Lane ${at}<td>1<td>`).join('');
      const place = document.createElement('div');
      place.append(...nodes(table(rows)));
      const given = createTableFeed({ ...importTools, calendar, createYieldToMain }).read(place, () => {});
      expect(given?.reading).to.be.instanceOf(Promise);
      const reading = await given?.reading;
      expect(reading?.feed?.communities.length).to.equal(600);
    });

    it('has nothing where there is no table', () => {
      expect(feeds().read(document.createElement('div'), () => {})).to.equal(null);
    });
  });
});

function feeds(): TableFeed {
  return createTableFeed({ ...importTools, calendar, createYieldToMain });
}

function namesIn(given: unknown): readonly unknown[] {
  const { reading } = given as GivenReading;
  return (reading as Reading).feed?.communities.map(({ name }) => name) ?? [];
}
