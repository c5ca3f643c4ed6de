// The loopback server: pages, their files compressed as a good host would, and the feed, which goes on when it is asked.

import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const HTML = 'text/html; charset=utf-8';
const brotli = (body, quality) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** What comes after the numbers is not what they cost; the second name is that of version 0.1. */
const AFTER_NUMBERS =
  /lantern\/(tools|details|course-label|row-text|print|share|details-controller)-|lantern-tools/;

/** @param {Map<string, Buffer>} files by path */
export async function startSite(files) {
  const packed = new Map([...files].map(([path, body]) => [`/${path}`, brotli(body, 11)]));
  const sent = [];
  let page = '';
  let documents = [Buffer.from('{}')];
  let packedPage;
  let packedDocument;

  const answer = path => {
    if (path === '/feed.json') {
      const document = documents.length > 1 ? documents.shift() : documents[0];
      return packedDocument
        ? [packedDocument, 'application/json', 'br']
        : [document, 'application/json', undefined];
    }
    const file = packed.get(path);
    if (file && !AFTER_NUMBERS.test(path)) sent.push({ path, bytes: file.length });
    if (file) return [file, TYPES[extname(path)], 'br'];
    if (path !== '/page') return ['<!doctype html><title>blank</title>', HTML, undefined];
    return packedPage ? [packedPage, HTML, 'br'] : [page, HTML, undefined];
  };

  const server = createServer((request, response) => {
    const [body, type, encoding] = answer((request.url ?? '/').split('?')[0]);
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      ...(encoding && { 'Content-Encoding': encoding }),
    });
    response.end(body);
  });
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Of scripts and style sheets, since the last `open`. */
    get bytes() {
      return sent.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    /** @param {string} html @param {string} text the feed @param {boolean} compressed for a thin line */
    open(html, text, compressed) {
      sent.length = 0;
      page = html;
      documents = [Buffer.from(text)];
      packedPage = compressed ? brotli(page, 5) : undefined;
      packedDocument = compressed ? brotli(documents[0], 5) : undefined;
    },
    /** What is answered next, one document a request; the last one stays. @param {string[]} texts */
    queue(texts) {
      packedDocument = undefined;
      documents = texts.map(text => Buffer.from(text));
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
