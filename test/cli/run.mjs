// Runs the built command as a person would, and tells what it wrote.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const command = fileURLToPath(new URL('../../dist/npm/cli/lantern.js', import.meta.url));

/**
 * @param {readonly string[]} args
 * @param {{ input?: string | Uint8Array, env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<{ code: number | null, out: string, err: string }>}
 */
export function lantern(args, { input, env = {}, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const own = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C', ...env };
    const child = spawn(process.execPath, [command, ...args], { env: own, cwd });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', text => (out += text));
    child.stderr.setEncoding('utf8').on('data', text => (err += text));
    child.on('error', reject);
    child.on('close', code => resolve({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}

/** A feed of now that nothing is wrong with. */
export function cleanFeed(more = {}) {
  const now = new Date().toISOString();
  const queue = { waiting: 180, outdoors: 60, indoors: 120 };
  return {
    version: 1,
    generatedAt: now,
    communities: [{ id: 'anheyuan', name: '安和苑社区', asOf: now, queue }],
    ...more,
  };
}
