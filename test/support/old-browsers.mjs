// Finds what the oldest browsers we promise (Chromium 80, Safari 14, Firefox 78) cannot run in a built file.

import { parseSync } from 'vite';

const SYNTAX = {
  PropertyDefinition: 'class field',
  PrivateIdentifier: 'private member',
  StaticBlock: 'static block',
  AccessorProperty: 'accessor',
  Decorator: 'decorator',
};

/** Calls of methods that came later. As calls only, and `f?.()` looks before it calls. */
const METHODS = new Set([
  ...['replaceAll', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'randomUUID'],
  ...['checkVisibility', 'replaceChildren', 'getHTML', 'isWellFormed'],
]);
const STATICS = new Set([
  ...[
    'Object.hasOwn',
    'Object.groupBy',
    'Map.groupBy',
    'Array.fromAsync',
    'Promise.any',
    'Promise.withResolvers',
  ],
  ...['AbortSignal.timeout', 'AbortSignal.any', 'URL.canParse', 'URL.parse', 'Intl.supportedValuesOf'],
]);
const GLOBALS = new Set([
  'structuredClone',
  'WeakRef',
  'FinalizationRegistry',
  'requestIdleCallback',
  'scheduler',
]);

/** `list.at(-1)`; a method of ours may be called so, but is not asked for an index. */
const isAtIndex = ({ callee, arguments: [index] }) =>
  callee.property?.name === 'at' && (index?.type === 'UnaryExpression' || typeof index?.value === 'number');

function isLaterMethod(call) {
  const { object, property } = call.callee;
  return METHODS.has(property?.name) || STATICS.has(`${object?.name}.${property?.name}`) || isAtIndex(call);
}

/**
 * @param {string} code  of a module
 * @returns {string[]} what it finds, with a piece of the code
 */
export function tooNew(code) {
  const { program, errors } = parseSync('file.js', code);
  const found = errors.map(error => error.message);
  const report = (node, what) =>
    found.push(`${what}: ${code.slice(node.start, Math.min(node.end, node.start + 60))}`);
  const visit = (node, inFunction) => {
    if (Array.isArray(node)) return node.forEach(item => visit(item, inFunction));
    if (node === null || typeof node !== 'object') return;
    const { type } = node;
    if (type in SYNTAX) report(node, SYNTAX[type]);
    if (type === 'AssignmentExpression' && /^(\?\?|\|\||&&)=$/.test(node.operator))
      report(node, 'logical assignment');
    if (type === 'AwaitExpression' && !inFunction) report(node, 'await at top level');
    if (type === 'ForOfStatement' && node.await && !inFunction) report(node, 'await at top level');
    if (type === 'ExportAllDeclaration' && node.exported) report(node, 'export * as');
    if (
      type === 'Literal' &&
      node.regex &&
      (/\(\?<[=!]/.test(node.regex.pattern) || /[dv]/.test(node.regex.flags))
    )
      report(node, 'regular expression');
    if (type === 'CallExpression' && !node.optional && isLaterMethod(node)) report(node, 'method');
    const { callee } = node;
    if ((type === 'CallExpression' || type === 'NewExpression') && GLOBALS.has(callee?.name))
      report(node, 'global');
    const inside = inFunction || /Function/.test(type ?? '');
    Object.values(node).forEach(child => visit(child, inside));
  };
  visit(program, false);
  return found;
}
