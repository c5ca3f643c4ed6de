// `npm run bench:hosting`: what one nginx with the configuration of docs/hosting.md carries, and what comes through a
// caching proxy to a slow origin. Needs dist/ (`npm run build`), nginx and, for requests a second, wrk.
// `-- --quick` takes one round and one period. What is measured and what follows from it: docs/hosting.md.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { feedText } from './feed.mjs';
import { measureLoads } from './load.mjs';
import { guide, has, hasBrotli, install, nginxPath, startNginx } from './nginx.mjs';
import { arrivals, peak, unchangedShare } from './pollers.mjs';
import { burst, BURSTS, replay } from './proxy.mjs';
import { markdown } from './report.mjs';
import { wireBytes } from './wire.mjs';

const quick = process.argv.includes('--quick');
const SIZES = [10, 34, 1000, 10_000];
const ROUNDS = quick ? 1 : 5;
const SECONDS = quick ? 1 : 3;
const VIEWERS = 2000;
const PERIOD = 60;
const PERIODS = quick ? 1 : 4;
/** How often the file changes, in seconds. */
const PUBLISHED = [60, 300, 900];
/** In the replay the file changes in the third period, and the origin is down in the fourth. */
const PUBLISH_EVERY = 120;
const DOWN = 3;
/** nginx has one core, and who asks has the other. */
const [SERVER_CORE, CLIENT_CORE] = process.platform === 'linux' && availableParallelism() > 1 ? [0, 1] : [];

const say = text => process.stderr.write(`${text}\n`);
const pathOf = size => `/feed/${size}.json`;

if (install()) await main();
else {
  say(
    'There is no nginx on this machine. Install it (Debian: apt-get install nginx wrk) and run this again.',
  );
  process.exitCode = 1;
}

async function main() {
  if (CLIENT_CORE !== undefined) spawnSync('taskset', ['-cp', String(CLIENT_CORE), String(process.pid)]);
  const scratch = mkdtempSync(join(tmpdir(), 'lantern-hosting-'));
  const servers = [];
  try {
    const tls = certificate(scratch);
    const start = async options => {
      const nginx = await startNginx({ server: guide('nginx.conf'), core: SERVER_CORE, ...options });
      servers.push(nginx);
      return nginx;
    };
    const plain = await start({});
    const secure = tls && (await start({ tls }));
    const files = SIZES.map(size => publish([plain, secure].filter(Boolean), size));
    const wires = [];
    for (const file of files) wires.push({ ...file, ...(await wiresOf(file.size, plain, secure)) });
    const paths = { small: pathOf(34), large: pathOf(1000) };
    const loads = has('wrk')
      ? await measureLoads(plain, secure, paths, { rounds: ROUNDS, seconds: SECONDS, core: CLIENT_CORE })
      : [];
    if (loads.length === 0) say('no wrk: requests a second are not measured');

    const list = arrivals({ viewers: VIEWERS, period: PERIOD, within: PERIOD, until: 4 * 3600 });
    const shares = PUBLISHED.map(every => ({ every, share: unchangedShare(list, every) }));
    const arriving = peak(list, 2 * PERIOD, 3600);

    const bursts = [];
    for (const kind of BURSTS) {
      say(`burst: ${kind.name}`);
      bursts.push({ ...kind, ...(await burst(kind, { viewers: VIEWERS, delay: 1500, core: SERVER_CORE })) });
    }
    say(`replay: ${PERIODS} periods in real time`);
    const replayed = await replay(
      list.filter(({ at }) => at < PERIODS * PERIOD * 1000),
      {
        period: PERIOD,
        periods: PERIODS,
        publishEvery: PUBLISH_EVERY,
        down: DOWN,
        delay: 1500,
        core: SERVER_CORE,
      },
    );
    const notes = ['pages open', '', 'new feed', 'origin down'];
    const rows = replayed.map((row, index) => ({ ...row, note: notes[index] }));
    const { stderr } = spawnSync(nginxPath(), ['-v'], { encoding: 'utf8' });
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${stderr.trim().split(': ')[1]}, Node ${process.version}`;
    const run = {
      machine,
      loads,
      wires,
      shares,
      period: PERIOD,
      bursts,
      viewers: VIEWERS,
      replayed: rows,
      arriving,
    };
    process.stdout.write(markdown(run));
  } finally {
    for (const server of servers) await server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Writes a feed with its compressed forms, as the guide says. */
function publish(servers, size) {
  const raw = Buffer.from(feedText(size));
  const packed = { '': raw, '.gz': gzipSync(raw, { level: 9 }), '.br': brotliCompressSync(raw) };
  for (const { root } of servers) {
    mkdirSync(join(root, 'feed'), { recursive: true });
    for (const [end, body] of Object.entries(packed)) writeFileSync(join(root, pathOf(size) + end), body);
  }
  const [, gzip, brotli] = Object.values(packed).map(({ length }) => length);
  return { size, raw: raw.length, gzip, brotli: hasBrotli() ? brotli : undefined };
}

async function wiresOf(size, plain, secure) {
  say(`bytes: ${size} communities`);
  const path = pathOf(size);
  const encoding = 'gzip, deflate, br, zstd';
  return {
    http1: await wireBytes({ port: plain.port, path, encoding: 'gzip', http2: false }),
    http2: secure && (await wireBytes({ port: secure.port, path, encoding, http2: true })),
  };
}

/** For an hour, of this machine, with the key that most hosts use now; without openssl there is no TLS here. */
function certificate(folder) {
  const [cert, key] = ['cert.pem', 'key.pem'].map(name => join(folder, name));
  const { status } = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1', '-subj', '/CN=localhost', '-keyout', key, '-out', cert], // prettier-ignore
    { stdio: 'ignore' },
  );
  return status === 0 ? { cert, key } : undefined;
}
