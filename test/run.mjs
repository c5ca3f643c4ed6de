// `npm test`: build, check, both suites; with `-- --engines` the other engines, too. The last line is the sum of what the
// runners counted themselves.

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
  await suite('test:browser');
  if (built) await suite('test:built');
  else failed('test:built', 'not run, for there is no build');
  if (process.argv.includes('--engines')) {
    if (built) await suite('test:engines');
    else failed('test:engines', 'not run, for there is no build');
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

async function suite(script) {
  const file = join(scratch, `${script.replace(':', '-')}.json`);
  const code = await npmRun(script, { LANTERN_COUNTS: file });
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

function npmRun(script, env = {}) {
  console.log(`\n── npm run ${script}`);
  return new Promise(resolve => {
    const shell = process.platform === 'win32';
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: 'inherit',
      shell,
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve('an error'));
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
}
