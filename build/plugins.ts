import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type * as feedEntry from '../src/feed.ts';
import type * as importEntry from '../src/import/index.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export interface ModuleGraph {
  getModuleInfo(
    id: string,
  ): { readonly importers: readonly string[]; readonly dynamicImporters: readonly string[] } | null;
}

/** Modules of which each is a chunk, by its name. */
type Roots = Readonly<Record<string, string>>;

/**
 * Puts modules into few files. What is needed before the numbers, or may be, goes to the only chunk that imports it, at whatever
 * depth; what several lists need, to that of all lists; what else several need, to the kernel, but for what only lists and widgets
 * that are not on every page need. What is loaded with the tools goes to theirs. The rest is left to the bundler.
 *
 * @param always the kernel, and the widgets that most pages have
 * @param early what may be needed before the numbers: `kernel`, `list`, for each widget `queue` and `queue-list`, and others
 * @param languages of which one is needed, too
 * @param tools loaded right after the numbers
 */
export function chunkGroups(
  always: readonly string[],
  early: Roots,
  languages: Roots,
  tools: string,
): (id: string, graph: ModuleGraph) => string | null {
  const roots = new Map(
    Object.entries({ ...early, ...languages, tools }).map(([name, id]) => [id, name] as const),
  );
  const known = new Map<string, Set<string>>();
  /** Names of the roots that import a module, at whatever depth. */
  const importersOf = (id: string, graph: ModuleGraph): Set<string> => {
    const found = known.get(id);
    if (found) return found;
    const info = graph.getModuleInfo(id);
    // Whatever is loaded by itself is a root, too.
    const own = roots.get(id) ?? ((info?.dynamicImporters.length ?? 0) > 0 ? id : undefined);
    const names = new Set(own ? [own] : []);
    known.set(id, names);
    for (const importer of info?.importers ?? [])
      for (const name of importersOf(importer, graph)) names.add(name);
    return names;
  };
  return (id, graph) => {
    // Or the bundler's own helpers would be a file.
    if (id.startsWith('\0rolldown')) return 'kernel';
    const names = [...importersOf(id, graph)];
    const first = names.filter(name => name in early || name in languages).sort()[0];
    if (first === undefined) {
      if (!names.includes('tools')) return null;
      // What reads other formats is needed before the numbers and must not have to wait for the tools.
      return names.some(name => name.endsWith('/imports.ts')) ? 'common' : 'tools';
    }
    // What a widget loads later may import from its chunks; nothing else may, for that registers the widget.
    const widget = first.replace(/-list$/, '');
    const isOwn = (name: string): boolean =>
      name === first ||
      name === `${widget}-list` ||
      name.includes(`/widgets/${widget}/`) ||
      name.includes(`/languages/${first}-`) ||
      isLoadedBy(name, `/widgets/${widget}/`, graph);
    if (names.every(isOwn)) return first in languages ? null : first;
    if (names.every(name => /^list$|-list$/.test(name))) return 'list';
    if (names.some(name => always.includes(name) || name in languages)) return 'kernel';
    // What lists and further widgets have in common, or those alone: nobody else is to wait for it.
    return 'shared';
  };
}

/** Whether a module that is loaded by itself is loaded from one folder only. */
function isLoadedBy(id: string, folder: string, graph: ModuleGraph): boolean {
  const { dynamicImporters = [] } = graph.getModuleInfo(id) ?? {};
  return dynamicImporters.length > 0 && dynamicImporters.every(each => each.includes(folder));
}

/** Work of others, by the beginning of its path in `node_modules`. */
const OTHERS: Readonly<Record<string, string>> = {
  'lit-html/': 'Lit (BSD-3-Clause)',
  'd3-': 'd3 (ISC)',
  'lean-qr/': 'lean-qr (MIT)',
};

interface Rendered {
  readonly name: string;
  readonly moduleIds: readonly string[];
}

/** What each file holds of others' work; and of which most is called while a page loads. */
export function banner({ name, moduleIds }: Rendered): string {
  const inside = Object.entries(OTHERS)
    .filter(([path]) => moduleIds.some(id => id.includes(`/node_modules/${path}`)))
    .map(([, what]) => what);
  const licences = name.startsWith('lantern.classic') ? 'lantern.classic' : 'lantern';
  const others =
    inside.length > 0 ? `, with ${inside.join(' and ')} inside: see ${licences}.licenses.md` : '';
  return `/*! lantern-widgets (MIT)${others} */${LATER.test(name) ? '' : '\n//# allFunctionsCalledOnLoad'}`;
}

/**
 * Chromium compiles all functions of a file with that comment while it comes in, beside the main thread, rather than each when
 * it is first called: about a fifth less of the main thread's time until the numbers are painted (docs/performance.md). For
 * other browsers it is a comment. These files come after the numbers, or are small.
 */
const LATER = /^(lantern|share|qr|stream|imports|shards|strings)$/;

/** Chunks import further ones as they are: none of them has styles or others to load beside it, which Vite would preload. */
export function plainImports(): Plugin {
  return {
    name: 'lantern:plain-imports',
    enforce: 'pre',
    load: id => (id.includes('vite/preload-helper') ? 'export const __vitePreload = load => load();' : null),
  };
}

/**
 * For one file with everything inside: what is imported when it is needed is imported at once. The bundler then leaves out
 * what is not used of it, which it does not with modules that are evaluated later.
 */
export function importAtOnce(): Plugin {
  return {
    name: 'lantern:import-at-once',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code) {
        const sources: string[] = [];
        const body = code.replace(/\bimport\(('\.[^']+')\)/g, (_, source: string) => {
          sources.push(source);
          return `Promise.resolve(lanternModule${sources.length - 1})`;
        });
        return (
          sources.map((source, at) => `import * as lanternModule${at} from ${source};\n`).join('') + body
        );
      },
    },
  };
}

/** A file that is published as it is. */
export function asset(fileName: string, path: string): Plugin {
  return {
    name: 'lantern:asset',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await readFile(path, 'utf8') });
    },
  };
}

/** `/lantern.js` of the demo is made of the sources, not of a build. */
export function sourcesAsScript(): Plugin {
  return {
    name: 'lantern:sources-as-script',
    enforce: 'pre',
    resolveId: source => (/^\/lantern(\.classic)?\.js$/.test(source) ? at('src/all.ts') : undefined),
  };
}

/** What the types of a feed are called is for the JSON Schema, which the npm build writes. */
export function noTypeNames(): Plugin {
  return {
    name: 'lantern:no-type-names',
    transform: {
      filter: { id: /\/src\/feed\/schema\.ts$/ },
      handler: code => code.replace(/\bobject\(\s*["']\w+["']/g, "object(''"),
    },
  };
}

/** Writes the published JSON Schemas, from the npm build, which comes first, with the model's comments as descriptions. */
export function feedSchema(): Plugin {
  type FeedEntry = Pick<typeof feedEntry, 'feedJsonSchema' | 'descriptionsOf'>;
  type ImportEntry = Pick<typeof importEntry, 'mappingJsonSchema'>;
  return {
    name: 'lantern:feed-schema',
    async generateBundle() {
      const load = (entry: string): Promise<unknown> =>
        import(pathToFileURL(at(`dist/npm/${entry}.js`)).href);
      const { feedJsonSchema, descriptionsOf } = (await load('feed')) as FeedEntry;
      const { mappingJsonSchema } = (await load('import/index')) as ImportEntry;
      const model = await readFile(at('src/domain/model.ts'), 'utf8');
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
