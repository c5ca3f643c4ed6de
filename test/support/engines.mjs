// The engines beside Chromium: Firefox, and WebKit as WebKitGTK has it. Looked for on the machine, never downloaded.

import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { openWebKit } from './webdriver.mjs';

/**
 * One window of an engine.
 *
 * @typedef {object} EnginePage
 * @property {string} version  of the engine
 * @property {(url: string) => Promise<unknown>} goto
 * @property {() => string | Promise<string>} url
 * @property {(fn: Function, ...args: unknown[]) => Promise<any>} evaluate  in the page; arguments and answer are JSON
 * @property {() => Promise<void>} close  and the browser with it
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} [missing]  what is to be done, where a program is not installed
 * @property {() => Promise<EnginePage>} open
 */

/** By the name that `LANTERN_ENGINE` takes. @type {Record<string, () => Engine>} */
export const ENGINES = { firefox, webkit };

function firefox() {
  const executablePath = process.env['FIREFOX_PATH'] ?? onPath('firefox-esr', 'firefox');
  const missing = executablePath ? undefined : 'not installed; apt-get install firefox-esr';
  return { name: 'Firefox', missing, open: () => openFirefox(executablePath) };
}

async function openFirefox(executablePath) {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      // Firefox asks again by itself where a connection ends without a word; what a test counts are our requests
      'network.http.request.max-attempts': 1,
      'intl.accept_languages': 'en-US, en',
    },
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', TZ: 'Asia/Shanghai' },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 600 });
  return {
    version: (await browser.version()).replace(/^\D*/, ''),
    goto: url => page.goto(url),
    url: () => page.url(),
    evaluate: (fn, ...args) => page.evaluate(fn, ...args),
    close: () => browser.close(),
  };
}

function webkit() {
  const driver = onPath('WebKitWebDriver');
  const browser = miniBrowser();
  const xvfb = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? undefined : onPath('Xvfb');
  const screen = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] || xvfb;
  const packages = [...(driver && browser ? [] : ['webkit2gtk-driver']), ...(screen ? [] : ['xvfb'])];
  const missing = packages.length > 0 ? `not installed; apt-get install ${packages.join(' ')}` : undefined;
  return { name: 'WebKitGTK', missing, open: () => openWebKit({ driver, browser, xvfb }) };
}

/** It lies beside the library: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`, or `webkitgtk-6.0`. */
function miniBrowser() {
  const named = onPath('MiniBrowser');
  if (named) return named;
  const roots = ['/usr/lib', '/usr/libexec', ...entries('/usr/lib').filter(path => /linux-gnu/.test(path))];
  return roots
    .flatMap(entries)
    .filter(path => /webkit2?gtk-/.test(path))
    .map(path => join(path, 'MiniBrowser'))
    .findLast(isExecutable);
}

function entries(folder) {
  try {
    return readdirSync(folder)
      .sort()
      .map(name => join(folder, name));
  } catch {
    return [];
  }
}

function onPath(...names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
