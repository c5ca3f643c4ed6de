// A server on loopback that serves feeds as a test scripts them, and fails in as many ways as the network can.
// Tests talk to it through feed-client.ts.
//
//   PUT  /script/<path>   a list of answers; each request for /feed/<path> takes the next, the last one stays
//   GET  /log/<path>      { requests: [{ headers }], open: how many are being answered now }
//   POST /push/<path>     one server-sent event with this body to everybody who listens
//   POST /drop/<path>     ends the connections of everybody who listens
//   POST /gate/<open|shut> lets the second address (`gate`) refuse connections, as a host does that is down
//
// An answer: { status, headers, body (base64), text, cors (true), delayMs, fault, size }. The faults are listed below.

import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const MAX_LIFE_MS = 15 * 60_000;
/** A browser asks again by itself where a connection breaks that was used before: each answer has one of its own. */
const CLOSE = { connection: 'close' };
const OPEN = {
  ...CLOSE,
  'access-control-allow-origin': '*',
  'access-control-allow-methods': '*',
  'access-control-allow-headers': '*',
};

/** What can go wrong while an answer is on its way. Each gets the answer, its body, and what it is sent on. */
const FAULTS = {
  /** Hangs up before a word. */
  reset: (_answer, _body, res) => res.socket.resetAndDestroy(),
  /** Hangs up politely before a word. */
  hangup: (_answer, _body, res) => res.socket.end(),
  /** Hangs up after the head. */
  'reset-after-head': (answer, body, res) => {
    res.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
    res.flushHeaders();
    setTimeout(() => res.socket?.resetAndDestroy(), 20);
  },
  /** Half of the promised length. */
  half: (answer, body, res) => {
    res.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
    res.write(body.subarray(0, body.length / 2));
    setTimeout(() => res.socket?.destroy(), 20);
  },
  /** Half of it in chunks, without the last one. */
  'half-chunked': (answer, body, res) => {
    res.writeHead(answer.status, answer.headers);
    res.write(body.subarray(0, body.length / 2));
    setTimeout(() => res.socket?.destroy(), 20);
  },
  /** Half of it, ended as if it were all: what an interrupted upload leaves on a host. */
  'half-file': (answer, body, res) =>
    res.writeHead(answer.status, answer.headers).end(body.subarray(0, body.length / 2)),
  /** Takes the request and says nothing. */
  silent: () => {},
  /** Head, half of it, and then nothing. */
  stall: (answer, body, res) => {
    res.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
    res.write(body.subarray(0, body.length / 2));
  },
  /** A byte every 20 ms, without end. */
  drip: (answer, _body, res) => {
    res.writeHead(answer.status, answer.headers);
    const timer = setInterval(() => res.write(' '), 20);
    res.on('close', () => clearInterval(timer));
  },
  /** The body in two pieces, cut at `size`, with a pause between them. */
  pieces: (answer, body, res) => {
    res.writeHead(answer.status, answer.headers);
    res.write(body.subarray(0, answer.size));
    setTimeout(() => res.end(body.subarray(answer.size)), 10);
  },
  /** Promises more than comes. */
  'length-too-long': (answer, body, res) => {
    const head = rawHead(answer, { 'content-length': body.length + 100 });
    res.socket.end(Buffer.concat([head, body]));
  },
  /** Promises less than comes. */
  'length-too-short': (answer, body, res) => {
    const head = rawHead(answer, { 'content-length': Math.floor(body.length / 2) });
    res.socket.end(Buffer.concat([head, body]));
  },
  'length-junk': (answer, body, res) => {
    res.socket.end(Buffer.concat([rawHead(answer, { 'content-length': 'many' }), body]));
  },
  'length-twice': (answer, body, res) => {
    const head = rawHead(answer, { 'content-length': body.length, 'Content-Length': body.length + 1 });
    res.socket.end(Buffer.concat([head, body]));
  },
  'bad-chunk': (answer, body, res) => {
    const head = rawHead(answer, { 'transfer-encoding': 'chunked' });
    res.socket.end(Buffer.concat([head, Buffer.from('zz\r\n'), body]));
  },
  /** Not HTTP at all. */
  garbage: (_answer, _body, res) => res.socket.end(randomBytes(512)),
  /** A head without end. */
  'huge-head': (answer, _body, res) => {
    res.socket.end(rawHead(answer, { 'x-long': 'x'.repeat(2 ** 20) }));
  },
  /** `size` megabytes in chunks that nobody announced. */
  flood: (answer, body, res) => {
    res.writeHead(answer.status, answer.headers);
    const piece = Buffer.alloc(2 ** 20, body.length > 0 ? body : ' ');
    let left = answer.size;
    const pour = () => {
      while (left-- > 0 && !res.destroyed) if (!res.write(piece)) return res.once('drain', pour);
      if (!res.destroyed) res.end();
    };
    pour();
  },
  /** Says gzip and is not. */
  'gzip-wrong': (answer, body, res) => {
    res.writeHead(answer.status, { ...answer.headers, 'content-encoding': 'gzip' }).end(body);
  },
  'gzip-half': (answer, body, res) => {
    const zipped = gzipSync(body);
    const half = zipped.subarray(0, zipped.length / 2);
    res.writeHead(answer.status, { ...answer.headers, 'content-encoding': 'gzip' }).end(half);
  },
  /** `size` megabytes of blanks that come as some kilobytes. */
  'gzip-bomb': (answer, _body, res) => {
    const bomb = gzipSync(Buffer.alloc(answer.size * 2 ** 20, ' '), { level: 9 });
    res.writeHead(answer.status, { ...answer.headers, 'content-encoding': 'gzip' }).end(bomb);
  },
  gzip: (answer, body, res) => {
    res.writeHead(answer.status, { ...answer.headers, 'content-encoding': 'gzip' }).end(gzipSync(body));
  },
  'encoding-unknown': (answer, body, res) => {
    res.writeHead(answer.status, { ...answer.headers, 'content-encoding': 'br' }).end(body);
  },
  /** Sends the browser round in a circle. */
  'redirect-loop': (_answer, _body, res, path) =>
    res.writeHead(302, { ...OPEN, location: `/round/${path}` }).end(),
};

/**
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} its address without a slash at its end, and the way out
 */
export async function startFeedServer() {
  /** @type {Map<string, { answers: any[], requests: any[], open: number, listeners: Set<any> }>} */
  const paths = new Map();
  const at = path => {
    if (!paths.has(path)) paths.set(path, { answers: [], requests: [], open: 0, listeners: new Set() });
    return paths.get(path);
  };

  const onRequest = (req, res) => {
    const [, verb, ...rest] = new URL(req.url, 'http://x').pathname.split('/');
    const path = rest.join('/');
    res.on('error', () => {});
    if (verb === 'feed') return serve(path, at(path), req, res);
    if (verb === 'round') return FAULTS['redirect-loop'](null, null, res, path);
    control(verb, path, req, res).catch(error => res.writeHead(500, OPEN).end(String(error)));
  };

  const main = await listen(createServer(onRequest), 0);
  let gate = await listen(createServer(onRequest), 0);
  const gatePort = gate.address().port;

  async function control(verb, path, req, res) {
    const say = value =>
      res.writeHead(200, { ...OPEN, 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (req.method === 'OPTIONS') return say(null);
    const entry = at(path);
    if (verb === 'script') {
      paths.set(path, { ...entry, answers: JSON.parse(await bodyOf(req)), requests: [] });
      return say(null);
    }
    if (verb === 'log') return say({ requests: entry.requests, open: entry.open });
    if (verb === 'push') {
      const data = (await bodyOf(req)).split(/\r?\n/).map(line => `data: ${line}\n`);
      for (const listener of entry.listeners) listener.write(`id: ${Date.now()}\n${data.join('')}\n`);
      return say(entry.listeners.size);
    }
    if (verb === 'drop') {
      for (const listener of entry.listeners) listener.end();
      return say(null);
    }
    if (verb === 'gate') {
      if (path === 'open' && !gate.listening) gate = await listen(createServer(onRequest), gatePort);
      if (path === 'shut' && gate.listening) await shut(gate);
      return say(`http://127.0.0.1:${gatePort}`);
    }
    res.writeHead(404, OPEN).end();
  }

  // Stops by itself, whatever becomes of who started it.
  const life = setTimeout(close, MAX_LIFE_MS);
  life.unref();
  main.unref();
  gate.unref();

  async function close() {
    clearTimeout(life);
    await Promise.all([shut(main), shut(gate)]);
  }

  return { url: `http://127.0.0.1:${main.address().port}`, close };
}

function serve(path, entry, req, res) {
  entry.requests.push({ method: req.method, headers: req.headers });
  entry.open += 1;
  res.on('close', () => (entry.open -= 1));
  const scripted = entry.answers.length > 1 ? entry.answers.shift() : entry.answers[0];
  if (!scripted) return void res.writeHead(404, OPEN).end('not scripted');
  const { status = 200, headers = {}, cors = true, delayMs = 0, fault } = scripted;
  const body =
    scripted.body === undefined ? Buffer.from(scripted.text ?? '') : Buffer.from(scripted.body, 'base64');
  const answer = {
    ...scripted,
    status,
    headers: { ...(cors ? OPEN : {}), 'cache-control': 'no-cache', ...headers },
  };
  const send = () => {
    if (scripted.events) return listenTo(entry, answer, res);
    if (fault) return FAULTS[fault](answer, body, res, path);
    // Written bare: what a status must not have, it is given too.
    res.writeHead(status, answer.headers);
    res.end(body);
  };
  if (delayMs > 0) setTimeout(send, delayMs);
  else send();
}

function listenTo(entry, answer, res) {
  res.writeHead(200, { ...answer.headers, 'content-type': 'text/event-stream' });
  res.flushHeaders();
  // What the browser is to wait before it comes again by itself.
  res.write('retry: 50\n\n');
  entry.listeners.add(res);
  res.on('close', () => entry.listeners.delete(res));
}

function rawHead({ status, headers }, more) {
  const lines = Object.entries(headers).concat(Object.entries(more));
  return Buffer.from(
    `HTTP/1.1 ${status} X\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
  );
}

function listen(server, port) {
  server.keepAliveTimeout = 60_000;
  server.on('connection', socket => socket.on('error', () => {}));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function shut(server) {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function bodyOf(req) {
  const pieces = [];
  for await (const piece of req) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
