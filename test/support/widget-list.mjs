// The widgets, read from the sources, so that tests that run on Node need no build to know them.

import { readFileSync } from 'node:fs';

const read = path => readFileSync(new URL(`../../src/widgets/${path}`, import.meta.url), 'utf8');

/** Names of all widgets, in the order of the registry. */
export const NAMES = [...read('registry.ts').matchAll(/^ {2}'?([\w-]+)'?: \(\) => import\(/gm)].map(
  ([, name]) => name,
);

/** The part of a feed that each widget is about. */
export const PARTS = Object.fromEntries(
  NAMES.map(name => [name, /^ {2}part: '(\w+)'/m.exec(read(`${name}/definition.ts`))?.[1]]),
);

const definitionOf = name => read(`${name}/definition.ts`);

/** Those whose list is a chunk of its own. */
export const WITH_LIST = NAMES.filter(name => definitionOf(name).includes("import('./list.ts')"));

/** Those that most pages do without: their words are in the third file of a language. */
export const FURTHER = NAMES.filter(name => definitionOf(name).includes('hasOtherWords: true'));
