// Writes into docs/accessibility.md what a screen reader would say of the widgets, single and as lists, of the demo's
// story at one moment: `node test/access/reading-order.mjs --write`. Without `--write` it prints it.
//
// It is read from the browser's accessibility tree, in its order. What is hidden from that tree is not there.

import { readFileSync, writeFileSync } from 'node:fs';
import { createServer as createPage } from 'node:http';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser, launchOptions } from '../support/browser.mjs';
import { NAMES } from '../support/widget-list.mjs';

const at = path => fileURLToPath(new URL(path, import.meta.url));

/** Wednesday 6 January 2021, 15:40 in Shijiazhuang. */
const MOMENT = Date.parse('2021-01-06T15:40:00+08:00');
const DOCUMENT = at('../../docs/accessibility.md');
const MARKS = ['<!-- reading order: begin -->', '<!-- reading order: end -->'];

const titleOf = kind => kind[0].toUpperCase() + kind.slice(1);
/** A board is made of the others, each of which is read as it is by itself. */
const WIDGETS = NAMES.flatMap(kind =>
  kind === 'board'
    ? [['Board of all', '<lantern-board src="/story.json" limit="3" parts="do-next queue"></lantern-board>']]
    : [
        [
          `${titleOf(kind)} of one community`,
          `<lantern-${kind} src="/story.json" community="anheli"></lantern-${kind}>`,
        ],
        [`${titleOf(kind)} of all`, `<lantern-${kind} src="/story.json" limit="3"></lantern-${kind}>`],
      ],
);

/** The story's feed as the demo gives it at the moment. */
async function storyFeed() {
  const server = await createServer({
    configFile: at('../../vite.config.ts'),
    logLevel: 'error',
    server: { port: 0, strictPort: false, watch: null },
  });
  try {
    await server.listen();
    const { port } = server.httpServer.address();
    return await (await fetch(`http://127.0.0.1:${port}/feeds/story.json?at=${MOMENT}`)).text();
  } finally {
    await server.close();
  }
}

/** A page with the widgets, at the moment, and nothing else. */
async function startPage(feed) {
  const body = WIDGETS.map(([, element]) => element).join('\n');
  const types = { '/': 'text/html; charset=utf-8', '/story.json': 'application/json' };
  const contents = {
    '/': `<!doctype html><html lang="en"><title>Story</title><script type="module" src="/lantern.js"></script>${body}</html>`,
    '/story.json': feed,
  };
  const server = createPage((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    const isScript = /^\/lantern(\/[\w-]+)?\.js$/.test(path);
    const content = isScript ? readFileSync(at(`../../dist${path}`)) : contents[path];
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': isScript ? 'text/javascript' : (types[path] ?? 'text/plain'),
      Date: new Date(MOMENT).toUTCString(),
    });
    response.end(content);
  });
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  return server;
}

/** What is said of one node before its content; null: the content alone. */
function announced({ role, name, level, expanded, rows }) {
  switch (role) {
    case 'heading':
      return `heading level ${level}: ${name}`;
    case 'button':
      return `button: ${name}${expanded === undefined ? '' : expanded ? ', expanded' : ', collapsed'}`;
    case 'link':
      return `link: ${name}`;
    case 'searchbox':
      return `search field: ${name}`;
    case 'combobox':
      return `choice: ${name}`;
    case 'table':
      return `table: ${name}, ${rows} rows`;
    case 'columnheader':
      return `column: ${name}`;
    default:
      return null;
  }
}

/** Roles of which the name is all there is to say. */
const WHOLE = new Set(['heading', 'button', 'link', 'searchbox', 'combobox', 'columnheader']);
/** Roles that begin a line. */
const LINES = new Set(['paragraph', 'term', 'listitem', 'row', 'status', 'table']);

/** Lines of what would be said of a subtree. */
function speak(node, byId, lines = ['']) {
  const value = each => each?.value;
  const properties = Object.fromEntries((node.properties ?? []).map(each => [each.name, value(each.value)]));
  const role = value(node.role);
  const name = String(value(node.name) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const add = text => {
    lines[lines.length - 1] = [lines.at(-1), text].filter(Boolean).join(' ');
  };
  if (!node.ignored && role === 'StaticText') {
    if (name) add(name);
    return lines;
  }
  if (role === 'caption' || role === 'Caption') return lines;
  const isLine = !node.ignored && (LINES.has(role) || WHOLE.has(role));
  if (isLine && lines.at(-1) !== '') lines.push('');
  const children = (node.childIds ?? []).map(id => byId.get(id)).filter(Boolean);
  if (!node.ignored) {
    const rows = role === 'table' ? count(node, byId, 'row') : 0;
    const text = announced({ role, name, rows, ...properties });
    if (text) add(text);
    if (WHOLE.has(role)) {
      lines.push('');
      return lines;
    }
    if (role === 'table') lines.push('');
    if (role === 'definition' && !lines.at(-1).endsWith(':')) lines[lines.length - 1] += ';';
  }
  const cells = [];
  for (const child of children) {
    if (role === 'row' && ['cell', 'rowheader'].includes(value(child.role))) {
      cells.push(speak(child, byId).filter(Boolean).join(' '));
    } else speak(child, byId, lines);
  }
  if (cells.length > 0) add(`row: ${cells.map(each => each || 'empty').join(' | ')}`);
  if (role === 'term') lines[lines.length - 1] += ':';
  else if (isLine) lines.push('');
  return lines;
}

function count(node, byId, role) {
  return (node.childIds ?? [])
    .map(id => byId.get(id))
    .filter(Boolean)
    .reduce((sum, child) => sum + (child.role?.value === role ? 1 : 0) + count(child, byId, role), 0);
}

/** @returns {Promise<string>} what would be said, as Markdown */
export async function readingOrder() {
  const server = await startPage(await storyFeed());
  const browser = await launch(launchOptions(await findBrowser()));
  try {
    const page = await browser.newPage();
    // As long as the page: rows out of sight are made for a screen reader when it comes to them.
    await page.setViewport({ width: 800, height: 24_000 });
    await page.evaluateOnNewDocument(moment => {
      Date.now = () => moment;
    }, MOMENT);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() =>
      [...document.body.children].every(each => ['ready', 'stale'].includes(each.dataset.state)),
    );
    await page.waitForNetworkIdle({ idleTime: 500 });
    const client = await page.createCDPSession();
    await client.send('Accessibility.enable');
    const { root } = await client.send('DOM.getDocument');
    const { nodeIds } = await client.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'body > *',
    });
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const parts = [];
    for (const [index, nodeId] of nodeIds.entries()) {
      const { node } = await client.send('DOM.describeNode', { nodeId });
      const found = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
      const lines = found ? speak(found, byId).filter(Boolean) : [];
      parts.push(`### ${WIDGETS[index][0]}\n\n${lines.map(line => `1. ${line}`).join('\n')}`);
    }
    return parts.join('\n\n');
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** What stands in the document now. */
export function written() {
  const [, rest = ''] = readFileSync(DOCUMENT, 'utf8').split(MARKS[0]);
  return rest.split(MARKS[1])[0]?.trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await readingOrder();
  if (process.argv.includes('--write')) {
    const [before, rest = ''] = readFileSync(DOCUMENT, 'utf8').split(MARKS[0]);
    writeFileSync(DOCUMENT, `${before}${MARKS[0]}\n\n${text}\n\n${MARKS[1]}${rest.split(MARKS[1])[1] ?? ''}`);
  } else console.log(text);
}
