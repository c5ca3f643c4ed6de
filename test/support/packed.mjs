// The package as a developer gets it from npm: packed, and unpacked into an app of their own.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const modules = join(root, 'node_modules');
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The package as npm would publish it. Packed once for a folder. @returns {string} path of the archive */
function pack(folder) {
  const file = join(folder, `${manifest.name}-${manifest.version}.tgz`);
  if (!existsSync(file))
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  return file;
}

/** A new folder with the package in its `node_modules`. @returns {{ app: string, packed: string }} paths */
export function unpack() {
  const app = mkdtempSync(join(tmpdir(), 'lantern-consumer-'));
  execFileSync('tar', ['-xzf', pack(process.env['LANTERN_PACKED'] ?? app), '-C', app]);
  const packed = join(app, 'node_modules', 'lantern-widgets');
  mkdirSync(join(app, 'node_modules'));
  renameSync(join(app, 'package'), packed);
  return { app, packed };
}

/** What npm would install with these, flat. @param {string[]} names */
export function withDependencies(names, found = new Set()) {
  for (const name of names) {
    // One that lies inside another package comes along with it.
    if (found.has(name) || !existsSync(join(modules, name))) continue;
    found.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
    withDependencies(Object.keys(dependencies), found);
  }
  return found;
}
