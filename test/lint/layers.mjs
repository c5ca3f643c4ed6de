// Holds the layers of src/ (CONTRIBUTING.md): which may import which, and what each may touch of the outside world.
// It reads syntax trees, so comments and strings are no faults. `node test/lint/layers.mjs` checks the checkout.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ISLANDS = ['feed', 'page', 'text', 'chart'];

/** What each layer may see in src/, besides itself. `top` is src/*.ts; each widget is a layer of its own. */
const SEES = {
  lib: [],
  domain: ['lib'],
  ...Object.fromEntries(ISLANDS.map(island => [island, ['lib', 'domain']])),
  import: ['lib', 'domain', 'feed'],
  check: ['lib', 'domain', 'feed', 'import'],
  ui: ['lib', 'domain', ...ISLANDS],
  element: ['lib', 'domain', ...ISLANDS, 'import', 'ui'],
  widget: ['lib', 'domain', ...ISLANDS, 'ui', 'element'],
  registry: ['ui', 'widget'],
  // Of widgets and of ui types only, so that a language cannot carry a widget along.
  languages: ['text', 'ui', 'widget'],
  // Of the rest nothing but types and names: a few bytes that are there before everything else.
  loader: ['feed'],
  frame: [],
  frameworks: ['feed', 'top'],
  // Widgets without a page: what they show, as text, HTML and pictures.
  static: ['lib', 'domain', 'feed', 'text', 'chart', 'ui', 'element', 'registry'],
  cli: ['lib', 'domain', 'feed', 'import', 'check', 'text', 'static'],
  top: [
    'lib',
    'domain',
    ...ISLANDS,
    'import',
    'check',
    'ui',
    'element',
    'widget',
    'registry',
    'languages',
    'loader',
    'frame',
  ],
};

/** Files that come when they are needed, by the one place that asks for them. */
const SECOND = {
  'src/element/lazy-modules.ts': ['languages'],
  'src/element/widget-modules.ts': ['registry'],
};

/** The one file that imports what is not written out: its build writes the names of the chunks in. */
const LOADER = 'src/lantern.ts';

/** Which packages each layer may import. */
const LIT = /^lit(\/|$)/;
const PACKAGES = {
  chart: /^d3$/,
  ui: /^(lit(\/.*)?|d3|lean-qr\/nano)$/,
  element: LIT,
  widget: LIT,
  static: LIT,
  cli: /^node:/,
  // Types alone.
  frameworks: /^(lit|react|vue|svelte\/elements)$/,
};

/** Names that no layer may use, however they are spelled: as a name, a member, a key. */
const NEVER = new Set([
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'styleMap',
]);
const NEVER_IMPORTED = /^lit\/(directives\/(unsafe-\w+|style-map)|static-html)\.js$/;

/** Globals with an owner: the layers that may use them. `Date` without arguments is told apart below. */
const OWNED = {
  setTimeout: ['page', 'loader', 'cli'],
  setInterval: ['page', 'cli'],
  requestAnimationFrame: ['page', 'loader', 'cli'],
  requestIdleCallback: ['page', 'cli'],
  fetch: ['feed', 'loader', 'cli'],
  EventSource: ['feed', 'cli'],
  XMLHttpRequest: [],
  WebSocket: [],
  Intl: ['text'],
  localStorage: ['page'],
  sessionStorage: ['page'],
  indexedDB: ['page'],
  eval: [],
};
const OWNED_MEMBERS = {
  'Date.now': ['page', 'loader', 'cli'],
  'performance.now': ['page', 'cli'],
  'Math.random': ['page', 'loader'],
  'document.write': [],
  'document.writeln': [],
  'document.cookie': [],
};
const NO_ARGUMENT_DATE = ['page', 'cli'];
const LOCALE_METHOD = /^toLocale(Date|Time)?String$/;
const GLOBALS = new Set(['window', 'globalThis', 'self']);

/** Expressions that TypeScript wraps; everything else of its own is types, which run nowhere. */
const WRAPPERS = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
]);

/**
 * @typedef {{ path: string, line: number, rule: string, text: string }} Fault
 *
 * @param {string} path  of the file, from the folder that holds src: `src/feed/parse.ts`
 * @param {string} code
 * @returns {Fault[]}
 */
export function checkSource(path, code) {
  const faults = [];
  const layer = layerOf(path);
  const fault = (node, rule, text) => {
    faults.push({ path, line: code.slice(0, node.start).split('\n').length, rule, text });
  };
  if (layer === undefined) {
    fault({ start: 0 }, 'layer/unknown', `${path} lies in no known layer`);
    return faults;
  }
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) {
    fault({ start: 0 }, 'syntax', errors[0]?.message ?? 'cannot be read');
    return faults;
  }
  walk(program, (node, parent, key, inType) => {
    if (node.type === 'TSImportType' || 'source' in node) checkImport(path, layer, node, fault);
    if (inType) return;
    checkNever(node, fault);
    checkTemplate(node, fault);
    checkOwned(node, parent, key, layer.kind, fault);
  });
  return faults;
}

/** @returns {{ kind: string, name: string } | undefined} */
function layerOf(path) {
  const [, first, second, ...rest] = path.split('/');
  if (second === undefined) return { kind: 'top', name: 'top' };
  if (first === 'widgets' && second === 'registry.ts') return { kind: 'registry', name: 'registry' };
  if (first === 'widgets' && rest.length > 0) return { kind: 'widget', name: `widgets/${second}` };
  return first !== undefined && first in SEES && first !== 'widget' && first !== 'registry'
    ? { kind: first, name: first }
    : undefined;
}

function checkImport(path, layer, node, fault) {
  const source = node.source ?? node.argument;
  const wanted = source?.value ?? source?.literal?.value;
  if (typeof wanted !== 'string') {
    if (source && path !== LOADER) fault(source, 'import/computed', 'imports what is not written out');
    return;
  }
  if (NEVER_IMPORTED.test(wanted)) fault(source, 'never', `imports ${wanted}`);
  if (!wanted.startsWith('.')) {
    if (!PACKAGES[layer.kind]?.test(wanted))
      fault(source, 'import/package', `${layer.name} may not import ${wanted}`);
    return;
  }
  const target = posix.join(posix.dirname(path), wanted);
  const other = target.startsWith('src/') ? layerOf(target) : undefined;
  if (other === undefined) fault(source, 'import/outside', `imports ${wanted}, which is no layer of src`);
  else if (node.type === 'ImportExpression' && SECOND[path]?.includes(other.kind)) return;
  else if (
    layer.kind === 'languages' &&
    node.importKind !== 'type' &&
    !['text', 'languages'].includes(other.kind)
  )
    fault(source, 'import/direction', `${layer.name} may see only types of ${other.name}`);
  else if (other.name !== layer.name && !SEES[layer.kind].includes(other.kind))
    fault(source, 'import/direction', `${layer.name} may not see ${other.name}`);
}

function checkNever(node, fault) {
  const name =
    node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? node.property.value : '';
  if (NEVER.has(name)) fault(node, 'never', `uses ${name}`);
  const { type, callee } = node;
  if (type !== 'NewExpression' && type !== 'CallExpression') return;
  if (nameOf(callee) === 'Function') fault(node, 'never', 'makes code from text');
  if (memberOf(callee)?.[1] === 'setAttribute' && node.arguments[0]?.value === 'style')
    fault(node, 'never/style', "sets a style attribute, which the page's policy drops");
}

function checkTemplate(node, fault) {
  if (node.type !== 'TaggedTemplateExpression' || !['html', 'svg'].includes(node.tag.name)) return;
  const text = node.quasi.quasis.map(quasi => quasi.value.raw).join('${}');
  if (/\sstyle\s*=/i.test(text))
    fault(node, 'never/style', "has style= in a template, which the page's policy drops");
  const html = /[\s.](innerHTML|outerHTML|srcdoc)\s*=/i.exec(text)?.[1];
  if (html) fault(node, 'never', `binds ${html}`);
}

function checkOwned(node, parent, key, kind, fault) {
  const name = node.type === 'Identifier' && isReference(node, parent, key) ? node.name : globalMember(node);
  if (name !== undefined && Object.hasOwn(OWNED, name) && !OWNED[name].includes(kind))
    fault(node, 'owned', `${name} ${ownersOf(OWNED[name])}`);

  const member = memberOf(node)?.join('.');
  if (member !== undefined && Object.hasOwn(OWNED_MEMBERS, member) && !OWNED_MEMBERS[member].includes(kind))
    fault(node, 'owned', `${member} ${ownersOf(OWNED_MEMBERS[member])}`);

  if (LOCALE_METHOD.test(memberOf(node)?.[1] ?? '') && kind !== 'text')
    fault(node, 'owned', `${memberOf(node)?.[1]} ${ownersOf(['text'])}`);

  const dateNow =
    (node.type === 'NewExpression' && node.arguments.length === 0) || node.type === 'CallExpression'
      ? nameOf(node.callee) === 'Date'
      : false;
  if (dateNow && !NO_ARGUMENT_DATE.includes(kind)) fault(node, 'owned', `now ${ownersOf(NO_ARGUMENT_DATE)}`);
}

const ownersOf = layers => (layers.length > 0 ? `belongs to ${layers.join(' and ')}` : 'is used nowhere');

/** Not the name of a member or a key, which are no global. A shorthand `{ fetch }` is one: its value is visited. */
function isReference(node, parent, key) {
  if (parent?.computed) return true;
  if (key === 'property') return parent.type !== 'MemberExpression';
  if (key === 'key') return false;
  return key !== 'imported' && key !== 'exported';
}

/** `setTimeout` of `window.setTimeout` and `globalThis['setTimeout']`. */
function globalMember(node) {
  const [object, property] = memberOf(node) ?? [];
  return GLOBALS.has(object) ? property : undefined;
}

/** `['Date', 'now']` of `Date.now`, `Date['now']` and `globalThis.Date.now`. */
function memberOf(node) {
  if (node?.type !== 'MemberExpression') return undefined;
  const property = node.computed ? node.property.value : node.property.name;
  return typeof property === 'string' ? [nameOf(node.object), property] : undefined;
}

/** `Date` of `Date`, `globalThis.Date` and `(Date as X)`. */
function nameOf(node) {
  if (node?.type === 'Identifier') return node.name;
  if (node?.type === 'ParenthesizedExpression' || WRAPPERS.has(node?.type)) return nameOf(node.expression);
  return node?.type === 'MemberExpression' ? globalMember(node) : undefined;
}

function walk(node, visit, parent = null, key = '', inType = false) {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit, parent, key, inType);
    return;
  }
  if (node === null || typeof node !== 'object' || typeof node.type !== 'string') return;
  visit(node, parent, key, inType);
  for (const [name, child] of Object.entries(node)) {
    const isType =
      inType || (node.type.startsWith('TS') && !(WRAPPERS.has(node.type) && name === 'expression'));
    if (typeof child === 'object') walk(child, visit, node, name, isType);
  }
}

/**
 * Checks all of src under a folder.
 *
 * @param {string} root
 * @returns {{ files: number, faults: Fault[] }}
 */
export function checkLayers(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true })
    .map(path => posix.join('src', String(path).split(sep).join('/')))
    .filter(path => path.endsWith('.ts'))
    .sort();
  return {
    files: files.length,
    faults: files.flatMap(path => checkSource(path, readFileSync(join(root, path), 'utf8'))),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const { files, faults } = checkLayers(root);
  for (const { path, line, rule, text } of faults) {
    console.log(`${relative(process.cwd(), join(root, path))}:${line}  ${text}  (${rule})`);
  }
  console.log(`layers: ${files} files, ${faults.length} faults`);
  process.exitCode = files === 0 || faults.length > 0 ? 1 : 0;
}
