// Requests a second that one core serves: wrk on the one core, nginx on the other, all kinds in turn in every round.

import { spawn } from 'node:child_process';

const CONNECTIONS = 64;

/**
 * @param {import('./nginx.mjs').Nginx} plain @param {import('./nginx.mjs').Nginx | undefined} secure with TLS
 * @param {{ small: string, large: string }} paths
 * @param {{ rounds: number, seconds: number, core?: number }} options
 */
export async function measureLoads(plain, secure, { small, large }, { rounds, seconds, core }) {
  const gzip = { 'Accept-Encoding': 'gzip' };
  const { headers } = await fetch(plain.url + small, { headers: gzip });
  const known = { ...gzip, 'If-None-Match': headers.get('etag') };
  const since = { ...gzip, 'If-Modified-Since': headers.get('last-modified') };
  const close = { Connection: 'close' };
  // wrk speaks HTTP/1.1 and makes a whole handshake for each new connection.
  const kinds = [
    { name: '304, 34 communities', nginx: plain, path: small, headers: known },
    { name: '304 by `Last-Modified` alone', nginx: plain, path: small, headers: since },
    { name: '200, 34 communities, gzip', nginx: plain, path: small, headers: gzip },
    { name: '200, 34 communities, not compressed', nginx: plain, path: small, headers: {} },
    { name: '200, 1,000 communities, gzip', nginx: plain, path: large, headers: gzip },
    { name: '304, a connection for each', nginx: plain, path: small, headers: { ...known, ...close } },
    { name: '200, 34 communities, gzip, TLS', nginx: secure, path: small, headers: gzip },
    { name: '200, TLS, a connection for each', nginx: secure, path: small, headers: { ...gzip, ...close } },
  ]
    .filter(({ nginx }) => nginx !== undefined)
    .map(kind => ({ ...kind, rounds: [] }));
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`requests a second, round ${round} of ${rounds}\n`);
    for (const kind of kinds) kind.rounds.push(await load(kind.nginx, { ...kind, seconds, core }));
  }
  return kinds;
}

/**
 * @param {import('./nginx.mjs').Nginx} nginx
 * @param {{ path: string, headers: Record<string, string>, seconds: number, core?: number }} options
 * @returns {Promise<{ perSecond: number, perCpuSecond: number | undefined, busy: number | undefined }>}
 *   by the clock; by the processor time that nginx itself used; and what share of a core that was
 */
async function load(nginx, { path, headers, seconds, core }) {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const wrk = ['wrk', '-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, ...given, nginx.url + path];
  const command = core === undefined ? wrk : ['taskset', '-c', String(core), ...wrk];
  const before = nginx.cpuSeconds();
  const said = await output(command);
  const after = nginx.cpuSeconds();
  const [, count, time] = /(\d+) requests in ([\d.]+)s/.exec(said) ?? [];
  if (!count || /Non-2xx/.test(said)) throw new Error(`wrk: ${said}`);
  const used = before === undefined || after === undefined ? undefined : after - before;
  return {
    perSecond: Number(count) / Number(time),
    perCpuSecond: used ? Number(count) / used : undefined,
    busy: used === undefined ? undefined : used / Number(time),
  };
}

function output([command, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', data => (said += data));
    child.once('error', reject).once('close', () => resolve(said));
  });
}
