// Beside the scripts: the hashes of all files, how a page pins them, and the list of parts (CycloneDX). After all other builds.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DIST, publishedFiles } from './published-files.mjs';

const MADE = ['integrity.json', 'integrity.html', 'sbom.json'];

const hashOf = (bytes, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

for (const name of MADE) rmSync(new URL(name, DIST), { force: true });

const sbom = execFileSync(
  'npm',
  ['sbom', '--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only'],
  {
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  },
);
writeFileSync(new URL('sbom.json', DIST), `${JSON.stringify(ofThePackage(JSON.parse(sbom)), null, 2)}\n`);

const files = publishedFiles();
const hashes = Object.fromEntries(files.map(path => [path, hashOf(readFileSync(new URL(path, DIST)))]));
writeFileSync(new URL('integrity.json', DIST), `${JSON.stringify(hashes, null, 2)}\n`);
writeFileSync(new URL('integrity.html', DIST), snippet(hashes));

/** What a page writes whose scripts may be no others than these. */
function snippet(all) {
  const pinned = Object.fromEntries(
    Object.entries(all)
      .filter(([path]) => /^lantern\/.*\.js$/.test(path))
      .map(([path, hash]) => [`./dist/${path}`, hash]),
  );
  const map = JSON.stringify({ integrity: pinned });
  return `<!--
  Refuses any script but those of this version. "./dist/" is where the files are, as the page sees it.
  Where the page has a Content-Security-Policy, its script-src needs the hash of the import map as well, as long as it is not
  changed:

  script-src 'self' '${hashOf(map, 'sha256')}'
-->
<script type="importmap">${map}</script>
<script src="./dist/lantern.js" integrity="${all['lantern.js']}" crossorigin></script>
`;
}

/**
 * The parts that users get, out of all that is installed here: what the package depends on, at whatever depth. npm's own
 * `--omit=dev` leaves out what a tool of the project depends on as well (npm 11.19).
 */
function ofThePackage({ metadata, components, dependencies, ...rest }) {
  const { name, dependencies: direct } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const needs = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const root = metadata.component['bom-ref'];
  const isDirect = ref => Object.hasOwn(direct, ref.replace(/@[^@]*$/, ''));
  needs.set(root, needs.get(root).filter(isDirect));
  const kept = new Set([root]);
  // What is added while the set is walked is walked, too.
  for (const ref of kept) for (const each of needs.get(ref) ?? []) kept.add(each);
  return {
    ...rest,
    // npm takes the name of the folder.
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: components.filter(each => kept.has(each['bom-ref'])),
    dependencies: [...kept].map(ref => ({ ref, dependsOn: needs.get(ref) ?? [] })),
  };
}
