// A loopback server with what it was last told to have: as a static host, with an `ETag`, so that what has not changed
// costs a 304.

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';

const TYPES = { js: 'text/javascript', json: 'application/json', csv: 'text/csv', html: 'text/html' };

/** The files for the script tag, with the chunks that they load. @param {string} folder @returns {string[]} paths in it */
export function scriptsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map(name => String(name).replaceAll('\\', '/'))
    .filter(name => /^(lantern\/)?[^/]+\.js$/.test(name));
}

export async function startHost() {
  const files = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    asked.push(path);
    const file = files.get(path) ?? {
      body: '<!doctype html><title>blank</title>',
      etag: '"blank"',
      type: 'text/html',
    };
    const isSame = request.headers['if-none-match'] === file.etag;
    response.writeHead(isSame ? 304 : 200, {
      'Content-Type': `${file.type}; charset=utf-8`,
      'Cache-Control': 'no-cache',
      ETag: file.etag,
    });
    response.end(isSame ? undefined : file.body);
  });
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** @param {string} path @param {string | Buffer} text */
    put(path, text) {
      const body = Buffer.from(text);
      const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
      files.set(path, { body, etag, type: TYPES[path.split('.').at(-1)] ?? 'text/html' });
    },
    /** How often paths that fit were asked for since it was asked last. @param {RegExp} pattern */
    count(pattern) {
      return asked.splice(0).filter(path => pattern.test(path)).length;
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
