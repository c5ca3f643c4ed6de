// A page as a strict publisher serves it: a loopback site with a Content-Security-Policy, opened in a real browser.
//
//     const site = await startSite({ '/': html, '/lantern.js': dist('lantern.js'), '/feed.json': { version: 1, … } });
//     const visit = await open(site);
//     await visit.waitForText('lantern-queue', /180/);
//     await visit.assertClean();                 // no console error, no exception, no policy report, nothing foreign
//     assert.equal(site.count('/feed.json'), 1);

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { findBrowser, launchOptions } from './browser.mjs';

/** The policy that the script-tag files are promised to work under. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lantern-widgets";

/** Or the browser asks for /favicon.ico, and a 404 is a console error. */
const ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
};

/** A file of the build. @param {string} name */
export const dist = name => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');

/**
 * A small page: a title, the scripts, the body.
 *
 * @param {string} body
 * @param {{ scripts?: string[], lang?: string }} [options]
 */
export function html(body, { scripts = ['/lantern.js'], lang = 'en' } = {}) {
  const tags = scripts.map(src => `<script type="module" src="${src}"></script>`).join('\n');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="/icon.svg">
${tags}</head><body>${body}</body></html>`;
}

/** A content with a type of its own. */
class Typed {
  type = '';
  content = '';
}

/** @param {string} type @param {Content} content */
export const typed = (type, content) => Object.assign(new Typed(), { type, content });

/**
 * @typedef {string | Buffer | object | ((request: import('node:http').IncomingMessage) => string | Buffer | object)} Content
 *   a string or bytes as they are, any other object as JSON
 *
 * @typedef {object} Site
 * @property {string} url  without a slash at its end
 * @property {{ method: string, path: string }[]} requests  what was asked for, in order
 * @property {(path: string) => number} count
 * @property {(path: string, content: Content) => void} set  changes a path, or adds one
 * @property {() => Promise<void>} close
 *
 * @param {Record<string, Content | undefined>} contents  by path; any other is 404, but for our chunks
 * @param {{ policy?: string | null, headers?: Record<string, string> }} [options]  SITE in a policy is the address of the site
 * @returns {Promise<Site>}
 */
export async function startSite(contents, { policy = POLICY, headers = {} } = {}) {
  const served = new Map(Object.entries({ '/icon.svg': ICON, ...contents }));
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    requests.push({ method: request.method ?? '', path });
    const given = served.has(path) ? served.get(path) : publishedChunk(path);
    const found = typeof given === 'function' ? await given(request) : given;
    const { content, type } = found instanceof Typed ? found : { content: found };
    const raw = typeof content === 'string' || Buffer.isBuffer(content);
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': type ?? TYPES[extname(path) || '.html'] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      ...(policy === null ? {} : { 'Content-Security-Policy': policy.replaceAll('SITE', site.url) }),
      ...headers,
    });
    response.end(content === undefined ? 'not here' : raw ? content : JSON.stringify(content));
  });
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const site = {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    count: path => requests.filter(request => request.path === path).length,
    set: (path, content) => void served.set(path, content),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  openSites.add(site);
  return site;
}

/** The chunks lie beside the script as published: it asks for them by itself. `undefined` given for a path takes one away. */
function publishedChunk(path) {
  const name = path.slice(1);
  return /^lantern\/[\w-]+\.js$/.test(name) && existsSync(new URL(`../../dist/${name}`, import.meta.url))
    ? dist(name)
    : undefined;
}

const CHUNKS = readdirSync(new URL('../../dist/lantern', import.meta.url));

/** Where all chunks lie on a site. */
export const CHUNK_PATHS = CHUNKS.filter(name => name.endsWith('.js')).map(name => `/lantern/${name}`);

/** Where a chunk lies on a site. @param {string} name `kernel`, `queue`, `en`, … */
export function chunk(name) {
  const file = CHUNKS.find(each => new RegExp(`^${name}-[\\w-]{7}\\.js$`).test(each));
  assert.ok(file, `there is a chunk ${name}`);
  return `/lantern/${file}`;
}

/** The names of the chunks that were asked for, in order of the alphabet. @param {Site} site */
export function chunksAskedOf(site) {
  return site.requests
    .map(({ path }) => /^\/lantern\/([\w-]+)-[\w-]{7}\.js$/.exec(path)?.[1])
    .filter(name => name !== undefined)
    .sort();
}

const openSites = new Set();
let browser;

/** One browser a test file; it and the sites go when the file's tests are done. */
after(async () => {
  await (await browser)?.close();
  await Promise.all([...openSites].map(site => site.close()));
});

async function launchBrowser() {
  return launch(launchOptions(await findBrowser()));
}

/**
 * @typedef {object} Visit
 * @property {import('puppeteer-core').Page} page
 * @property {string[]} consoleErrors  and warnings
 * @property {string[]} consoleNotes  everything else that was logged
 * @property {string[]} pageErrors  exceptions and unhandled rejections
 * @property {string[]} violations  policy reports, as 'directive: what'
 * @property {string[]} requests  URLs the page asked for
 * @property {(selector?: string) => Promise<string>} text  what is to be read, through shadow roots
 * @property {(selector: string, pattern: RegExp, timeout?: number) => Promise<string>} waitForText
 * @property {() => Promise<void>} settle  waits for reports that are on their way
 * @property {() => Promise<void>} assertClean
 * @property {() => Promise<void>} close
 *
 * @param {Site} site
 * @param {{ path?: string, prepare?: (page: import('puppeteer-core').Page) => Promise<void> }} [options]
 * @returns {Promise<Visit>}
 */
export async function open(site, { path = '/', prepare } = {}) {
  browser ??= launchBrowser();
  const page = await (await browser).newPage();
  const seen = { consoleErrors: [], consoleNotes: [], pageErrors: [], violations: [], requests: [] };
  page.on('console', message => {
    const list = ['error', 'warn', 'assert'].includes(message.type())
      ? seen.consoleErrors
      : seen.consoleNotes;
    list.push(message.text());
  });
  page.on('pageerror', error => seen.pageErrors.push(String(error)));
  page.on('request', request => seen.requests.push(request.url()));
  await listenForViolations(page, seen.violations);
  await prepare?.(page);
  await page.goto(site.url + path, { waitUntil: 'load' });
  const text = (selector = 'body') => page.evaluate(readText, selector);
  return {
    page,
    ...seen,
    text,
    settle: () => settle(page),
    async waitForText(selector, pattern, timeout = 10_000) {
      const end = Date.now() + timeout;
      for (;;) {
        const read = await text(selector);
        if (pattern.test(read)) return read;
        if (Date.now() > end) assert.match(read, pattern, `after ${timeout} ms; ${JSON.stringify(seen)}`);
        await sleep(25);
      }
    },
    async assertClean() {
      await settle(page);
      const foreign = seen.requests.filter(
        url => !url.startsWith(`${site.url}/`) && !url.startsWith('data:'),
      );
      const { consoleErrors, pageErrors, violations } = seen;
      assert.deepEqual(
        { consoleErrors, pageErrors, violations, foreign },
        { consoleErrors: [], pageErrors: [], violations: [], foreign: [] },
      );
    },
    close: () => page.close(),
  };
}

/** Policy reports arrive a moment after what they report. */
async function settle(page) {
  await page.evaluate(() => new Promise(resolve => setTimeout(() => requestAnimationFrame(resolve), 100)));
}

/** Listens from a world of its own, so that the page's own has not one name more than a visitor's. */
async function listenForViolations(page, violations) {
  const client = await page.createCDPSession();
  const world = 'lantern-test';
  client.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'lanternReport') violations.push(payload);
  });
  await client.send('Runtime.enable');
  await client.send('Page.enable');
  await client.send('Runtime.addBinding', { name: 'lanternReport', executionContextName: world });
  await client.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: world,
    source: `addEventListener('securitypolicyviolation', event => {
      lanternReport(event.effectiveDirective + ': ' + (event.blockedURI || '') + ' ' + (event.sample || ''));
    }, true);`,
  });
}

/** Runs in the page. What is displayed is read, in the order of the flattened tree; `aria-hidden` is read too. */
export function readText(selector) {
  const read = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
    if (node instanceof Element) {
      if (/^(script|style|template|noscript)$/i.test(node.tagName)) return '';
      const { display, visibility } = getComputedStyle(node);
      if (display === 'none' || visibility === 'hidden') return '';
      const inline = /^(inline|contents)/.test(display) && !node.shadowRoot;
      const text = inside(node);
      return inline ? text : ` ${text} `;
    }
    return inside(node);
  };
  const inside = node => {
    const assigned = node.localName === 'slot' ? node.assignedNodes({ flatten: false }) : [];
    const children = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
    return [...children].map(read).join('');
  };
  return [...document.querySelectorAll(selector)].map(read).join(' ').replace(/\s+/g, ' ').trim();
}
