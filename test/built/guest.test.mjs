// The script-tag files as guests of a strict page: beside a second copy, beside another Lit, without a trace in it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadConfigFromFile } from 'vite';
import { POLICY, dist, html, open, startSite } from '../support/csp-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const litHtml = readFileSync(fileURLToPath(import.meta.resolve('lit-html')), 'utf8');
const NAMES = ['lantern-queue', 'lantern-volunteers', 'lantern-progress'];
const FEED = {
  version: 1,
  generatedAt: new Date().toISOString(),
  communities: [{ id: 'a', name: 'Anheyuan', asOf: new Date().toISOString(), queue: { waiting: 180 } }],
};
const ELEMENTS = '<lantern-queue src="/feed.json" community="a"></lantern-queue>';

const defined = page => page.evaluate(names => names.filter(name => customElements.get(name)), NAMES);

test('the harness sees an inline script, a refused policy, an exception and a foreign request', async () => {
  const bad = `trustedTypes.createPolicy('other', {}); throw new Error('planted');`;
  const inline = html('<script>1</script><img src="http://127.0.0.2:9/x.png">', { scripts: ['/bad.js'] });
  const site = await startSite({ '/': inline, '/bad.js': bad });
  const visit = await open(site);
  await visit.settle();
  assert.match(visit.violations.join('\n'), /^script-src-elem: inline/m);
  assert.match(visit.violations.join('\n'), /^trusted-types: /m);
  assert.match(visit.violations.join('\n'), /^img-src: /m);
  assert.match(visit.pageErrors.join('\n'), /createPolicy/);
  assert.ok(visit.consoleErrors.length > 0);
  await assert.rejects(() => visit.assertClean());
  await visit.close();
});

test('an untouched Lit is refused on such a page: the reason for ours to be edited', async () => {
  const site = await startSite({ '/': html('', { scripts: ['/lit-html.js'] }), '/lit-html.js': litHtml });
  const visit = await open(site);
  await visit.settle();
  assert.match(visit.violations.join('\n'), /^trusted-types: trusted-types-policy lit-html/m);
  await visit.close();
});

for (const file of ['lantern.js', 'lantern.classic.js']) {
  test(`${file} draws under the strict policy and leaves no global`, async () => {
    const site = await startSite({
      '/': html(ELEMENTS, { scripts: [] }),
      '/feed.json': FEED,
      '/lantern.js': dist(file),
    });
    const visit = await open(site);
    const before = await visit.page.evaluate(() => Reflect.ownKeys(globalThis).map(String));
    const symbols = await visit.page.evaluate(() => Reflect.ownKeys(Symbol).map(String));
    await visit.page.evaluate(() => import('/lantern.js'));
    await visit.waitForText('lantern-queue', /180/);
    assert.deepEqual(await defined(visit.page), file === 'lantern.js' ? ['lantern-queue'] : NAMES);
    const added = (await visit.page.evaluate(() => Reflect.ownKeys(globalThis).map(String))).filter(
      name => !before.includes(name),
    );
    assert.deepEqual(added, []);
    assert.deepEqual(await visit.page.evaluate(() => Reflect.ownKeys(Symbol).map(String)), symbols);
    await visit.assertClean();
    await visit.close();
  });
}

test('loaded twice, and both files on one page: the first wins, no report, no exception', async () => {
  const scripts = ['/lantern.js', '/copy.js', '/core.js'];
  const site = await startSite({
    '/': html(ELEMENTS, { scripts }),
    '/feed.json': FEED,
    '/lantern.js': dist('lantern.js'),
    '/copy.js': dist('lantern.js'),
    '/core.js': dist('lantern.classic.js'),
  });
  const visit = await open(site);
  await visit.waitForText('lantern-queue', /180/);
  await visit.settle();
  assert.deepEqual(visit.pageErrors, []);
  assert.deepEqual(visit.violations, []);
  await visit.close();
});

test('beside another Lit that has a policy of its own', async () => {
  const scripts = ['/lit-html.js', '/lantern.js'];
  const site = await startSite(
    {
      '/': html(ELEMENTS, { scripts }),
      '/feed.json': FEED,
      '/lit-html.js': litHtml.replace(/\/\/# sourceMappingURL.*/, ''),
      '/lantern.js': dist('lantern.js'),
    },
    { policy: `${POLICY} lit-html` },
  );
  const visit = await open(site);
  await visit.waitForText('lantern-queue', /180/);
  await visit.assertClean();
  await visit.close();
});

test('where the page forbids our policy, the file loads without an exception', async () => {
  const site = await startSite(
    { '/': html(ELEMENTS), '/feed.json': FEED, '/lantern.js': dist('lantern.js') },
    { policy: POLICY.replace('lantern-widgets', "'none'") },
  );
  const visit = await open(site);
  await visit.page.evaluate(() => customElements.whenDefined('lantern-queue'));
  await visit.close();
});

test('a Lit that the edits do not fit stops the build', async () => {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'chunks' }, `${root}/vite.config.ts`);
  const plugin = loaded?.config.plugins?.flat().find(({ name }) => name === 'lantern:guest-lit');
  const context = {
    error: message => {
      throw new Error(message);
    },
  };
  const edit = code => plugin.transform.handler.call(context, code, '/x/node_modules/lit-html/lit-html.js');
  assert.match(edit(litHtml).code, /lantern-widgets/);
  assert.throws(() => edit(litHtml.replace('lit-html', 'lit-next')), /Lit has changed/);
  assert.throws(() => edit(litHtml.replace('litHtmlVersions', 'versions')), /Lit has changed/);
  assert.throws(() => plugin.buildEnd.call(context), /Lit has moved: not seen .*lit-element/);
});
