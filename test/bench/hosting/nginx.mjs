// Debian's nginx with the configuration of the guide, on loopback: its own folder, its own pid, ended by that pid.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const TICKS_A_SECOND = 100;

/** A file of the guide. @param {string} name */
export const guide = name =>
  readFileSync(fileURLToPath(new URL(`../../../docs/hosting/${name}`, import.meta.url)), 'utf8');

/** Whether there is such a command; what it makes of `-v` does not matter. @param {string} command */
export const has = command => spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined;

/** Asked anew each time: it may have been installed meanwhile. */
export const hasBrotli = () => existsSync(BROTLI);
/** Debian has it in /usr/sbin, which is not on everybody's path. */
export const nginxPath = () => ['nginx', '/usr/sbin/nginx'].find(has);

/** Installs what is missing, where that is possible without asking. @returns {boolean} whether there is an nginx now */
export function install() {
  const missing = [
    ...(nginxPath() ? [] : ['nginx', 'libnginx-mod-http-brotli-static']),
    ...(has('wrk') ? [] : ['wrk']),
  ];
  if (missing.length > 0 && process.getuid?.() === 0 && has('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }; // installed, not started
    const apt = (...args) =>
      spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing);
  }
  return nginxPath() !== undefined;
}

/**
 * @typedef {object} Nginx
 * @property {string} url  without a slash at its end
 * @property {number} port
 * @property {string} root  what it serves; the caller writes there
 * @property {() => number | undefined} cpuSeconds  of its workers so far; undefined where there is no /proc
 * @property {() => Promise<void>} stop
 *
 * Starts nginx with one worker.
 *
 * @param {{ server: string, http?: string, core?: number, tls?: { cert: string, key: string } }} options
 *   `server` and `http` are what stands in those blocks; `core` is the one it is held to
 * @returns {Promise<Nginx>}
 */
export async function startNginx({ server, http = '', core, tls }) {
  const nginx = nginxPath();
  if (!nginx) throw new Error('no nginx on this machine');
  const home = mkdtempSync(join(tmpdir(), 'lantern-nginx-'));
  const root = join(home, 'root');
  mkdirSync(root);
  mkdirSync(join(home, 'cache'));
  const port = await freePort();
  const listen = tls
    ? `listen 127.0.0.1:${port} ssl http2; ssl_certificate ${tls.cert}; ssl_certificate_key ${tls.key};`
    : `listen 127.0.0.1:${port};`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${join(home, name)};`,
  );
  const configuration = join(home, 'nginx.conf');
  writeFileSync(
    configuration,
    `${hasBrotli() ? `load_module ${BROTLI};` : ''}
daemon off; worker_processes 1; pid ${join(home, 'pid')}; error_log ${join(home, 'error.log')};
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 4096; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_timeout 75s; keepalive_requests 1000000;
  ${temporary.join('\n  ')}
  ${http.replaceAll('/var/cache/nginx', join(home, 'cache'))}
  server { ${listen} root ${root}; ${hasBrotli() ? server.replaceAll('#brotli_static', 'brotli_static') : server} }
}
`,
  );
  const args = ['-p', home, '-c', configuration, '-e', join(home, 'error.log')];
  const pinned = core !== undefined && has('taskset');
  const child = pinned
    ? spawn('taskset', ['-c', String(core), nginx, ...args], { stdio: 'inherit' })
    : spawn(nginx, args, { stdio: 'inherit' });
  const ended = new Promise(resolve => {
    child.once('close', resolve);
  });
  const kill = () => void child.kill('SIGTERM');
  process.once('exit', kill); // whatever becomes of who started it
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await listening(port, child);
  } catch (error) {
    await stop();
    throw error;
  }
  const url = `http${tls ? 's' : ''}://127.0.0.1:${port}`;
  return { url, port, root, cpuSeconds: () => cpuSeconds(child.pid), stop };
}

/** Until it answers, or has ended. */
async function listening(port, child) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error('nginx ended at once; see what it said');
    const there = await new Promise(resolve => {
      const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy()));
      socket.once('error', () => resolve(undefined));
    });
    if (there) return;
    await sleep(25);
  }
  throw new Error('nginx does not answer');
}

/** What the workers have used, from /proc: others on the machine don't change it. */
function cpuSeconds(master) {
  try {
    const workers = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').trim().split(' ');
    return workers.reduce((sum, pid) => {
      const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .split(') ')[1]
        .split(' ')
        .slice(11, 13);
      return sum + (Number(user) + Number(system)) / TICKS_A_SECOND;
    }, 0);
  } catch {
    return undefined;
  }
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
