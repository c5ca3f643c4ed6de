// `npm run sizes`: what each entry of the package adds to an app, into the table of docs/files.md. After `npm run build`.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const DOCS = at('docs/files.md');
const { name, exports } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** Entries with code: those with types alone, and files that are none of a bundler's, are left out. */
const entries = Object.entries(exports).filter(
  ([entry, target]) => target.types && !/^\.\/(?:jsx|react|vue|svelte)$/.test(entry),
);

/** Chunks of an app that imports these entries, minified: what it loads at its start, and what later. */
async function chunksOf(paths) {
  const result = await build({
    root: at('.'),
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'app',
        resolveId: id => (id === 'app' ? id : null),
        load: id =>
          id === 'app' ? paths.map(path => `export * from ${JSON.stringify(at(path))};`).join('\n') : null,
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'app', preserveEntrySignatures: 'strict' },
    },
  });
  const chunks = [result].flat()[0].output.filter(({ type }) => type === 'chunk');
  const first = chunks.filter(({ isEntry }) => isEntry);
  for (const { imports } of first)
    first.push(...chunks.filter(each => imports.includes(each.fileName) && !first.includes(each)));
  return { first, later: chunks.filter(each => !first.includes(each)) };
}

const kilobytes = chunks =>
  (chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0) / 1000).toFixed(1);

const TOGETHER = ['./queue', './volunteers', './progress'];
const shown = [
  ...entries.map(([entry, target]) => [`\`${entry.replace('.', name)}\``, [target.default]]),
  ['queue, volunteers and progress together', TOGETHER.map(entry => exports[entry].default)],
];
const rows = [];
for (const [label, paths] of shown) {
  const { first, later } = await chunksOf(paths);
  rows.push(`| ${label} | ${kilobytes(first)} | ${later.length > 0 ? kilobytes(later) : ''} |`);
}
const table = [
  '| entry | at the start, kB | further, when needed, kB |',
  '| --- | --: | --: |',
  ...rows,
].join('\n');
const text = readFileSync(DOCS, 'utf8');
writeFileSync(
  DOCS,
  text.replace(
    /(<!-- sizes -->\n)[^]*?(\n<!-- sizes end -->)/,
    (_, start, end) => `${start}\n${table}\n${end}`,
  ),
);
console.log(table);
