// custom-elements.json, by `cem analyze --config test/support/manifest.config.mjs` (part of `npm run build`).
// What editors and docs read; it is made from the class docs, so those are the one place to write in.

import { readFileSync } from 'node:fs';

const shipped = path => path.replace(/^src\/(.*)\.ts$/, 'dist/npm/$1.js');

/** @type {Map<string, { tag: string, path: string }>} by name of the class, from `define('lantern-queue', LanternQueue)` */
const registered = new Map();

/** The analyzer knows `customElements.define` only. */
const registeredByDefine = {
  name: 'lantern:registered-by-define',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (ts.isStringLiteral(tag) && ts.isIdentifier(element)) {
      registered.set(element.text, { tag: tag.text, path: moduleDoc.path });
    }
  },
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const module of modules) {
      for (const declaration of module.declarations ?? []) {
        const found = registered.get(declaration.name);
        if (!found) continue;
        Object.assign(declaration, { tagName: found.tag, customElement: true });
        const definition = { name: declaration.name, module: module.path };
        modules
          .find(({ path }) => path === found.path)
          ?.exports?.push({ kind: 'custom-element-definition', name: found.tag, declaration: definition });
      }
    }
  },
};

const at = path => new URL(`../../${path}`, import.meta.url);
const read = path => readFileSync(at(path), 'utf8');

/** Values of the types that attributes have by name, from `type Measure = 'queue.waiting' | …`. */
function valuesIn(path) {
  const types = [...read(path).matchAll(/^export type (\w+) =\s*((?:\|?\s*'[^']*'\s*)+);/gm)];
  return new Map(types.map(([, name, values]) => [name, values.match(/'[^']*'/g)]));
}
const DISPLAY = valuesIn('src/ui/display.ts');

/** A type with the values it stands for, so that editors can offer them. Several views with blanks between are left out. */
function spelledOut(text, path) {
  const measures = path.includes('/map/') ? 'src/widgets/map/measure.ts' : 'src/domain/measure.ts';
  const values = text
    .replace(/\bView\b/, DISPLAY.get('ViewMode').join(' | '))
    .replace(/\bMeasure\b/, () => valuesIn(measures).get('Measure').join(' | '));
  return values.replace(/\bSort<([^>]*)>/, (_, own) => {
    const keys = [...DISPLAY.get('CommonOrder'), ...own.match(/'[^']*'/g)];
    return keys.flatMap(key => [key, key.replace("'", "'-")]).join(' | ');
  });
}

const TOKEN_SHEETS = ['src/ui/styles/tokens.ts', 'src/ui/styles/panel.ts'];
/** Values of the public tokens where a page gives none, in a light theme. */
const TOKENS = new Map(
  [
    ...TOKEN_SHEETS.map(read)
      .join('')
      .replace(/^const dark[^]*?^`;/m, '')
      .matchAll(/var\(\s*(--lantern-[\w-]+),\s*([^;]*)\);/g),
  ].map(([, name, value]) => [name, value.replace(/\s+/g, ' ').replace('--_', '--lantern-color-').trim()]),
);

/** @type {Map<string, Map<string, string>>} types of members by class, which the analyzer loses where a member is inherited too */
const ownTypes = new Map();

/** What editors offer: the values of types, and all defaults. */
const withValues = {
  name: 'lantern:with-values',
  moduleLinkPhase({ moduleDoc: { declarations = [] } }) {
    for (const { name, members = [] } of declarations) {
      const own = members.flatMap(each => (each.type ? [[each.name, each.type.text]] : []));
      ownTypes.set(name, new Map(own));
    }
  },
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { path, declarations = [] } of modules) {
      for (const { name, members = [], attributes = [], cssProperties = [] } of declarations) {
        for (const each of [...members, ...attributes]) {
          const own = ownTypes.get(name)?.get(each.name);
          if (own) each.type = { text: own };
          if (each.type) each.type = { text: spelledOut(each.type.text, path) };
          // Not set.
          if (each.default === 'null') delete each.default;
        }
        for (const attribute of attributes) {
          const own = members.find(each => each.name === (attribute.fieldName ?? attribute.name));
          for (const key of ['type', 'description', 'default']) if (own?.[key]) attribute[key] = own[key];
        }
        for (const property of cssProperties) property.default = TOKENS.get(property.name);
      }
    }
  },
};

/** Paths of the package instead of the checkout's, and nothing that is not public. */
const asPublished = {
  name: 'lantern:as-published',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        for (const key of ['members', 'attributes', 'events']) {
          const entries = declaration[key]?.filter(isPublic).filter(each => key !== 'events' || isOurs(each));
          if (entries) declaration[key] = entries;
        }
      }
    }
    ship(customElementsManifest);
  },
};

/** Rewrites every path in a piece of the manifest. */
function ship(piece) {
  for (const [key, value] of Object.entries(piece)) {
    if (typeof value === 'object' && value !== null) ship(value);
    else if (key === 'module' || key === 'path') piece[key] = shipped(value.replace(/^\//, ''));
  }
}

const isPublic = entry =>
  (entry.privacy ?? 'public') === 'public' && !/^[#_]/.test(entry.name ?? '') && entry.kind !== 'internal';

/** Not what the analyzer makes of `new CustomEvent(name)`. */
const isOurs = ({ name }) => name.startsWith('lantern-');

export default {
  globs: [
    'src/element/attributes.ts',
    'src/element/lantern-element.ts',
    'src/widgets/*/element.ts',
    'src/widgets/*/define.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [registeredByDefine, withValues, asPublished],
};
