// custom-elements.json, by `cem analyze --config test/support/manifest.config.mjs` (part of `npm run build`).
// What editors and docs read; it is made from the class docs, so those are the one place to write in.

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
  plugins: [registeredByDefine, asPublished],
};
