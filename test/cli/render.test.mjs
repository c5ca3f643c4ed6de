// What `render` writes: every widget in every language, and what it says where there are no numbers.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { attributesOf, render } from '../../dist/npm/cli/render.js';
import { renderCommand } from '../../dist/npm/cli/render-usage.js';
import { replaceFile } from '../../dist/npm/cli/write-file.js';
import { canvasPackage } from '../../dist/npm/cli/canvas.js';
import { missingScript } from '../../dist/npm/static/fonts.js';
import { readFeed } from '../../dist/npm/index.js';
import { loadLanguage, LANGUAGE_TAGS } from '../../dist/npm/static/languages.js';
import { renderWidget } from '../../dist/npm/static/render.js';
import { wordsFor } from '../../dist/npm/text/words.js';
import { decodeQR } from 'qr/decode.js';
import { NAMES } from '../support/widget-list.mjs';
import { lantern, root } from './run.mjs';

const source = readFileSync(join(root, 'test/support/full-feed.ts'), 'utf8');
const { FULL_FEED } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
const NOW = '2021-01-06T15:40:00+08:00';
const ONE = FULL_FEED.communities[0].id;

let folder = '';
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lantern-render-'));
  for (const tag of LANGUAGE_TAGS) await loadLanguage(tag);
});
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const hash = text => createHash('sha256').update(text).digest('base64');

function rendered(widget, attributes, more = {}) {
  const { feed, issues } = readFeed(more.feed ?? FULL_FEED);
  return renderWidget({
    source: { feed, issues, receivedAt: Date.parse(NOW), revision: 1 },
    widget,
    attributes,
    now: Date.parse(NOW),
    format: 'html',
    page: '',
    script: undefined,
    feed: undefined,
    isFragment: false,
    hash,
    canvas: () => assert.fail('nothing is drawn'),
    ...more,
  });
}

/** What is read: without markup and styles. */
const readable = html =>
  html
    .replace(/<style>[^]*?<\/style>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');

/** What a language says of an age or of tomorrow, which would be wrong an hour later. */
function relativeWords(lang) {
  const { strings } = wordsFor(lang, 'Asia/Shanghai', undefined);
  const said = ['now', 'minute', 'hour', 'day'].flatMap(unit =>
    [1, 2, 5].flatMap(value => [strings.ago(unit, 'N', value), strings.old(unit, 'N', value)]),
  );
  const patterns = [...said, strings.tomorrow('N')].map(text =>
    text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('N', '[\\d:٠-٩–]+'),
  );
  return new RegExp(patterns.join('|'));
}

describe('static HTML', () => {
  for (const lang of LANGUAGE_TAGS)
    it(`has each widget, with the times of a clock only (${lang})`, async () => {
      const relative = relativeWords(lang);
      const { strings } = wordsFor(lang, 'Asia/Shanghai', undefined);
      assert.match(strings.ago('minute', '4', 4), relative);
      for (const widget of NAMES)
        for (const community of [ONE, undefined]) {
          const attributes = { lang, ...(community && { community }) };
          const { content, isCurrent } = await rendered(widget, attributes);
          const name = `${widget} ${community}`;
          assert.ok(isCurrent, name);
          assert.match(content, /<p class="verdict|part="board"/, name);
          assert.doesNotMatch(readable(content), relative, name);
          assert.doesNotMatch(content, /undefined|\[object|NaN/, name);
          assert.ok(readable(content).includes('2021'), `${name} says of which year it is`);
        }
    });

  it('allows by its policy the styles that are in it, and no others', async () => {
    for (const widget of NAMES) {
      const { content } = await rendered(widget, { community: ONE });
      const styles = [...content.matchAll(/<style>([^]*?)<\/style>/g)].map(
        ([, css]) => `'sha256-${hash(css)}'`,
      );
      const policy = readable(/content="(default-src [^"]*)"/.exec(content)?.[1] ?? '');
      const allowed = policy.replace(/^default-src 'none'; style-src /, '').split(' ');
      assert.deepEqual(allowed.sort(), [...new Set(styles)].sort());
      assert.doesNotMatch(content, /\sstyle=/);
    }
  });

  it('writes texts of a feed as texts, whatever is in them', async () => {
    const name = `</p></template><script>alert(1)</script>"'&`;
    const feed = { ...FULL_FEED, name, communities: FULL_FEED.communities.map(each => ({ ...each, name })) };
    for (const widget of NAMES)
      for (const attributes of [{ community: ONE }, {}]) {
        const { content } = await rendered(widget, { ...attributes, heading: name }, { feed });
        assert.doesNotMatch(content, /<script|<\/template><script/);
      }
  });

  it('has the pictures of cards and of rows, with what is written in them', async () => {
    const card = await rendered('queue', { community: ONE, lang: 'en' });
    assert.match(
      card.content,
      /<svg class="visual day"[^>]*>(<[^>]*>)*<(rect|line) [^]*<text [^>]*>[^<]*\d\d:\d\d<\/text>/,
    );
    const list = await rendered('queue', {});
    assert.match(list.content, /<svg class="visual" height="[^"]*" aria-hidden="true"\s*><(rect|line|path) /);
  });

  it('disables buttons, which would do nothing', async () => {
    const { content } = await rendered('queue', {});
    const buttons = [...content.matchAll(/<button[^>]*>/g)].map(([tag]) => tag);
    assert.ok(buttons.length > 2);
    assert.deepEqual(
      buttons.filter(tag => !/\sdisabled(?=[\s>])/.test(tag)),
      [],
    );
  });

  it('has the pictures of a card in it', async () => {
    const { content } = await rendered('volunteers', { community: ONE, lang: 'en' });
    assert.match(content, /<svg class="visual"[^>]*aria-label="[^"]+"[^>]*>(<line|<rect|<svg)[^>]* class="/);
  });

  it('has what can be unfolded in it, folded', async () => {
    const { content } = await rendered('queue', { community: ONE, lang: 'en' });
    assert.match(content, /<details class="fold" part="details">[^]*<div class="depth" part="depth">/);
  });

  const NOW_IN = { en: /\bnow\b/i, 'zh-Hans': /现在|正在叫/, 'zh-Hant': /現在/, ar: /الآن/, sk: /\bteraz\b/i, 'pt-BR': /\bagora\b/i }; // prettier-ignore

  for (const lang of LANGUAGE_TAGS)
    it(`says nothing of now beside its date: who is called, how many are missing, who is needed (${lang})`, async () => {
      const asOf = '2021-01-06T15:36:00+08:00';
      const feedOf = (queue, volunteers) => ({
        version: 1,
        generatedAt: asOf,
        timeZone: 'Asia/Shanghai',
        communities: [{ id: 'a', name: 'A', queue, volunteers }],
      });
      const on = { ...feedOf({ waiting: 18 }, {}) };
      on.communities[0].schedule = [{ start: asOf, what: 'Calling 3' }];
      const { content: notices } = await rendered(
        'notices',
        { lang, community: 'a' },
        { feed: on, format: 'text' },
      );
      assert.doesNotMatch(notices, NOW_IN[lang]);
      for (const feed of [
        on,
        feedOf({ nowServing: 'A720' }, { onDuty: 10, needed: 14 }),
        feedOf({ waiting: 18, nowServing: 'A720', lastIssued: 'A738' }, { onDuty: 0, needed: 0 }),
        feedOf({ waiting: 18 }, { roles: [{ id: 'register', onDuty: 3, needed: 3 }] }),
      ])
        for (const widget of ['queue', 'volunteers'])
          for (const attributes of [{ lang, community: 'a' }, { lang }])
            for (const format of ['html', 'text', 'svg']) {
              const { content } = await rendered(widget, attributes, { feed, format });
              assert.doesNotMatch(readable(content), NOW_IN[lang], `${widget} ${format}`);
            }
    });

  it('has the parts of a board that the element would have: each once, by its exact name', async () => {
    const namesOf = async parts => {
      const { content } = await rendered('board', { community: ONE, lang: 'en', ...(parts && { parts }) });
      return [...content.matchAll(/<div class="part" part="([\w-]+)"/g)].map(([, name]) => name);
    };
    const all = await namesOf();
    assert.ok(all.includes('queue') && all.includes('volunteers'), String(all));
    assert.deepEqual(await namesOf('volunteers, queue volunteers'), ['volunteers', 'queue']);
    assert.deepEqual(await namesOf('QUEUE volunteers'), ['volunteers']);
  });

  it('is the element that a script takes over where it has a feed, and none of ours where it has not', async () => {
    const feed = '/feed.json';
    const live = await rendered('queue', { community: ONE, lang: 'en' }, { feed: undefined });
    assert.doesNotMatch(live.content, /<lantern-|<script/);
    const request = { script: 'https://cdn.example/lantern.js', feed: undefined };
    const { content } = await renderWidget({
      source: { feed: readFeed(FULL_FEED).feed, issues: [], receivedAt: 0, revision: 1 },
      widget: 'queue',
      attributes: { community: ONE },
      now: Date.parse(NOW),
      format: 'html',
      page: '',
      isFragment: false,
      hash,
      ...request,
      feed,
    });
    assert.match(content, /<lantern-queue src="\/feed.json" community="[^"]*" lang="zh-Hans"><template/);
    const policy = readable(/content="(default-src [^"]*)"/.exec(content)?.[1] ?? '');
    assert.match(policy, /; script-src https:\/\/cdn\.example; connect-src 'self'$/);
  });
});

describe('lantern-widgets render', () => {
  const commandOf = (target, ...args) =>
    renderCommand([target, '--widget', 'queue', '--now', NOW, ...args], 0, attributesOf);
  const inProcess = (...args) => render(commandOf(...args));
  const run = (target, ...args) => lantern(['render', target, '--widget', 'queue', '--now', NOW, ...args]);

  it('writes the message that a reader would copy, and when it was made', async () => {
    const feed = {
      version: 1,
      generatedAt: '2021-01-06T15:36:00+08:00',
      timeZone: 'Asia/Shanghai',
      communities: [{ id: 'a', name: 'Anheli', queue: { waiting: 180, servedPerHour: 90 } }],
    };
    const { code, out, err } = await run(file('clean.json', feed), '--community', 'a', '--format', 'text', '--lang', 'en', '--page', 'https://example.org/'); // prettier-ignore
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.equal(
      out,
      'As of 15:36. Anheli: About 2 h to wait. Join at 15:40: your turn about 17:45. 180 people ahead.\n' +
        'Latest numbers: https://example.org/\n' +
        'Made Jan 6, 2021, 15:40 (China Standard Time).\n',
    );
  });

  it('says so and ends with 2 where the numbers are old, where there are none, and where they cannot be had', async () => {
    const old = { ...FULL_FEED, generatedAt: '2021-01-05T15:00:00+08:00', communities: [{ id: 'a', name: 'A', asOf: '2021-01-06T15:00:00+08:00', queue: { waiting: 18 } }] }; // prettier-ignore
    const cases = [
      [file('old.json', old), /may have changed/],
      [file('empty.json', { version: 1, communities: [] }), /There are no numbers here yet/],
      [file('broken.json', '{"version": 1, "communities": ['), /can’t be shown right now/],
      [file('version.json', { version: 2, communities: [] }), /can’t be shown right now/],
      [file('page.html', '<!doctype html><title>Maintenance</title>'), /can’t be shown right now/],
      [join(folder, 'missing.json'), /can’t be shown right now/],
      ['http://127.0.0.1:9/feed.json', /can’t be shown right now/],
      [file('other.json', { ...FULL_FEED, communities: [] }), /There are no numbers here yet/],
    ];
    const untimed = { version: 1, communities: [{ id: 'a', name: 'A', queue: { waiting: 18 } }] };
    for (const widget of ['queue', 'board'])
      for (const attributes of [{ lang: 'en' }, { lang: 'en', community: 'a' }]) {
        const { content, isCurrent } = await rendered(widget, attributes, { feed: untimed, format: 'text' });
        assert.ok(!isCurrent, widget);
        assert.match(content, /Time of these numbers not known/);
      }
    for (const [target, said] of cases)
      for (const format of ['text', 'html']) {
        const { content, isCurrent } = await inProcess(target, '--format', format, '--lang', 'en');
        assert.ok(!isCurrent, target);
        assert.match(readable(content), said, target);
        assert.match(readable(content), /Made Jan 6, 2021, \d\d:40 \(/, target);
        if (format === 'html') assert.match(content, /^<!doctype html>/);
      }
    const unknown = await run(file('full.json', FULL_FEED), '--community', 'nowhere', '--format', 'text', '--lang', 'en'); // prettier-ignore
    assert.equal(unknown.code, 2);
    assert.match(unknown.out, /Nothing found for “nowhere”/);
    assert.match(unknown.err, /no current numbers/);
  });

  it('ends with 1 where single values were lost, and says which', async () => {
    const [community] = FULL_FEED.communities;
    const feed = {
      ...FULL_FEED,
      communities: [{ ...community, queue: { ...community.queue, waiting: 'many' } }],
    };
    const { code, err } = await run(file('lost.json', feed), '--format', 'text');
    assert.equal(code, 1);
    assert.match(err, /value\/not-a-count/);
  });

  it('replaces a file in one step, and leaves nothing beside it', async () => {
    const target = file('full.json', FULL_FEED);
    await assert.rejects(replaceFile(join(folder, 'nowhere', 'queue.html'), ''), /ENOENT/);
    const there = file('queue.html', 'before');
    const { code, out: written } = await run(target, '--out', there);
    assert.equal(code, 0);
    assert.equal(written, '');
    assert.match(readFileSync(there, 'utf8'), /^<!doctype html>/);
    assert.deepEqual(
      readdirSync(folder).filter(name => name.endsWith('.tmp')),
      [],
    );
  });

  it('takes the attributes that the element has, and no others', async () => {
    const target = file('full.json', FULL_FEED);
    const { content } = await inProcess(target, '--set', 'heading=Gate 2', '--set', 'view=compact', '--community', ONE); // prettier-ignore
    assert.match(content, /Gate 2/);
    assert.match(content, /class="frame card compact"/);
    for (const [args, why] of [
      [['--set', 'onclick=alert(1)'], /--set onclick: one of /],
      [['--set', 'src=/other.json'], /--set src: one of /],
      [['--format', 'pdf'], /--format pdf: one of /],
      [['--now', 'soon'], /--now soon/],
      [['--page', 'javascript:alert(1)'], /--page javascript/],
      [['--script', '/lantern.js'], /--script goes with --src/],
      [['--src', '/data.csv', '--map', 'map.json'], /--set map=/],
      [['another.json'], /one file or address, not 2/],
      [['--kiosk'], /Unknown option/],
      [['--widget', 'clock'], /--widget clock: one of queue, /],
    ]) {
      const command = commandOf(target, ...args);
      assert.equal(command.is, 'mistake', String(args));
      assert.match(command.text, why);
    }
    const { code, out, err } = await run(target, '--format', 'pdf');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /--format pdf/);
  });

  it('reads other formats by a mapping', async () => {
    const csv = join(root, 'demo/starter/template.csv');
    const map = join(root, 'demo/starter/template.map.json');
    const { content, isCurrent } = await inProcess(csv, '--map', map, '--format', 'text', '--community', 'anheli', '--now', '2022-01-06T15:40:00+08:00'); // prettier-ignore
    assert.ok(isCurrent);
    assert.match(content, /Anheli.*180/);
  });
});

describe('pictures', () => {
  it('name the package that is to be installed where none draws', () => {
    const alone = file('canvas.mjs', readFileSync(join(root, 'dist/npm/cli/canvas.js'), 'utf8'));
    const code = `import { canvasPackage } from ${JSON.stringify(pathToFileURL(alone).href)}; canvasPackage();`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /--format png needs a package that draws: npm i @napi-rs\/canvas/);
  });

  const page = 'https://example.org/testing?of=anhe';
  const canvas = canvasPackage;

  for (const lang of ['en', 'zh-Hans', 'ar'])
    it(`have each widget in whole lines, with date, year and zone (${lang})`, async () => {
      for (const widget of NAMES)
        for (const community of [ONE, undefined]) {
          const attributes = { lang, ...(community && { community }) };
          const { content } = await rendered(widget, attributes, { format: 'svg', page });
          const [, height = ''] = /viewBox="0 0 1080 (\d+)"/.exec(content) ?? [];
          const places = [...content.matchAll(/<text[^>]* x="(\d+)" y="(\d+)"/g)];
          assert.ok(places.length > 4, `${widget} ${community}`);
          for (const [, x, y] of places) {
            assert.ok(Number(x) >= 64 && Number(x) <= 1016);
            assert.ok(Number(y) > 64 && Number(y) < Number(height));
          }
          assert.doesNotMatch(readable(content), relativeWords(lang));
          assert.doesNotMatch(content, /undefined|NaN|\[object|<script|style=/);
          assert.match(readable(content), /2021/);
        }
    });

  it('are as wide as chats show them, with a code that leads to the page', async () => {
    for (const lang of ['en', 'ar', 'zh-Hans']) {
      const { content } = await rendered('queue', { lang, community: ONE }, { format: 'png', page, canvas });
      const { loadImage, createCanvas } = createRequire(import.meta.url)('@napi-rs/canvas');
      const image = await loadImage(Buffer.from(content));
      assert.equal(image.width, 1080);
      const context = createCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      const { width, height, data } = context.getImageData(0, image.height - 520, image.width, 520);
      assert.equal(decodeQR({ width, height, data }), page);
    }
  });

  it('are not made where a script in them has no font, and nothing else is said of others', () => {
    const lookOf = character => (/[字\u{10FFFD}]/u.test(character) ? 'box' : character);
    assert.equal(missingScript('安和苑: 180', lookOf)?.fonts, 'fonts-noto-cjk');
    assert.equal(
      missingScript('180', () => ''),
      undefined,
    );
    assert.equal(missingScript('Anheyuan: 180', () => '')?.character, 'a');
    assert.equal(missingScript('Anheyuan: 180', lookOf), undefined);
  });

  it('say that there are no numbers, where there are none', async () => {
    const source_ = { code: 'feed/unreachable', pointer: '', severity: 'error' };
    const { content, isCurrent } = await rendered(
      'queue',
      { lang: 'en' },
      { format: 'svg', source: source_ },
    );
    assert.ok(!isCurrent);
    assert.match(readable(content), /can’t be shown right now .*There were no numbers at that time/);
  });
});
