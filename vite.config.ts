// The demo server (`npm start`) and the files for the script tag (`vite build --mode lantern | lantern-core`).
// The npm build is tsc's: one module a source file; see package.json.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { replayFeeds } from './demo/replay/plugin.ts';
import type * as feedEntry from './src/feed/index.ts';
import type * as importEntry from './src/import/index.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The files for the script tag, and what they are made of. */
const ENTRIES: Readonly<Record<string, string>> = {
  lantern: at('./src/all.ts'),
  'lantern-core': at('./src/core.ts'),
};

/** Second files, which those ask for when they are first needed, or which a second file asks for. */
const SECOND: Readonly<Record<string, string>> = {
  'lantern-views': at('./src/views.ts'),
  'lantern-tools': at('./src/tools.ts'),
  'lantern-share': at('./src/ui/share/share.ts'),
  'lantern-qr': at('./src/ui/share/qr.ts'),
  ...Object.fromEntries(
    languageFiles().map(file => [`lantern-${file.replace('.ts', '')}`, at(`./src/languages/${file}`)]),
  ),
};

function languageFiles(): string[] {
  return readdirSync(at('./src/languages')).filter(file => file !== 'index.ts');
}

/** Browsers from early 2020 on, as far as the language goes: no class fields, no private methods, no `??=`. */
const TARGET = 'es2020';

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return demoServer();
  if (mode in SECOND) return secondFile(mode);
  if (!(mode in ENTRIES)) throw new Error(`vite build --mode ${Object.keys(ENTRIES).join(' | ')}`);
  return scriptTagFile(mode);
});

const SHORT_NAMES = shortNames();

/** Smaller by 1 to 2 % in brotli than by Vite's own: on a phone in the cold each byte is waited for. */
const SMALL = {
  minify: 'terser',
  terserOptions: {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
    mangle: { properties: { regex: new RegExp(`^(?:${[...SHORT_NAMES.keys()].join('|')})$`) } },
    // The same short names in all files, for second files are handed what the first one makes.
    nameCache: {
      props: { props: Object.fromEntries([...SHORT_NAMES].map(([name, short]) => [`$${name}`, short])) },
    },
    format: { comments: false },
  },
} as const;

function sourceFiles(): string[] {
  return readdirSync(at('./src'), { recursive: true })
    .map(path => String(path).replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts'))
    .sort();
}

function readSource(path: string): string {
  return readFileSync(at(`./src/${path}`), 'utf8');
}

/**
 * Members that only we call by name: of views and strings, and private ones. Not those of the feed's model, of issues and
 * snapshots, which pages get; nor any that also stands as a text somewhere, or in Lit.
 */
function shortNames(): ReadonlyMap<string, string> {
  const sources = sourceFiles()
    .filter(path => !/^(cli|text\/check)\//.test(path))
    .map(path => [path, readSource(path)] as const);
  const given =
    /^(domain\/model|feed\/(issues|snapshot|json-schema)|import\/.*|check\/.*|languages\/.*)\.ts$/;
  const members = (code: string): readonly string[] =>
    [...code.matchAll(/^ +(?:private readonly|private|readonly) (\w{3,})\??[:=(]/gm)].map(
      ([, name = '']) => name,
    );
  const own = new Set(sources.flatMap(([path, code]) => (given.test(path) ? [] : members(code))));
  const foreign = [
    ...sources.filter(([path]) => given.test(path)).flatMap(([, code]) => members(code)),
    ...sources.flatMap(([, code]) => [...code.matchAll(/['"`]([\w-]+)['"`]/g)].map(([, text = '']) => text)),
    ...['lit-html/lit-html', '@lit/reactive-element/reactive-element', 'lit-element/lit-element'].flatMap(
      file => readFileSync(at(`./node_modules/${file}.js`), 'utf8').match(/\w+/g) ?? [],
    ),
  ];
  for (const name of foreign) own.delete(name);
  return new Map([...own].sort().map((name, index) => [name, `_${index.toString(36)}`]));
}

/** The demo, on loopback only. Its pages ask for `/lantern.js`, as a page of the world would. */
function demoServer(): UserConfig {
  return {
    root: at('./demo'),
    publicDir: false,
    appType: 'mpa',
    cacheDir: at('./node_modules/.cache/vite'),
    server: { host: '127.0.0.1', fs: { allow: [at('./')] } },
    plugins: [entriesByName(), replayFeeds()],
  };
}

/**
 * One self-contained file. An application, not a library: Vite's library mode leaves the white space in.
 * No map comes along: it would be larger than the file and name paths of the machine it was built on.
 */
function scriptTagFile(name: string): UserConfig {
  return {
    publicDir: false,
    plugins: [
      secondFiles(),
      stamped(),
      guestLit(),
      smallTemplates(),
      noTypeNames(),
      ...(name === 'lantern' ? [feedSchema()] : []),
    ],
    build: {
      outDir: at('./dist'),
      emptyOutDir: false, // the npm build lies there too
      target: TARGET,
      modulePreload: false,
      ...SMALL,
      license: { fileName: `${name}.licenses.md` },
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: { [name]: ENTRIES[name] as string },
        output: { codeSplitting: false, entryFileNames: '[name].js', postBanner: banner(name) },
      },
    },
  };
}

/** A file that one of those asks for. It uses what the kit of the file that asked has, and holds the rest of what it needs. */
function secondFile(name: string): UserConfig {
  const file = SECOND[name] as string;
  return {
    publicDir: false,
    plugins: [secondFiles(), fromFirstFile(file), smallTemplates()],
    build: {
      outDir: at('./dist'),
      emptyOutDir: false,
      target: TARGET,
      modulePreload: false,
      ...SMALL,
      ...(name in HOLDS && { license: { fileName: `${name}.licenses.md` } }),
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: { [name]: file },
        preserveEntrySignatures: 'strict',
        output: {
          codeSplitting: false,
          entryFileNames: '[name].js',
          postBanner: banner(name),
        },
      },
    },
  };
}

/**
 * `import('../ui/lazy.ts')` of the sources is `import('./lantern-tools.js?0.1.0')` of the built files: with its version,
 * so that no cache can give an old one to a new one. What is no file of its own there lies inside or in another one, and is
 * never asked for.
 */
function secondFiles(): Plugin {
  const { version } = JSON.parse(readFileSync(at('./package.json'), 'utf8')) as { version: string };
  const names = new Map(Object.entries(SECOND).map(([name, file]) => [file, name]));
  names.set(at('./src/ui/lazy.ts'), 'lantern-tools');
  return {
    name: 'lantern:second-files',
    enforce: 'pre',
    // By another name while Vite looks at it, for Vite would wrap it into code that preloads styles.
    transform: (code, id) =>
      code.replace(/\bimport\('(\.[^']+)'\)/g, (_, source: string) => {
        const name = names.get(resolve(dirname(id), source));
        return name === undefined ? 'Promise.reject()' : `lanternImport('./${name}.js?${version}')`;
      }),
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replaceAll('lanternImport(', 'import(');
    },
  };
}

/**
 * Which build a file is of. Files of two builds must not work together, though a cache or half an upload brings them onto one
 * page: their short names differ, so that one would read of the other's numbers what is not there, and show them without
 * their doubts.
 */
const BUILD = createHash('sha256')
  .update(
    ['package.json', 'package-lock.json', 'vite.config.ts']
      .map(name => readFileSync(at(`./${name}`), 'utf8'))
      .join(),
  )
  .update(sourceFiles().map(readSource).join())
  .update([...SHORT_NAMES.keys()].join())
  .digest('base64url')
  .slice(0, 8);

/** Puts the build before what the first file hands on. */
function stamped(): Plugin {
  return {
    name: 'lantern:stamped',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/src/element/kit.ts') ? code.replace(/(?<== )\[/, `['${BUILD}', `) : null,
  };
}

/**
 * What `element/kit.ts` imports, a second file does not hold: its names are those of the first file, handed in by `useKit`
 * before anything of the second one is called. A name that the kit lacks of a module it knows stops the build.
 */
function fromFirstFile(entry: string): Plugin {
  const file = at('./src/element/kit.ts');
  const kit = readFileSync(file, 'utf8');
  const modules = new Map<string, readonly string[]>();
  for (const [, names = '', source = ''] of kit.matchAll(/^import \{([^}]+)\} from '([^']+)'/gm))
    modules.set(source.startsWith('.') ? resolve(dirname(file), source) : source, names.match(/\w+/g) ?? []);
  const all = /= \[([^\]]+)\]/.exec(kit)?.[1]?.match(/\w+/g) ?? [];
  const id = (path: string): string => `\0kit:${path}`;
  return {
    name: 'lantern:from-first-file',
    enforce: 'pre',
    resolveId: (source, importer) => {
      if (source === '\0kit') return source;
      const path = source.startsWith('.') && importer ? resolve(dirname(importer), source) : source;
      return modules.has(path) ? id(path) : null;
    },
    load: source =>
      source === '\0kit'
        ? `export let ${all.join(', ')};
           export function useKit(kit) {
             if (kit[0] !== '${BUILD}') throw Error();
             // Of two copies of the first file on one page, the first: the other one draws nothing.
             if (!${all[0]}) { ${all.map((name, index) => `${name} = kit[${index + 1}];`).join(' ')} }
           }`
        : source.startsWith('\0kit:')
          ? `export { ${modules.get(source.slice(5))?.join(', ')} } from '\0kit';`
          : null,
    transform: (code, path) => (path === entry ? `${code}\nexport { useKit } from '\0kit';` : null),
  };
}

/** Work of others in the files that come later. */
const HOLDS: Readonly<Record<string, string>> = {
  'lantern-tools': 'd3 (ISC)',
  'lantern-qr': 'lean-qr (MIT)',
};

/** What each holds of others' work; and of which most is called while a page loads. */
function banner(name: string): string {
  const inside =
    name in ENTRIES
      ? `, with Lit (BSD-3-Clause) inside: see ${name}.licenses.md`
      : name in HOLDS
        ? `, with ${HOLDS[name]} inside: see ${name}.licenses.md`
        : '';
  return `/*! lantern-widgets (MIT)${inside} */${CALLED_ON_LOAD.includes(name) ? '\n//# allFunctionsCalledOnLoad' : ''}`;
}

/**
 * Chromium compiles all functions of such a file while it comes in, beside the main thread, rather than each when it is first
 * called: about a fifth less of the main thread's time until the numbers are painted (docs/performance.md). For others a comment.
 */
const CALLED_ON_LOAD = ['lantern', 'lantern-core', 'lantern-views', 'lantern-tools'];

/** `/lantern.js` and `/lantern-core.js` of the demo are the sources, not a build. */
function entriesByName(): Plugin {
  return {
    name: 'lantern:entries-by-name',
    enforce: 'pre',
    resolveId: source => ENTRIES[/^\/([\w-]+)\.js$/.exec(source)?.[1] ?? ''],
  };
}

/**
 * Makes the Lit inside our files a polite guest of the page.
 *
 * - Its Trusted Types policy bears our name and is made when the first template is, not when the module loads. A second
 *   copy of our file registers nothing, so draws nothing, so asks for no policy: `trusted-types lantern-widgets` does
 *   without 'allow-duplicates'. A refusal throws nothing here; the browser then refuses the template itself.
 * - It writes no globals (lists of versions, `Symbol.metadata`, `litPropertyMetadata`; we use no decorators), and calls none
 *   of the page's (`…PolyfillSupport`).
 * - It knows no directives: we have none.
 *
 * The patterns fit one version of Lit. Where one fits no longer, the build stops.
 */
function guestLit(): Plugin {
  type Edit = readonly [from: RegExp, to: string];
  const versions = (name: string): Edit => [
    new RegExp(`\\(\\w+\\.${name}\\?\\?=\\[\\]\\)\\.push\\("[^"]+"\\)`),
    '0',
  ];
  const edits: Readonly<Record<string, readonly Edit[]>> = {
    'lit-html/lit-html.js': [
      versions('litHtmlVersions'),
      [/,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),/, ';'],
      [
        /function (\w)\((\w),(\w),\w=\2,\w\)\{[^{}]*_\$litDirective\$[^{}]*\}/,
        'function $1($2,$3){return $3}',
      ],
      [/:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, ':0'],
      [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/, ''],
      [/(\w)\?\1\.createPolicy\("lit-html",\{createHTML:(\w)=>\2\}\):void 0/, '$1?lanternPolicy($1):void 0'],
      [
        /$/,
        `\nfunction lanternPolicy(types) {
          let policy;
          return { createHTML(html) {
            if (policy === undefined) {
              try { policy = types.createPolicy('lantern-widgets', { __proto__: null, createHTML: html => html }); }
              catch { policy = null; }
            }
            return policy === null ? html : policy.createHTML(html);
          } };
        }`,
      ],
    ],
    'lit-element/lit-element.js': [
      versions('litElementVersions'),
      [/const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);/, ''],
    ],
    '@lit/reactive-element/reactive-element.js': [
      versions('reactiveElementVersions'),
      [/,\w=\w\.reactiveElementPolyfillSupport/, ''],
      [/\w\?\.\(\{ReactiveElement:\w\}\),/, ''],
      // Styles come by `adoptStyles` (ui/styles/adopt-styles.ts), later ones too.
      [
        /import\{getCompatibleStyle as \w,adoptStyles as \w\}from"\.\/css-tag\.js";export\{[^}]*\}from"\.\/css-tag\.js";/,
        '',
      ],
      [/static finalizeStyles\(\w\)\{.*?return \w\}(?=static)/, ''],
      [/this\.elementStyles=this\.finalizeStyles\(this\.styles\)/, ''],
      [/return \w\((\w),this\.constructor\.elementStyles\),\1/, 'return $1'],
      [/,\w as adoptStyles,(.*?),\w as getCompatibleStyle/, ',$1'],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [
        /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/,
        '',
      ],
    ],
  };
  const open = new Set(Object.keys(edits));
  return {
    name: 'lantern:guest-lit',
    transform: {
      order: 'pre',
      handler(code, id) {
        const file = Object.keys(edits).find(path =>
          id.replaceAll('\\', '/').endsWith(`/node_modules/${path}`),
        );
        if (file === undefined) return null;
        open.delete(file);
        let edited = code.replace(/\/\/# sourceMappingURL=.*\s*$/, '');
        for (const [from, to] of edits[file] ?? []) {
          if (!from.test(edited))
            this.error(`Lit has changed: no ${from} in ${file}. See guestLit in vite.config.ts.`);
          edited = edited.replace(from, to);
        }
        return { code: edited, map: null };
      },
    },
    buildEnd(error) {
      if (!error && open.size > 0) this.error(`Lit has moved: not seen ${[...open].join(', ')}.`);
    },
  };
}

/** What the types of a feed are called is for the JSON Schema, which the npm build writes. */
function noTypeNames(): Plugin {
  return {
    name: 'lantern:no-type-names',
    transform: {
      filter: { id: /\/src\/feed\/schema\.ts$/ },
      handler: code => code.replace(/\bobject\(\s*["']\w+["']/g, "object(''"),
    },
  };
}

/**
 * White space with a line break in `html` and `svg` templates becomes one space, and beside a tag of a block none: each would be
 * a node in the page. In `css` it goes, with the comments. No template of ours holds `<pre>` or a CSS string with two spaces;
 * templates with an escape are left alone.
 */
function smallTemplates(): Plugin {
  type Node = {
    type?: string;
    start: number;
    end: number;
    tag?: { name?: string };
    quasi?: { quasis: Node[] };
  };
  const css = (text: string): string =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/\b0\./g, '.')
      .replace(/;}/g, '}')
      // Browsers of 2020 know the two ends, and not the one word for both.
      .replace(
        /\b(margin|padding)-(block|inline):((?:[^\s;}(]|\((?:[^()]|\([^()]*\))*\))+)(?: ([^;}]+))?/g,
        (_, box: string, axis: string, start: string, end = start) =>
          `${box}-${axis}-start:${start};${box}-${axis}-end:${end}`,
      );
  const markup = (text: string): string =>
    text.replace(/\s*\n\s*/g, ' ').replace(new RegExp(`(</?${BLOCKS}[^<>]*>) | (?=</?${BLOCKS})`, 'g'), '$1');
  const small: Readonly<Record<string, (text: string) => string>> = { css, html: markup, svg: markup };
  return {
    name: 'lantern:small-templates',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code) {
        const cuts: { start: number; end: number; text: string }[] = [];
        const visit = (node: unknown): void => {
          if (Array.isArray(node)) return node.forEach(visit);
          if (node === null || typeof node !== 'object') return;
          const { type, tag, quasi } = node as Node;
          const shrink = type === 'TaggedTemplateExpression' ? small[tag?.name ?? ''] : undefined;
          for (const { start, end } of shrink ? (quasi?.quasis ?? []) : []) {
            const text = code.slice(start, end);
            if (shrink && !text.includes('\\')) cuts.push({ start, end, text: shrink(text) });
          }
          Object.values(node).forEach(visit);
        };
        visit(this.parse(code));
        cuts.sort((a, b) => b.start - a.start);
        return cuts.reduce((text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), code);
      },
    },
  };
}

/** Elements that begin a line of their own, or are drawn where they say, whatever white space is beside them. */
const BLOCKS =
  '(?:div|p|[ou]l|li|d[ltd]|table|caption|t(?:head|body|r|h|d)|fig(?:ure|caption)|details|summary|svg|path)\\b';

/** Writes the published JSON Schemas, from the npm build, which comes first, with the model's comments as descriptions. */
function feedSchema(): Plugin {
  type FeedEntry = Pick<typeof feedEntry, 'feedJsonSchema' | 'descriptionsOf'>;
  type ImportEntry = Pick<typeof importEntry, 'mappingJsonSchema'>;
  return {
    name: 'lantern:feed-schema',
    async generateBundle() {
      const load = (entry: string): Promise<unknown> =>
        import(pathToFileURL(at(`./dist/npm/${entry}/index.js`)).href);
      const { feedJsonSchema, descriptionsOf } = (await load('feed')) as FeedEntry;
      const { mappingJsonSchema } = (await load('import')) as ImportEntry;
      const model = await readFile(at('./src/domain/model.ts'), 'utf8');
      const schemas = {
        'lantern-feed-1.schema.json': feedJsonSchema(descriptionsOf(model)),
        'lantern-mapping-1.schema.json': mappingJsonSchema(),
      };
      for (const [fileName, schema] of Object.entries(schemas)) {
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(schema, null, 2)}\n` });
      }
    },
  };
}
