// `npm test`: build, check, then both suites beside each other; with `-- --engines` the other engines beside these two, one after
// the other, so that there are never more than two at once. The last line is the sum of what the runners counted themselves.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'lantern-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];

try {
  const built = await step('build');
  await step('check');
  const rows = process.argv.includes('--engines')
    ? [['test:browser', 'test:built'], ['test:engines']]
    : [['test:browser'], ['test:built']];
  if (built) await together(rows);
  else {
    await suite('test:browser');
    for (const script of rows.flat().slice(1)) failed(script, 'not run, for there is no build');
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

for (const line of broken) console.log(line);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function step(script) {
  const code = await npmRun(script);
  if (code !== 0) failed(script, `ended with ${code}`);
  return code === 0;
}

/**
 * Runs rows of suites at the same time, those of a row one after the other: a suite keeps one core busy, if that. The first row prints
 * as it runs, and each of the others when those before it have ended.
 */
async function together([first, ...others]) {
  const waiting = others.map(row => {
    const output = [];
    return { output, done: inOrder(row, output) };
  });
  await inOrder(first);
  for (const { output, done } of waiting) {
    await done;
    for (const chunk of output) process.stdout.write(chunk);
  }
}

async function inOrder(row, output) {
  for (const script of row) await suite(script, output);
}

/** @param {Uint8Array[]} [output] takes what the suite prints, in place of the terminal */
async function suite(script, output) {
  const file = join(scratch, `${script.replace(':', '-')}.json`);
  const code = await npmRun(script, { LANTERN_COUNTS: file }, output);
  let counts;
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return failed(script, `ended with ${code} and counted nothing`);
  }
  for (const key of Object.keys(total)) total[key] += counts[key];
  // A machine may have neither of the other engines: each is counted as skipped.
  const ran = counts.passed + counts.failed + (script === 'test:engines' ? counts.skipped : 0);
  if (ran === 0) failed(script, 'ran no test');
  else if (code !== 0 && counts.failed === 0) failed(script, `ended with ${code}`);
}

function failed(script, why) {
  total.failed += 1;
  broken.push(`npm run ${script}: ${why}`);
}

function npmRun(script, env = {}, output = undefined) {
  const title = `\n── npm run ${script}\n`;
  if (output) output.push(Buffer.from(title));
  else process.stdout.write(title);
  return new Promise(resolve => {
    const shell = process.platform === 'win32';
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: output ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell,
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => output?.push(chunk));
    child.on('error', () => resolve('an error'));
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
}
