// Takes the line breaks of the sources out of the templates, so that none of them becomes a text node of the page. As in JSX, a
// line break stands for nothing. A blank that is meant stands on one line, or is written as `&#32;` beside a line break. Style
// sheets lose their comments, too, and the blanks that mean nothing.
// The npm build, the files for the script tag, the demo and the tests all have their templates from here, so what is tested is
// what is published.

import { parseAst } from 'vite';

/** Makes the texts of a template smaller, by the name of its function. */
const SMALLER = { html: smallerMarkup, svg: smallerMarkup, css: smallerStyles };

/**
 * The same code with other templates: a line break, with the blanks around it, becomes a blank inside a tag, and nothing elsewhere
 * in markup.
 *
 * @param {string} code TypeScript or JavaScript
 * @returns {string}
 * @throws {Error} where a line break stands between words, since it could be meant as a blank
 */
export function trimTemplates(code) {
  if (!/\b(?:html|svg|css)\s*`/.test(code)) return code;
  const quasis = templatesIn(parseAst(code, { lang: 'ts' })).flatMap(({ tag, quasi }) =>
    SMALLER[tag.name](quasi),
  );
  const pieces = [];
  let from = 0;
  for (const { start, raw, text } of quasis.sort((a, b) => a.start - b.start)) {
    pieces.push(code.slice(from, start), text);
    from = start + raw.length;
  }
  return pieces.join('') + code.slice(from);
}

/** All templates of Lit below a node of the syntax tree. */
function templatesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const own = node.type === 'TaggedTemplateExpression' && node.tag.name in SMALLER ? [node] : [];
  return [...own, ...Object.values(node).flatMap(templatesIn)];
}

/** The texts of one template between its values. One of them may end in the middle of a tag. */
function smallerMarkup({ quasis }) {
  let isInTag = false;
  return quasis.map(({ start, value: { raw } }) => {
    const text = raw.replace(/[<>]|[^<>]+/g, part => {
      if (part === '<' || part === '>') isInTag = part === '<';
      else if (!isInTag && /\S\s*\n\s*\S/.test(part)) throw new Error(`A line break between words: ${part}`);
      return part.replace(/\s*\n\s*/g, isInTag ? ' ' : '');
    });
    // In the tree of TypeScript, a text begins with what ends the value before it.
    return { start: start + 1, raw, text };
  });
}

function smallerStyles({ quasis }) {
  return quasis.map(({ start, value: { raw } }) => {
    const text = raw
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/;}/g, '}');
    return { start: start + 1, raw, text };
  });
}

/** For Vite. */
export function trimmedTemplates() {
  return {
    name: 'lantern:trimmed-templates',
    enforce: 'pre',
    transform: { filter: { id: /\/src\/.*\.ts$/ }, handler: code => trimTemplates(code) },
  };
}
