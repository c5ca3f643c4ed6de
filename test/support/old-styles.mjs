// Finds in the style sheets of a built file what Chromium 80, Safari 14 or Firefox 78 would drop.
// What may be dropped without harm is named in GRACEFUL, with the reason.

import { parseSync } from 'vite';

const LATER_UNIT = 'later unit';

/** What each is, in which of the three it is missing, and what to write instead. */
const LATER = [
  [
    /(?:^|[;{])\s*((?:margin|padding|inset)-(?:block|inline)|inset)\s*:/,
    'shorthand; Chromium 87, Safari 14.1: name start and end',
  ],
  [/(?:^|[;{])\s*(inset-(?:block|inline)-(?:start|end))\s*:/, 'Chromium 87, Safari 14.1: top, left …'],
  [
    /(?:^|[;{])\s*(aspect-ratio|accent-color|scrollbar-(?:gutter|color|width)|field-sizing|text-wrap(?:-\w+)?|rotate|scale|translate)\s*:/,
    'later property',
  ],
  [
    /(?:^|[;{])\s*(contain-intrinsic-[\w-]+|content-visibility|container(?:-\w+)?|contain-intrinsic-size)\s*:/,
    'later property',
  ],
  [
    /(?:^|[;{])\s*(overflow\s*:\s*clip|text-decoration\s*:\s*(?!\s|none\b|underline\s*(?:;|$)|inherit)[^;}]+)/,
    'Chromium 89, not in Safari: the longhands of text-decoration',
  ],
  [/(?:^|[;{])\s*(overflow-wrap\s*:\s*anywhere)/, 'Safari 15.4'],
  [/(?:^|[;{])\s*(color-scheme|text-underline-offset|text-decoration-thickness)\s*:/, 'later property'],
  [
    /(:(?:is|where|has|dir|focus-visible|modal|popover-open|user-(?:in)?valid|state)\b\(?)/,
    'later selector: the whole rule goes',
  ],
  [/:not\(([^()]*[, >+~][^()]*)\)/, 'list in :not(): Chromium 88, Firefox 84'],
  [/(@(?:container|layer|property|scope|starting-style|position-try|view-transition)\b)/, 'later rule'],
  [
    /@media[^{]*(prefers-contrast|forced-colors|prefers-reduced-data|\(\s*[\w-]+\s*[<>]=?)/,
    'later media query',
  ],
  [/\b((?:color-mix|light-dark|oklch|oklab|lch|lab|hwb|round|mod|rem|image-set|linear)\()/, 'later function'],
  [/\d((?:[dsl]v[hwib]|[dsl]vm(?:in|ax)|cq\w+|lh|rlh|ric|rch|rex)\b)/, LATER_UNIT],
];

/** What may be dropped, and what is there then. */
const GRACEFUL = {
  ':focus-visible': 'the ring of the browser itself',
  'overflow-wrap:anywhere': 'break-word, which is inherited from the host',
  'text-underline-offset': 'the line a little nearer',
  'text-decoration-thickness': 'a line as thick as the browser has it',
  'color-scheme': 'controls and scroll bars stay light',
  '@container': 'the layout outside of it, which has to do at every width',
  'forced-colors': 'a query that never holds',
  'prefers-contrast': 'a query that never holds',
  'prefers-reduced-data': 'a query that never holds',
  'contain-intrinsic-size': 'no place is kept',
  'contain-intrinsic-inline-size': 'no container either, so the card is as wide as what is in it',
  'content-visibility': 'all of it is laid out',
  'accent-color': 'the colour of the browser itself',
  'scrollbar-width': 'the scroll bar of the browser itself',
  'scrollbar-color': 'the scroll bar of the browser itself',
  'scrollbar-gutter': 'the page moves by a scroll bar',
  'text-wrap': 'lines break as they come',
  container: 'no container: see @container',
  'container-type': 'no container: see @container',
  'container-name': 'no container: see @container',
};

/** The rules of a sheet: selector and declarations. An at-rule around others is one with nothing in it. */
function rulesOf(css) {
  return [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]*)\{(?=([^{}]*)([{}]?))/g)].map(
    ([, selector, body, next]) => ({
      selector: selector.trim(),
      body: next === '{' ? '' : body.trim(),
    }),
  );
}

/** A box that lays out in a row of flex, and counts on `gap`: Chromium 84, Safari 14.1. */
const isFlexGap = body =>
  /display:\s*(inline-)?flex/.test(body) && /(?:^|;)\s*(?:row-|column-)?gap\s*:/.test(body);

/** Whether the rule has set the property already, so that the declaration that is dropped is not missed. */
function isSetBefore(body, index) {
  const declarations = body.slice(0, index).split(';');
  const [property] = declarations.pop().trim().split(':');
  return declarations.some(each => {
    const [before] = each.trim().split(':');
    return property === before || property.startsWith(`${before}-`);
  });
}

/**
 * @param {string} css
 * @returns {string[]} `selector: what ← why`
 */
export function tooNewStyles(css) {
  const found = [];
  const note = (selector, what, why) => {
    const name = what.trim().replace(/\s*:\s*(?=[^:])(?!:)/, (sign, at) => (at === 0 ? sign : ':'));
    if (!(name in GRACEFUL)) found.push(`${selector}: ${name} ← ${why}`);
  };
  for (const { selector, body } of rulesOf(css)) {
    if (isFlexGap(body)) note(selector, 'gap in flex', 'Chromium 84, Safari 14.1: margins');
    for (const [pattern, why] of LATER) {
      const ofBody = pattern.source.startsWith('(?:^|[;{])') || /function|unit/.test(why);
      const text = ofBody ? body : selector;
      for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
        if (why === LATER_UNIT && isSetBefore(body, match.index)) continue;
        note(selector, match[1] ?? match[0], why);
      }
    }
  }
  return found;
}

/** The sheets within a built file: pieces of templates that look like rules. @param {string} code of a module */
export function stylesIn(code) {
  const sheets = [];
  const visit = node => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'TaggedTemplateExpression' || node.type === 'TemplateLiteral') {
      const text = (node.quasi ?? node).quasis.map(({ value }) => value.cooked ?? '').join('/**/');
      if (/\{\s*[\w-]+\s*:[^{}]*[;}]/.test(text) && /[\w*)\]]\s*\{/.test(text)) sheets.push(text);
      if (node.quasi) return visit(node.quasi.expressions);
    }
    Object.values(node).forEach(visit);
  };
  visit(parseSync('file.js', code).program);
  return sheets;
}
