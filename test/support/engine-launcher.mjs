// Runs @web/test-runner's pages in an engine of ./engines.mjs: one window, one page after the other.

/**
 * @param {import('./engines.mjs').Engine} engine
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function engineLauncher(engine) {
  let window;
  let active;
  return {
    name: engine.name,
    type: 'engine',
    concurrency: 1,
    async startSession(id, url) {
      active = id;
      window ??= engine.open();
      await (await window).goto(url);
    },
    isActive: id => id === active,
    getBrowserUrl: async () => (await window).url(),
    async stopSession() {
      active = undefined;
      await (await window).goto('about:blank'); // ends what still runs there
      return {};
    },
    startDebugSession() {
      throw new Error('Debug in Chromium: npm run test:browser -- --watch');
    },
    stop: async () => (await window)?.close(),
  };
}
