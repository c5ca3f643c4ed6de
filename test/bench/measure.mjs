// One visit of a page in a browser of its own cookies and caches, and what is measured there. All times in ms.

import { setTimeout as sleep } from 'node:timers/promises';
import { isLive, probe, read, spy } from './probe.mjs';

const PATIENCE = 60_000;
const SETTLING = 300;
/** A cheap phone on a thin line. */
const PHONE = {
  viewport: { width: 360, height: 740, isMobile: true, hasTouch: true },
  slower: 4,
  bits: 1.6e6,
  delay: 150,
};
const DESK = { viewport: { width: 1280, height: 900 } };

/** @param {import('./feed.mjs').Expected} expected what the probe looks for */
function marks({ waiting, onDuty, roles, total, rows }) {
  return { waiting, onDuty, role: roles[0], total, row: rows[0].percent };
}

/**
 * Opens the page that the site has ready, until its numbers are painted.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ url: string, expected: import('./feed.mjs').Expected, phone?: boolean, spying?: boolean, drawn?: boolean }} options
 */
export async function visit(browser, { url, expected, phone = false, spying = false, drawn = false }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    const { viewport, slower, bits, delay } = phone ? PHONE : DESK;
    await page.setViewport(viewport);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await client.send('Runtime.enable');
    await client.send('Runtime.addBinding', { name: 'benchPainted' });
    // The same site first, so that starting a process is not measured.
    await page.goto(`${url}/blank`);
    if (spying) await page.evaluateOnNewDocument(spy);
    await page.evaluateOnNewDocument(probe, marks(expected), drawn);
    if (phone) {
      const line = {
        latency: delay,
        downloadThroughput: bits / 8,
        uploadThroughput: bits / 8,
        offline: false,
      };
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', line);
      await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    }
    const faults = [];
    page.on('pageerror', error => faults.push(String(error)));
    // What the last page and the new process still have to do is no part of the visit.
    await sleep(SETTLING);
    const before = await busy(client);
    const painted = new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`no numbers in ${PATIENCE / 1000} s ${faults.join('; ')}`)),
        PATIENCE,
      );
      client.once('Runtime.bindingCalled', ({ payload }) => {
        clearTimeout(timer);
        resolve(Number(payload));
      });
    });
    const [at] = await Promise.all([painted, page.goto(`${url}/page`, { timeout: PATIENCE })]);
    if (drawn) await page.waitForFunction(isLive, { polling: 100, timeout: PATIENCE });
    await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve, { timeout: 5000 })));
    const main = (await busy(client)) - before;
    return { page, client, painted: at, main, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** What the main thread has worked so far: its own time on a processor, so that others on the machine don't count. */
async function busy(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** Reads the content off the page. @param {string} last name of the last row */
export async function seen({ page }, last) {
  return page.evaluate(read, last);
}

/** The longest task since it was asked last; 0 where none was over 50 ms. */
export async function longest({ page }) {
  return page.evaluate(() => globalThis.bench.longest());
}

/**
 * Main thread for one run of what the page does by this name.
 * @param {'ask' | 'again'} what asking alone, or an update of a feed that has not changed
 */
export async function costOf({ page, client }, what, times) {
  const before = await busy(client);
  await page.evaluate((name, count) => globalThis.bench[name](count), what, times);
  return ((await busy(client)) - before) / times;
}

/**
 * Updates with the feed's next documents.
 * @param {'all' | 'few'} change @param {number} times
 * @returns ms from answer to frame, of each, and of the main thread for one
 */
export async function update({ page, client }, site, feed, change, times) {
  const steps = Array.from({ length: times }, () => {
    feed.next(change);
    return { text: feed.text, marks: marks(feed.expected) };
  });
  site.queue(steps.map(({ text }) => text));
  const before = await busy(client);
  const frames = await page.evaluate(
    list => globalThis.bench.update(list),
    steps.map(step => step.marks),
  );
  return { frames, main: ((await busy(client)) - before) / times };
}

/** Live bytes and DOM nodes, when all that can go has gone. */
export async function weight({ client }) {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes } = await client.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}
