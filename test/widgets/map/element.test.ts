import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import * as geometry from '../../../src/chart/map/geometry.ts';
import { nothing } from 'lit';
import { runAtOnce, type ChunkedWork } from '../../../src/lib/chunked-work.ts';
import type { Issue } from '../../../src/feed/issues.ts';
import '../../../src/widgets/map/define.ts';
import type { LanternMap } from '../../../src/widgets/map/define.ts';
import type { Places } from '../../../src/widgets/map/options.ts';
import { mapList } from '../../../src/widgets/map/list.ts';
import { mapView } from '../../../src/widgets/map/view.ts';
import {
  ago,
  contextOf,
  feedOf,
  listOf,
  plainBlanks,
  rowLine,
  totalLine,
  viewOf,
} from '../../support/views.ts';
import { keepsTheLaws } from '../../support/widget-laws.ts';
import { partOf, partsOf, textOf, WidgetPage, type Given } from '../../support/widgets.ts';

function community(text: string): object {
  return { name: text, asOf: ago(4), queue: { waiting: 180 } };
}

/** A busy machine takes its time for a file. */
const PATIENT = { timeout: 15_000 };

/** Squares of a tenth of a degree beside each other, the wrong way round as many files have them. */
function areas(...names: readonly string[]): object {
  return {
    type: 'FeatureCollection',
    features: names.map((name, index) => {
      const [west, south] = [17 + 0.1 * (index % 3), 48 - 0.1 * Math.floor(index / 3)];
      const ring = [
        [west, south],
        [west, south + 0.1],
        [west + 0.1, south + 0.1],
        [west + 0.1, south],
        [west, south],
      ];
      return {
        type: 'Feature',
        properties: { NAME: name },
        geometry: { type: 'Polygon', coordinates: [ring] },
      };
    }),
  };
}

const file = (value: unknown): string =>
  URL.createObjectURL(new Blob([typeof value === 'string' ? value : JSON.stringify(value)]));

const FEED = feedOf([
  { status: 'open', queue: { waiting: 180 } },
  { status: 'open', queue: { waiting: 45 } },
  { status: 'paused', reason: 'Power cut', queue: { waiting: 64 } },
  { status: 'open', queue: { waiting: 95, asOf: ago(75) } },
  {},
  { status: 'open', queue: { waiting: 0 } },
]);
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

async function show(given: Given): Promise<LanternMap> {
  const element = (await new WidgetPage().show('lantern-map', given)) as LanternMap;
  await waitUntil(() => element.shadowRoot!.querySelector('[part~="map"]'), 'the map is drawn', PATIENT);
  return element;
}

const withAreas = (
  value: unknown,
  more: Record<string, string> = {},
  feed: unknown = FEED,
): Promise<LanternMap> => show({ feed, attributes: { areas: file(value), ...more } });

const layer = (element: Element, look: string): Element | null =>
  element.shadowRoot!.querySelector(`.ground path[class="${look}"]`);
const corners = (path: Element | null): number => (path?.getAttribute('d')?.match(/Z/g) ?? []).length;
const box = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.map')!;

async function press(element: LanternMap, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  box(element).dispatchEvent(event);
  await element.updateComplete;
  return event;
}

/** The rows without the numbers that stand for them on a narrow map. */
const rowsOf = (element: LanternMap): readonly string[] =>
  partsOf(element, 'row').map(row => row.replace(/^\d+ (?=Community)/, ''));
const chosenRows = (element: Element): readonly string[] =>
  [...element.shadowRoot!.querySelectorAll('tr.chosen th bdi')].map(textOf);

describe('widgets/map/element', () => {
  // The geometry is loaded by the first map, and by none after it.
  before(() => show({ feed: FEED }));

  it('draws each area once, by its look: serving, not serving, old, without news', async () => {
    const element = await withAreas(areas(...IDS));
    expect(corners(layer(element, 'fill-soft line-accent w1'))).to.equal(3);
    expect(corners(layer(element, 'fill-track line-muted w1'))).to.equal(1);
    expect(corners(layer(element, 'hatched-area line-muted w1'))).to.equal(1);
    expect(corners(layer(element, 'fill-none line-muted w15 dashed'))).to.equal(1);
  });

  it('has circles only of numbers that are current, with areas as the numbers; a known 0 is hollow', async () => {
    const element = await withAreas(areas(...IDS));
    const radii = [
      ...(layer(element, 'fill-accent see-through')?.getAttribute('d') ?? '').matchAll(/a([\d.]+) /g),
    ];
    const [first = NaN, , second = NaN] = radii.map(([, r]) => Number(r));
    expect(radii.length).to.equal(4);
    expect((second / first) ** 2).to.be.closeTo(45 / 180, 0.01);
    expect(corners(layer(element, 'fill-surface line-accent w15'))).to.equal(1);
  });

  it('tells a state by its shape, and what is old or unknown by a dashed ring', async () => {
    const element = await withAreas(areas(...IDS));
    expect(element.shadowRoot!.querySelectorAll('.shapes svg.warn').length, 'paused').to.equal(1);
    expect(element.shadowRoot!.querySelectorAll('.shapes .broken:not(.halo)').length).to.equal(2);
  });

  it('says the total of what is current, and lists every community', async () => {
    const element = await withAreas(areas(...IDS));
    expect(partOf(element, 'verdict')).to.equal('289 waiting');
    expect(rowsOf(element)).to.deep.equal([
      'Community A 180 waiting 3 min ago',
      'Community B 45 waiting 3 min ago',
      'Community F 0 waiting 3 min ago',
      'Community D 95 at 14:25 75 min ago may have changed',
      'Community C Paused 64 waiting 3 min ago',
      'Community E – not known',
    ]);
  });

  it('leads the rows of volunteers by whether people are missing, those of testing by what the place is doing', () => {
    const feed = feedOf([
      { status: 'full', volunteers: { onDuty: 8, needed: 10 }, testing: { population: 100, sampled: 20 } },
      { status: 'open', volunteers: { onDuty: 10, needed: 10 }, testing: { population: 100, sampled: 20 } },
    ]);
    const context = contextOf(feed);
    const marks = (measure: 'volunteers.short' | 'testing.share'): unknown[] => {
      const { row } = mapList(context.feed.communities, context, { measure });
      return context.feed.communities.map(each => [row(each).mark, row(each).markColor]);
    };
    expect(marks('volunteers.short')).to.deep.equal([
      ['short', 'warn'],
      ['done', 'good'],
    ]);
    expect(marks('testing.share')).to.deep.equal([
      ['full', 'alert'],
      ['open', 'good'],
    ]);
  });

  it('is one stop of the Tab key; arrows go from place to place, and the value is said and marked in the list', async () => {
    const element = await withAreas(areas(...IDS));
    const stops = element.shadowRoot!.querySelectorAll(
      '.map-figure [tabindex], .map-figure button, .map-figure a',
    );
    expect(stops.length).to.equal(1);
    expect((await press(element, 'Home')).defaultPrevented).to.equal(true);
    expect([chosenRows(element), partOf(element, 'readout')]).to.deep.equal([
      ['Community A'],
      'Community A 180 waiting · 3 min ago',
    ]);
    await press(element, 'ArrowRight');
    expect(chosenRows(element)).to.deep.equal(['Community B']);
    await press(element, 'ArrowDown');
    expect(partOf(element, 'readout')).to.equal('Community E Not known');
    await press(element, 'ArrowLeft');
    expect(partOf(element, 'readout')).to.equal('Community D 95 at 14:25 · may have changed · 75 min ago');
    await press(element, 'ArrowLeft');
    expect(chosenRows(element), 'at the edge').to.deep.equal(['Community D']);
    await press(element, 'Escape');
    expect([chosenRows(element), partOf(element, 'readout')]).to.deep.equal([[], '']);
    expect((await press(element, 'Tab')).defaultPrevented).to.equal(false);
  });

  it('reaches every place by Page Down, and by arrows goes where they point in a language that runs from right to left', async () => {
    const element = await withAreas(areas(...IDS), { lang: 'ar' });
    const seen: string[] = [];
    for (const _ of IDS) {
      await press(element, 'PageDown');
      seen.push(...chosenRows(element));
    }
    expect(new Set(seen).size).to.equal(IDS.length);
    await press(element, 'Home');
    await press(element, 'ArrowRight');
    expect(chosenRows(element)).to.deep.equal(['Community B']);
    const transform = getComputedStyle(element.shadowRoot!.querySelector('.ground')!).transform;
    expect(transform, 'a map is not mirrored').to.equal('none');
  });

  it('chooses with a click the area below it, and marks what was chosen in a row', async () => {
    const element = await withAreas(areas(...IDS));
    const { left, top, width, height } = box(element).getBoundingClientRect();
    const at = (x: number, y: number): void =>
      void box(element).dispatchEvent(
        new MouseEvent('click', { clientX: left + x * width, clientY: top + y * height, bubbles: true }),
      );
    at(0.85, 0.75);
    await element.updateComplete;
    expect(chosenRows(element)).to.deep.equal(['Community F']);
    const [row] = element.shadowRoot!.querySelectorAll<HTMLElement>('[part="row"] th button');
    row!.click();
    await element.updateComplete;
    expect(partOf(element, 'readout')).to.contain('Community A');
    expect(layer(element, 'fill-none line-text w3')).not.to.equal(null);
  });

  it('shows points where there are no areas, and names those that have no place', async () => {
    const element = await show({
      feed: feedOf([
        { location: [114.5, 38], queue: { waiting: 9 } },
        { location: [114.6, 38.1], queue: { waiting: 4 } },
        { queue: { waiting: 2 } },
      ]),
    });
    expect(corners(layer(element, 'fill-accent see-through'))).to.equal(2);
    expect(partOf(element, 'map-missing')).to.contain('1 community is not on the map');
  });

  it('says in one sentence that there is no map where nothing has a place; the list stays', async () => {
    const element = await show({ feed: FEED });
    expect(partOf(element, 'map')).to.contain('where these places are');
    expect(partsOf(element, 'row').length).to.equal(6);
  });

  describe('measure', () => {
    const feed = feedOf(
      IDS.map((_, index) => ({
        status: 'open',
        queue: { waiting: 10, waitMinutes: 20 + index },
        volunteers: { onDuty: 3, needed: 3 + index },
        testing: { population: 200, registered: 150, sampled: 20 * index, sent: 10, resulted: 5 },
      })),
    );
    const first = async (measure: string): Promise<readonly (string | undefined)[]> => {
      const element = await withAreas(areas(...IDS), { measure }, feed);
      return [partOf(element, 'verdict'), rowsOf(element)[0]];
    };

    for (const [measure, total, row] of [
      ['queue.wait', '20 min – 25 min to wait', 'Community A 20 min to wait reported on site 3 min ago'],
      ['queue.waiting', '60 waiting', 'Community A 10 waiting 3 min ago'],
      ['volunteers.short', '15 short', 'Community F 5 short 3 min ago'],
      ['volunteers.onDuty', '18 on duty', 'Community A 3 on duty 3 min ago'],
      ['testing.share', '25% sampled', 'Community A 0% sampled 3 min ago'],
      ['testing.registered', '900 registered', 'Community A 150 registered 3 min ago'],
      ['testing.sampled', '300 sampled', 'Community F 100 sampled 3 min ago'],
      ['testing.sent', '60 at the laboratory', 'Community A 10 at the laboratory 3 min ago'],
      ['testing.resulted', '30 results in', 'Community A 5 results in 3 min ago'],
    ] as const)
      it(`${measure} is what the total, the rows and the map show`, async () => {
        expect(await first(measure)).to.deep.equal([total, row]);
      });

    it('is the first that the feed has where the page names none, or one that does not exist', async () => {
      expect((await first('nothing'))[0]).to.equal('60 waiting');
      const testing = feedOf([{ testing: { resulted: 7 } }, { testing: { resulted: 8 } }]);
      expect(partOf(await withAreas(areas('a', 'b'), {}, testing), 'verdict')).to.equal('15 results in');
    });
  });

  describe('waits and shares', () => {
    const wait = (waitMinutes: unknown, more: object = {}): object => ({
      status: 'open',
      queue: { waitMinutes },
      ...more,
    });
    const list = (communities: readonly object[], measure: string): ReturnType<typeof listOf> =>
      listOf((all, context) => mapList(all, context, { measure }), communities);
    const card = (community: object, measure: string): string =>
      totalLine(viewOf(context => mapView(context, { measure }), community));

    it('a wait that is given as a range is told as that range, and who says so; no mean is made of it', () => {
      const { rows, view } = list([wait({ min: 10, max: 300 }), wait(45), wait({ min: 400 })], 'queue.wait');
      expect(rows.map(rowLine)).to.deep.equal([
        'open Community A | 10 min – 5 h to wait | reported on site | 3 min ago',
        'open Community B | 45 min to wait | reported on site | 3 min ago',
        'open Community C | over 6 h 40 min to wait | reported on site | 3 min ago',
      ]);
      expect(totalLine(view.panel)).to.match(/^10 min – over 6 h 40 min to wait/);
      expect(totalLine(list([wait({ min: 10, max: 300 }), wait(45)], 'queue.wait').view.panel)).to.match(
        /^10 min – 5 h to wait/,
      );
      expect(card(wait({ min: 10, max: 300 }), 'queue.wait')).to.equal(
        '10 min – 5 h to wait | Open · reported on site',
      );
    });

    it('where the long end of a wait lies after closing, it may be too late', () => {
      const late = wait({ min: 30, max: 100 }, { closesAt: ago(-60) });
      const { rows } = list([late], 'queue.wait');
      expect(rows.map(rowLine)).to.deep.equal([
        'too-late Community A | 30 min – 1 h 40 min to wait | may be too late · reported on site | 3 min ago',
      ]);
      expect(rows[0]?.markColor).to.equal('warn');
      expect(card(late, 'queue.wait')).to.equal(
        'May be too late | 30 min – 1 h 40 min to wait · reported on site',
      );
    });

    it('where nobody new is served there is no wait, and none of it is in the total', () => {
      const { rows, view } = list(
        [
          wait(10),
          wait(45, { status: 'full' }),
          wait(100, { status: 'paused' }),
          wait(100, { lastJoinAt: ago(30) }),
        ],
        'queue.wait',
      );
      expect(totalLine(view.panel)).to.equal('10 min to wait | in 1 of 4 communities');
      expect(rows.slice(1).map(rowLine)).to.deep.equal([
        'full Community B | Full |  | 3 min ago',
        'paused Community C | Paused |  | 3 min ago',
        'too-late Community D | too late today |  | 3 min ago',
      ]);
      expect(card(wait(45, { status: 'full' }), 'queue.wait')).to.equal('Full');
    });

    it('a share of more than all is marked, in its row and in the total, and is drawn beyond all', async () => {
      const above = { location: [17, 48], testing: { population: 1000, sampled: 1200 } };
      const others = { location: [18, 48], testing: { population: 5000, sampled: 5 } };
      const { rows, view } = list([above, others], 'testing.share');
      expect(rows.map(rowLine)).to.deep.equal([
        'Community A | 120% sampled | 200 more than listed | 3 min ago',
        'Community B | 0% sampled |  | 3 min ago',
      ]);
      expect(totalLine(view.panel)).to.equal('20% sampled | in 2 communities · 200 more than listed');
      const element = await show({ feed: feedOf([above, others]), attributes: { measure: 'testing.share' } });
      const radius = (look: string): number =>
        Number(/a([\d.]+) /.exec(layer(element, look)?.getAttribute('d') ?? '')?.[1]);
      expect(radius('fill-accent see-through') / radius('fill-none line-accent w1')).to.be.closeTo(
        Math.sqrt(1.2),
        0.02,
      );
    });

    it('tells the least that is missing where a task lacks a count, and nobody at a place that is shut', () => {
      const partial = {
        volunteers: {
          roles: [
            { id: 'x', onDuty: 1, needed: 4 },
            { id: 'y', needed: 3 },
          ],
        },
      };
      const shut = { status: 'closed', opensAt: ago(-900), volunteers: { onDuty: 0, needed: 9 } };
      const { rows, view } = list([partial, shut], 'volunteers.short');
      expect(rows.map(({ cells }) => plainBlanks(cells[0]?.text ?? ''))).to.deep.equal([
        'At least 3 short',
        'Closed',
      ]);
      expect(plainBlanks(totalLine(view.panel))).to.match(/^At least 3 short.*1 of 2/);
    });

    it('who has signed up is nobody who is there: such a place is not fully staffed', () => {
      const shift = { start: ago(60), end: ago(-60), signedUp: 6, needed: 6 };
      const { rows, view } = list([{ volunteers: { shifts: [shift] } }], 'volunteers.short');
      expect(rows.map(rowLine)).to.deep.equal(['unknown Community A | – |  | 3 min ago']);
      expect(totalLine(view.panel)).to.match(/^No current number/);
    });
  });

  describe('the file of areas', () => {
    const issuesOf = async (given: Given): Promise<readonly (string | undefined)[]> => {
      const page = new WidgetPage();
      const element = page.make('lantern-map', given);
      const heard: (readonly Issue[])[] = [];
      element.addEventListener('lantern-issue', ({ detail }) => heard.push(detail));
      page.place.append(element);
      await waitUntil(
        () => heard.flat().some(({ code }) => code.startsWith('areas/')),
        'it is reported',
        PATIENT,
      );
      await waitUntil(() => partOf(element, 'map') !== '', 'it is said', PATIENT);
      expect(partsOf(element, 'row').length, 'the list stays').to.equal(6);
      const [issue] = heard.flat();
      return [issue?.code, issue?.seen, partOf(element, 'map')];
    };
    const noMap = 'The map can’t be shown right now. All numbers are in the list.';

    for (const [name, value, seen] of [
      ['that is not JSON', '<!doctype html>', 'not-json'],
      ['that is not GeoJSON', { version: 1 }, 'not-geojson'],
      ['that is TopoJSON', { type: 'Topology' }, 'topojson'],
      ['without a feature', { type: 'FeatureCollection', features: [] }, 'empty'],
    ] as const)
      it(`${name} is reported, and said in one sentence`, async () => {
        expect(await issuesOf({ feed: FEED, attributes: { areas: file(value) } })).to.deep.equal([
          'areas/not-readable',
          seen,
          noMap,
        ]);
      });

    it('that is missing, or refused by the policy of the page, is reported, and said in one sentence', async () => {
      const [code, seen, text] = await issuesOf({ feed: FEED, attributes: { areas: '/nowhere.geojson' } });
      expect([code, seen, text]).to.deep.equal(['areas/not-loaded', '/nowhere.geojson: 404', noMap]);
      const [refused, , said] = await issuesOf({ feed: FEED, attributes: { areas: 'blob:nothing' } });
      expect([refused, said]).to.deep.equal(['areas/not-loaded', noMap]);
    });

    it('that is larger than 20 MiB is not read', async () => {
      const large = URL.createObjectURL(new Blob([new Uint8Array(20 * 2 ** 20 + 1)]));
      const [code] = await issuesOf({ feed: FEED, attributes: { areas: large } });
      expect(code).to.equal('areas/too-large');
    });

    it('that lacks communities names them, on the map and to whoever runs the page', async () => {
      const [code, seen, text] = await issuesOf({
        feed: FEED,
        attributes: { areas: file(areas('a', 'b', 'z')) },
      });
      expect([code, seen]).to.deep.equal(['areas/not-joined', 'no area for c, d, e, f']);
      expect(text).to.contain('4 communities are not on the map');
    });

    it('joined by a property that it does not have says which there are', async () => {
      const given = { feed: FEED, attributes: { areas: file(areas(...IDS)), 'area-key': 'CODE' } };
      expect((await issuesOf(given))[1]).to.contain('(no "CODE"; there is NAME)');
    });

    it('of points gives places without areas', async () => {
      const point = (name: string, lon: number): object => ({
        type: 'Feature',
        properties: { name },
        geometry: { type: 'Point', coordinates: [lon, 48] },
      });
      const features = IDS.map((id, index) => point(id, 17 + index / 10));
      const element = await withAreas({ type: 'FeatureCollection', features });
      expect(corners(layer(element, 'fill-accent see-through'))).to.equal(2);
    });

    it('is asked for without credentials, once, and again when its address changes', async () => {
      const asked: [string, RequestInit | undefined][] = [];
      const real = window.fetch;
      window.fetch = (url, init) => {
        asked.push([String(url), init]);
        return Promise.resolve(new Response(JSON.stringify(areas(...IDS))));
      };
      try {
        const element = await show({ feed: FEED, attributes: { areas: '/areas.geojson' } });
        element.feed = FEED;
        await element.updateComplete;
        await nextFrame();
        expect(asked.map(([url, init]) => [url, init?.credentials])).to.deep.equal([
          ['/areas.geojson', 'omit'],
        ]);
        element.areas = '/others.geojson';
        await element.updateComplete;
        await aTimeout(0);
        expect(asked.length).to.equal(2);
      } finally {
        window.fetch = real;
      }
    });
  });

  describe('of one community', () => {
    it('shows its number, and where it is among its neighbours', async () => {
      const element = await withAreas(areas(...IDS), { community: 'a' });
      expect(partOf(element, 'verdict')).to.equal('180 waiting');
      expect(box(element).getAttribute('role')).to.equal('img');
      expect(corners(layer(element, 'fill-soft line-accent w1'))).to.equal(1);
      expect(corners(layer(element, 'fill-none line-border w1'))).to.be.greaterThan(0);
    });

    it('that its announced times prove to be shut is shut, however old the news is, and says so without a doubt', async () => {
      const shut = { name: 'A', status: 'closed', opensAt: ago(-600), asOf: ago(700), queue: { waiting: 7 } };
      const given = { feed: feedOf([shut]) };
      const element = await new WidgetPage().show('lantern-map', {
        ...given,
        attributes: { community: 'a' },
      });
      expect(partOf(element, 'verdict')).to.equal('Closed');
      expect([partOf(element, 'notice'), element.dataset['state']]).to.deep.equal(['', 'ready']);
      expect(textOf(await new WidgetPage().show('lantern-map', given))).not.to.contain('no longer current');
    });

    it('of which the number has expired has none, and says when the last news came', async () => {
      const element = await new WidgetPage().show('lantern-map', {
        feed: feedOf([{ location: [17, 48], queue: { waiting: 7, asOf: ago(60 * 24) } }]),
        attributes: { community: 'a' },
      });
      expect(partOf(element, 'verdict')).to.equal('No current number');
      expect(partOf(element, 'sentence')).to.match(/^Last news /);
    });

    it('without an area is its number alone', async () => {
      const element = await new WidgetPage().show('lantern-map', {
        feed: feedOf([{ location: [17, 48], queue: { waiting: 7 } }]),
        attributes: { community: 'a' },
      });
      await aTimeout(0);
      expect([partOf(element, 'verdict'), partOf(element, 'map')]).to.deep.equal(['7 waiting', '']);
    });
  });

  it('has its view made once, however often its places change', async () => {
    let readings = 0;
    const communities = IDS.map(id => ({
      id,
      name: id,
      get queue() {
        readings++;
        return { waiting: 5 };
      },
    }));
    const context = contextOf(feedOf([]));
    let places: Places = { kind: 'loading' };
    const list = mapList(communities, context, {
      measure: 'queue.waiting',
      source: { placesOf: () => places },
    });
    const draw = (): unknown =>
      list.visual?.({ found: communities, rows: communities, chosen: undefined, choose: () => {} });
    expect(draw()).to.equal(nothing);
    const made = readings;
    const atlas = runAtOnce(
      geometry.atlasOf(
        undefined,
        IDS.map((id, index) => ({ id, names: [], location: [17 + index, 48] as const })),
        undefined,
      ),
    );
    places = { kind: 'atlas', atlas };
    expect(draw()).not.to.equal(nothing);
    expect(list.row(communities[0]!).key).to.equal('1');
    expect(readings - made, 'read again').to.equal(0);
  });

  it('of 2,700 areas is computed in a chunk for each area, and has patterns in few paths', async () => {
    const count = 2700;
    const side = 52;
    const names = Array.from({ length: count }, (_, index) => `n${index}`);
    const features = names.map((name, index) => {
      const [west, south] = [17 + (index % side) / 20, 48 + Math.floor(index / side) / 30];
      const ring = Array.from({ length: 40 }, (_, at) => {
        const angle = (2 * Math.PI * at) / 40;
        return [west + Math.cos(angle) / 40, south + Math.sin(angle) / 60];
      });
      return { type: 'Feature', id: name, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] } };
    });
    const read = inChunks(geometry.readAreas({ type: 'FeatureCollection', features }));
    const located = names.map(id => ({ id, names: [id] }));
    const found = inChunks(geometry.atlasOf(read.result, located, undefined));
    expect(read.chunks).to.be.at.least(count);
    expect(found.chunks).to.be.at.least(2 * count);
    const feed = feedOf(
      names.map((id, index) => ({ id, name: id, status: 'open', queue: { waiting: index } })),
    );
    const element = await withAreas({ type: 'FeatureCollection', features }, {}, feed);
    expect(element.shadowRoot!.querySelectorAll('.ground > path').length).to.be.lessThan(10);
    expect(element.shadowRoot!.querySelectorAll('.shapes *').length).to.equal(0);
    // The browser does not look for what lies under the pointer in the paths.
    const ground = element.shadowRoot!.querySelector('.ground')!;
    ground.scrollIntoView();
    const { left, top, width, height } = ground.getBoundingClientRect();
    const under = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
    expect(under).to.equal(box(element));
    // Each area is in one path, or in two where its ground is drawn for itself.
    const drawn = [...element.shadowRoot!.querySelectorAll('.ground > path')].map(corners);
    expect(drawn.reduce((sum, each) => sum + each, 0)).to.be.at.most(count);
    const length = [...element.shadowRoot!.querySelectorAll('.ground > path')]
      .map(path => path.getAttribute('d')!.length)
      .reduce((sum, each) => sum + each, 0);
    expect(length / count, 'letters for an area').to.be.lessThan(200);
    expect(corners(layer(element, 'dots-4 line-accent w1'))).to.be.closeTo(count / 4, 60);
  }).timeout(40_000);

  keepsTheLaws({
    tag: 'lantern-map',
    community,
    part: 'queue',
    figure: { en: '180 waiting', zh: '180人排队' },
  });
});

/** Runs work to its end: what it returns, and in how many chunks. */
function inChunks<T>(work: ChunkedWork<T>): { readonly result: T; readonly chunks: number } {
  for (let chunks = 1; ; chunks++) {
    const step = work.next();
    if (step.done) return { result: step.value, chunks };
  }
}
