// The packed package as a developer gets it: unpacked beside Lit in an app of their own, bundled, and type-checked.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { build } from 'vite';
import { trimTemplates } from '../../build/trim-templates.mjs';
import { manifest, modules, root, unpack, withDependencies } from '../support/packed.mjs';
import { NAMES as WIDGETS } from '../support/widget-list.mjs';

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
let app = '';
let packed = '';

before(() => {
  ({ app, packed } = unpack());
  for (const name of withDependencies(Object.keys(manifest.dependencies))) {
    cpSync(join(modules, name), join(app, 'node_modules', name), { recursive: true });
  }
  writeFileSync(join(app, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
});
after(() => rmSync(app, { recursive: true, force: true }));

/** @returns {Promise<{ code: string, ids: string[] }>} what the app loads at its start, and which modules are in that */
async function bundle(source) {
  writeFileSync(join(app, 'main.js'), source);
  const result = await build({
    root: app,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: join(app, 'main.js') },
    },
  });
  const { output } = [result].flat()[0];
  const chunks = atStart(output);
  const ids = chunks
    .flatMap(({ modules: within }) => Object.entries(within))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id.slice(app.length + 1));
  return { code: chunks.map(({ code }) => code).join('\n'), ids };
}

/** The entry and what it imports: what is shared with second files, which the app's bundler makes chunks of, may lie beside it. */
function atStart(output) {
  const chunks = output.filter(({ isEntry }) => isEntry);
  for (const { imports } of chunks)
    for (const name of imports) {
      const chunk = output.find(({ fileName }) => fileName === name);
      if (chunk && !chunks.includes(chunk)) chunks.push(chunk);
    }
  return chunks;
}

/** Characters of the app with one widget, by its name. */
const sizes = new Map();

const inWidget = name => id => id.startsWith(`node_modules/lantern-widgets/dist/npm/widgets/${name}/`);
const defines = (code, name) => new RegExp(`["'\`]lantern-${name}["'\`]`).test(code);

for (const name of WIDGETS) {
  test(`an app that imports lantern-widgets/${name} registers it and carries no other widget`, async () => {
    const { code, ids } = await bundle(`import 'lantern-widgets/${name}';`);
    sizes.set(name, code.length);
    assert.ok(defines(code, name), 'the tag is in the bundle');
    assert.ok(
      ids.some(id => inWidget(name)(id) && id.endsWith('/define.js')),
      'its registration is in the bundle',
    );
    for (const other of WIDGETS.filter(each => each !== name)) {
      assert.deepEqual(ids.filter(inWidget(other)), []);
      assert.ok(!defines(code, other), `no lantern-${other}`);
    }
  });
}

test('an app that imports lantern-widgets/all registers every widget, and carries more than with any one of them', async () => {
  const { code } = await bundle(`import 'lantern-widgets/all';`);
  assert.equal(sizes.size, WIDGETS.length);
  for (const [name, size] of sizes)
    assert.ok(size < 0.75 * code.length, `${name}: ${size} of ${code.length}`);
  for (const name of WIDGETS) assert.ok(defines(code, name), name);
  // A framework has to find its links where it put them.
  assert.doesNotMatch(code, /#lantern-/);
});

test("the app's own Lit is used, and no second one comes along", async () => {
  const { code, ids } = await bundle(
    `import { LitElement } from 'lit'; import 'lantern-widgets/queue'; use(LitElement);`,
  );
  const lits = ids.filter(id => id.endsWith('/lit-html.js'));
  assert.deepEqual(lits, ['node_modules/lit-html/lit-html.js']);
  assert.equal(code.split('litHtmlVersions').length - 1, 1);
});

test('importing a name that is not used leaves nothing in the bundle', async () => {
  const { code } = await bundle(`import * as lantern from 'lantern-widgets'; console.log('only this');`);
  assert.ok(code.length < 200, code.slice(0, 500));
});

test('on a server the main entry can be imported, and registers nothing', () => {
  const script = `
    const lantern = await import('lantern-widgets');
    const others = await Promise.all(['feed', 'import', 'check'].map(entry => import('lantern-widgets/' + entry)));
    if ([lantern, ...others].some(entry => Object.keys(entry).length === 0)) throw new Error('exports nothing');
    // Nothing besides the document is needed, from either entry.
    const raw = { version: 1, generatedAt: '2021-01-06T15:40:00+08:00', timeZone: 'Asia/Shanghai', communities: [{ id: 'a', name: 'A' }] };
    for (const { readFeed } of [lantern, others[0]])
      if (readFeed(raw).feed?.communities.length !== 1) throw new Error('reads nothing');
    if (globalThis.customElements?.get('lantern-queue')) throw new Error('registers');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: app });
  assert.equal(status, 0, String(stderr));
});

for (const [entry, target] of Object.entries(manifest.exports)) {
  const path = typeof target === 'string' ? target : target.default;
  if (!path.endsWith('.js')) continue;
  test(`on a server ${entry} can be imported without an exception`, () => {
    const script = `await import(${JSON.stringify(entry.replace('.', manifest.name))});`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: app,
    });
    assert.equal(status, 0, String(stderr));
  });
}

for (const [moduleResolution, module] of [
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
]) {
  // prettier-ignore
  test(`types are found with moduleResolution ${moduleResolution}, and are strict`, () => {
    const compilerOptions = { module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [] };
    const strict = { strict: true, noEmit: true, exactOptionalPropertyTypes: true, skipLibCheck: false };
    const config = { compilerOptions: { ...compilerOptions, ...strict }, files: ['main.ts'] };
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify(config));
    const check = code => {
      writeFileSync(join(app, 'main.ts'), code);
      return spawnSync(process.execPath, [tsc, '-p', app], { encoding: 'utf8' });
    };
    const good = check(
      `import 'lantern-widgets/queue';\nimport { LanternQueue } from 'lantern-widgets';\n` +
        ['feed', 'import', 'check'].map(entry => `export * as ${entry}s from 'lantern-widgets/${entry}';\n`).join('') +
        `const queue: LanternQueue = document.createElement('lantern-queue');\n` +
        `queue.src = '/feed.json';\n`,
    );
    assert.equal(good.status, 0, good.stdout);
    const bad = check(`import { nonsense } from 'lantern-widgets'; import 'lantern-widgets/nonsense'; nonsense;\n`);
    assert.match(bad.stdout, /has no exported member 'nonsense'/);
    const worse = check(`import { LanternQueue } from 'lantern-widgets'; export const f = (q: LanternQueue) => { q.src = 5; };\n`);
    assert.match(worse.stdout, /'number' is not assignable to type/);
  });
}

test('every entry of the package leads to a file in it', () => {
  for (const [entry, target] of Object.entries(manifest.exports)) {
    for (const path of [target].flatMap(to => (typeof to === 'string' ? to : Object.values(to)))) {
      assert.ok(existsSync(join(packed, path)), `${entry} → ${path}`);
    }
  }
  assert.ok(existsSync(join(packed, manifest.customElements)));
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: packed, pack: false, strict: true });
  assert.deepEqual(messages, []);
});

test('the table of sizes names every entry with code', () => {
  const docs = readFileSync(join(root, 'docs/files.md'), 'utf8');
  const named = [...docs.matchAll(/^\| `(lantern-widgets[^`]*)` \| [\d.]+ \|/gm)].map(match => match[1]);
  const entries = Object.entries(manifest.exports)
    .filter(([entry, { types }]) => types && !/^\.\/(?:jsx|react|vue|svelte)$/.test(entry))
    .map(([entry]) => entry.replace('.', manifest.name));
  assert.deepEqual(named.sort(), entries.sort());
});

test('every file that registers an element is named in sideEffects', () => {
  const files = readdirSync(join(packed, 'dist'), { recursive: true }).map(path => `./dist/${path}`);
  const registers = files.filter(
    path => path.endsWith('.js') && /\bdefine\w*\(\s*["'`]|^mount\w*\(/m.test(read(path)),
  );
  const named = manifest.sideEffects.map(
    glob => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
  );
  assert.deepEqual(
    registers.filter(path => !named.some(pattern => pattern.test(path))),
    [],
  );
});

const read = path => readFileSync(join(packed, path), 'utf8');

test('no template of the package has a line break of the sources, which would be a text node of the page', () => {
  const files = readdirSync(join(root, 'dist/npm'), { recursive: true }).filter(name => name.endsWith('.js'));
  const untrimmed = files.filter(name => {
    const code = readFileSync(join(root, 'dist/npm', name), 'utf8');
    return trimTemplates(code) !== code;
  });
  assert.ok(files.length > 100);
  assert.deepEqual(untrimmed, []);
});

test('the package holds nothing but the build and its papers, and no path of the machine', () => {
  const files = readdirSync(packed, { recursive: true }).filter(path =>
    statSync(join(packed, path)).isFile(),
  );
  const expected =
    /^(dist\/(npm\/.*\.(js|d\.ts)|lantern\/[\w-]+\.(js|json)|[\w.-]+\.(html|js|json|md)|starter\/[\w.]+)|demo\/mappings\/[\w-]+\.json|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
  assert.deepEqual(
    files.filter(path => !expected.test(path)),
    [],
  );
  assert.ok(files.includes('LICENSE'));
  for (const path of files) {
    assert.ok(!read(path).includes(root.replace(/[\\/]$/, '')), `${path} names ${root}`);
    assert.ok(!/file:\/\/\//.test(read(path)), `${path} has a file: address`);
  }
});
