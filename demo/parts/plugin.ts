import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const PART = /<!-- part: (\w+) -->/g;

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

/**
 * Puts into the pages of the demo what they share: the files of this folder in place of `<!-- part: name -->`, links to the pages of
 * all widgets in place of `<!-- widgets -->`, and their names in place of `%widgets%`.
 *
 * @param widgets their names, in the order in which they are shown
 */
export function siteParts(widgets: readonly string[]): Plugin {
  return {
    name: 'lantern:site-parts',
    transformIndexHtml: {
      order: 'pre',
      handler: async page => {
        const names = [...new Set([...page.matchAll(PART)].map(([, name = '']) => name))];
        const texts = await Promise.all(names.map(name => read(`./${name}.html`)));
        const whole = page.replace(PART, (_, name: string) => texts[names.indexOf(name)] ?? '');
        const links = await Promise.all(widgets.map(linkTo));
        return whole.replace('<!-- widgets -->', links.join('')).replace('%widgets%', widgets.join(' '));
      },
    },
  };
}

/** A link to the page of a widget, called as its heading is. */
async function linkTo(widget: string): Promise<string> {
  const [, heading = widget] = /<h1>(.*?)<\/h1>/s.exec(await read(`../pages/${widget}.html`)) ?? [];
  return `<li><a href="/pages/${widget}.html" data-keep>${heading}</a></li>`;
}
