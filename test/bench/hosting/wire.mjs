// Bytes on the wire: a relay on loopback that counts both ways, and one viewer with a connection that stays open.

import { connect as connectHttp2 } from 'node:http2';
import { Agent, request as requestHttp } from 'node:http';
import { connect, createServer } from 'node:net';

/** What Chromium sends with a widget's request to another origin. */
const AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const BROWSER = {
  'sec-ch-ua-platform': '"Linux"',
  'cache-control': 'max-age=0',
  'user-agent': AGENT,
  'sec-ch-ua': '"Chromium";v="140", "Not=A?Brand";v="24", "Google Chrome";v="140"',
  'sec-ch-ua-mobile': '?0',
  accept: '*/*',
  origin: 'https://www.example.org',
  'sec-fetch-site': 'same-site',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
  referer: 'https://www.example.org/',
  'accept-language': 'en-US,en;q=0.9',
};

/**
 * Bytes of the connection's beginning with the first answer, and of one more answer of each kind.
 *
 * @param {{ port: number, path: string, encoding: string, http2: boolean, times?: number }} options
 * @returns {Promise<{ first: number, whole: number, unchanged: number, up: number }>} `up` is the request's part of `unchanged`
 */
export async function wireBytes({ port, path, encoding, http2, times = 5 }) {
  const relay = await startRelay(port);
  const viewer = http2 ? http2Viewer(relay.port) : http1Viewer(relay.port);
  const ask = async (etag, status) => {
    relay.reset();
    const headers = { ...BROWSER, 'accept-encoding': encoding, ...(etag && { 'if-none-match': etag }) };
    const answer = await viewer.ask(path, headers);
    if (answer.status !== status) throw new Error(`${path}: ${answer.status} instead of ${status}`);
    return { ...relay.counted(), etag: answer.etag };
  };
  /** The last one: HTTP/2 learns the headers from the first. */
  const settled = async (etag, status) => {
    let last;
    for (let time = 0; time < times; time += 1) last = await ask(etag, status);
    return last;
  };
  try {
    const first = await ask(undefined, 200);
    const whole = await settled(undefined, 200);
    const unchanged = await settled(first.etag, 304);
    const sum = ({ up, down }) => up + down;
    return { first: sum(first), whole: sum(whole), unchanged: sum(unchanged), up: unchanged.up };
  } finally {
    viewer.close();
    relay.stop();
  }
}

function startRelay(target) {
  let up = 0;
  let down = 0;
  const sockets = new Set();
  const server = createServer(socket => {
    const other = connect(target, '127.0.0.1');
    for (const each of [socket, other]) {
      sockets.add(each);
      each.on('error', () => {});
    }
    socket.on('data', data => (up += data.length)).pipe(other);
    other.on('data', data => (down += data.length)).pipe(socket);
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: server.address().port,
        reset: () => (up = down = 0),
        counted: () => ({ up, down }),
        stop: () => {
          server.close();
          for (const socket of sockets) socket.destroy();
        },
      }),
    );
  });
}

function http1Viewer(port) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask: (path, headers) =>
      new Promise((resolve, reject) => {
        const request = requestHttp({ port, path, headers, agent }, response => {
          response.resume().on('end', () => {
            const { etag } = response.headers;
            // The socket goes back to the agent a turn later.
            setImmediate(() => resolve({ status: response.statusCode, etag }));
          });
        });
        request.on('error', reject).end();
      }),
    close: () => agent.destroy(),
  };
}

function http2Viewer(port) {
  // As large as browsers have it, or each answer of some size costs window updates of its own.
  const session = connectHttp2(`https://127.0.0.1:${port}`, {
    rejectUnauthorized: false,
    settings: { initialWindowSize: 6_291_456, headerTableSize: 65_536 },
  });
  const failed = new Promise((_, reject) => {
    session.on('error', reject);
  });
  failed.catch(() => {});
  const answer = (path, headers) =>
    new Promise((resolve, reject) => {
      const stream = session.request({ ':path': path, ...headers });
      let head;
      stream.on('response', each => (head = each));
      stream.on('error', reject);
      stream.resume().on('end', () => resolve({ status: head[':status'], etag: head['etag'] }));
      stream.end();
    });
  return {
    ask: (path, headers) => Promise.race([answer(path, headers), failed]),
    close: () => session.close(),
  };
}
