// That a page shows what it must. Pure: it judges what was read off the page.

/**
 * What was read.
 * @typedef {object} Seen
 * @property {string} viewport  text in the first viewport; of canvases what was drawn, wherever
 * @property {string[]} rows  the rows in the document, one text each
 * @property {string[]} drawn  texts drawn on canvases
 */

/** Rows that must stand in the first viewport. */
const FIRST = 3;

/**
 * What lacks; empty where the page is right.
 *
 * @param {import('./feed.mjs').Expected} expected
 * @param {Seen} seen
 * @returns {string[]}
 */
export function missing({ waiting, wait, onDuty, roles, total, rows }, seen) {
  const words = tokens(seen.viewport);
  const head = [waiting, onDuty, ...roles, total].filter(word => !words.has(word));
  if (!` ${seen.viewport} `.includes(` ${wait} `)) head.push(wait);
  const lost = seen.drawn.length > 0 ? notDrawn(rows, seen.drawn) : notInRows(rows, seen.rows);
  const below = rows
    .slice(0, FIRST)
    .filter(({ name, percent }) => !seen.viewport.includes(name) || !words.has(percent));
  return [
    ...head.map(word => `no ${word} in the first viewport`),
    ...below.map(({ name }) => `${name} is not in the first viewport`),
    ...lost,
  ];
}

function tokens(text) {
  return new Set(text.split(/[^\d\p{L},.%-]+/u));
}

/** In the document a row's name and its percentage stand in one row, and the row stands once. */
function notInRows(rows, texts) {
  const byName = new Map();
  for (const text of texts) {
    const name = /Community \d+/.exec(text)?.[0] ?? '';
    byName.set(name, [...(byName.get(name) ?? []), text]);
  }
  return rows.flatMap(({ name, percent }) => {
    const found = byName.get(name) ?? [];
    if (found.length !== 1) return [`${name} stands in ${found.length} rows`];
    return tokens(found[0]).has(percent) ? [] : [`${name} does not say ${percent}`];
  });
}

/** On a canvas nothing says what belongs together: all names, and each percentage as often as it should be. */
function notDrawn(rows, drawn) {
  const text = ` ${drawn.join(' ')} `;
  const names = new Set(text.match(/Community \d+/g));
  const percents = counts(text.match(/\d+%/g) ?? []);
  const wanted = counts(rows.map(({ percent }) => percent));
  return [
    ...rows.filter(({ name }) => !names.has(name)).map(({ name }) => `${name} is not drawn`),
    ...[...wanted]
      .filter(([percent, times]) => (percents.get(percent) ?? 0) < times)
      .map(([percent, times]) => `${percent} is drawn less than ${times} times`),
  ];
}

function counts(list) {
  const found = new Map();
  for (const each of list) found.set(each, (found.get(each) ?? 0) + 1);
  return found;
}
