// What a page that stays open for two days, or mounts and removes widgets all the time, may cost: nothing that stays.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dist, html, open, startSite } from '../support/csp-page.mjs';

const WIDGETS = [
  '<lantern-queue src="/feed.json" community="c0" lang="en"></lantern-queue>',
  '<lantern-volunteers src="/feed.json" community="c0" lang="en"></lantern-volunteers>',
  '<lantern-progress src="/feed.json" lang="en"></lantern-progress>',
];
const UPDATES = 2_880;
/** The engine goes on learning for some hundred updates; what grows after that is kept by somebody. */
const WARM = 880;
const WEIGHED = 10;
/** Bytes an update. A point of a history that were kept would be 100 and more; the text of a feed, 6,000. */
const SLOPE = 60;
const MOUNTS = 1_000;
const WARM_MOUNTS = 500;

/**
 * Runs in the page before all else. Time that goes when it is told to, a feed that is new with every request, and a count of
 * what is being waited for and watched.
 */
function virtual() {
  const { setTimeout: later, clearTimeout: never, fetch: ask } = globalThis;
  const timers = new Map();
  let now = Date.now();
  let ids = 1e6;
  Date.now = () => now;
  globalThis.setTimeout = (run, ms = 0, ...rest) => {
    if (!(ms > 0)) return later(run, ms, ...rest);
    timers.set(++ids, { at: now + ms, run });
    return ids;
  };
  globalThis.clearTimeout = id => (timers.delete(id) ? undefined : never(id));
  // A message, since timers within timers are made to wait.
  const channel = new MessageChannel();
  const turns = [];
  channel.port1.addEventListener('message', () => turns.shift()());
  channel.port1.start();
  const turn = () =>
    new Promise(resolve => {
      turns.push(resolve);
      channel.port2.postMessage(0);
    });

  const places = Array.from({ length: 12 }, (_, index) => index);
  const ago = minutes => new Date(now - minutes * 60_000).toISOString();
  let asked = 0;
  const document = () => ({
    version: 1,
    generatedAt: ago(0),
    timeZone: 'Asia/Shanghai',
    communities: places.map(place => ({
      id: `c${place}`,
      name: `Community ${place}`,
      district: `District ${place % 3}`,
      status: 'open',
      closesAt: ago(-600),
      queue: {
        waiting: 100 + ((asked + place) % 90),
        servedPerHour: 90,
        history: place
          ? undefined
          : Array.from({ length: 40 }, (_, at) => [ago(40 - at), 60 + ((asked + at) % 70)]),
      },
      volunteers: {
        onDuty: 8,
        needed: 12,
        roles: [{ id: 'distance', onDuty: 4, needed: 6 + (asked % 3) }],
        shifts: [{ start: ago(120), end: ago(-120), role: 'distance', signedUp: 3, needed: 4 }],
      },
      testing: { population: 5000, registered: 4000, sampled: 3000 + (asked % 500), resulted: 1000 },
    })),
  });
  globalThis.fetch = (url, options) => {
    if (!String(url).endsWith('/feed.json')) return ask(url, options);
    asked += 1;
    return Promise.resolve(new Response(JSON.stringify(document())));
  };

  const watching = new Map();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    globalThis[name] = class extends globalThis[name] {
      observe(target, ...rest) {
        watching.set(this, (watching.get(this) ?? new Set()).add(target));
        super.observe(target, ...rest);
      }
      unobserve(target) {
        watching.get(this)?.delete(target);
        super.unobserve(target);
      }
      disconnect() {
        watching.delete(this);
        super.disconnect();
      }
    };
  }

  globalThis.virtual = {
    turn,
    /** Until what was put off to a task of its own is done. */
    task: () => new Promise(resolve => later(resolve)),
    get asked() {
      return asked;
    },
    /** What is waited for, and what is watched. */
    get held() {
      return [timers.size, [...watching.values()].reduce((sum, { size }) => sum + size, 0)];
    },
    /** Goes on by so long, and does what falls due, each in its own turn. */
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        const [id, due] = [...timers].sort(([, one], [, other]) => one.at - other.at)[0] ?? [];
        if (!due || due.at > end) break;
        timers.delete(id);
        now = Math.max(now, due.at);
        due.run();
        for (let index = 0; index < 12; index += 1) await turn();
      }
      now = end;
    },
  };
}

async function visitPage(body) {
  const site = await startSite({
    '/': html(body, { scripts: ['/lantern.js'] }),
    '/lantern.js': dist('lantern.js'),
  });
  const visit = await open(site, { prepare: page => page.evaluateOnNewDocument(virtual) });
  const client = await visit.page.createCDPSession();
  return {
    ...visit,
    /** Live bytes, nodes and listeners, when all that can go has gone. */
    async weight() {
      await client.send('HeapProfiler.collectGarbage');
      await client.send('HeapProfiler.collectGarbage');
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
      return { heap: usedSize, nodes, jsEventListeners };
    },
  };
}

/** Of the line through the points that has the least squares. */
function slope(points) {
  const mean = index => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return (
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
    points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
  );
}

test(`${UPDATES} updates leave heap, nodes, listeners, timers and observers as they were`, async t => {
  const visit = await visitPage(WIDGETS.join(''));
  await visit.waitForText('lantern-progress', /sampled/);
  const go = updates =>
    visit.page.evaluate(async count => {
      const until = globalThis.virtual.asked + count;
      while (globalThis.virtual.asked < until) await globalThis.virtual.advance(30_000);
    }, updates);
  const held = () => visit.page.evaluate(() => globalThis.virtual.held);
  await go(WARM);
  const before = { ...(await visit.weight()), held: await held() };
  const weigh = async () => {
    const points = [];
    for (let step = 1; step <= WEIGHED; step += 1) {
      await go((UPDATES - WARM) / WEIGHED);
      points.push([(step * (UPDATES - WARM)) / WEIGHED, (await visit.weight()).heap]);
    }
    return slope(points);
  };
  let growth = await weigh();
  // On a busy machine the engine compiles later, and keeps what it has learned. What is kept of each update grows again.
  if (growth >= SLOPE) growth = await weigh();
  const after = { ...(await visit.weight()), held: await held() };
  t.diagnostic(`${growth.toFixed(1)} bytes an update; ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
  assert.match(await visit.text('lantern-progress'), /just now .* under 1\smin old$/);
  assert.ok(growth < SLOPE, `${growth} bytes an update`);
  assert.deepEqual(after.held, before.held);
  assert.equal(after.jsEventListeners, before.jsEventListeners);
  // By the time of day charts have some labels more or less. A node that were kept with each update would be 2,000.
  assert.ok(after.nodes < before.nodes + 100, `${before.nodes} nodes, then ${after.nodes}`);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();
});

test(`${MOUNTS} mounts and removals leave no node, listener, timer or observer`, async t => {
  const visit = await visitPage('<main></main>');
  const mount = times =>
    visit.page.evaluate(
      async (count, tags) => {
        const main = document.querySelector('main');
        const elements = tags.map(tag => {
          const place = document.createElement('template');
          place.content.append(document.createElement(/[\w-]+/.exec(tag)[0]));
          for (const [, name, value] of tag.matchAll(/([\w-]+)="([^"]*)"/g))
            place.content.firstChild.setAttribute(name, value);
          return place.content.firstChild;
        });
        for (let index = 0; index < count; index += 1) {
          const own = elements.map(each => document.importNode(each, true));
          main.append(...own);
          await Promise.all(own.map(each => each.updateComplete));
          // Some are moved before they go, some go while the feed is on its way.
          if (index % 3 === 0) main.prepend(own[2]);
          if (index % 2 === 0) for (let turns = 0; turns < 4; turns += 1) await globalThis.virtual.turn();
          for (const each of own) each.remove();
        }
        for (let tasks = 0; tasks < 20; tasks += 1) await globalThis.virtual.task();
      },
      times,
      WIDGETS,
    );
  const held = () => visit.page.evaluate(() => globalThis.virtual.held);
  // Modules that come after the numbers wait a little, and some wait for others; the loader's own request has its time, too.
  for (let round = 0; round < 3; round += 1) {
    await mount(20);
    await visit.page.evaluate(() => globalThis.virtual.advance(20_000));
    await visit.page.waitForNetworkIdle({ idleTime: 200 });
  }
  await mount(WARM_MOUNTS);
  const before = { ...(await visit.weight()), held: await held() };
  await mount(MOUNTS);
  const after = { ...(await visit.weight()), held: await held() };
  t.diagnostic(`${JSON.stringify(before)} → ${JSON.stringify(after)}`);
  // The one observer that is left waits for places that are mounted by a div.
  assert.deepEqual(
    [before.held, after.held],
    [
      [0, 1],
      [0, 1],
    ],
  );
  assert.equal(after.jsEventListeners, before.jsEventListeners);
  assert.ok(after.nodes <= before.nodes + 5, `${before.nodes} nodes, then ${after.nodes}`);
  // 3,000 elements: one that were kept would be 10,000 bytes and more.
  assert.ok(after.heap < before.heap + 250_000, `${before.heap} bytes, then ${after.heap}`);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();
});
