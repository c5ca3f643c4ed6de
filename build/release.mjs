// `npm run release`: lantern-widgets-<version>.zip, a folder to be put on any web host. `-- --out <folder>` says where.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const { out } = parseArgs({ options: { out: { type: 'string', default: '.' } } }).values;
const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { name, version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const folder = `${name}-${version}`;

const scratch = mkdtempSync(join(tmpdir(), 'lantern-release-'));
try {
  // The same folder as everybody gets from the package.
  execFileSync(process.execPath, [at('dist/npm/cli/lantern.js'), 'new', join(scratch, folder)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const zip = resolve(out, `${folder}.zip`);
  writeFileSync(zip, zipSync(contents(scratch), { level: 9 }));
  console.log(zip);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Files by their path in the archive. */
function contents(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return Object.fromEntries(
    files.map(entry => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}
