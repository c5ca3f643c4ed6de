// Every state of every widget, in every way a reader may look at it, judged by axe; and nothing that goes over the edge.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dist, html, open, startSite } from '../support/csp-page.mjs';
import { KINDS, statesPage } from '../support/states.mjs';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * How the page is looked at. `dark` and `forced` are the reader's device; `text` is the size of the root's type. Contrast takes axe
 * longest, and is judged where `colors` differ from those of the looks before.
 */
const LOOKS = {
  light: { colors: true },
  dark: { dark: true, colors: true },
  forced: { forced: true, colors: true },
  'forced, dark': { forced: true, dark: true, colors: true },
  'right to left': { dir: 'rtl', dark: true },
  '320 px': { width: 320 },
  '240 px, dark': { width: 240, dark: true },
  'text at 200 %': { text: '200%' },
  '320 px, text at 200 %': { width: 320, text: '200%' },
  'grey, 600 px': { width: 600, grey: true },
};

/** Widgets that are made of the others, which are looked at in every way themselves, and the ways to look at these. */
const COMPOSED = ['board'];
const LOOKS_OF_COMPOSED = ['light', 'forced, dark', 'right to left', '320 px, text at 200 %'];

/**
 * Rules about styles and places, which are judged in every way. All others are about what is in the page and what of it can be seen,
 * and are judged wherever that differs from what was judged before.
 */
const RULES_OF_LOOKS = [
  'avoid-inline-spacing',
  'label-content-name-mismatch',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** The least size of what is pressed, in CSS pixels (WCAG 2.5.5). */
const TARGET = 44;

/** Parts of each element by its tag, as the manifest has them. */
const PARTS = new Map(
  JSON.parse(dist('custom-elements.json'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .map(({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)]),
);

const totals = { pages: 0, states: 0, rules: new Set(), passes: 0, findings: 0 };
const table = [];

/** The page of one widget after the other, of which all looks are taken. */
let current;

async function visitTo(kind) {
  if (current?.kind === kind) return current;
  await current?.visit.close();
  const { body, files, states } = statesPage([kind]);
  const site = await startSite({
    '/': html(body).replace('<title>', '<meta name="viewport" content="width=device-width"><title>'),
    '/lantern.js': dist('lantern.js'),
    '/never': {},
    ...files,
  });
  const visit = await open(site, {
    prepare: async page => {
      // One feed is never answered, so that its widget goes on loading.
      await page.setRequestInterception(true);
      page.on('request', request => {
        if (!request.url().endsWith('/never')) void request.continue();
      });
    },
  });
  await visit.page.waitForFunction(
    wanted => wanted.every(({ id, state }) => document.getElementById(id)?.dataset.state === state),
    { timeout: 60_000 },
    states,
  );
  await visit.page.evaluate(unfold);
  await visit.page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 });
  await visit.page.evaluate(AXE);
  return (current = { kind, visit, states });
}

after(() => {
  const width = Math.max(...table.map(([name]) => name.length));
  for (const [name, states, rules, passes, findings] of table) {
    console.log(
      `${name.padEnd(width)}  ${states} states  ${rules} rules  ${passes} passes  ${findings} findings`,
    );
  }
  const { pages, states, rules, passes, findings } = totals;
  console.log(
    `${pages} pages, ${states} states, ${rules.size} rules, ${passes} passes, ${findings} findings`,
  );
});

for (const kind of KINDS) {
  for (const [name, look] of Object.entries(LOOKS)) {
    if (COMPOSED.includes(kind) && !LOOKS_OF_COMPOSED.includes(name)) continue;
    test(`${kind}, ${name}: axe finds nothing, nothing goes over the edge, what is pressed is large enough`, async () => {
      const { visit, states } = await visitTo(kind);
      const { page } = visit;
      await lookAt(page, look);
      const found = await page.evaluate(runAxe, look.colors ?? false, RULES_OF_LOOKS);
      totals.pages += 1;
      totals.states += states.length;
      totals.passes += found.passes;
      totals.findings += found.findings.length;
      for (const rule of found.rules) totals.rules.add(rule);
      table.push([
        `${kind}, ${name}`,
        states.length,
        found.rules.length,
        found.passes,
        found.findings.length,
      ]);
      assert.deepEqual(found.findings, []);
      assert.deepEqual(await page.evaluate(overTheEdge), []);
      assert.deepEqual(await page.evaluate(tooSmall, TARGET), []);
    });
  }

  test(`${kind}: every part that is drawn in any state is in the manifest`, async () => {
    const drawn = await (await visitTo(kind)).visit.page.evaluate(partsDrawn);
    assert.ok(drawn.length > 10);
    const unknown = drawn.filter(([tag, part]) => !PARTS.get(tag)?.includes(part));
    assert.deepEqual([...new Set(unknown.map(each => each.join(' ')))], []);
  });
}

test('it would be seen: a colour too pale, a field without a name, an id that is there twice, what is too wide or too small', async () => {
  const { visit } = await visitTo('queue');
  const { page } = visit;
  await lookAt(page, {});
  await page.evaluate(() => {
    const frame = document.getElementById('queue-0').shadowRoot.querySelector('.frame');
    const planted = document.createElement('div');
    planted.id = 'planted';
    planted.append('pale', document.createElement('input'), document.createElement('button'));
    for (let each = 0; each < 2; each++)
      planted.append(Object.assign(document.createElement('p'), { id: 'twice', textContent: 'Name' }));
    planted.querySelector('input').setAttribute('aria-describedby', 'twice');
    for (const sheet of document.getElementById('queue-0').shadowRoot.adoptedStyleSheets.slice(0, 1)) {
      sheet.insertRule('#planted { color: #ddd; inline-size: 5000px; }');
      sheet.insertRule('#planted > button { min-block-size: 0; block-size: 20px; }');
    }
    frame.append(planted);
  });
  const { findings } = await page.evaluate(runAxe, true, RULES_OF_LOOKS);
  const ids = findings.map(({ id }) => id);
  for (const id of ['color-contrast', 'label', 'button-name', 'duplicate-id-aria'])
    assert.ok(ids.includes(id), ids.join(' '));
  assert.match((await page.evaluate(overTheEdge)).join(), /queue-0 div\./);
  assert.match((await page.evaluate(tooSmall, TARGET)).join(), /queue-0 button/);
});

/** Faults that are there in dark only: elements that are added to a widget, and their styles. In light axe finds nothing in them. */
const IN_DARK_ONLY = {
  'color-contrast': {
    elements: [['p', { textContent: 'Words' }]],
    css: '#planted { background: #fff; color: #000; }',
    dark: '#planted { color: #ccc; }',
  },
  label: {
    elements: [['input']],
    css: '#planted { display: none; }',
    dark: '#planted { display: block; }',
  },
  'button-name': {
    elements: [['button']],
    css: '#planted { visibility: hidden; }',
    dark: '#planted { visibility: visible; }',
  },
  'target-size': {
    elements: [
      ['button', { textContent: 'A' }],
      ['button', { textContent: 'B' }],
    ],
    css: '#planted button { all: initial; display: inline-block; inline-size: 60px; block-size: 44px; overflow: hidden; }',
    dark: '#planted button { inline-size: 12px; block-size: 12px; }',
  },
};

for (const [rule, { elements, css, dark }] of Object.entries(IN_DARK_ONLY))
  test(`it would be seen: ${rule}, in dark only`, async () => {
    const { page } = (await visitTo('flow')).visit;
    await page.evaluate(
      (planted, rules) => {
        const { shadowRoot } = document.getElementById('flow-0');
        const parent = document.createElement('div');
        parent.id = 'planted';
        for (const [tag, properties = {}] of planted) {
          parent.append(Object.assign(document.createElement(tag), properties));
        }
        shadowRoot.querySelector('.frame').append(parent);
        const sheet = new CSSStyleSheet();
        for (const each of rules) sheet.insertRule(each, sheet.cssRules.length);
        shadowRoot.adoptedStyleSheets.push(sheet);
      },
      elements,
      [css, `@media (prefers-color-scheme: dark) { ${dark} }`],
    );
    const found = [];
    for (const look of [LOOKS.light, LOOKS.dark]) {
      await lookAt(page, look);
      const { findings } = await page.evaluate(runAxe, true, RULES_OF_LOOKS);
      found.push([...new Set(findings.map(({ id }) => id))]);
    }
    await page.evaluate(() => {
      const { shadowRoot } = document.getElementById('flow-0');
      shadowRoot.getElementById('planted').remove();
      shadowRoot.adoptedStyleSheets.pop();
    });
    assert.deepEqual(found, [[], [rule]]);
  });

/** Runs in the page: the parts of all elements, also of those inside others, with their tags. */
function partsDrawn() {
  const within = root =>
    [...root.querySelectorAll('*')].flatMap(({ part, shadowRoot }) => [
      ...[...part].map(name => [root.host?.localName, name]),
      ...(shadowRoot ? within(shadowRoot) : []),
    ]);
  return within(document);
}

async function lookAt(
  page,
  { dark = false, forced = false, grey = false, width = 1000, text = '100%', dir = 'ltr' },
) {
  await page.setViewport({ width, height: 900 });
  // By the protocol: emulateMediaFeatures() refuses forced-colors.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
  await page.evaluate(
    (size, direction, filter, background) => {
      const { documentElement: root, body } = document;
      root.style.fontSize = size;
      root.dir = direction;
      // As a language that is written so would have it, whether there is one in the build or not.
      for (const each of document.querySelectorAll('main > [id]')) {
        each.shadowRoot.querySelector('.frame').dir = direction;
      }
      root.style.filter = filter;
      body.style.background = background;
    },
    text,
    dir,
    grey ? 'grayscale(1)' : '',
    dark ? '#000' : '#fff',
  );
  if (dark) await page.evaluate(() => void (document.body.style.color = '#fff'));
  else await page.evaluate(() => void (document.body.style.color = '#000'));
  await showWhole(page, width);
}

/**
 * Makes the window as high as the page. What is out of sight is not laid out (`content-visibility`): its boxes are guesses, and
 * lie over what follows.
 */
async function showWhole(page, width) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // A page behind another one is not drawn.
  await page.bringToFront();
  // What was out of sight may be higher than guessed.
  await page.setViewport({ width, height: Math.ceil(1.5 * height) });
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Runs in the page: unfolds the rows of lists by district, the choices of their order, and what stands below cards. */
function unfold() {
  for (const { shadowRoot } of document.querySelectorAll('main > [id]'))
    for (const shut of shadowRoot?.querySelectorAll(
      '[part="details"] > summary, [part="owner"] > summary, [part="share"]',
    ) ?? [])
      shut.click();
  for (const { shadowRoot } of document.querySelectorAll('[view="districts"]'))
    for (const closed of shadowRoot.querySelectorAll('.unfold[aria-expanded="false"], [part="menu"]'))
      closed.click();
}

/** Runs in the page. */
async function runAxe(colors, ofLooks) {
  const judged = (globalThis.judged ??= new Set());
  const shown = whatIsShown();
  const runOnly = judged.has(shown)
    ? { type: 'rule', values: [...ofLooks, ...(colors ? ['color-contrast'] : [])] }
    : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { passes, violations, incomplete } = await globalThis.axe.run(document, {
    ...(judged.has(shown) ? {} : { rules: { 'color-contrast': { enabled: colors } } }),
    resultTypes: ['violations'],
    preload: false,
    runOnly,
  });
  // It leaves it to us to say whether that matters, for there are two elements that may be meant.
  const wrong = [...violations, ...incomplete.filter(({ id }) => id === 'duplicate-id-aria')];
  if (wrong.length === 0) judged.add(shown);

  /** All elements and texts, and what of them is displayed, visible and within what may cut it off. */
  function whatIsShown() {
    const parts = [];
    const everywhere = { left: 0, top: 0, right: Infinity, bottom: Infinity };
    const note = (element, port) => {
      const { clip, clipPath, overflow } = getComputedStyle(element);
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const within = {
        left: Math.max(left, port.left),
        top: Math.max(top, port.top),
        right: Math.min(right, port.right),
        bottom: Math.min(bottom, port.bottom),
      };
      parts.push(
        element.localName,
        // Those that are set to look at it in another way are left out.
        ...[...element.attributes].flatMap(({ name, value }) =>
          name === 'dir' || (name === 'style' && element.matches('html, body')) ? [] : [`${name}=${value}`],
        ),
        element.checkVisibility({ visibilityProperty: true }),
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        within.left < within.right && within.top < within.bottom,
        clip,
        clipPath,
      );
      for (const child of [...(element.shadowRoot?.childNodes ?? []), '|', ...element.childNodes]) {
        if (child === '|') parts.push(child);
        else if (child.nodeType === Node.TEXT_NODE) parts.push(child.data);
        else if (child.nodeType === Node.ELEMENT_NODE) note(child, overflow === 'visible' ? port : within);
      }
      parts.push('<');
    };
    note(document.documentElement, everywhere);
    return parts.join('\n');
  }
  return {
    rules: [...passes, ...wrong].map(({ id }) => id),
    passes: passes.length,
    findings: wrong.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, failureSummary }) => ({
        id,
        target,
        html: html.slice(0, 200),
        failureSummary,
      })),
    ),
  };
}

/** Runs in the page: everything of a widget that reaches out of it, and a page that scrolls sideways. */
function overTheEdge() {
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} in ${clientWidth}`);
  for (const widget of document.querySelectorAll('main > [id]')) {
    const frame = widget.shadowRoot.querySelector('.frame');
    const outer = frame.getBoundingClientRect();
    for (const each of frame.querySelectorAll('*')) {
      if (each.closest('.aside, caption, svg, option, thead .note')) continue;
      const { left, right, width } = each.getBoundingClientRect();
      if (
        width > 0 &&
        (left < outer.left - 1 ||
          right > outer.right + 1 ||
          (each.scrollWidth > each.clientWidth + 2 &&
            each.clientWidth > 0 &&
            !each.matches('input, select, button')))
      )
        found.push(
          `${widget.id} ${each.localName}.${each.className}: ${each.textContent.trim().slice(0, 40)}`,
        );
    }
  }
  return found;
}

/** Runs in the page: what can be pressed and is smaller than a finger. */
function tooSmall(least) {
  return [...document.querySelectorAll('main > [id]')].flatMap(widget =>
    [...widget.shadowRoot.querySelectorAll('a[href], button, input, select, summary')].flatMap(each => {
      // What is chosen from a list of choices is pressed by its label.
      const pressed = each.closest('label') ?? each;
      const { width, height } = pressed.getBoundingClientRect();
      return width === 0 || (width >= least - 0.5 && height >= least - 0.5)
        ? []
        : [`${widget.id} ${each.localName} '${each.textContent.trim()}': ${width} × ${height}`];
    }),
  );
}
