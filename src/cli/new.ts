import { cp, mkdir, readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `dist/` of the package that this file is in. */
const DIST = fileURLToPath(new URL('../../', import.meta.url));

/** What of `dist/` is not for web pages. */
const NOT_FOR_PAGES = ['npm', 'starter'];

/**
 * Makes a folder to start from: a page with an invented sample, a spreadsheet to fill in, and the widgets. Nothing that is
 * there is overwritten.
 *
 * @param folder path; may exist, if it is empty
 * @returns the absolute path, or null where the folder has something in it
 * @throws where the folder cannot be written
 */
export async function createStarter(folder: string): Promise<string | null> {
  const target = resolve(folder);
  await mkdir(target, { recursive: true });
  if ((await readdir(target)).length > 0) return null;
  await cp(join(DIST, 'starter'), target, { recursive: true });
  await cp(DIST, join(target, 'dist'), { recursive: true, filter: isForPages });
  await cp(join(DIST, '..', 'LICENSE'), join(target, 'LICENSE'));
  return target;
}

function isForPages(path: string): boolean {
  const [first = ''] = path.slice(DIST.length).split(sep).filter(Boolean);
  return !NOT_FOR_PAGES.includes(first) && !first.startsWith('.');
}
