/**
 * The script tag's entry, as a module or as a classic script: a loader. What it loads lies beside it, in `lantern/`; where an
 * optimiser has moved the script, `data-lantern-base` on its tag names the folder that `lantern/` lies in.
 */
import { startLoader, type Available } from './loader/loader.ts';

/** Written in by the build. */
declare const LANTERN: Pick<Available, 'widgets' | 'languages'> & {
  /** By the name of the chunk. */
  readonly hashes: Readonly<Record<string, string>>;
};

if (typeof document !== 'undefined') {
  const base = document.querySelector<HTMLElement>('[data-lantern-base]')?.dataset['lanternBase'];
  // Without it, relative to this script.
  const folder = base ? new URL(`${base.replace(/\/*$/, '/')}lantern/`, document.baseURI).href : './lantern/';
  const { widgets, languages, hashes } = LANTERN;
  const load = (chunk: string): Promise<unknown> =>
    import(/* @vite-ignore */ `${folder}${chunk}-${hashes[chunk]}.js`);
  startLoader({ widgets, languages, load });
}
