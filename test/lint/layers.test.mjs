// Each rule of layers.mjs is shown to fire on a planted fault, and to let its innocent neighbours be.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkSource } from './layers.mjs';

const rules = (path, code) => checkSource(path, code).map(fault => fault.rule);

const FAULTS = [
  // direction
  ['lib sees nothing', 'src/lib/a.ts', `import { x } from '../domain/x.ts';`, 'import/direction'],
  ['domain sees no feed', 'src/domain/a.ts', `import { x } from '../feed/x.ts';`, 'import/direction'],
  ['islands do not see each other', 'src/feed/a.ts', `import { x } from '../page/x.ts';`, 'import/direction'],
  ['nor their types', 'src/chart/a.ts', `import type { X } from '../text/x.ts';`, 'import/direction'],
  ['nor in a type', 'src/text/a.ts', `export type A = import('../feed/x.ts').X;`, 'import/direction'],
  ['nor when handed on', 'src/chart/a.ts', `export * from '../page/x.ts';`, 'import/direction'],
  ['nor when loaded later', 'src/page/a.ts', `void import('../feed/x.ts');`, 'import/direction'],
  ['ui sees no element', 'src/ui/a.ts', `import '../element/x.ts';`, 'import/direction'],
  ['element sees no widget', 'src/element/a.ts', `import '../widgets/queue/define.ts';`, 'import/direction'],
  [
    'widgets do not see each other',
    'src/widgets/queue/a.ts',
    `import '../progress/x.ts';`,
    'import/direction',
  ],
  ['no layer below sees the registry', 'src/ui/a.ts', `import '../widgets/registry.ts';`, 'import/direction'],
  ['no widget sees the registry', 'src/widgets/queue/a.ts', `import '../registry.ts';`, 'import/direction'],
  [
    'the registry sees no element',
    'src/widgets/registry.ts',
    `import '../element/x.ts';`,
    'import/direction',
  ],
  ['cli sees no page', 'src/cli/a.ts', `import { x } from '../page/x.ts';`, 'import/direction'],
  ['entries see no cli', 'src/index.ts', `export * from './cli/check.ts';`, 'import/direction'],
  ['nobody sees the entries', 'src/element/a.ts', `import { x } from '../index.ts';`, 'import/direction'],
  ['src stays in src', 'src/feed/a.ts', `import { x } from '../../test/x.ts';`, 'import/outside'],
  ['imports are written out', 'src/feed/a.ts', `void import(name);`, 'import/computed'],
  ['domain has no packages', 'src/domain/a.ts', `import { bisector } from 'd3-array';`, 'import/package'],
  ['widgets have no d3', 'src/widgets/queue/a.ts', `import { line } from 'd3-shape';`, 'import/package'],
  ['chart has no Lit', 'src/chart/a.ts', `import { svg } from 'lit';`, 'import/package'],
  ['only cli has Node', 'src/feed/a.ts', `import { readFile } from 'node:fs';`, 'import/package'],
  ['a new folder is not a layer yet', 'src/utils/a.ts', ``, 'layer/unknown'],

  // never
  ...['unsafeHTML', 'unsafeSVG', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'styleMap'].map(name => [
    `${name} as a name or member`,
    'src/element/a.ts',
    `use(x.${name});`,
    'never',
  ]),
  [
    'unsafeHTML imported',
    'src/element/a.ts',
    `import { unsafeHTML as u } from 'lit/directives/unsafe-html.js';`,
    'never',
  ],
  [
    'the module of styleMap',
    'src/element/a.ts',
    `import * as s from 'lit/directives/style-map.js';`,
    'never',
  ],
  ['innerHTML in brackets', 'src/element/a.ts', `x['innerHTML'] = y;`, 'never'],
  ['innerHTML as a key', 'src/element/a.ts', `Object.assign(x, { innerHTML: y });`, 'never'],
  ['innerHTML bound', 'src/element/a.ts', 'html`<p .innerHTML=${x}></p>`;', 'never'],
  ['new Function', 'src/lib/a.ts', `new Function('return 1');`, 'never'],
  ['Function called', 'src/lib/a.ts', `globalThis.Function('return 1');`, 'never'],
  ['eval', 'src/lib/a.ts', `eval('1');`, 'owned'],
  ['eval by another way', 'src/lib/a.ts', `(0, eval)('1');`, 'owned'],
  ['document.write', 'src/page/a.ts', `document.write('x');`, 'owned'],
  ['style= in html', 'src/element/a.ts', 'html`<p\n style="color: red"></p>`;', 'never/style'],
  ['style= in svg', 'src/element/a.ts', 'svg`<g style=${x}></g>`;', 'never/style'],
  ['style set as an attribute', 'src/element/a.ts', `x.setAttribute('style', y);`, 'never/style'],

  // owned
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'].map(name => [
    `${name} outside of page`,
    'src/feed/a.ts',
    `${name}(run);`,
    'owned',
  ]),
  ['a timer by way of window', 'src/element/a.ts', `window.setTimeout(run, 1);`, 'owned'],
  ['a timer in brackets', 'src/element/a.ts', `globalThis['setTimeout'](run, 1);`, 'owned'],
  ['a timer taken out', 'src/element/a.ts', `const { setTimeout } = window;`, 'owned'],
  ['a timer handed on', 'src/element/a.ts', `use({ setTimeout });`, 'owned'],
  ['Date.now', 'src/domain/a.ts', `const now = Date.now();`, 'owned'],
  ['Date.now as a value', 'src/domain/a.ts', `use(Date.now);`, 'owned'],
  ['new Date()', 'src/text/a.ts', `const now = new Date();`, 'owned'],
  ['Date()', 'src/text/a.ts', `const now = Date();`, 'owned'],
  ['performance.now', 'src/feed/a.ts', `performance.now();`, 'owned'],
  ['Math.random', 'src/feed/a.ts', `Math.random();`, 'owned'],
  ['fetch', 'src/page/a.ts', `fetch(url);`, 'owned'],
  ['fetch by way of self', 'src/element/a.ts', `self.fetch(url);`, 'owned'],
  ['EventSource', 'src/ui/a.ts', `new EventSource(url);`, 'owned'],
  ['Intl', 'src/widgets/queue/a.ts', `new Intl.NumberFormat('en');`, 'owned'],
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map(name => [
    name,
    'src/widgets/queue/a.ts',
    `x.${name}();`,
    'owned',
  ]),
  ['localStorage', 'src/feed/a.ts', `localStorage.getItem('x');`, 'owned'],
  ['sessionStorage', 'src/feed/a.ts', `window.sessionStorage.getItem('x');`, 'owned'],

  ['a file that cannot be read', 'src/feed/a.ts', `const = ;`, 'syntax'],
];

for (const [title, path, code, rule] of FAULTS) {
  test(`layers: ${title}`, () => assert.deepEqual([...new Set(rules(path, code))], [rule]));
}

const INNOCENT = [
  ['comments', 'src/lib/a.ts', `// eval(x), innerHTML, setTimeout()\n/* Date.now() */`],
  ['strings', 'src/lib/a.ts', `const x = 'innerHTML = fetch(Date.now())';`],
  ['types', 'src/feed/a.ts', `type T = ReturnType<typeof setTimeout>; let f: Intl.NumberFormat;`],
  ['members of others', 'src/feed/a.ts', `scheduler.setTimeout(run); given.fetch(url); clock.now();`],
  ['methods of that name', 'src/feed/a.ts', `class A { fetch(): void {} } const x = { setTimeout: 1 };`],
  ['a given time', 'src/text/a.ts', `new Date(at); new Intl.NumberFormat('en'); x.toLocaleString();`],
  [
    'timers in page',
    'src/page/a.ts',
    `setTimeout(run); Date.now(); new Date(); Math.random(); localStorage.x;`,
  ],
  ['fetch in feed', 'src/feed/a.ts', `fetch(url); new EventSource(url);`],
  [
    'a widget and its own',
    'src/widgets/queue/a.ts',
    `import './b.ts'; import { html } from 'lit'; import '../../element/x.ts';`,
  ],
  ['entries', 'src/all.ts', `import './widgets/queue/define.ts'; import './feed/x.ts';`],
  [
    'style rules and properties',
    'src/element/a.ts',
    'css`a{}`; x.style.setProperty("a", b); html`<p part="style" x-style=${x}></p>`;',
  ],
];

for (const [title, path, code] of INNOCENT) {
  test(`layers: lets ${title} be`, () => assert.deepEqual(checkSource(path, code), []));
}

test('layers: a fault is told with its line and fails the command; without files it fails too', () => {
  const root = mkdtempSync(join(tmpdir(), 'lantern-layers-'));
  const run = () =>
    spawnSync(process.execPath, [join(dirname(fileURLToPath(import.meta.url)), 'layers.mjs'), root]);
  try {
    mkdirSync(join(root, 'src', 'lib'), { recursive: true });
    assert.equal(run().status, 1);
    writeFileSync(join(root, 'src', 'lib', 'a.ts'), `export const one = 1;\n`);
    assert.equal(run().status, 0);
    writeFileSync(join(root, 'src', 'lib', 'a.ts'), `export const one = 1;\neval('2');\n`);
    const { status, stdout } = run();
    assert.equal(status, 1);
    assert.match(String(stdout), /src\/lib\/a\.ts:2 {2}eval is used nowhere/);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
