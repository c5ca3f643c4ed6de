// The main job, end to end: a page of somebody else's with one script tag and elements, under a strict policy.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { POLICY, chunksAskedOf, dist, html, open, startSite } from '../support/csp-page.mjs';
import { FURTHER, NAMES } from '../support/widget-list.mjs';

const MINUTE = 60_000;
const ago = minutes => new Date(Date.now() - minutes * MINUTE).toISOString();
/** A time of day as residents of Shijiazhuang read it. */
const clock = minutes =>
  new Intl.DateTimeFormat('en', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Shanghai',
  }).format(Date.now() - minutes * MINUTE);

/** Written anew for each test: its times are relative to now. */
const feed = () => ({
  version: 1,
  generatedAt: ago(2),
  timeZone: 'Asia/Shanghai',
  lang: 'en',
  name: 'Yuhua District',
  communities: [
    {
      id: 'anheyuan',
      name: 'Anheyuan',
      status: 'open',
      asOf: ago(3),
      bring: ['keys'],
      queue: {
        waiting: 180,
        outdoors: 75,
        indoors: 105,
        groupSize: 10,
        maxOutdoorGroups: 6,
        servedPerHour: 90,
        history: [
          [ago(33), 120],
          [ago(3), 180],
        ],
      },
      volunteers: {
        onDuty: 9,
        needed: 13,
        roles: [
          { id: 'distance', name: 'Keeping distance', onDuty: 8, needed: 5 },
          { id: 'code-help', name: 'Help with the code', onDuty: 1, min: 2, needed: 8 },
        ],
        shifts: [{ start: ago(90), end: ago(-90), role: 'distance', signedUp: 3, needed: 4 }],
      },
      testing: { population: 1000, registered: 1040, sampled: 1030, sent: 900, resulted: 300 },
    },
    {
      id: 'old',
      name: 'Old',
      status: 'open',
      asOf: ago(1800),
      queue: { waiting: 66, servedPerHour: 90, waitMinutes: 45 },
      volunteers: { onDuty: 7, needed: 8 },
      testing: { population: 500, sampled: 77 },
    },
    { id: 'bare', name: 'Bare' },
  ],
});

const src = '/feed.json';
/** Those that most pages have. */
const KINDS = NAMES.filter(name => !FURTHER.includes(name));

/** Three kinds for one community, one for the old and one for the bare one, and a list: seven widgets. */
const SEVEN = [
  ...KINDS.map(kind => `<lantern-${kind} src="${src}" community="anheyuan"></lantern-${kind}>`),
  `<lantern-queue id="old" src="${src}" community="old"></lantern-queue>`,
  `<lantern-queue id="bare" src="${src}" community="bare"></lantern-queue>`,
  `<lantern-volunteers id="bare-volunteers" src="${src}" community="bare"></lantern-volunteers>`,
  `<lantern-progress id="list" src="${src}"></lantern-progress>`,
].join('\n');

/** A server with the page, the feed, the second file of the script, and the given scripts. */
function serve(body, scripts, options = {}) {
  const { more = {}, policy } = options;
  return startSite(
    {
      '/': html(body, { scripts: Object.keys(scripts) }),
      '/feed.json': feed(),
      ...scripts,
      ...more,
    },
    policy === undefined ? {} : { policy },
  );
}

/** Opens what a widget has folded away, and waits for it. */
async function unfold(visit, selector, part, expected) {
  await visit.page.evaluate(
    (host, name) => document.querySelector(host).shadowRoot.querySelector(name).click(),
    selector,
    part,
  );
  return visit.waitForText(selector, expected);
}

/** All numbers of the feed, as a reader finds them in the seven widgets. */
async function readSeven(visit) {
  const text = selector => visit.text(selector);
  const of = kind => `lantern-${kind}[community="anheyuan"]`;
  for (const kind of KINDS) await visit.waitForText(of(kind), /[34]\smin\sago$/);

  const queue = await unfold(visit, of('queue'), 'summary', /÷.*Values as a table/);
  assert.match(queue, /^Anheyuan: Queue Open About 2\sh to wait\. Join now: your turn/);
  assert.match(queue, /180\speople ahead/);
  assert.match(queue, /Outdoors 8\sgroups 2 over the limit of 6/);
  assert.match(queue, /Indoors 11\sgroups/);
  assert.match(queue, /Bring keys/);
  assert.match(queue, /Estimate 180 people ÷ 90 an hour = 2\sh/);
  assert.match(queue, new RegExp(`(${clock(3)}|${clock(4)}) · [34]\\smin\\sago$`));

  const volunteers = await unfold(visit, of('volunteers'), 'summary', /Values as a table/);
  assert.match(volunteers, /^Anheyuan: Volunteers 7\sshort now/, 'roles 8 of 5 and 1 of 8 are a gap of 7');
  assert.match(volunteers, /6 of the 13 places are filled/);
  assert.match(volunteers, /Keeping distance 3\sto spare/);
  assert.match(volunteers, /One task is below its minimum.*Help with the code 7\sshort, min\s2/);
  assert.match(volunteers, /Keeping distance: 3 of 4/);

  const progress = await text(of('progress'));
  assert.match(progress, /^Anheyuan: Progress 1,030 sampled 30 more than the 1,000 on the list/);
  assert.match(progress, /Registered 1,040 Sampled 1,030 At the laboratory 900 Results in 300 730 to come/);

  const old = await text('#old');
  assert.match(old, /^30\sh old – no longer valid Old: Queue No current number/);
  assert.doesNotMatch(
    // Without its times of day, in which 45 may stand by chance.
    old.replace(/\d\d:\d\d/g, ''),
    /about|÷|45|66|an hour|Open/i,
    'a number of 30 hours gets no estimate, and its state is not told',
  );
  assert.match(
    await unfold(visit, '#old', 'summary', /Last known 66/),
    /Last known 66\speople · \w+\s\d+, \d\d:\d\d/,
  );

  for (const bare of ['#bare', '#bare-volunteers']) {
    const shown = await text(bare);
    assert.match(shown, /^Bare: .*not known/i);
    assert.doesNotMatch(shown, /\d/, 'a community without numbers shows no 0');
  }

  const list = await unfold(visit, '#list', '.unfold', /Bare – not known/);
  assert.match(
    list,
    /^How far testing has come: Yuhua District 103% sampled 1,030 of 1,000 people in 1 of 3 communities/,
  );
  assert.match(list, /Anheyuan 103% 30 more than listed · 730 to come [34]\smin\sago/);
  assert.match(list, /2 without news Old, Bare Old – not known .*no longer current Bare – not known/);
}

for (const file of ['lantern.js', 'lantern.classic.js']) {
  test(`${file}: one script tag and seven elements show every number, with one request and no report`, async () => {
    const site = await serve(SEVEN, { [`/${file}`]: dist(file) });
    const visit = await open(site);
    await readSeven(visit);
    await visit.assertClean();
    assert.equal(site.count('/feed.json'), 1);
    assert.deepEqual(
      site.requests.map(({ path }) => path).filter(path => !/^\/(icon\.svg|lantern\/.*)$/.test(path)),
      ['/', `/${file}`, '/feed.json'],
    );
    const early = ['en', 'kernel', 'list', 'progress', 'queue', 'volunteers'];
    const asked = chunksAskedOf(site);
    assert.deepEqual(
      asked.filter(name => early.includes(name)),
      file === 'lantern.js' ? early : [],
    );
    assert.equal(asked.includes('tools'), file === 'lantern.js');
    await visit.close();
  });
}

test('in Chinese the same numbers stand', async () => {
  const site = await serve(`<main lang="zh-CN">${SEVEN}</main>`, { '/lantern.js': dist('lantern.js') });
  const visit = await open(site);
  await visit.waitForText('lantern-queue[community="anheyuan"]', /约2小时.*前面180人/);
  assert.match(await visit.text('lantern-volunteers[community="anheyuan"]'), /现在缺7人/);
  assert.match(
    await visit.text('lantern-progress[community="anheyuan"]'),
    /1,030人已采样 名单上1,000人，多出30人/,
  );
  assert.match(await visit.text('#old'), /^30小时前的数据，已失效 Old：排队 暂无最新数据/);
  await unfold(visit, '#old', 'summary', /66人/);
  assert.doesNotMatch(await visit.text('#bare'), /\d/);
  await visit.assertClean();
  await visit.close();
});

test('the same beside a second copy, of the same file and of the other', async () => {
  const site = await serve(SEVEN, {
    '/lantern.js': dist('lantern.js'),
    '/copy.js': dist('lantern.js'),
    '/classic.js': dist('lantern.classic.js'),
  });
  const visit = await open(site);
  await readSeven(visit);
  await visit.assertClean();
  assert.match(visit.consoleNotes.join('\n'), /is already loaded/);
  assert.equal(site.count('/feed.json'), 1);
  await visit.close();
});

test("the same beside a page's own Lit, which draws beside it", async () => {
  const litHtml = readFileSync(fileURLToPath(import.meta.resolve('lit-html')), 'utf8').replace(
    /\/\/# sourceMappingURL.*/,
    '',
  );
  const own = `import { html, render } from '/lit-html.js';
    render(html\`<b id="own" title=\${'t'}>own \${1 + 1}</b>\`, document.querySelector('#place'));`;
  const site = await serve(
    `<div id="place"></div>${SEVEN}`,
    { '/own.js': own, '/lantern.js': dist('lantern.js') },
    { more: { '/lit-html.js': litHtml }, policy: `${POLICY} lit-html` },
  );
  const visit = await open(site);
  await readSeven(visit);
  assert.equal(await visit.text('#own'), 'own 2');
  await visit.assertClean();
  assert.equal(site.count('/feed.json'), 1);
  await visit.close();
});

test('divs become elements, at load and later, for a CMS that drops unknown tags', async () => {
  const div = (id, kind) =>
    `<div id="${id}" data-lantern="${kind}" data-src="/feed.json" data-community="anheyuan" data-heading="${id}">Call 12345</div>`;
  const site = await serve(`${div('early', 'queue')}<div data-lantern="unknown">stays</div>`, {
    '/lantern.js': dist('lantern.js'),
  });
  const visit = await open(site);
  await visit.waitForText('#early', /180\speople/);
  assert.equal(await visit.text('[data-lantern="unknown"]'), 'stays');
  await visit.page.evaluate(() => {
    const late = document.querySelector('#early').cloneNode(false);
    late.id = 'late';
    late.dataset.lantern = 'volunteers';
    late.dataset.heading = 'late';
    document.body.append(late);
  });
  const late = await visit.waitForText('#late', /7\sshort now/);
  assert.match(late, /^late: /);
  assert.doesNotMatch(await visit.text('body'), /12345/);
  await visit.assertClean();
  assert.equal(site.count('/feed.json'), 1);
  await visit.close();
});

test('a feed on another origin, with CORS, where the policy lets it be asked', async () => {
  let asked = 0;
  const other = createServer((request, response) => {
    asked += 1;
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify(feed()));
    assert.equal(request.method, 'GET', 'no preflight');
  });
  await new Promise(resolve => {
    other.listen(0, '127.0.0.1', resolve);
  });
  after(() => other.close());
  const { port } = other.address();
  const origin = `http://127.0.0.1:${port}`;
  const element = `<lantern-queue src="${origin}/feed.json" community="anheyuan"></lantern-queue>`;
  const scripts = { '/lantern.js': dist('lantern.js') };

  const policy = POLICY.replace("connect-src 'self'", `connect-src 'self' ${origin}`);
  const visit = await open(await serve(element, scripts, { policy }));
  await visit.waitForText('lantern-queue', /180\speople/);
  await visit.settle();
  assert.deepEqual([visit.consoleErrors, visit.pageErrors, visit.violations], [[], [], []]);
  assert.equal(asked, 1);
  await visit.close();

  const refused = await open(await serve(`${element}`, scripts));
  await refused.waitForText('lantern-queue', /can’t be shown right now.*feed\/unreachable/);
  assert.deepEqual(refused.pageErrors, []);
  assert.equal(asked, 1);
  await refused.close();
});

test('styles apply under the policy: colours, boxes and the theme come from our sheets', async () => {
  const theme =
    '<lantern-queue id="dark" theme="dark" src="/feed.json" community="anheyuan"></lantern-queue>';
  const site = await serve(`${SEVEN}${theme}`, { '/lantern.js': dist('lantern.js') });
  const visit = await open(site);
  await visit.waitForText('#dark', /180/);
  const styles = await visit.page.evaluate(() => {
    const style = (selector, inner) => {
      const element = document.querySelector(selector);
      return getComputedStyle(inner ? element.shadowRoot.querySelector(inner) : element);
    };
    const size = element => Number.parseFloat(element.fontSize);
    return {
      light: style('lantern-queue', '.frame').backgroundColor,
      dark: style('#dark', '.frame').backgroundColor,
      text: style('#dark', '.frame').color,
      display: style('lantern-queue').display,
      border: style('lantern-queue', '.frame').borderTopWidth,
      alert: style('lantern-volunteers', '.alert').color,
      open: style('lantern-queue', '[part="status"] .good').color,
      larger: size(style('lantern-queue', '[part="verdict"]')) / size(style('lantern-queue', '.frame')),
      bar: document
        .querySelector('lantern-progress')
        .shadowRoot.querySelector('[part="stages"] rect:nth-child(2)')
        .getBoundingClientRect().width,
      withStyle: [...document.querySelectorAll('*')].filter(each =>
        each.shadowRoot?.querySelector('[style], style'),
      ).length,
    };
  });
  assert.deepEqual(
    { ...styles, larger: styles.larger > 2, bar: styles.bar > 50 },
    {
      light: 'rgb(255, 255, 255)',
      dark: 'rgb(23, 27, 32)',
      text: 'rgb(238, 241, 244)',
      display: 'grid',
      border: '1px',
      alert: 'rgb(179, 34, 27)',
      open: 'rgb(23, 107, 58)',
      larger: true,
      bar: true,
      withStyle: 0,
    },
  );
  await visit.assertClean();
  await visit.close();
});

test('in print a list has all its rows, and its columns keep their titles', async () => {
  const site = await serve(
    '<lantern-queue src="/many.json" theme="dark"></lantern-queue>',
    { '/lantern.js': dist('lantern.js') },
    {
      more: {
        '/many.json': {
          version: 1,
          generatedAt: ago(1),
          communities: Array.from({ length: 40 }, (_, index) => ({
            id: `c${index}`,
            name: `N${index}`,
            queue: { waiting: index },
          })),
        },
      },
    },
  );
  const visit = await open(site);
  await visit.waitForText('lantern-queue', /10 of 40 shown/);
  await visit.page.emulateMediaType('print');
  await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = await visit.text('lantern-queue');
  assert.match(printed, /N39 /);
  assert.match(printed, /Community People waiting People and hours Age/);
  assert.doesNotMatch(printed, /Show more/);
  const paper = await visit.page.evaluate(() => {
    const root = document.querySelector('lantern-queue').shadowRoot;
    const style = selector => getComputedStyle(root.querySelector(selector));
    return {
      text: style('.frame').color,
      surface: style('.frame').backgroundColor,
      muted: style('[part="as-of"]').color,
      tools: style('.tools').display,
      share: style('[part="share"]').display,
      row: style('tbody [role="row"]').breakInside,
    };
  });
  assert.deepEqual(paper, {
    text: 'rgb(0, 0, 0)',
    surface: 'rgb(255, 255, 255)',
    muted: 'rgb(0, 0, 0)',
    tools: 'none',
    share: 'none',
    row: 'avoid',
  });
  await visit.assertClean();
  await visit.close();
});

test('what is wrong is a sentence in the page, and never an exception', async () => {
  const body = [
    '<lantern-queue id="none">Call 12345</lantern-queue>',
    '<lantern-queue id="html" src="/login">Call 12345</lantern-queue>',
    '<lantern-queue id="text" src="/text.json" lang="zh">Call 12345</lantern-queue>',
    '<lantern-queue id="nowhere" src="/feed.json" community="nowhere">Call 12345</lantern-queue>',
  ].join('');
  const site = await serve(
    body,
    { '/lantern.js': dist('lantern.js') },
    {
      more: { '/login': '<!doctype html><title>Log in</title>', '/text.json': 'not yet' },
    },
  );
  const visit = await open(site);
  await visit.waitForText(
    '#none',
    /Call 12345 The numbers can’t be shown right now.*No feed is named here.*feed\/no-src/,
  );
  await visit.waitForText('#html', /Call 12345 .*What came cannot be read\. .*feed\/html$/);
  await visit.waitForText('#text', /Call 12345 .*收到的内容无法识别.*source\/not-a-table$/);
  await visit.waitForText('#nowhere', /Call 12345 Nothing found for “nowhere”.*feed\/no-such-community/);
  await visit.assertClean();
  await visit.close();
});
