// What a newcomer's `npm ci` says: nothing. `engines` of package.json must hold for every package in the lock file,
// and each package with an install script must be named in `allowScripts`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import semver from 'semver';

const read = path => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const manifest = read('package.json');
const installed = Object.entries(read('package-lock.json').packages).filter(([path]) => path !== '');

test('the oldest Node that package.json promises satisfies every dependency', () => {
  const oldest = semver.minVersion(manifest.engines.node);
  const unsatisfied = installed
    .filter(([, { engines }]) => engines?.node && !semver.satisfies(oldest, engines.node))
    .map(([path, { version, engines }]) => `${path}@${version} needs ${engines.node}`);
  assert.deepEqual(unsatisfied, []);
});

test('package.json decides about every install script, so that npm has no question', () => {
  const scripted = installed.filter(([, entry]) => entry.hasInstallScript && !entry.optional);
  const names = scripted.map(([path]) =>
    path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  );
  assert.deepEqual([...new Set(names)].sort(), Object.keys(manifest.allowScripts).sort());
});

test('the lock file names no registry', () => {
  assert.deepEqual(
    installed.filter(([, entry]) => entry.resolved !== undefined),
    [],
  );
});
