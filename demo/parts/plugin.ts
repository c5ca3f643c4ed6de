import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const PART = /<!-- part: (\w+) -->/g;

/** Puts what all pages of the demo share in place of `<!-- part: name -->`: the files of this folder. */
export function siteParts(): Plugin {
  return {
    name: 'lantern:site-parts',
    transformIndexHtml: {
      order: 'pre',
      handler: async page => {
        const names = [...new Set([...page.matchAll(PART)].map(([, name = '']) => name))];
        const texts = await Promise.all(
          names.map(name => readFile(new URL(`./${name}.html`, import.meta.url), 'utf8')),
        );
        return page.replace(PART, (_, name: string) => texts[names.indexOf(name)] ?? '');
      },
    },
  };
}
