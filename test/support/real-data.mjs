// Serves the collected real data to the browser suite, read-only, where a checkout has them beside it.

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * `/__data/` answers with a JSON list of names, `/__data/<name>` with the file, either with 204 where there is none.
 *
 * @param {string} folder
 * @returns {import('@web/test-runner').TestRunnerConfig['middleware'][number]}
 */
export function realData(folder) {
  return async (context, next) => {
    if (!context.path.startsWith('/__data/')) return next();
    const name = basename(decodeURIComponent(context.path.slice('/__data/'.length)));
    const file = join(folder, name);
    if (!existsSync(file)) {
      context.status = 204;
      return undefined;
    }
    context.type = file.endsWith('.csv') ? 'text/csv' : 'application/json';
    context.body = name === '' ? await readdir(folder) : await readFile(file, 'utf8');
    return undefined;
  };
}
