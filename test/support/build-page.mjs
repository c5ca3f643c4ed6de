// Builds the files for the script tag, in their order: the loader is told the names of the chunks.

import { build } from 'vite';

for (const mode of ['chunks', 'loader', 'classic', 'frame', 'embed']) await build({ mode, logLevel: 'warn' });
