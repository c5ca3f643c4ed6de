// That `npm test` counts truly and fails when it should: shown with suites that fail, are empty, or fall over.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { countSessions } from '../support/counts-of-wtr.mjs';

const at = path => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lantern-runner-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs test/run.mjs in a package whose scripts are as given; a number is an exit code, counts are a suite's. */
function npmTest(scripts, ...args) {
  const all = { build: 0, check: 0, 'test:browser': { passed: 3 }, 'test:built': { passed: 4 }, ...scripts };
  const commands = Object.entries(all).map(([name, what]) => {
    const counts = { passed: 0, failed: 0, skipped: 0, ...what };
    const writes = `fs.writeFileSync(process.env.LANTERN_COUNTS, ${JSON.stringify(JSON.stringify(counts))});`;
    const code =
      typeof what === 'number' ? `process.exit(${what})` : `${writes} process.exit(${counts.failed ? 1 : 0})`;
    writeFileSync(join(folder, `${name.replace(':', '-')}.cjs`), `const fs = require('node:fs'); ${code}`);
    return [name, `node ${name.replace(':', '-')}.cjs`];
  });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: Object.fromEntries(commands) }));
  const { stdout, status } = spawnSync(process.execPath, [at('../run.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [stdout.trimEnd().split('\n').at(-1), status];
}

test('npm test adds the suites up and ends well', () => {
  assert.deepEqual(npmTest({}), ['7 passed, 0 failed', 0]);
  assert.deepEqual(npmTest({ 'test:built': { passed: 4, skipped: 2 } }), [
    '7 passed, 0 failed, 2 skipped',
    0,
  ]);
});

test('npm test fails with a failed test, and tells how many', () => {
  assert.deepEqual(npmTest({ 'test:browser': { passed: 3, failed: 2 } }), ['7 passed, 2 failed', 1]);
});

test('npm test fails when a suite ran no test, counted nothing, or was only skipped', () => {
  assert.deepEqual(npmTest({ 'test:browser': {} }), ['4 passed, 1 failed', 1]);
  assert.deepEqual(npmTest({ 'test:browser': 0 }), ['4 passed, 1 failed', 1]);
  assert.deepEqual(npmTest({ 'test:built': { skipped: 9 } }), ['3 passed, 1 failed, 9 skipped', 1]);
});

test('npm test fails when the check does, and still runs the suites', () => {
  assert.deepEqual(npmTest({ check: 2 }), ['7 passed, 1 failed', 1]);
});

test('npm test fails when the build does, and does not test an old one', () => {
  assert.deepEqual(npmTest({ build: 2 }), ['3 passed, 2 failed', 1]);
});

test('npm test adds the other engines where they are asked for, and does not test an old build in them', () => {
  const engines = { 'test:engines': { passed: 5, skipped: 1 } };
  assert.deepEqual(npmTest(engines, '--engines'), ['12 passed, 0 failed, 1 skipped', 0]);
  assert.deepEqual(npmTest({ ...engines, build: 2 }, '--engines'), ['3 passed, 3 failed', 1]);
});

test("the Node suite's counts are node:test's own", () => {
  const file = join(folder, 'planted.test.mjs');
  const counts = join(folder, 'counts.json');
  writeFileSync(
    file,
    `import { describe, test } from 'node:test';
     test('a', () => {}); test('b', () => { throw new Error('planted'); }); test.skip('c', () => {});
     describe('d', () => { test('e', () => {}); });`,
  );
  const env = { ...process.env, LANTERN_COUNTS: counts };
  delete env['NODE_TEST_CONTEXT']; // or the inner run takes itself for a part of this one
  const { status } = spawnSync(process.execPath, [at('../run-node.mjs'), file], { env });
  assert.equal(status, 1);
  assert.deepEqual(JSON.parse(readFileSync(counts, 'utf8')), { passed: 2, failed: 1, skipped: 1 });
});

test("the browser suite's counts are the runner's, and a file that does not load is a failure", () => {
  const passed = { passed: true, skipped: false };
  const skipped = { passed: true, skipped: true };
  const failed = { passed: false, skipped: false };
  const suite = (tests, suites = []) => ({ name: '', tests, suites });
  const good = { passed: true, testResults: suite([passed, skipped], [suite([passed])]) };
  const bad = { passed: false, testResults: suite([passed], [suite([failed])]) };
  const thrown = { passed: false, testResults: suite([passed]) };
  assert.deepEqual(countSessions([good]), { passed: 2, failed: 0, skipped: 1 });
  assert.deepEqual(countSessions([good, bad]), { passed: 3, failed: 1, skipped: 1 });
  assert.deepEqual(countSessions([thrown]), { passed: 1, failed: 1, skipped: 0 });
  assert.deepEqual(countSessions([{ passed: false }]), { passed: 0, failed: 1, skipped: 0 });
});
