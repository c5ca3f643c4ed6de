import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type * as feedEntry from '../src/feed/index.ts';
import type * as importEntry from '../src/import/index.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * Puts each module that may be needed before the numbers into one of few files: that of the only widget (or of the list) that
 * imports it, at whatever depth, else the kernel. What is only loaded later is left to the bundler.
 *
 * @param roots the modules of which each is a chunk, by its name; `kernel` among them
 * @param further other modules that are needed before the numbers: what several of them import is in the kernel, too
 */
export function earlyChunks(
  roots: Readonly<Record<string, string>>,
  further: readonly string[],
): (id: string, graph: ModuleGraph) => string | null {
  const names = new Map([
    ...Object.entries(roots).map(([name, id]) => [id, name] as const),
    ...further.map(id => [id, id] as const),
  ]);
  const known = new Map<string, Set<string>>();
  const importedBy = (id: string, graph: ModuleGraph): Set<string> => {
    const found = known.get(id);
    if (found) return found;
    const own = names.get(id);
    const result = new Set(own ? [own] : []);
    known.set(id, result);
    for (const importer of graph.getModuleInfo(id)?.importers ?? [])
      for (const name of importedBy(importer, graph)) result.add(name);
    return result;
  };
  return (id, graph) => {
    const [first, ...others] = importedBy(id, graph);
    if (others.length > 0) return 'kernel';
    return first !== undefined && first in roots ? first : null;
  };
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
        import(pathToFileURL(at(`dist/npm/${entry}/index.js`)).href);
      const { feedJsonSchema, descriptionsOf } = (await load('feed')) as FeedEntry;
      const { mappingJsonSchema } = (await load('import')) as ImportEntry;
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
