import { html, nothing, svg, type ReactiveControllerHost } from 'lit';
import type { Community } from '../domain/model.ts';
import { Listeners } from '../lib/listeners.ts';
import { lookUp } from '../text/locale.ts';
import { addLanguage, type Language } from '../text/tables.ts';
import type { ViewContext } from './context.ts';
import type { ListView, Panel } from './panel.ts';

/**
 * Second files: what not every page or reader needs. Each lies beside the file of the script tag, is asked for once, when
 * it is first needed, and those who need it are told when it is there. Without it all numbers are shown just the same.
 */

/** What a widget shows at one moment, for those who take it along. */
export interface Shown {
  readonly panel: Panel;
  readonly list: { readonly view: ListView; readonly communities: readonly Community[] } | undefined;
  readonly context: ViewContext;
}

/** The widgets whose depth the tools know. */
export type DepthKind = 'queue' | 'volunteers' | 'progress';

/** The file of tools: what lies beneath the numbers, and taking them along. */
export interface Tools {
  /** The course of the day and what it leads to: charts with axes, values by keyboard, a table for those who cannot see. */
  depth(
    host: ReactiveControllerHost & Element,
    kind: DepthKind,
    community: Community,
    context: ViewContext,
  ): unknown;
  /** What can be done with what is shown: copy as text, save as a table or a picture. */
  share(host: ReactiveControllerHost & Element, shown: Shown): unknown;
  /** Makes the page's accent readable on its surface; see `style/contrast.ts`. */
  fitAccent(root: ParentNode): void;
  /** In the file beside the script tag: makes it use the Lit of the first file. */
  readonly useLit?: (lit: object) => void;
}

const FILES: Readonly<Record<string, () => Promise<object>>> = {
  tools: () => import('../tools/index.ts'),
  'zh-Hant': () => import('../languages/zh-hant.ts'),
};

/** Languages that are files of their own. */
const LANGUAGES: readonly string[] = Object.keys(FILES).filter(name => name !== 'tools');

const come = new Map<string, object | null>();
const arrivals = new Listeners<void>();

/** @returns the file, if it is there; else it is asked for. One that cannot be had is asked for again at the next visit. */
function file(name: string): object | null {
  const there = come.get(name);
  if (there !== undefined) return there;
  come.set(name, null);
  void FILES[name]?.().then(
    module => {
      come.set(name, module);
      if ('language' in module) addLanguage(name, module.language as Language);
      if ('useLit' in module) (module as Tools).useLit?.({ html, nothing, svg });
      arrivals.tell();
    },
    () => {},
  );
  return null;
}

/** The tools, or null while they are not there. */
export function tools(): Tools | null {
  return file('tools') as Tools | null;
}

/** Asks for the language of a locale, where it is a file of its own. */
export function needLanguage(locale: string): void {
  const tag = lookUp(locale, ['en', 'zh-Hans', ...LANGUAGES]);
  if (tag !== undefined && LANGUAGES.includes(tag)) file(tag);
}

/** Calls whenever a second file has come. @returns the way out */
export function onSecondFile(run: () => void): () => void {
  return arrivals.add(run);
}
