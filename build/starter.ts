import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { story } from '../demo/replay/story.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** When the day of the sample is: 15:40 in China. */
const SAMPLE_TIME = Date.parse('2022-01-06T07:40:00Z');

/** `dist/starter/`: the folder to start from, with the demo's invented feed as its sample. */
export function starterFolder(): Plugin {
  return {
    name: 'lantern:starter-folder',
    async generateBundle() {
      const emit = (name: string, source: string): unknown =>
        this.emitFile({ type: 'asset', fileName: `starter/${name}`, source });
      for (const name of await readdir(at('demo/starter')))
        emit(name, await readFile(at(`demo/starter/${name}`), 'utf8'));
      const recorded: unknown = JSON.parse(await readFile(at('demo/feeds/story.json'), 'utf8'));
      emit('sample.json', `${JSON.stringify(story(recorded, SAMPLE_TIME), null, 2)}\n`);
    },
  };
}
