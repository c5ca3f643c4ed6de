import { expect } from '@open-wc/testing';
import type { LanternElement } from '../../src/element/lantern-element.ts';
import { createExternalReader, type ExternalReader } from '../../src/import/external-reader.ts';
import type { Reading } from '../../src/feed/parse.ts';
import * as importModule from '../../src/element/imports.ts';
import { imports } from '../../src/element/lazy-modules.ts';
import { calendar } from '../../src/text/calendar.ts';
import { importTools } from '../../src/text/import-tools.ts';
import { registry } from '../../src/widgets/registry.ts';
import '../../src/widgets/progress/define.ts';
import '../../src/widgets/queue/define.ts';
import '../../src/widgets/volunteers/define.ts';
import { FakeHost } from '../support/fake-time.ts';
import { ServedFeed, until, type ScriptedAnswer } from '../support/feed-client.ts';
import { feedText } from '../support/feeds.ts';
import { listen, partOf, partsOf, stateOf, textOf, waitingIn, WidgetPage } from '../support/widgets.ts';

// So that nothing waits for a request.
imports.provide(importModule);

const CSV = { 'content-type': 'text/csv' };

/** A list of sites as a city might publish it: its own names, words and local times. */
const ROWS = [
  'codigo;posto;fila;pessoas;por_hora;hora',
  'ah;Anheyuan;MUITA;1.180;90;06/01/2021 15:38',
  'xh;Xinghe;sem fila;;;06/01/2021 15:36',
  'nb;Nanba;POUCA;-;60;06/01/2021 15:37',
].join('\r\n');

/** The same as JSON, with the list deep inside and keyed. */
const TREE = JSON.stringify({
  meta: { at: 1609918680 },
  data: { postos: { ah: { nome: 'Anheyuan', n: '1180' }, xh: { nome: 'Xinghe', n: null } } },
});

const CSV_MAPPING = {
  mapping: 1,
  zone: 'Asia/Shanghai',
  decimal: ',',
  delimiter: ';',
  feed: {
    timeZone: 'Asia/Shanghai',
    generatedAt: { $from: '*.hora', take: 'max', pattern: 'dd/MM/yyyy HH:mm' },
    communities: {
      $each: '',
      give: {
        id: '$codigo',
        name: '$posto',
        asOf: { $from: 'hora', pattern: 'dd/MM/yyyy HH:mm' },
        queue: {
          waiting: '$pessoas',
          servedPerHour: '$por_hora',
          level: { $from: 'fila', words: { MUITA: 'long', POUCA: 'short', 'sem fila': 'none' } },
        },
      },
    },
  },
};

const TREE_MAPPING = {
  mapping: 1,
  feed: {
    timeZone: 'Asia/Shanghai',
    generatedAt: '$meta.at',
    communities: { $each: 'data.postos', give: { id: '$@key', name: '$nome', queue: { waiting: '$n' } } },
  },
};

function read(map: string | null = null): (text: string) => Promise<Reading> {
  const reader: ExternalReader = createExternalReader({ host: new FakeHost(), calendar, tools: importTools });
  return async text => reader(text, map, () => undefined);
}

function waiting({ feed }: Reading): readonly (number | undefined)[] {
  return feed?.communities.map(each => each.queue?.waiting) ?? [];
}

function codes({ issues }: Reading): readonly string[] {
  return issues.map(({ code }) => code);
}

async function served(mapping: unknown, ...more: ScriptedAnswer[]): Promise<ServedFeed> {
  return ServedFeed.create([...more, { text: JSON.stringify(mapping) }]);
}

/** A widget of the page's own registry, in fake time. */
async function widget(
  tag: string,
  src: string,
  attributes: Record<string, string> = {},
  page: WidgetPage = new WidgetPage(),
): Promise<LanternElement> {
  return page.show(tag, { attributes: { src, lang: 'en', ...attributes } });
}

async function refreshed(element: LanternElement): Promise<void> {
  await element.reload();
  for (let turn = 0; turn < 10; turn++) await element.updateComplete;
}

describe('feed/foreign', () => {
  afterEach(() => {
    for (const each of document.querySelectorAll('lantern-queue, lantern-volunteers, lantern-progress'))
      each.remove();
  });

  describe('without a mapping', () => {
    it('a feed is read as a feed, faults and all', async () => {
      expect(waiting(await read()(feedText(180)))).to.deep.equal([180]);
      expect(codes(await read()('<!doctype html>'))).to.deep.equal(['feed/html']);
      expect(codes(await read()('{"version": 2}'))).to.deep.equal(['feed/version']);
      expect(codes(await read()('[]'))).to.deep.equal(['feed/not-an-object']);
      expect(codes(await read()('{"version": 1,'))).to.deep.equal(['feed/not-json']);
    });

    it('a table with nothing but its header is no feed without communities', async () => {
      const empty = await read()('id,name,queue.waiting\n');
      expect([empty.feed, codes(empty)[0]]).to.deep.equal([null, 'source/empty']);
    });

    it('a table of which no row can be read leaves the last good one', async () => {
      const good = 'id,name,queue.waiting,generatedAt\na,Anheyuan,180,2021-01-06T15:38+08:00\n';
      const feed = await ServedFeed.create([{ text: good, headers: CSV }]);
      const element = await widget('lantern-queue', feed.url, { community: 'a' });
      await refreshed(element);
      await feed.script([{ text: 'id,name,queue.waiting\n,Anheyuan,5\n', headers: CSV }]);
      await refreshed(element);
      expect([stateOf(element), waitingIn(element)]).to.deep.equal(['stale', '180']);
    });

    for (const mark of [',', ';', '\t']) {
      it(`a table with our names for a header is a feed (${JSON.stringify(mark)})`, async () => {
        const text = [
          ['id', 'name', 'queue.waiting', 'asOf'],
          ['a', 'A', '180', '2021-01-06T15:38+08:00'],
          ['b', 'B', 'n/a', ''],
        ];
        const reading = await read()(`\ufeff${text.map(row => row.join(mark)).join('\n')}`);
        expect(waiting(reading)).to.deep.equal([180, undefined]);
        expect(reading.feed?.communities[0]?.asOf).to.equal(Date.UTC(2021, 0, 6, 7, 38));
      });
    }

    it('a table without our names, and text that is none, is no feed', async () => {
      for (const text of ['Ort,Schlange\nA,5', 'just some words', 'null', '', 'id,name'])
        expect(waiting(await read()(text)), text).to.deep.equal([]);
      const { feed, issues } = await read()('Ort,Schlange\nA,5');
      expect([feed, issues[0]?.severity]).to.deep.equal([null, 'error']);
    });
  });

  describe('with a mapping', () => {
    it('reads by it, asks for it once, and for its files', async () => {
      const names = await ServedFeed.create([{ text: 'k,label\nah,Named', headers: CSV }]);
      const map = await served({
        mapping: 1,
        files: { names: { url: names.url, key: 'k' } },
        feed: {
          communities: { $each: '', join: { names: '$id' }, give: { id: '$id', name: '$names.label' } },
        },
      });
      const reader = read(map.url);
      for (let turn = 0; turn < 3; turn++) {
        const { feed } = await reader('id,n\nah,1');
        expect(feed?.communities[0]?.name).to.equal('Named');
      }
      expect([await map.count(), await names.count()]).to.deep.equal([1, 1]);
      expect((await map.log()).requests[0]?.headers).not.to.have.property('cookie');
    });

    it('keeps communities that have not changed the same objects, of a mapping and of a table of ours', async () => {
      const reader = createExternalReader({ host: new FakeHost(), calendar, tools: importTools });
      const map = await served(TREE_MAPPING);
      const table = 'id,name,queue.waiting\na,A,1\nb,B,2';
      for (const [text, next, url] of [
        [TREE, TREE.replace('1180', '7'), map.url],
        [table, table.replace('A,1', 'A,7'), null],
      ] as const) {
        const one = await reader(text, url, () => undefined);
        const two = await reader(next, url, () => undefined, one);
        const same = two.feed?.communities.map((each, at) => each === one.feed?.communities[at]);
        expect(same).to.deep.equal([false, true]);
      }
    });

    it('asks for it once for all who want it at the same time', async () => {
      const map = await served(TREE_MAPPING, { text: JSON.stringify(TREE_MAPPING), delayMs: 100 });
      const reader = read(map.url);
      const readings = await Promise.all([TREE, TREE.replace('1180', '7'), TREE].map(reader));
      expect(readings.map(reading => waiting(reading)[0])).to.deep.equal([1180, 7, 1180]);
      expect(await map.count()).to.equal(1);
    });

    const missing: readonly (readonly [what: string, answer: ScriptedAnswer, code: string])[] = [
      ['is not there', { status: 404 }, 'mapping/no-file'],
      ['is in trouble', { status: 503 }, 'mapping/no-file'],
      ['hangs up', { fault: 'reset' }, 'mapping/no-file'],
      ['may not be read', { text: JSON.stringify(TREE_MAPPING), cors: false }, 'mapping/no-file'],
      ['is a web page', { text: '<!doctype html>' }, 'mapping/not-json'],
      ['is cut off', { text: JSON.stringify(TREE_MAPPING).slice(0, 50) }, 'mapping/not-json'],
    ];
    for (const [what, answer, code] of missing) {
      it(`one that ${what} is ${code}, passing; it is asked for again with the next document`, async () => {
        const map = await served(TREE_MAPPING, answer);
        const reader = read(map.url);
        const first = await reader(TREE);
        expect([first.feed, codes(first), first.passing]).to.deep.equal([null, [code], true]);
        expect(waiting(await reader(TREE))).to.deep.equal([1180, undefined]);
        expect(waiting(await reader(TREE))).to.deep.equal([1180, undefined]);
        expect(await map.count()).to.equal(2);
      });
    }

    it('a further file that was not there is asked for again with the next document', async () => {
      const names = await ServedFeed.create([{ status: 503 }, { text: 'k,label\nah,Named', headers: CSV }]);
      const map = await served({
        mapping: 1,
        files: { names: { url: names.url, key: 'k' } },
        feed: {
          communities: {
            $each: '',
            join: { names: '$id' },
            give: { id: '$id', name: { $from: ['names.label', 'id'] } },
          },
        },
      });
      const reader = read(map.url);
      const first = await reader('id,n\nah,1');
      expect(codes(first)).to.contain('mapping/no-file');
      await reader('id,n\nah,2');
      await reader('id,n\nah,3');
      expect(await names.count()).to.equal(2);
    });

    for (const [what, mapping] of [
      ['null', null],
      ['a number', 7],
      ['a list', []],
      ['empty', {}],
      ['of another version', { mapping: 2, feed: {} }],
      ['hostile', JSON.parse('{"mapping":1,"__proto__":{"x":1},"feed":{"__proto__":{"y":1}}}')],
      ['about nothing', { mapping: 1, feed: { communities: { $each: 'nowhere', give: {} } } }],
    ] as const) {
      it(`one that is ${what} never throws, and makes no numbers up`, async () => {
        const map = await served(mapping);
        const reading = await read(map.url)(TREE);
        expect(waiting(reading).filter(each => each !== undefined)).to.deep.equal([]);
        expect('x' in {} || 'y' in {}).to.equal(false);
      });
    }
  });

  describe('on a widget', () => {
    it("shows a CSV's own numbers, words and times", async () => {
      const [feed, map] = [
        await ServedFeed.create([{ text: ROWS, headers: CSV }]),
        await served(CSV_MAPPING),
      ];
      const element = await widget('lantern-queue', feed.url, { map: map.url, community: 'ah' });
      expect(stateOf(element)).to.equal('loading');
      await refreshed(element);
      expect([stateOf(element), partOf(element, 'heading'), waitingIn(element)]).to.deep.equal([
        'ready',
        'Anheyuan: Queue',
        '1,180',
      ]);
      expect(partOf(element, 'as-of')).to.equal('15:38 · 2 min ago');
      expect(textOf(element)).to.match(/About 13.h/);
      const list = await widget('lantern-queue', feed.url, { map: map.url });
      expect(partsOf(list, 'row').length).to.equal(3);
      expect(partsOf(list, 'row').join('\n'))
        .to.match(/Nanba .*no wait given/)
        .and.not.match(/NaN|\b0\b/);
    });

    it("shows a JSON's own numbers", async () => {
      const [feed, map] = [await ServedFeed.create([{ text: TREE }]), await served(TREE_MAPPING)];
      const element = await widget('lantern-queue', feed.url, { map: map.url, community: 'ah' });
      await refreshed(element);
      expect([waitingIn(element), partOf(element, 'as-of')]).to.deep.equal(['1,180', '15:38 · 2 min ago']);
    });

    it('follows the next document', async () => {
      const [feed, map] = [await ServedFeed.create([{ text: TREE }]), await served(TREE_MAPPING)];
      const element = await widget('lantern-queue', feed.url, { map: map.url, community: 'ah' });
      await refreshed(element);
      await feed.script([{ text: TREE.replace('1180', '1170') }]);
      await refreshed(element);
      expect(waitingIn(element)).to.equal('1,170');
      expect(await map.count()).to.equal(1);
    });

    it('loads the mapping once for all widgets, of several feeds, at once and later', async () => {
      const map = await served(TREE_MAPPING, { text: JSON.stringify(TREE_MAPPING), delayMs: 100 });
      const feeds = [await ServedFeed.create([{ text: TREE }]), await ServedFeed.create([{ text: TREE }])];
      const page = new WidgetPage();
      const elements: LanternElement[] = [];
      for (const { url } of feeds) {
        for (const kind of Object.keys(registry))
          elements.push(await widget(`lantern-${kind}`, url, { map: map.url, community: 'ah' }, page));
      }
      const areReady = (): boolean => elements.every(each => stateOf(each) === 'ready');
      await until(areReady, 'numbers in all');
      elements.push(await widget('lantern-queue', `${feeds[0]!.url}?later`, { map: map.url }, page));
      await until(areReady, 'numbers in the last');
      expect(await map.count()).to.equal(1);
      expect(await feeds[1]!.count()).to.equal(1);
    });

    it('without its mapping: a plain sentence with the code, the light content, and recovery', async () => {
      const feed = await ServedFeed.create([{ text: TREE }]);
      const map = await ServedFeed.create([{ status: 404 }]);
      const page = new WidgetPage();
      const heard = listen(page.place);
      const element = await page.show('lantern-queue', {
        attributes: { src: feed.url, map: map.url, community: 'ah', lang: 'en' },
        light: [document.createTextNode('Call 12345.')],
      });
      for (let turn = 0; turn < 2; turn++) await refreshed(element);
      expect([stateOf(element), textOf(element)]).to.deep.equal([
        'error',
        'Call 12345. The numbers can’t be shown right now We keep trying. This does not mean that testing has ' +
          'stopped. Try again For the web team What came cannot be read. Check the feed. mapping/no-file',
      ]);
      expect(heard.issues.map(([issue]) => issue?.code)).to.deep.equal(['mapping/no-file']);
      await map.script([{ text: JSON.stringify(TREE_MAPPING) }]);
      await refreshed(element);
      expect([stateOf(element), waitingIn(element), partOf(element, 'problem')]).to.deep.equal([
        'ready',
        '1,180',
        '',
      ]);
      expect(heard.updates.length).to.equal(1);
    });

    it('keeps the last numbers when the file turns into something else', async () => {
      const [feed, map] = [await ServedFeed.create([{ text: TREE }]), await served(TREE_MAPPING)];
      const element = await widget('lantern-queue', feed.url, { map: map.url, community: 'ah' });
      await refreshed(element);
      for (const text of [
        '<!doctype html><title>Log in</title>',
        '',
        '{}',
        '[]',
        'null',
        TREE.slice(0, 60),
      ]) {
        await feed.script([{ text }]);
        await refreshed(element);
        expect([stateOf(element), waitingIn(element)], text).to.deep.equal(['stale', '1,180']);
      }
      await feed.script([{ text: TREE.replace('1180', '5') }]);
      await refreshed(element);
      expect([stateOf(element), waitingIn(element)]).to.deep.equal(['ready', '5']);
    });

    it('keeps the last numbers of a table when another one comes, or its header alone', async () => {
      const [feed, map] = [await ServedFeed.create([{ text: ROWS }]), await served(CSV_MAPPING)];
      const element = await widget('lantern-queue', feed.url, { map: map.url, community: 'ah' });
      await refreshed(element);
      for (const text of [
        'Service unavailable',
        'Error\nquota exceeded',
        ROWS.split('\r\n')[0]!,
        'a;b\n1;2',
      ]) {
        await feed.script([{ text }]);
        await refreshed(element);
        expect([stateOf(element), waitingIn(element)], text).to.deep.equal(['stale', '1,180']);
      }
    });

    it('shows a list that has become empty as empty', async () => {
      const [feed, map] = [await ServedFeed.create([{ text: TREE }]), await served(TREE_MAPPING)];
      const element = await widget('lantern-queue', feed.url, { map: map.url });
      await refreshed(element);
      await feed.script([{ text: '{"meta":{"at":1609918740},"data":{"postos":{}}}' }]);
      await refreshed(element);
      expect([stateOf(element), partOf(element, 'problem')]).to.deep.equal([
        'empty',
        'There are no numbers here yet',
      ]);
    });

    it('another mapping is another feed, and nothing of the first is shown meanwhile', async () => {
      const [feed, map] = [await ServedFeed.create([{ text: TREE }]), await served(TREE_MAPPING)];
      const other = await served({
        ...TREE_MAPPING,
        feed: {
          ...TREE_MAPPING.feed,
          name: 'Other',
          communities: { $each: 'data.postos', give: { id: '$@key', name: 'X' } },
        },
      });
      const element = await widget('lantern-queue', feed.url, { map: map.url, community: 'ah' });
      await refreshed(element);
      element.map = other.url;
      await element.updateComplete;
      expect(stateOf(element)).to.equal('loading');
      await refreshed(element);
      expect(partOf(element, 'heading')).to.equal('X: Queue');
      expect(textOf(element)).not.to.contain('1,180');
      element.map = null;
      await refreshed(element);
      expect(partOf(element, 'owner')).to.contain('feed/version');
    });

    it('shows a CSV with our names without a mapping', async () => {
      const feed = await ServedFeed.create([
        {
          headers: CSV,
          text: 'id,name,queue.waiting,volunteers.onDuty,testing.sampled,testing.population,asOf\na,Anheyuan,180,9,3300,5200,2021-01-06T15:38+08:00',
        },
      ]);
      const page = new WidgetPage();
      const elements: LanternElement[] = [];
      for (const kind of ['queue', 'volunteers', 'progress'])
        elements.push(await widget(`lantern-${kind}`, feed.url, { community: 'a' }, page));
      await until(() => elements.every(each => stateOf(each) !== 'loading'), 'numbers in all three');
      expect(elements.map(each => partOf(each, 'verdict'))).to.deep.equal([
        '180 people',
        '9 here',
        '63% sampled',
      ]);
      expect(await feed.count()).to.equal(1);
    });

    it('shows hostile cells as text', async () => {
      const cell = '<img src=x onerror=hostile=1>';
      const feed = await ServedFeed.create([{ headers: CSV, text: `id,name,queue.waiting\na,${cell},5` }]);
      const element = await widget('lantern-queue', feed.url, { community: 'a' });
      await refreshed(element);
      expect(partOf(element, 'heading')).to.equal(`${cell}: Queue`);
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    });
  });
});
