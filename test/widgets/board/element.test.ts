import { expect, waitUntil } from '@open-wc/testing';
import type { LanternElement } from '../../../src/element/lantern-element.ts';
import { detailsOf, printing, sharing } from '../../../src/element/lazy-modules.ts';
import { widgets } from '../../../src/element/widget-modules.ts';
import { createRegistry, type FeedRegistry } from '../../../src/feed/registry.ts';
import { parseFeed } from '../../../src/feed/parse.ts';
import type { LazyModule } from '../../../src/page/lazy-module.ts';
import { createPoller } from '../../../src/page/poller.ts';
import { calendar } from '../../../src/text/calendar.ts';
import { communityContext } from '../../../src/ui/context.ts';
import type { AnyWidget } from '../../../src/ui/widget.ts';
import { board } from '../../../src/widgets/board/definition.ts';
import { boardDetails } from '../../../src/widgets/board/details.ts';
import type { LoadedPart } from '../../../src/widgets/board/options.ts';
import { boardView } from '../../../src/widgets/board/view.ts';
import { registry } from '../../../src/widgets/registry.ts';
import { written } from '../../support/console.ts';
import { keepsTheLaws } from '../../support/widget-laws.ts';
import { ago, contextOf, feedOf, plainBlanks } from '../../support/views.ts';
import {
  handRegistry,
  listen,
  partOf,
  partsOf,
  stateOf,
  textOf,
  toolsCome,
  WidgetPage,
} from '../../support/widgets.ts';

const community = (text: string): object => ({
  name: text,
  status: 'open',
  reason: text,
  closesAt: ago(-260),
  asOf: ago(4),
  queue: { waiting: 180, servedPerHour: 90, groupSize: 10, outdoors: 80, maxOutdoorGroups: 6, asOf: ago(4) },
  volunteers: {
    onDuty: 3,
    needed: 10,
    roles: [{ id: 'x', name: text, onDuty: 1, needed: 8, min: 2 }],
  },
  testing: { population: 5200, registered: 4100, sampled: 3300 },
});

/** The parts of a board, by their tags, in order. */
function tagsIn(element: Element): readonly string[] {
  return [...element.shadowRoot!.querySelectorAll('.part > *')].map(({ localName }) => localName);
}

const all = (feed: object, attributes: Record<string, string> = {}): Promise<LanternElement> =>
  new WidgetPage().show('lantern-board', { feed, attributes });

/** The words of its picture. */
async function painted(element: LanternElement): Promise<string> {
  sharing.provide(await import('../../../src/ui/share/share.ts'));
  const find = (part: string): HTMLElement | null => element.shadowRoot!.querySelector(`[part~="${part}"]`);
  find('share')!.click();
  await element.updateComplete;
  const { toBlob } = HTMLCanvasElement.prototype;
  const { fillText } = CanvasRenderingContext2D.prototype;
  const said: string[] = [];
  HTMLCanvasElement.prototype.toBlob = () => {};
  CanvasRenderingContext2D.prototype.fillText = (text: string) => void said.push(text);
  find('save-picture')!.click();
  Object.assign(HTMLCanvasElement.prototype, { toBlob });
  Object.assign(CanvasRenderingContext2D.prototype, { fillText });
  return said.join(' ');
}

const three = feedOf([community('Anheli'), community('Nanli'), { name: 'Huaiyuan' }]);

describe('widgets/board', function () {
  // It is made of all the others, and axe looks at each of them.
  this.timeout(40_000);

  keepsTheLaws({
    tag: 'lantern-board',
    community,
    part: 'queue',
    // As long as any of its numbers is current, the board is.
    limit: 'testing',
    hasRows: false,
    figure: { en: 'About 2 h', zh: '约2小时' },
  });

  describe('parts', () => {
    it('are all that have something to show, in the order of the registry', async () => {
      expect(tagsIn(await all(three)).slice(0, 3)).to.deep.equal([
        'lantern-queue',
        'lantern-volunteers',
        'lantern-progress',
      ]);
    });

    it('of which the feed has nothing do not appear', async () => {
      const feed = feedOf([{ queue: { waiting: 3 } }, { queue: { waiting: 5 } }]);
      for (const attributes of [{}, { community: 'a' }]) {
        const tags = tagsIn(await all(feed, attributes));
        expect(tags.filter(tag => tag !== 'lantern-map')).to.deep.equal(['lantern-queue']);
      }
    });

    it('are those that the page names, once and in its order; what has no such name is left out', async () => {
      const named = await all(three, { parts: 'progress nonsense queue queue board' });
      expect(tagsIn(named)).to.deep.equal(['lantern-progress', 'lantern-queue']);
      expect(partOf(named, 'do-next')).to.equal('');
      const withNext = await all(three, { parts: 'queue do-next' });
      expect(partOf(withNext, 'do-next')).to.contain('Do next');
    });

    it('that do not exist are named on the console, with what may have been meant', async () => {
      const lines = await written(() => all(three, { parts: 'do-next, queue voluntears board' }));
      const known = `do-next, ${Object.keys(registry)
        .filter(name => name !== 'board')
        .join(', ')}`;
      expect(lines).to.deep.equal([
        `lantern-widgets: <lantern-board>: parts="voluntears" is none of ${known}; did you mean "volunteers"?`,
        `lantern-widgets: <lantern-board>: parts="board" is none of ${known}`,
      ]);
    });

    it('that come after the board are not announced, since nothing has changed', async () => {
      const page = new WidgetPage();
      const element = page.make('lantern-board', { feed: three });
      const { modules } = element as unknown as {
        modules: { need: (module: LazyModule<object>) => unknown };
      };
      const { need } = modules;
      modules.need = module => (module === widgets ? undefined : need(module));
      await toolsCome('lantern-board');
      page.place.append(element);
      await element.updateComplete;
      expect([stateOf(element), tagsIn(element)]).to.deep.equal(['ready', []]);
      modules.need = need;
      element.requestUpdate();
      await element.updateComplete;
      expect(tagsIn(element)).to.include('lantern-queue');
      expect(textOf(element.shadowRoot!.querySelector('[role=status]')!)).to.equal('');
    });

    it('that are none leave a sentence, and not an empty page', async () => {
      for (const parts of ['nonsense', 'progress'])
        expect(partOf(await all(feedOf([{ queue: { waiting: 3 } }]), { parts }), 'nothing')).to.equal(
          'There is nothing to show here yet.',
        );
    });

    it('have attributes of their own, which the page writes on the board', async () => {
      const element = await all(three, { 'show-positive': '', community: 'a' });
      const child = element.shadowRoot!.querySelector('lantern-progress')!;
      expect([child.showPositive, child.community, child.headingLevel]).to.deep.equal([true, 'a', 4]);
    });

    it('are kept when the board is drawn again, with what their reader did', async () => {
      const element = await all(three);
      const queue = element.shadowRoot!.querySelector('lantern-queue');
      element.feed = feedOf([community('Anheli'), community('Nanli')]);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('lantern-queue')).to.equal(queue);
      expect(queue?.feed).to.equal(queue && element['source'].state.kind === 'ready' && queue.feed);
    });
  });

  it('names the shortest wait only where a wait is known, never a number of people in its place', async () => {
    const queues = (more: object) =>
      feedOf([
        { name: 'Anheli', asOf: ago(4), status: 'open', closesAt: ago(-260), queue: { waiting: 3, ...more } },
        { name: 'Nanli', asOf: ago(4), status: 'open', queue: { waiting: 5 } },
      ]);
    const tile = async (more: object): Promise<string> =>
      partsOf(await all(queues(more), { parts: 'queue' }), 'tile')[0]!;
    expect(await tile({})).to.equal('2 open now of 2 communities');
    expect(await tile({ waitMinutes: 20 })).to.contain('shortest wait: Anheli, 20 min');
  });

  describe('what is not known', () => {
    const queueTile = async (communities: readonly object[], more: object = {}): Promise<string> =>
      partsOf(await all(feedOf(communities, more), { parts: 'queue' }), 'tile')[0]!;
    const open = { status: 'open', asOf: ago(4), queue: { waiting: 10 } };

    it('where no state is known, nothing is said to be shut', async () => {
      const old = { status: 'open', asOf: ago(50), queue: { waiting: 10 } };
      expect(await queueTile([old, { asOf: ago(4), queue: { waiting: 3 } }])).to.equal(
        'Not known which are open of 2 communities',
      );
      const closed = { status: 'closed', asOf: ago(4), opensAt: ago(-600), queue: { waiting: 0 } };
      expect(await queueTile([closed, old])).to.match(/^Not known which are open/);
      expect(await queueTile([closed, closed])).to.equal('None open now of 2 communities');
      expect(await queueTile([closed, { id: 'a' }])).to.match(/^Not known which are open/);
    });

    it('the communities that are missing from the feed are among those of which some are open', async () => {
      const lost = [open, open, { id: 'a', name: 'Twice' }, { id: null, name: 'Without an id' }];
      expect(await queueTile(lost)).to.equal('2 open now of 4 communities');
      expect(await queueTile([open, open], { incomplete: true })).to.equal(
        '2 open now of 2 communities · at least: the list is not complete',
      );
    });

    it('numbers of places, of steps and of visits are numbers: the board shows them and says how old they are', async () => {
      const sites = [{ id: 's', name: 'Gate', status: 'open', asOf: ago(3), queue: { waiting: 40 } }];
      const places = await all(feedOf([{ sites }]));
      expect([tagsIn(places)[0], partOf(places, 'nothing')]).to.deep.equal(['lantern-queue', '']);
      expect(partOf(places, 'as-of')).to.contain('3 min ago');
      const steps = [
        { id: 'register', stations: 1, perHour: 60, waiting: 10 },
        { id: 'sample', stations: 2, perHour: 90, waiting: 10 },
      ];
      const others = feedOf([
        { asOf: ago(3), steps },
        { asOf: ago(60), doorstep: { people: 30, sampled: 10, asOf: ago(5) } },
      ]);
      expect(partOf(await all(others), 'as-of')).to.contain('3–5 min old');
      const wall = await all(others, { kiosk: '' });
      expect(partOf(wall, 'as-of')).to.equal('numbers 3–5 min old');
      expect(textOf(wall)).not.to.contain('No current numbers');
      expect(partsOf(wall, 'row')[0]).to.contain('Community A');
    });

    it('on a wall, that it may be too late goes before how many wait', async () => {
      const late = {
        ...open,
        closesAt: ago(-60),
        queue: { waiting: 40, waitMinutes: { min: 30, max: 100 } },
      };
      const [row] = partsOf(await all(feedOf([late, open]), { kiosk: '' }), 'row');
      expect(row).to.contain('may be too late');
      expect(row).not.to.contain('40 waiting');
    });
  });

  describe('old numbers', () => {
    const old = { name: 'Anheli', asOf: ago(45), status: 'open', queue: { waiting: 180 } };

    it('are said to be old wherever the answer of a part stands by itself: in a row, a table, a picture', async () => {
      const page = new WidgetPage();
      page.place.style.inlineSize = '360px';
      const feed = feedOf([{ ...old, volunteers: { onDuty: 3, needed: 5 } }]);
      const attributes = { community: 'a', parts: 'volunteers queue' };
      const element = await page.show('lantern-board', { feed, attributes });
      expect(partsOf(element, 'entry')).to.deep.equal(['Queue · As of 14:55 (may have changed) 180 people']);
      expect(await painted(element)).to.contain('Queue: 180 people · As of 14:55 (may have changed)');
    });

    it('are not made newer by whoever takes them along: nothing is said of now, by any part', async () => {
      const feed = feedOf([
        {
          name: 'Anheli',
          asOf: ago(4),
          status: 'open',
          closesAt: ago(-260),
          lastJoinAt: ago(-230),
          queue: { waiting: 180, servedPerHour: 90, history: [[ago(124), 100]] },
        },
      ]);
      const parts = await Promise.all(
        (['queue', 'trend'] as const).map(async name => {
          const { widget } = await registry[name]!();
          return {
            name,
            widget: widget as AnyWidget,
            list: await widget.list(),
            details: await widget.details(),
          };
        }),
      );
      const context = contextOf(feed);
      const one = communityContext(context.feed.communities[0]!, context);
      const later = (given: readonly LoadedPart[]) => {
        const { sentences } = boardDetails.notice!(one, boardView(one, { parts: given }));
        return plainBlanks(
          sentences.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' | '),
        );
      };
      expect(later(parts)).to.equal(
        'to wait. Join at 15:40: your turn about 17:45. | Join by 19:30 | 80 more · waiting than two hours ago · 180 waiting',
      );
      // Until it is known how a part says it, it gives its answer alone.
      expect(later(parts.map(part => ({ ...part, details: undefined })))).to.equal('80 more');
      const element = await all(feed, { community: 'a', parts: 'queue trend' });
      for (const { widget } of [...parts, { widget: board }]) await detailsOf(widget).settled();
      expect(await painted(element))
        .to.contain('Join at')
        .and.not.to.contain('Join now');
    });

    it('do not make a board of a place doubtful that is shut as it announced', async () => {
      const shut = { ...old, status: 'closed', opensAt: ago(-600), asOf: ago(700) };
      const element = await all(feedOf([shut]), { community: 'a' });
      expect([partOf(element, 'notice'), element.dataset['state']]).to.deep.equal(['', 'ready']);
      const screen = await all(feedOf([shut]), { community: 'a', kiosk: '' });
      expect([partOf(screen, 'notice'), partOf(screen, 'as-of')]).to.deep.equal(['', 'numbers 11 h old']);
      const open = await all(feedOf([{ ...old, asOf: ago(700) }]), { community: 'a' });
      expect(open.dataset['state']).to.equal('stale');
    });
  });

  describe('a picture, and paper', () => {
    it('leave the parts of a board where they are, and tell them in words', async () => {
      const element = await all(three);
      const tags = tagsIn(element);
      expect(await painted(element))
        .to.contain('Anheli: 7 more people')
        .and.to.contain('Where help is needed:');
      printing.provide(await import('../../../src/ui/share/print.ts'));
      dispatchEvent(new Event('beforeprint'));
      expect(!!element.shadowRoot!.querySelector('.sheet')).to.equal(false);
      expect(tagsIn(element)).to.deep.equal(tags);
      dispatchEvent(new Event('afterprint'));
      expect(tagsIn(element)).to.deep.equal(tags);
    });
  });

  describe('Do next', () => {
    it('comes before the parts, for a district, and not for one community', async () => {
      const element = await all(three);
      const order = [...element.shadowRoot!.querySelectorAll('.next, .part')];
      expect(order[0]?.matches('.next')).to.equal(true);
      expect(partOf(await all(three, { community: 'a' }), 'do-next')).to.equal('');
    });

    it('says where, how many, why, and who could do it', async () => {
      const feed = feedOf([community('Anheli')], {
        agencies: [{ id: 'bright', name: 'Bright Road', staff: 26, deployed: 21, asOf: ago(35) }],
      });
      expect(partsOf(await all(feed), 'next')).to.deep.equal([
        'Anheli: 7 more people Anheli: 1 of 8 here; the minimum is 2. Bright Road can send 5.',
        'Anheli: 2 groups too many outdoors 8 groups; the limit is 6.',
      ]);
    });

    it('says that nothing is urgent where nothing is', async () => {
      const calm = feedOf([{ asOf: ago(3), status: 'open', queue: { waiting: 3 } }, { status: 'done' }]);
      expect(partOf(await all(calm), 'nothing-urgent')).to.equal('Nothing urgent');
    });

    it('says of how many places it is not known, rather than that nothing is urgent', async () => {
      const queue = { status: 'open', asOf: ago(3), queue: { waiting: 3 } };
      const unknown = feedOf([
        { ...queue, volunteers: { onDuty: 1, needed: 9, asOf: ago(200) } },
        { ...queue, volunteers: { onDuty: 0 } },
        { ...queue, volunteers: { onDuty: 9, needed: 9 } },
      ]);
      expect(partOf(await all(unknown), 'nothing-urgent')).to.equal(
        'Staffing not known in 2 of 3 communities',
      );
    });

    it('asks for the least that is missing, and gives the totals where the tasks are a part of it', async () => {
      const open = { status: 'open', asOf: ago(3), queue: { waiting: 0 } };
      const feed = feedOf([
        {
          ...open,
          name: 'Anheli',
          volunteers: {
            onDuty: 3,
            needed: 20,
            roles: [
              { id: 'x', onDuty: 2, needed: 4 },
              { id: 'y', onDuty: 1 },
            ],
          },
        },
      ]);
      expect(partsOf(await all(feed), 'next')).to.deep.equal([
        'Anheli: at least 17 more people 3 of the 20 needed are here.',
      ]);
    });

    it('does not call a place silent whose testing is current, however old its volunteers are', async () => {
      const feed = feedOf([
        { name: 'Anheli', volunteers: { onDuty: 1, asOf: ago(3000) }, testing: { sampled: 4, asOf: ago(5) } },
      ]);
      expect(partsOf(await all(feed), 'next')).to.deep.equal([]);
    });

    it('sends nobody to a place that is closed or opens tomorrow, and promises nobody of an agency that does not say how many are out', async () => {
      const feed = feedOf(
        [
          { ...community('Anheli'), status: 'closed', opensAt: ago(-600), queue: { waiting: 0 } },
          { ...community('Xiyuan'), status: 'not-started', opensAt: ago(-600), queue: { waiting: 0 } },
          { ...community('Nanli'), queue: { waiting: 0 } },
        ],
        { agencies: [{ id: 'bright', name: 'Bright Road', staff: 26 }] },
      );
      expect(partsOf(await all(feed), 'next')).to.deep.equal([
        'Nanli: 7 more people Nanli: 1 of 8 here; the minimum is 2.',
      ]);
    });

    it('calls nobody silent whose visits, testing or notices are current, nor who was to close by now, but who was to open', async () => {
      const [now, before] = [{ asOf: ago(4) }, { asOf: ago(50) }];
      const feed = feedOf([
        { ...now, name: 'Visits', doorstep: { people: 9, sampled: 0 } },
        { ...now, name: 'Notices', notices: [{ id: 'ice', title: 'Ice' }] },
        { ...now, name: 'Testing', testing: { population: 100, sampled: 40 } },
        { ...before, name: 'Was to close', status: 'open', closesAt: ago(30) },
        { ...before, name: 'Was to open', status: 'not-started', opensAt: ago(30) },
        { ...before, name: 'Shut', status: 'not-started', opensAt: ago(-30) },
      ]);
      expect(partsOf(await all(feed), 'next').map(text => text.split(':')[0])).to.deep.equal(['Was to open']);
    });

    it('acts on nothing while the time is in doubt, and accuses nobody of silence', async () => {
      const ahead = feedOf([
        { ...community('Anheli'), asOf: ago(-60), queue: { waiting: 3, asOf: ago(-60) } },
      ]);
      expect(partOf(await all(ahead), 'do-next')).not.to.contain('no news');
    });

    it('is in the language of the reader', async () => {
      const element = await all(three, { lang: 'zh-Hans' });
      expect(partsOf(element, 'next')[0]).to.equal('Anheli：还要7人 Anheli：要8人，只到1人，至少2人。');
    });
  });

  describe('in a narrow column', () => {
    it('has the first part, and a row with its answer for each other one, which opens it', async () => {
      const page = new WidgetPage();
      page.place.style.inlineSize = '360px';
      const element = await page.show('lantern-board', { feed: three });
      expect(tagsIn(element)).to.deep.equal(['lantern-queue']);
      const entries = partsOf(element, 'entry');
      expect(entries[0]).to.equal('Where help is needed 14 short');
      element.shadowRoot!.querySelector<HTMLElement>('.entry button')!.click();
      await element.updateComplete;
      expect(tagsIn(element)).to.deep.equal(['lantern-queue', 'lantern-volunteers']);
      page.place.style.inlineSize = '900px';
      // An engine tells of a width in a frame of its own choice.
      await waitUntil(() => partsOf(element, 'entry').length === 0);
      expect(tagsIn(element).slice(0, 3)).to.have.lengthOf(3);
    });
  });

  it('calls a part by what it is where its own name is that of the board', async () => {
    const page = new WidgetPage();
    page.place.style.inlineSize = '360px';
    const communities = [
      { name: 'Anheli', district: 'Mingdeng', asOf: ago(4), status: 'open', queue: { waiting: 180 }, location: { lat: 38, lon: 114 } },
      { name: 'Nanli', district: 'Mingdeng', asOf: ago(4), status: 'open', queue: { waiting: 60 } },
    ]; // prettier-ignore
    const attributes = { district: 'Mingdeng', parts: 'queue map' };
    const element = await page.show('lantern-board', { feed: feedOf(communities), attributes });
    expect(partsOf(element, 'entry')).to.deep.equal(['Map 240 waiting']);
  });

  describe('one feed', () => {
    const original = window.fetch;
    afterEach(() => {
      window.fetch = original;
    });

    it('is asked for once for the board and all its parts, which tell the page of it once', async () => {
      const page = new WidgetPage();
      let asked = 0;
      const { buffer } = new TextEncoder().encode(
        JSON.stringify({ ...three, communities: [{ id: 'a', name: 7 }, ...(three.communities ?? [])] }),
      );
      window.fetch = (async () => {
        asked += 1;
        return { status: 200, headers: new Headers(), body: null, arrayBuffer: async () => buffer };
      }) as unknown as typeof window.fetch;
      const registry: FeedRegistry = createRegistry({
        host: page.host,
        clock: page.clock,
        read: text => parseFeed(text, calendar),
        memory: { remember: () => {}, recall: () => null },
        createPoller: ask => createPoller(page.host, ask),
        openStream: () => () => {},
      });
      const heard = listen(page.place);
      const element = page.make('lantern-board', { attributes: { src: 'http://feed.example/a.json' } });
      handRegistry(element, registry);
      page.place.append(element);
      await page.later(0);
      await page.later(0.1);
      const children = [...element.shadowRoot!.querySelectorAll<LanternElement>('.part > *')];
      await Promise.all(children.map(each => each.updateComplete));
      expect(children.length).to.be.at.least(3);
      expect(children.map(stateOf)).to.deep.equal(children.map(() => 'ready'));
      expect(asked).to.equal(1);
      expect(heard.updates.length).to.equal(1);
      expect(heard.issues.length).to.be.at.most(1);
    });
  });

  it('shows nothing of a district that belongs to another one', async () => {
    const feed = feedOf([
      { ...community('Anheli'), district: 'East' },
      { ...community('Nanli'), district: 'West' },
    ]);
    const element = await all(feed, { district: 'East' });
    expect(partOf(element, 'do-next')).to.contain('Anheli').and.not.to.contain('Nanli');
    expect(textOf(element)).not.to.contain('Nanli');
  });
});
