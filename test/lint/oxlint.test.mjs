// oxlint runs two plugins that were written for ESLint, one through a wrapper: that they find faults is shown here.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin', 'oxlint');
const element = (members, render = 'nothing') =>
  `export class A extends LitElement { ${members} override render(): unknown { return ${render}; } }`;
const template = markup => `${element('', `html\`${markup}\``)}\nexport const none = nothing;`;

const FAULTS = [
  ['eslint(no-var)', element(`m(): number { var a = 1; return a; }`)],
  ['typescript(no-explicit-any)', element(`m(x: any): unknown { return x; }`)],
  ['eslint(no-console)', element(`m(): void { console.log(nothing, html); }`)],
  ['lit(lifecycle-super)', element(`override connectedCallback(): void { this.title = ''; }`)],
  ['lit(attribute-names)', element(`static override properties = { fooBar: { type: String } };`)],
  ['lit(no-classfield-shadowing)', element(`static override properties = { foo: {} }; foo = 1;`)],
  ['lit(binding-positions)', template('<p ${1}=${2}></p>')],
  ['lit(no-duplicate-template-bindings)', template('<p a=${this.x} a=${this.y}></p>')],
  ['lit(no-invalid-html)', template('<p>3 < 4</p>')],
  ['lit(ban-attributes)', template('<p style="color: red"></p>')],
  ['lit(no-legacy-template-syntax)', template('<p on-click=${this.x}></p>')],
  ['lit(quoted-expressions)', template('<p a="${this.x}"></p>')],
  ['lit(prefer-static-styles)', template('<style>p { color: red }</style>')],
  ['lit-a11y(alt-text)', template('<img src="x" />')],
  ['lit-a11y(anchor-is-valid)', template('<a>x</a>')],
  ['lit-a11y(aria-role)', template('<p role="bogus"></p>')],
  ['lit-a11y(aria-attrs)', template('<p aria-bogus="x"></p>')],
  ['lit-a11y(click-events-have-key-events)', template('<p @click=${this.x}></p>')],
  ['lit-a11y(tabindex-no-positive)', template('<p tabindex="3"></p>')],
  ['lit-a11y(list)', template('<ul><p></p></ul>')],
];

const GOOD = template(
  '<ul part="list"><li class=${this.title}><a href=${this.title}>${this.lang}</a></li></ul>',
);

/** One run over one file for each planted fault. @type {string[][]} names of the rules that each file breaks */
let broken = [];

before(() => {
  const folder = mkdtempSync(join(tmpdir(), 'lantern-oxlint-'));
  const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8'));
  config.jsPlugins = config.jsPlugins.map(plugin =>
    plugin.startsWith('.') ? join(root, plugin) : fileURLToPath(import.meta.resolve(plugin)),
  );
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(config));
  mkdirSync(join(folder, 'src'));
  const files = [...FAULTS.map(([, code]) => code), GOOD];
  for (const [i, code] of files.entries()) {
    writeFileSync(
      join(folder, 'src', `${i}.ts`),
      `import { LitElement, html, nothing } from 'lit';\n${code}\n`,
    );
  }
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json', 'src'], { cwd: folder });
  rmSync(folder, { recursive: true, force: true });
  const { diagnostics } = JSON.parse(String(stdout));
  broken = files.map((_, i) =>
    diagnostics.filter(({ filename }) => filename === `src/${i}.ts`).map(({ code }) => code),
  );
});

for (const [i, [rule]] of FAULTS.entries()) {
  test(`lint: ${rule} fires`, () => assert.ok(broken[i].includes(rule), `only ${broken[i].join(', ')}`));
}

test('lint: a good template passes', () => assert.deepEqual(broken.at(-1), []));
