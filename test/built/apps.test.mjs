// Small apps of React, Next, Vue, Svelte and Angular: type-checked, built and opened with the packed package.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { open, startSite } from '../support/csp-page.mjs';
import { manifest, modules, root, unpack, withDependencies } from '../support/packed.mjs';

const SOURCES = join(root, 'test/apps');
const TOOLS = join(SOURCES, 'node_modules');
let app = '';

before(() => {
  if (!existsSync(TOOLS))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: SOURCES,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  ({ app } = unpack());
  cpSync(SOURCES, app, { recursive: true, filter: path => !path.startsWith(TOOLS) });
  for (const name of packagesIn(TOOLS)) link(TOOLS, name);
  for (const name of withDependencies(Object.keys(manifest.dependencies))) link(modules, name);
});
after(() => rmSync(app, { recursive: true, force: true }));

/** Names of the packages in a folder, those with a scope as well. */
function packagesIn(folder) {
  return readdirSync(folder)
    .filter(name => !name.startsWith('.'))
    .flatMap(name =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map(each => `${name}/${each}`) : [name],
    );
}

function link(from, name) {
  const to = join(app, 'node_modules', name);
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(join(from, name), to, 'junction');
}

const tools = createRequire(join(TOOLS, 'x.js'));

/** Runs a tool of the apps in the folder of one of them. */
function run(tool, bin, args, folder, env = {}) {
  const path = join(TOOLS, tool, bin);
  return spawnSync(process.execPath, [path, ...args], {
    cwd: join(app, folder),
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
}

async function pluginsOf(name) {
  const load = async path => import(pathToFileURL(tools.resolve(path)).href);
  if (name === 'vue') {
    const { default: vue } = await load('@vitejs/plugin-vue');
    const isCustomElement = tag => tag.startsWith('lantern-');
    return [vue({ template: { compilerOptions: { isCustomElement } } })];
  }
  if (name === 'svelte') return (await load('@sveltejs/vite-plugin-svelte')).svelte();
  return [];
}

const APPS = {
  next: { tool: 'typescript', bin: 'bin/tsc', args: ['-p', '.'] },
  angular: { tool: 'typescript', bin: 'bin/tsc', args: ['-p', '.'] },
  react: { tool: 'typescript', bin: 'bin/tsc', args: ['-p', '.'] },
  vue: { tool: 'vue-tsc', bin: 'bin/vue-tsc.js', args: ['-p', '.'] },
  svelte: {
    tool: 'svelte-check',
    bin: 'bin/svelte-check',
    args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  },
};

/** What the apps have no feed of their own for. */
const feed = () => {
  const now = new Date().toISOString();
  const volunteers = { onDuty: 10, needed: 14 };
  return { version: 1, generatedAt: now, communities: [{ id: 'a', name: 'Anheyuan', asOf: now, queue: { waiting: 183 }, volunteers }] }; // prettier-ignore
};

/** Builds an app into a folder. */
const BUILDERS = {
  next: async () => {
    // Its parts for this machine come from npm as well, so that nothing is downloaded while it builds.
    const { status, stdout, stderr } = run('next', 'dist/bin/next', ['build'], 'next', {
      NEXT_TELEMETRY_DISABLED: '1',
      PACKAGES_ROOT: parse(app).root,
    });
    assert.equal(status, 0, stdout + stderr);
    return join(app, 'next/out');
  },
  vite: async name => {
    const { build } = await import(pathToFileURL(join(TOOLS, 'vite/dist/node/index.js')).href);
    const outDir = join(app, `${name}-built`);
    await build({
      root: join(app, name),
      configFile: false,
      logLevel: 'error',
      plugins: await pluginsOf(name),
      resolve: { preserveSymlinks: true },
      build: { outDir, emptyOutDir: true },
    });
    return outDir;
  },
};

for (const [name, { tool, bin, args }] of Object.entries(APPS)) {
  test(`${name}: elements, their attributes, properties and events are typed, and mistakes are found`, () => {
    // What is wrong in the app is marked as expected, so that it fails where a mistake is not found, too.
    const { status, stdout, stderr } = run(tool, bin, args, name);
    assert.equal(status, 0, stdout + stderr);
  });

  test(`${name}: an app is built, shows the numbers, and hears of updates`, async () => {
    const outDir = await (BUILDERS[name] ?? BUILDERS.vite)(name);
    const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter(each => each.isFile());
    const served = Object.fromEntries(
      files.map(each => {
        const path = join(each.parentPath, each.name);
        return [path.slice(outDir.length).replaceAll('\\', '/'), readFileSync(path)];
      }),
    );
    const site = await startSite(
      { ...served, '/': served['/index.html'], '/feed.json': feed() },
      { policy: null },
    );
    const visit = await open(site);
    await visit.waitForText('lantern-queue', /183\speople/);
    await visit.waitForText('output', /^updated$/);
    assert.deepEqual(visit.pageErrors, []);
    await visit.close();
  });
}
