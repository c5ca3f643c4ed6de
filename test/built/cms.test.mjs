// The forms in which a widget is written in a content management system, after its sanitiser: what is left of them, and what it shows.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dist, html, open, startSite } from '../support/csp-page.mjs';
import { kses, RECORDED_KSES, SANITISERS } from '../support/sanitisers.mjs';

const docs = readFileSync(new URL('../../docs/cms.md', import.meta.url), 'utf8');
const PURIFY = readFileSync(
  new URL('../../node_modules/dompurify/dist/purify.min.js', import.meta.url),
  'utf8',
);

/** The samples of the guide, by name: `<!-- sample: div -->` and the block of code after it. */
const SAMPLES = Object.fromEntries(
  [...docs.matchAll(/<!-- sample: (\w+) -->\s*```html\n([^]*?)\n```/g)].map(([, name, code]) => [name, code]),
);
const now = new Date().toISOString();
const FEED = {
  version: 1,
  generatedAt: now,
  communities: [{ id: 'anhe', name: 'Anhe', queue: { waiting: 180, servedPerHour: 90 } }],
};

/** The table of the guide: by sanitiser, what becomes of each sample. */
const [head, , ...rows] = docs
  .match(/\| written by \|[^]*?\n\n/)[0]
  .trim()
  .split('\n')
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.replaceAll('`', '').trim()),
  );
const TABLE = Object.fromEntries(
  rows.map(([name, ...cells]) => [
    name,
    Object.fromEntries(cells.map((cell, index) => [head[index + 1], cell])),
  ]),
);

/** With times of now: the guide's are of a day that is long past. */
const atPresent = text => text.replaceAll('2022-01-06 15:40', now);

test('what is recorded of WordPress is of the samples that the guide has now', () => {
  assert.deepEqual(RECORDED_KSES.samples, SAMPLES);
});

for (const context of ['post', 'comment'])
  test(`what is recorded of WordPress (${context}) is what it leaves`, t => {
    const left = kses(context, SAMPLES);
    if (!left) return t.skip('PHP or WordPress (kses.php) is not installed: the recording stands for it');
    assert.deepEqual(RECORDED_KSES[context], left);
  });

test('after each sanitiser, each form is what the guide says: a widget with numbers, or a text that can be read', async () => {
  const site = await startSite(
    { '/': html(''), '/feed.json': FEED, '/lantern.js': dist('lantern.js') },
    { policy: null },
  );
  const purifier = await open(site);
  await purifier.page.addScriptTag({ content: PURIFY });
  const purified = await purifier.page.evaluate(
    samples => Object.entries(samples).map(([name, text]) => [name, DOMPurify.sanitize(text)]),
    SAMPLES,
  );
  await purifier.close();
  const all = Object.fromEntries(Object.entries(SANITISERS).map(([name, clean]) => [name, clean(SAMPLES)]));
  all['DOMPurify'] = Object.fromEntries(purified);
  assert.deepEqual(Object.keys(TABLE).sort(), Object.keys(all).sort());

  const sections = Object.entries(all).flatMap(([sanitiser, texts], row) =>
    Object.entries(texts).map(([name, text]) => ({ id: `s${row}-${name}`, sanitiser, name, text })),
  );
  site.set(
    '/',
    html(sections.map(({ id, text }) => `<section id="${id}">${atPresent(text)}</section>`).join(''), {}),
  );
  const visit = await open(site);
  const isWidget = ({ sanitiser, name }) => TABLE[sanitiser][name] === 'widget';
  for (const section of sections.filter(isWidget))
    await visit.waitForText(`#${section.id} lantern-queue`, /180\speople/, 30_000);
  for (const section of sections.filter(each => !isWidget(each))) {
    const { id, sanitiser, name } = section;
    const where = `${name} after ${sanitiser}`;
    assert.equal(await visit.page.$(`#${id} lantern-queue`), null, where);
    const text = await visit.text(`#${id}`);
    assert.match(text, /0300 555 0123|North Gate|Queue in Anhe/, where);
    assert.equal(/[<>]/.test(text) ? 'tags as text' : 'text', TABLE[sanitiser][name], where);
  }
  await visit.assertClean();
  assert.equal(site.count('/feed.json'), 1);
  await visit.close();
});

test('where there is no script, each form is a text, a table or a link', async () => {
  const site = await startSite(
    { '/': html(Object.values(SAMPLES).join(''), { scripts: [] }) },
    { policy: null },
  );
  const visit = await open(site);
  assert.match(await visit.text(), /0300 555 0123.*North Gate.*Queue in Anhe/);
  await visit.close();
});

for (const script of ['lantern.js', 'lantern.classic.js'])
  test(`${script}: a comment can make a widget of the publisher’s own feed alone, and sends no request elsewhere`, async () => {
    const comment = '<a href="http://localhost:1/feed.json#lantern-queue?community=anhe">Queue</a>';
    const kept = kses('comment', { comment })?.comment ?? comment;
    assert.equal(kept, comment);
    const data =
      '<div data-lantern-base="http://localhost:1/" data-lantern-links="http://localhost:1">x</div>';
    const site = await startSite({
      '/': html(`${data}${kept}${SAMPLES.link}`, { scripts: [`/${script}`] }),
      '/feed.json': FEED,
      [`/${script}`]: dist(script),
    });
    const visit = await open(site);
    await visit.waitForText('lantern-queue', /180\speople/);
    assert.equal((await visit.page.$$('lantern-queue')).length, 1);
    await visit.assertClean();
    await visit.close();
  });
