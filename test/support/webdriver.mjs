// WebKitGTK's browser, spoken to by WebDriver: plain HTTP with JSON. On a machine without a screen it gets one by Xvfb.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {{ driver: string, browser: string, xvfb?: string }} WebKit  paths of the programs */

/**
 * @param {WebKit} webkit
 * @returns {Promise<import('./engines.mjs').EnginePage>}
 */
export async function openWebKit({ driver, browser, xvfb }) {
  const children = [];
  const end = async () => {
    // The last one first: the screen goes when nobody looks at it.
    for (let child = children.pop(); child; child = children.pop()) {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  };
  process.once('exit', () => children.forEach(child => child.kill()));
  try {
    const env = {
      ...process.env,
      LANG: 'en_US.UTF-8',
      LC_ALL: 'en_US.UTF-8',
      LANGUAGE: 'en_US',
      TZ: 'Asia/Shanghai',
    };
    if (xvfb) env['DISPLAY'] = await startScreen(xvfb, children);
    const port = await freePort();
    children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
    const ask = asker(`http://127.0.0.1:${port}`);
    await answers(() => ask('GET', '/status'));
    const options = { binary: browser, args: ['--automation'] };
    const { sessionId, capabilities } = await ask('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const version = capabilities.browserVersion;
    return await pageOf(
      (method, path, body) => ask(method, `/session/${sessionId}${path}`, body),
      version,
      end,
    );
  } catch (error) {
    await end();
    throw error;
  }
}

async function pageOf(ask, version, end) {
  const evaluate = (fn, ...args) =>
    ask('POST', '/execute/sync', { script: `return (${fn}).apply(null, arguments)`, args });
  const page = {
    version,
    goto: url => ask('POST', '/url', { url }),
    url: () => ask('GET', '/url'),
    evaluate,
    async close() {
      await ask('DELETE', '').catch(() => undefined); // a browser that crashed is closed, too
      await end();
    },
  };
  await resize(ask, evaluate, { width: 800, height: 600 });
  return page;
}

/** WebDriver sets the size of the window; what is left for the page is measured. */
async function resize(ask, evaluate, { width, height }) {
  await ask('POST', '/window/rect', { width: width + 100, height: height + 200 });
  const [innerWidth, innerHeight] = await evaluate(() => [window.innerWidth, window.innerHeight]);
  await ask('POST', '/window/rect', {
    width: 2 * width + 100 - innerWidth,
    height: 2 * height + 200 - innerHeight,
  });
}

const asker = host => async (method, path, body) => {
  const response = await fetch(host + path, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver, ${method} ${path}: ${value?.error} ${value?.message}`);
  return value;
};

/** Xvfb takes the first free number and writes it to the file descriptor it is told. */
async function startScreen(xvfb, children) {
  const args = ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x1024x24'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(child);
  const [number] = await Promise.race([once(child.stdio[3], 'data'), once(child, 'exit').then(() => [''])]);
  if (!String(number).trim()) throw new Error('Xvfb did not start.');
  return `:${String(number).trim()}`;
}

async function answers(question) {
  for (let left = 100; ; left -= 1) {
    try {
      return await question();
    } catch (error) {
      if (left === 0) throw error;
      await sleep(100);
    }
  }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
