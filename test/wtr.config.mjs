// The browser suite: every test/**/*.test.ts, in the Chromium that test/support/browser.mjs finds.
// `npm run test:browser -- --files test/domain/wait.test.ts` runs one file, `-- --watch` keeps running.

import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { trimTemplates } from '../build/trim-templates.mjs';
import { passOver } from './engines/core-suite.mjs';
import { findBrowser, launchOptions } from './support/browser.mjs';
import { countsReporter } from './support/counts-of-wtr.mjs';
import { engineLauncher } from './support/engine-launcher.mjs';
import { ENGINES } from './support/engines.mjs';
import { realData } from './support/real-data.mjs';

const at = path => fileURLToPath(new URL(path, import.meta.url));

const engine = ENGINES[process.env['LANTERN_ENGINE'] ?? '']?.(); // test/run-engines.mjs

export default {
  rootDir: at('..'),
  files: ['test/**/*.test.ts', '!test/{built,node,bench}/**'],
  hostname: '127.0.0.1',
  port: await freePort(), // the runner's own choice begins at 8000 for everybody and collides
  nodeResolve: true,
  concurrency: 1, // a second page in the background would have its timers slowed
  browsers: [engine ? engineLauncher(engine) : await chromium()],
  plugins: [
    asBuilt(),
    // the tsconfig is read without its `extends`, so it has to be the one with `useDefineForClassFields`
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: at('../src/tsconfig.base.json') }),
    feedServer(),
    passOver(process.env['LANTERN_ENGINE'] ?? ''),
  ],
  middleware: [realData(at('../../shared/data'))],
  // Before the tests of each page, as modules are run in their order.
  testRunnerHtml: framework =>
    `<!doctype html><html><body><script type="module" src="/test/support/languages.ts"></script><script type="module" src="${framework}"></script></body></html>`,
  testFramework: { config: { timeout: 30_000 } }, // axe, and tests over all widgets, need more than mocha’s 2 s on a slow machine
  testsFinishTimeout: 600_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countsReporter()],
};

async function chromium() {
  const browser = await findBrowser();
  console.log(`Browser: ${browser.executablePath} (${browser.origin})`);
  return chromeLauncher({ launchOptions: launchOptions(browser), createPage });
}

/**
 * A page that goes from one file's tests straight to the next. The runner visits an empty page in between, and the browser takes a
 * new process after each of these: half a second of work for each file, in which all modules are loaded and compiled again.
 */
async function createPage({ context }) {
  const page = await context.newPage();
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => (url === 'about:blank' ? null : goto(url, options));
  return page;
}

/** The loopback server that serves feeds and faults; tests learn its address from `/__feed-server`. */
function feedServer() {
  let server;
  return {
    name: 'lantern:feed-server',
    async serverStart() {
      if (!existsSync(at('./support/feed-server.mjs'))) return;
      const { startFeedServer } = await import('./support/feed-server.mjs');
      server = await startFeedServer();
    },
    serve: ({ path }) => (path === '/__feed-server' ? { body: server?.url ?? '', type: 'text' } : undefined),
    serverStop: () => server?.close(),
  };
}

/** The templates of the sources as they are built. */
function asBuilt() {
  return {
    name: 'lantern:as-built',
    transform: ({ path, body }) => (/^\/src\/.*\.ts$/.test(path) ? { body: trimTemplates(body) } : undefined),
  };
}

async function freePort() {
  const probe = createServer();
  await new Promise(resolve => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address();
  await new Promise(resolve => {
    probe.close(resolve);
  });
  return port;
}
