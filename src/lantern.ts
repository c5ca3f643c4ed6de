/**
 * The script tag's entry, as a module or as a classic script: a loader. What it loads lies beside it, in `lantern/`; where an
 * optimiser has moved the script, `data-lantern-base` on its tag names the folder that `lantern/` lies in.
 */
import { startLoader, type Available } from './loader/loader.ts';

type Hashes = Readonly<Record<string, string>>;

/** The hashes of the chunks, by their names; and the heights of cards, by widget. Written in by the build. */
declare const LANTERN: readonly [
  Record<string, number>,
  first: Hashes,
  further: Hashes,
  languages: Hashes,
  others: Hashes,
];

if (typeof document !== 'undefined') {
  const base = document.querySelector<HTMLElement>('script[data-lantern-base]')?.dataset['lanternBase'];
  // Of a script tag alone: texts of readers may hold other elements with any data. Without it, relative to this script.
  const folder = base ? new URL(`${base.replace(/\/*$/, '/')}lantern/`, document.baseURI).href : './lantern/';
  const [heights, ...chunks] = LANTERN;
  const hashes: Hashes = Object.assign({}, ...chunks);
  const [first, further, languages] = chunks.map(Object.keys) as [string[], string[], string[]];
  const load: Available['load'] = async chunk =>
    hashes[chunk] && import(/* @vite-ignore */ `${folder}${chunk}-${hashes[chunk]}.js`);
  startLoader({ widgets: [...first, ...further], further, languages, heights, load });
}
