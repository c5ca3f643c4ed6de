// What of dist/ is for web pages, as against developers with npm.

import { readdirSync } from 'node:fs';

export const DIST = new URL('../dist/', import.meta.url);

/** Paths in dist/, in the order of the alphabet. */
export function publishedFiles() {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => decodeURI(`${parentPath}/${name}`).slice(decodeURI(DIST.pathname).length))
    .map(path => path.replace(/^\//, ''))
    .filter(path => !/^(?:npm|starter|\.)/.test(path))
    .sort();
}
