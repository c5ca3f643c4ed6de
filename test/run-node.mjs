// The Node suite: every *.test.mjs under test/, with node:test. It works on the built files (`npm run build`).
// `npm run test:built -- test/built/size.test.mjs` runs one file.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : testFiles(here);
const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
if (process.env['LANTERN_COUNTS']) {
  const counting = new URL('./support/counts-of-node.mjs', import.meta.url).href;
  reporters.push(
    `--test-reporter=${counting}`,
    `--test-reporter-destination=${process.env['LANTERN_COUNTS']}`,
  );
}

// Where the tests of the package share one archive of it.
const packed = mkdtempSync(join(tmpdir(), 'lantern-packed-'));
const child = spawn(process.execPath, ['--test', '--test-concurrency=1', ...reporters, ...files], {
  stdio: 'inherit',
  env: { ...process.env, LANTERN_PACKED: packed },
});
child.on('close', code => {
  rmSync(packed, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});

/** Node 20 has no globs for its tests yet. */
function testFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter(path => path.endsWith('.test.mjs'))
    .map(path => relative(process.cwd(), join(folder, path)))
    .sort();
}
