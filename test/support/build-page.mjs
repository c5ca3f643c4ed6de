// Builds every file of a page, one after the other: the two for the script tag, and the second files that they ask for.

import { readdirSync } from 'node:fs';
import { build } from 'vite';

const languages = readdirSync(new URL('../../src/languages', import.meta.url))
  .filter(file => file !== 'index.ts')
  .map(file => file.replace('.ts', ''));

const second = ['views', 'tools', 'share', 'qr', ...languages];

for (const name of ['', 'core', ...second]) {
  await build({ mode: ['lantern', name].filter(Boolean).join('-'), logLevel: 'warn' });
}
