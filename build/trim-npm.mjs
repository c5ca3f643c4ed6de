// After the npm build: the same templates as in the files for the script tag.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { trimTemplates } from './trim-templates.mjs';

const NPM = new URL('../dist/npm/', import.meta.url);

for (const name of readdirSync(NPM, { recursive: true })) {
  if (!String(name).endsWith('.js')) continue;
  const file = new URL(String(name).replaceAll('\\', '/'), NPM);
  const code = readFileSync(file, 'utf8');
  const trimmed = trimTemplates(code);
  if (trimmed !== code) writeFileSync(file, trimmed);
}
