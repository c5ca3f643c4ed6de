// The chain by which a browser is found, link by link.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ADVICE, findBrowser } from '../support/browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lantern-browser-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param {number} code what it answers to --version with */
function fakeBrowser(name, code) {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

const good = fakeBrowser('chromium', 0);
const stub = fakeBrowser('google-chrome', 1);

test('CHROME_PATH comes first, and is an error when it does not start', async () => {
  const found = await findBrowser({ CHROME_PATH: good, PATH: '' });
  assert.deepEqual([found.executablePath, found.origin], [good, 'CHROME_PATH']);
  await assert.rejects(findBrowser({ CHROME_PATH: stub, PATH: folder }), /CHROME_PATH=.* does not start/);
  await assert.rejects(findBrowser({ CHROME_PATH: join(folder, 'none') }), /does not start/);
});

test('then an installed one that starts; a stub of that name is passed over', async () => {
  const found = await findBrowser({ PATH: folder });
  assert.deepEqual([found.executablePath, found.origin], [good, 'installed']);
});

test('then the packaged one, or words on what to install', async () => {
  const env = { PATH: '', LANTERN_BROWSER: 'packaged' };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, origin, headless, env: own } = await findBrowser(env);
    assert.deepEqual([origin, headless], ['packaged', 'shell']);
    assert.match(
      String(spawnSync(executablePath, ['--version'], { env: own }).stdout),
      /^(Google Chrome|Chromium|Headless)/,
    );
  } else {
    await assert.rejects(findBrowser(env), new RegExp(ADVICE.slice(0, 30)));
  }
});

test('the sandbox is given up for root and for CI only', async () => {
  const asRoot = process.getuid?.() === 0;
  const { args } = await findBrowser({ CHROME_PATH: good });
  assert.equal(args.includes('--no-sandbox'), asRoot);
  const { args: inCi } = await findBrowser({ CHROME_PATH: good, CI: 'true' });
  assert.ok(inCi.includes('--no-sandbox'));
});
