// Finds what the oldest browsers we promise (Chromium 80, Safari 14, Firefox 78) cannot run in a built file.
// The styles in it are read by old-styles.mjs.

import { Linter } from 'eslint';
import { parseSync } from 'vite';
import { COMMON_NAMES, LATER_APIS } from './later-apis.mjs';

const SYNTAX = {
  PropertyDefinition: 'class field',
  PrivateIdentifier: 'private member',
  StaticBlock: 'static block',
  AccessorProperty: 'accessor',
  Decorator: 'decorator',
};

const GLOBALS = new Set(LATER_APIS.filter(path => !path.includes('.')));
const STATICS = new Set(LATER_APIS.filter(path => /^\w+\.\w+$/.test(path)));
/** Of a value of any kind: what it is a member of cannot be seen. */
const MEMBERS = new Set(
  LATER_APIS.filter(path => path.includes('.prototype.'))
    .map(path => path.split('.').pop())
    .filter(name => !COMMON_NAMES.has(name)),
);

/** Options of Intl that came later are taken for nothing by the older ones, and others throw there. */
const INTL_OPTIONS = new Set([
  ...[
    'dateStyle',
    'timeStyle',
    'dayPeriod',
    'fractionalSecondDigits',
    'notation',
    'compactDisplay',
    'signDisplay',
  ],
  ...['unitDisplay', 'roundingMode', 'roundingIncrement', 'roundingPriority', 'trailingZeroDisplay'],
]);

/** Lookbehind, groups with flags of their own, the flags `d` and `v`. */
const isLaterPattern = (pattern, flags = '') =>
  /\(\?(<[=!]|[ims]*-?[ims]+:)/.test(pattern) || /[dv]/.test(flags);

/** `list.at(-1)`; a method of ours may be called so, but is not asked for an index. */
const isAtIndex = ({ callee, arguments: [index] }) =>
  callee.property?.name === 'at' && (index?.type === 'UnaryExpression' || typeof index?.value === 'number');

/** The later thing a node uses, if it does. @returns {string | undefined} its name, as a guard would have it */
function laterApi(node, parent) {
  if (node.type === 'MemberExpression') {
    const name = node.computed ? node.property.value : node.property.name;
    const isRead = !(parent.type === 'CallExpression' && parent.callee === node && parent.optional);
    if (!isRead) return undefined;
    if (STATICS.has(`${node.object.name}.${name}`)) return name;
    // As a property that we made it may be anything; as a call it is theirs.
    const isCall = parent.type === 'CallExpression' && parent.callee === node;
    if (MEMBERS.has(name) && (isCall || /^aria|^adopted/.test(name))) return name;
    return isCall && isAtIndex(parent) ? 'at' : undefined;
  }
  const isFree = !(parent.type === 'MemberExpression' && parent.property === node && !parent.computed);
  const isKey = /^(Property|MethodDefinition)$/.test(parent.type) && parent.key === node && !parent.computed;
  if (node.type === 'Identifier' && isFree && !isKey && GLOBALS.has(node.name)) {
    return parent.type === 'UnaryExpression' && parent.operator === 'typeof' ? undefined : node.name;
  }
  return undefined;
}

/** A test that names it, around it: `typeof x`, `'x' in y`, `y.x`. */
function isGuarded(name, ancestors, code) {
  return ancestors.some((node, at) => {
    const inner = ancestors[at + 1];
    const test = node.type === 'LogicalExpression' ? node.left : node.test;
    if (!test || inner === test) return false;
    return new RegExp(`\\b${name}\\b`).test(code.slice(test.start, test.end));
  });
}

/** What a parser of ES2020 says. @param {string} code */
function es2020(code) {
  const languageOptions = { ecmaVersion: 2020, sourceType: 'module' };
  const messages = new Linter().verify(code, { languageOptions, linterOptions: { noInlineConfig: true } });
  return messages.filter(({ fatal }) => fatal).map(({ message }) => `not ES2020: ${message}`);
}

/**
 * @param {string} code  of a module
 * @returns {string[]} what it finds, with a piece of the code
 */
export function tooNew(code) {
  const { program, errors } = parseSync('file.js', code);
  const found = [...errors.map(error => error.message), ...es2020(code)];
  const report = (node, what) =>
    found.push(`${what}: ${code.slice(node.start, Math.min(node.end, node.start + 60))}`);
  const visit = (node, ancestors, inFunction) => {
    if (Array.isArray(node)) return node.forEach(item => visit(item, ancestors, inFunction));
    if (node === null || typeof node !== 'object') return;
    const { type } = node;
    const parent = ancestors[ancestors.length - 1] ?? {};
    if (type in SYNTAX) report(node, SYNTAX[type]);
    if (type === 'AssignmentExpression' && /^(\?\?|\|\||&&)=$/.test(node.operator))
      report(node, 'logical assignment');
    if (type === 'AwaitExpression' && !inFunction) report(node, 'await at top level');
    if (type === 'ForOfStatement' && node.await && !inFunction) report(node, 'await at top level');
    if (type === 'ExportAllDeclaration' && node.exported) report(node, 'export * as');
    if (type === 'Literal' && node.regex && isLaterPattern(node.regex.pattern, node.regex.flags))
      report(node, 'regular expression');
    if (
      type === 'NewExpression' &&
      node.callee.name === 'RegExp' &&
      isLaterPattern(code.slice(node.start, node.end))
    )
      report(node, 'regular expression');
    if (type === 'Property' && INTL_OPTIONS.has(node.key.name)) report(node, 'option of Intl');
    const name = type === 'MemberExpression' || type === 'Identifier' ? laterApi(node, parent) : undefined;
    if (name !== undefined && !isGuarded(name, [...ancestors, node], code))
      report(GLOBALS.has(name) ? parent : node, GLOBALS.has(name) ? 'global' : 'method');
    const inside = inFunction || /Function/.test(type ?? '');
    const path = type ? [...ancestors, node] : ancestors;
    for (const child of Object.values(node)) visit(child, path, inside);
  };
  visit(program, [], false);
  return found;
}
