// What somebody gets who wants to begin: the archive, put on a web host as it is, and the folder of `lantern-widgets new`.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { lantern } from '../cli/run.mjs';
import { open, POLICY, startSite } from '../support/csp-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'lantern-release-test-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const FOLDER = `lantern-widgets-${version}`;

/** The files of the archive, by their path in its folder. */
function archive() {
  execFileSync(process.execPath, [join(root, 'build/release.mjs'), '--out', scratch]);
  const files = Object.entries(unzipSync(readFileSync(join(scratch, `${FOLDER}.zip`))));
  for (const [path] of files) assert.ok(path.startsWith(`${FOLDER}/`), path);
  return new Map(files.map(([path, bytes]) => [path.slice(FOLDER.length + 1), Buffer.from(bytes)]));
}

const FILES = archive();
const textOf = path => FILES.get(path).toString('utf8');

/** The archive on a web host, with some files changed. */
function host(changed = {}, policy = POLICY) {
  const contents = [...FILES].map(([path, bytes]) => [`/${path}`, bytes]);
  return startSite(
    { ...Object.fromEntries(contents), '/': textOf('index.html'), '/favicon.ico': '', ...changed },
    { policy },
  );
}

test('the archive holds the page, the sample, the spreadsheet, the files of the build, hashes, parts and licences', () => {
  for (const path of [
    'index.html',
    'README.md',
    'LICENSE',
    'sample.json',
    'template.csv',
    'template.map.json',
    'dist/lantern.js',
    'dist/lantern.classic.js',
    'dist/embed.html',
    'dist/lantern-frame.js',
    'dist/integrity.json',
    'dist/integrity.html',
    'dist/sbom.json',
    'dist/lantern.licenses.md',
    'dist/custom-elements.json',
    'dist/lantern-feed-1.schema.json',
  ])
    assert.ok(FILES.get(path)?.length > 0, path);
  const paths = [...FILES.keys()];
  assert.ok(paths.some(path => /^dist\/lantern\/queue-[\w-]{7}\.js$/.test(path)));
  assert.deepEqual(
    paths.filter(path => /^dist\/(npm|starter|\.)/.test(path)),
    [],
  );
});

test('the archive shows numbers as soon as it is on a web host, also under the strict policy', async () => {
  const visit = await open(await host());
  await visit.waitForText('main lantern-queue', /180\speople/);
  await visit.waitForText('main lantern-volunteers', /4\sshort/);
  await visit.waitForText('main lantern-progress', /63%/);
  await visit.waitForText('body > lantern-queue', /Anheli/);
  for (const each of ['main lantern-queue', 'main lantern-progress'])
    assert.match(await visit.text(each), /sample/i, 'it says that the numbers are invented');
  assert.doesNotMatch(await visit.text('main lantern-queue'), /may have changed|no longer/);
  await visit.assertClean();
  await visit.close();
});

test('a frame of the archive shows its widget', async () => {
  const visit = await open(await host(), {
    path: '/dist/embed.html?widget=queue&src=../sample.json&community=anheli',
  });
  await visit.waitForText('lantern-queue', /Anheli/);
  assert.deepEqual([visit.pageErrors, visit.violations], [[], []]);
  await visit.close();
});

test('the spreadsheet is read by its mapping: page and command say the same', async () => {
  const now = new Date().toISOString();
  const sheet = textOf('template.csv')
    .replaceAll('2022-01-06 15:36', now)
    .replaceAll('2022-01-06 15:30', now);
  const page = textOf('index.html')
    .replace(/<script type="module" src="sample.js"><\/script>/, '')
    .replaceAll('data-sample="sample.json"', 'src="template.csv" map="template.map.json"');
  const visit = await open(await host({ '/': page, '/template.csv': sheet }));
  await visit.waitForText('main lantern-queue', /180\speople/);
  await visit.waitForText('main lantern-volunteers', /4\sshort/);
  await visit.waitForText('main lantern-progress', /63%/);
  await visit.assertClean();
  await visit.close();

  const [file, map] = ['template.csv', 'template.map.json'].map(name => join(scratch, name));
  writeFileSync(file, sheet);
  writeFileSync(map, textOf('template.map.json'));
  const { code, out, err } = await lantern(['check', file, '--map', map]);
  assert.equal(code, 0, out + err);
});

test('the sample has no fault', async () => {
  const file = join(scratch, 'sample.json');
  writeFileSync(file, textOf('sample.json'));
  const { code, out } = await lantern(['check', file, '--json']);
  assert.equal(JSON.parse(out).errors, 0, out);
  assert.equal(code, 0);
});

test('every file but those that hold the hashes has the hash that is given', () => {
  const hashes = JSON.parse(textOf('dist/integrity.json'));
  const paths = [...FILES.keys()].filter(path => path.startsWith('dist/')).map(path => path.slice(5));
  assert.deepEqual(Object.keys(hashes).sort(), paths.filter(path => !path.startsWith('integrity.')).sort());
  for (const [path, hash] of Object.entries(hashes))
    assert.equal(
      hash,
      `sha384-${createHash('sha384')
        .update(FILES.get(`dist/${path}`))
        .digest('base64')}`,
      path,
    );
});

test('a page with the pinning snippet loads the scripts of this version, and refuses a changed one', async () => {
  const snippet = textOf('dist/integrity.html');
  const hash = /'(sha256-[^']+)'/.exec(snippet)[1];
  const policy = POLICY.replace("script-src 'self'", `script-src 'self' '${hash}'`);
  const page = textOf('index.html').replace(
    /<script type="module" src="dist\/lantern.js"><\/script>/,
    snippet,
  );
  assert.notEqual(page, textOf('index.html'));
  const site = await host({ '/': page }, policy);
  const visit = await open(site);
  await visit.waitForText('main lantern-queue', /180\speople/);
  await visit.assertClean();
  await visit.close();

  const kernel = [...FILES.keys()].find(path => path.startsWith('dist/lantern/kernel-'));
  site.set(`/${kernel}`, Buffer.concat([FILES.get(kernel), Buffer.from('\n//')]));
  const changed = await open(site);
  await changed.waitForText(
    'main lantern-queue',
    /The numbers cannot be loaded now\.|Numbers need JavaScript\./,
  );
  assert.doesNotMatch(await changed.text(), /180\speople/);
  await changed.close();
});

test('the list of parts names what is inside the scripts, and no path or address of a machine', () => {
  const { bomFormat, metadata, components } = JSON.parse(textOf('dist/sbom.json'));
  assert.equal(bomFormat, 'CycloneDX');
  assert.equal(metadata.component.name, 'lantern-widgets');
  const names = components.map(each => each['bom-ref'].replace(/@[^@]*$/, ''));
  for (const name of ['lit', 'lit-html', '@lit/reactive-element', 'd3-shape', 'lean-qr'])
    assert.ok(names.includes(name), name);
  for (const name of ['vite', 'typescript', 'puppeteer-core']) assert.ok(!names.includes(name), name);
  for (const [path, bytes] of FILES) {
    if (!/\.(json|html|md|csv)$/.test(path)) continue;
    assert.ok(!bytes.includes(root), `${path} names this machine's folders`);
  }
});

test('`new` makes the folder of the archive', async () => {
  const folder = join(scratch, 'my-board');
  const { code, out } = await lantern(['new', folder]);
  assert.equal(code, 0);
  assert.ok(out.includes(folder));
  const made = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  assert.deepEqual(made.sort(), [...FILES.keys()].sort());
});

test('`new` writes nothing into a folder that has something in it, and says so', async () => {
  const folder = join(scratch, 'full');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), 'mine');
  const { code, err } = await lantern(['new', folder]);
  assert.equal(code, 2);
  assert.match(err, /is not empty; nothing was written/);
  assert.deepEqual(readdirSync(folder), ['index.html']);
  for (const [args, why] of [
    [['new'], /which folder\?/],
    [['new', 'a', 'b'], /one folder, not 2/],
    [['new', 'a', '--json'], /new has no --json/],
    [['new', join(folder, 'index.html', 'x')], /index\.html/],
  ]) {
    const { code: bad, err: text } = await lantern(args, { cwd: scratch });
    assert.equal(bad, 2);
    assert.match(text, why);
  }
});
