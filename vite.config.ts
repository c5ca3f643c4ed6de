// The demo server (`npm start`) and the files for the script tag: `vite build --mode chunks | loader | classic | frame | embed`, in this order
// (`npm run build:page`). The npm build is tsc's: one module a source file; see package.json.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Manifest, type UserConfig } from 'vite';
import { siteParts } from './demo/parts/plugin.ts';
import { replayFeeds } from './demo/replay/plugin.ts';
import {
  asset,
  banner,
  chunkGroups,
  feedSchema,
  importAtOnce,
  noTypeNames,
  plainImports,
  sourcesAsScript,
  type ModuleGraph,
} from './build/plugins.ts';
import { starterFolder } from './build/starter.ts';
import { guestLit } from './build/guest-lit.ts';
import { trimmedTemplates } from './build/trim-templates.mjs';
import { LOADER_TAG } from './src/feed/early-responses.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Browsers from early 2020 on, as far as the language goes: no class fields, no private methods, no `??=`. */
const TARGET = 'es2020';

const MANIFEST = 'lantern/manifest.json';

/** In the order of the registry. */
const WIDGETS = [
  ...readFileSync(at('./src/widgets/registry.ts'), 'utf8').matchAll(/^ {2}'?([\w-]+)'?: \(\) => import\(/gm),
].map(([, name = '']) => name);
/** What the definitions say, by widget. */
const DEFINITIONS = new Map(
  WIDGETS.map(name => [name, readFileSync(at(`./src/widgets/${name}/definition.ts`), 'utf8')] as const),
);
/** Those whose words are in the third file of a language. */
const WITH_OTHER_WORDS = WIDGETS.filter(name => DEFINITIONS.get(name)?.includes('hasOtherWords: true'));
/** The others, which most pages have. */
const FIRST = WIDGETS.filter(name => !WITH_OTHER_WORDS.includes(name));
/** Those whose list is loaded for itself. That of the others comes with the widget. */
const WITH_LIST = WIDGETS.filter(name => DEFINITIONS.get(name)?.includes("import('./list.ts')"));

/** Heights of cards, where a widget has one of its own. */
const HEIGHTS = Object.fromEntries(
  [...DEFINITIONS].flatMap(([name, text]) => {
    const height = /^ {2}height: (\d+)/m.exec(text)?.[1];
    return height ? [[name, Number(height)]] : [];
  }),
);

const LANGUAGES = readdirSync(at('./src/languages'))
  .filter(file => !/^index|-(?:more|others)\.ts$/.test(file))
  .map(file => file.replace('.ts', ''));

/** The chunks that the script tag's loader asks for by name. */
const ENTRIES: Readonly<Record<string, string>> = {
  kernel: at('./src/kernel.ts'),
  mount: at('./src/mount.ts'),
  ...Object.fromEntries(WIDGETS.map(name => [name, at(`./src/widgets/${name}/define.ts`)])),
};
const LANGUAGE_FILES = Object.fromEntries(LANGUAGES.map(tag => [tag, at(`./src/languages/${tag}.ts`)]));
/** Words that not every page needs. */
const MORE_WORDS = LANGUAGES.flatMap(tag => [`${tag}-more`, `${tag}-others`]);
/** What a list needs besides: that of all widgets, and that of each. */
const LISTS: Readonly<Record<string, string>> = {
  list: at('./src/ui/list/list-controller.ts'),
  ...Object.fromEntries(WITH_LIST.map(name => [`${name}-list`, at(`./src/widgets/${name}/list.ts`)])),
};
const TOOLS = at('./src/element/after-numbers.ts');

/**
 * What the one file does first. On a server there is nothing to do. The first script on a page wins, this one or the loader: with
 * two there would be two copies of Lit, each with its policy.
 */
const CLASSIC_INTRO = `if (typeof document === 'undefined') return;
if (customElements.get('${LOADER_TAG}')) return console.info('lantern-widgets is already loaded');`;

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return demoServer();
  const config = { chunks, loader, classic, frame, embed }[mode];
  if (!config) throw new Error('vite build --mode chunks | loader | classic | frame | embed');
  return config();
});

/** The demo, on loopback only. Its pages ask for `/lantern.js`, as a page of the world would. */
function demoServer(): UserConfig {
  return {
    root: at('./demo'),
    publicDir: false,
    appType: 'mpa',
    cacheDir: at('./node_modules/.cache/vite'),
    server: { host: '127.0.0.1', fs: { allow: [at('./')] } },
    // The folder to start from is no page of the demo: its script is one that its reader puts there.
    optimizeDeps: { entries: ['**/*.html', '!starter/**'] },
    plugins: [sourcesAsScript(), trimmedTemplates(), siteParts(WIDGETS), replayFeeds()],
  };
}

/** What all builds for the script tag share. No source maps: they would be larger than the files. */
function build(options: UserConfig['build']): UserConfig {
  return {
    publicDir: false,
    plugins: [plainImports(), trimmedTemplates()],
    build: {
      outDir: at('./dist'),
      emptyOutDir: false, // the npm build lies there too
      target: TARGET,
      modulePreload: false,
      ...options,
    },
  };
}

/** `dist/lantern/`: the kernel and the widgets, and what they load when it is needed. Vite's own code splitting. */
function chunks(): UserConfig {
  const chunkOf = chunkGroups(['kernel', ...FIRST], { ...ENTRIES, ...LISTS }, LANGUAGE_FILES, TOOLS);
  const config = build({
    manifest: MANIFEST,
    license: { fileName: 'lantern.licenses.md' },
    rolldownOptions: {
      input: { ...ENTRIES, ...LISTS, tools: TOOLS },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: 'lantern/[name]-[hash:7].js',
        chunkFileNames: 'lantern/[name]-[hash:7].js',
        codeSplitting: {
          // A group takes along what its modules import, so those that others import come first.
          groups: [
            ...['kernel', 'shared', 'list'].map((name, index) => ({
              name: (id: string, graph: ModuleGraph) => (chunkOf(id, graph) === name ? name : null),
              priority: 9 - index,
              debugName: name,
            })),
            { name: chunkOf, priority: 1, debugName: 'early' },
          ],
        },
        postBanner: banner,
      },
    },
  });
  return { ...config, plugins: [...(config.plugins ?? []), guestLit(), noTypeNames(), feedSchema()] };
}

/** A script that is one small file. As a library its imports stay as they are written. */
function smallScript(name: string): UserConfig {
  return build({
    lib: { entry: { [name]: at(`./src/${name}.ts`) }, formats: ['iife'], name: 'lantern' },
    rolldownOptions: { output: { entryFileNames: '[name].js', postBanner: banner } },
  });
}

/** `dist/lantern.js`, with the names of the chunks. */
function loader(): UserConfig {
  return { ...smallScript('lantern'), define: { LANTERN: JSON.stringify(available()) } };
}

/** `dist/lantern-frame.js`: for the page around frames. */
function frame(): UserConfig {
  return smallScript('lantern-frame');
}

/** `dist/embed.html` with its script: what is in a frame; and the folder to start from. */
function embed(): UserConfig {
  const config = smallScript('lantern-embed');
  const page = asset('embed.html', at('./src/frame/embed.html'));
  return {
    ...config,
    plugins: [...(config.plugins ?? []), page, starterFolder()],
    define: { WIDGETS: JSON.stringify(WIDGETS) },
  };
}

/** `dist/lantern.classic.js`: one file with everything inside. */
function classic(): UserConfig {
  const config = build({
    license: { fileName: 'lantern.classic.licenses.md' },
    rolldownOptions: {
      input: { 'lantern.classic': at('./src/classic.ts') },
      output: {
        format: 'iife',
        entryFileNames: '[name].js',
        codeSplitting: false,
        intro: CLASSIC_INTRO,
        postBanner: banner,
      },
    },
  });
  return { ...config, plugins: [...(config.plugins ?? []), guestLit(), noTypeNames(), importAtOnce()] };
}

/** What the loader is told, from the manifest of the first build: the hashes of the chunks that it asks for, and heights. */
function available(): object {
  const manifest = JSON.parse(readFileSync(at(`./dist/${MANIFEST}`), 'utf8')) as Manifest;
  const files = Object.values(manifest).map(
    ({ file }) => /^lantern\/([\w-]+)-([\w-]{7})\.js$/.exec(file) ?? [],
  );
  const hashes = new Map(files.map(([, name, hash]) => [name, hash]));
  const hashesOf = (names: readonly string[]): object => {
    const missing = names.filter(name => !hashes.has(name));
    if (missing.length > 0)
      throw new Error(`no chunk ${missing.join(', ')}: run \`vite build --mode chunks\` first`);
    return Object.fromEntries(names.map(name => [name, hashes.get(name)]));
  };
  const others = ['kernel', 'shared', 'mount', 'imports', ...Object.keys(LISTS), ...MORE_WORDS];
  return [HEIGHTS, ...[FIRST, WITH_OTHER_WORDS, LANGUAGES, others].map(hashesOf)];
}
