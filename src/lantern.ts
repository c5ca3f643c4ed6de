/**
 * The script tag's entry, as a module or as a classic script: a loader. What it loads lies beside it, in `lantern/`; where an
 * optimiser has moved the script, `data-lantern-base` on its tag names the folder that `lantern/` lies in.
 */
import { startLoader, type Chunks } from './loader/loader.ts';

/** Written in by the build. */
declare const LANTERN_CHUNKS: Chunks;

if (typeof document !== 'undefined') {
  const base = document.querySelector('script[data-lantern-base]')?.getAttribute('data-lantern-base');
  // Relative to this script, wherever it lies.
  const folder = base ? new URL(`${base.replace(/\/*$/, '/')}lantern/`, document.baseURI).href : './lantern/';
  startLoader(LANTERN_CHUNKS, file => import(/* @vite-ignore */ folder + file));
}
