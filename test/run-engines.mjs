// `npm run test:engines`: the core suite and the built files in Firefox and WebKitGTK, where the machine has them.
// `npm run test:engines -- webkit` runs one. An engine that is not there is said and counted as skipped.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE, leftOutOf } from './engines/core-suite.mjs';
import { ENGINES } from './support/engines.mjs';

const asked = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'lantern-engines-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];

try {
  for (const id of asked.length > 0 ? asked : Object.keys(ENGINES)) lines.push(await runIn(id));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

console.log(`\n${lines.join('\n')}`);
if (process.env['LANTERN_COUNTS']) writeFileSync(process.env['LANTERN_COUNTS'], JSON.stringify(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** @returns {Promise<string>} what came of it */
async function runIn(id) {
  const engine = ENGINES[id]?.();
  if (!engine) throw new Error(`npm run test:engines -- ${Object.keys(ENGINES).join(' | ')}`);
  const { name, missing } = engine;
  if (missing) {
    total.skipped += 1;
    return `${name}: ${missing}`;
  }
  let version;
  try {
    const window = await engine.open();
    ({ version } = window);
    await window.close();
  } catch (error) {
    total.failed += 1;
    return `${name}: installed, and does not start: ${error.message}`;
  }
  const begin = Date.now();
  console.log(`\n── ${name} ${version}`);
  const left = leftOutOf(id);
  for (const { test, why } of left) console.log(`   left out: ${test}: ${why}`);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  await suite(counts, id, ['test/run-node.mjs', 'test/engines/built.engine.mjs']);
  await suite(counts, id, [wtr(), '--config', 'test/wtr.config.mjs', '--files', ...CORE]);
  for (const key of Object.keys(total)) total[key] += counts[key];
  const { passed, failed, skipped } = counts;
  const seconds = Math.round((Date.now() - begin) / 1000);
  return `${name} ${version}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} left out` : ''} (${seconds} s)`;
}

async function suite(counts, id, args) {
  const file = join(scratch, `${id}.json`);
  rmSync(file, { force: true });
  const code = await run(args, { LANTERN_ENGINE: id, LANTERN_COUNTS: file });
  try {
    const seen = JSON.parse(readFileSync(file, 'utf8'));
    for (const key of Object.keys(counts)) counts[key] += seen[key];
    // A suite that ran nothing, and one that failed beside its tests, have not held.
    if (seen.failed === 0 && (code !== 0 || seen.passed === 0)) counts.failed += 1;
  } catch {
    counts.failed += 1;
    console.log(`${args.join(' ')}: ended with ${code} and counted nothing`);
  }
}

function wtr() {
  return join(import.meta.dirname, '../node_modules/@web/test-runner/dist/bin.js');
}

function run(args, env) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve('an error'));
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
}
