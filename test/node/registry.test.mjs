// What lists the widgets by name, besides the registry, agrees with it.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { NAMES, PARTS } from '../support/widget-list.mjs';

const at = path => new URL(`../../${path}`, import.meta.url);
const read = path => readFileSync(at(path), 'utf8');
const { exports } = JSON.parse(read('package.json'));

test('the registry lists the folders of src/widgets, and no other', () => {
  const folders = readdirSync(at('src/widgets'), { withFileTypes: true }).filter(each => each.isDirectory());
  assert.deepEqual([...NAMES].sort(), folders.map(({ name }) => name).sort());
});

test('all.ts registers every widget, and no other', () => {
  const imported = [...read('src/all.ts').matchAll(/'\.\/widgets\/([\w-]+)\/define\.ts'/g)].map(
    ([, name]) => name,
  );
  assert.deepEqual(imported.sort(), [...NAMES].sort());
});

for (const name of NAMES) {
  test(`${name}: the package exports its element, and nothing else of its folder`, () => {
    const paths = Object.values(exports).flatMap(value => (typeof value === 'string' ? [] : [value.default]));
    assert.deepEqual(exports[`./${name}`], {
      types: `./dist/npm/widgets/${name}/define.d.ts`,
      default: `./dist/npm/widgets/${name}/define.js`,
    });
    assert.deepEqual(
      paths.filter(path => path.includes(`/widgets/${name}/`)),
      [`./dist/npm/widgets/${name}/define.js`],
    );
  });

  test(`${name}: its definition names it and its part, and it has a demo page and tests`, () => {
    assert.match(read(`src/widgets/${name}/definition.ts`), new RegExp(`^  name: '${name}',$`, 'm'));
    assert.ok(PARTS[name]);
    assert.ok(existsSync(at(`demo/pages/${name}.html`)));
    assert.ok(existsSync(at(`test/widgets/${name}`)));
  });
}

test('nothing exported under a widget’s name belongs to no widget', () => {
  const names = Object.values(exports).flatMap(
    value => /\/widgets\/([\w-]+)\/define\.js$/.exec(value.default ?? '')?.[1] ?? [],
  );
  assert.deepEqual(names.sort(), [...NAMES].sort());
});
