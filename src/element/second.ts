import { html, nothing, svg, type ReactiveControllerHost } from 'lit';
import type { Community, Status } from '../domain/model.ts';
import { Listeners } from '../lib/listeners.ts';
import { pageHost } from '../page/host.ts';
import { lookUp } from '../text/locale.ts';
import { addLanguage, type Language } from '../text/tables.ts';
import type { ViewContext } from './context.ts';
import type { ListConfig } from './list-controller.ts';
import type { Column, ListView, Panel, Row } from './panel.ts';

/**
 * Second files: what not every page or reader needs. Each lies beside the file of the script tag, is asked for once, when
 * it is first needed, and those who need it are told when it is there. Without it all numbers are shown just the same.
 */

/** What a widget shows at one moment, for those who take it along. */
export interface Shown {
  readonly panel: Panel;
  readonly list: ShownList | undefined;
  /** The one community that is shown; undefined for a list. */
  readonly one: { readonly kind: DepthKind; readonly community: Community } | undefined;
  readonly context: ViewContext;
  /** No new numbers can be read: these are the last ones. */
  readonly behind: boolean;
}

/** A list as the reader has it before them. */
export interface ShownList {
  readonly view: ListView;
  /** All of them, found or not, in the order of the feed. */
  readonly communities: readonly Community[];
  /** Undefined until the tools are there. */
  readonly wish: ListWish | undefined;
  /** Columns that are shown, after that of the names. */
  readonly columns: readonly Column[];
  /** Communities or districts that were found. */
  readonly count: number;
  /** The rows that are shown, in their order. */
  readonly rows: () => readonly Row[];
}

/** What the reader, the page or the widget wants of a list. */
export interface ListWish {
  /** A column's key or `name`, with `-` before it the other way round. */
  readonly order: string;
  /** Part of a name; '' for all. */
  readonly query: string;
  /** '' for all. */
  readonly state: Status | '';
}

/** A row to be. */
export interface Entry {
  /** Of a district, any of it. */
  readonly community: Community;
  /** Of a district: its row. */
  readonly row?: (view: ListView, keys: readonly string[]) => Row;
  /** 1 for what is folded under another row. */
  readonly depth?: number;
  /** Makes the name a button, where something is folded under it. */
  readonly fold?: (name: unknown) => unknown;
}

/** A list, for the tools. */
export interface Listed extends ListConfig {
  readonly view: ListView;
  readonly communities: readonly Community[];
  readonly context: ViewContext;
  /** That the reader has chosen. */
  readonly order: string | undefined;
  /** The reader has asked for all rows. */
  readonly isAll: boolean;
  readonly orderBy: (order: string | undefined) => void;
  /** Shows so many more. */
  readonly grow: (rows: number) => void;
}

/** What the tools make of a list. */
export interface ListTools {
  readonly view: ListView;
  /** Those that are shown. */
  readonly columns: readonly Column[];
  readonly order: string;
  readonly wish: ListWish;
  /** What the reader wants, as a text. */
  readonly asked: string;
  /** How often something was folded or unfolded. */
  readonly turns: number;
  /** Found, sorted and unfolded. */
  arrange(most: number): { readonly count: number; readonly entries: readonly Entry[] };
  /** What stands above the table; after it was arranged. */
  above(): unknown;
  /** The button for all of so many. */
  all(count: number): unknown;
  /** What is said where nothing is found. */
  readonly none: string;
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
  /** What can be done with a list: search it, filter it, order it in further ways, unfold it; and what is new in it. */
  list(host: ReactiveControllerHost & Element, listed: Listed): ListTools;
  /** Makes the page's accent readable on its surface; see `style/contrast.ts`. */
  fitAccent(root: ParentNode): void;
  /** In the file beside the script tag: makes it use the Lit of the first file. */
  readonly useLit?: (lit: object) => void;
}

/** How each is asked for: the tools, and languages by their tag. */
export const FILES: Record<string, () => Promise<object>> = {
  tools: () => import('../tools/index.ts'),
  ar: () => import('../languages/ar.ts'),
  'pt-BR': () => import('../languages/pt-br.ts'),
  sk: () => import('../languages/sk.ts'),
  'zh-Hant': () => import('../languages/zh-hant.ts'),
};

/** So long numbers wait for their words, in milliseconds: a flash of English is ugly, but numbers must not wait long. */
const PATIENCE = 800;

/** By name; undefined: on its way; null: it cannot be had. */
const come = new Map<string, object | null | undefined>();
const arrivals = new Listeners<void>();

/** @returns the file, if it is there; else it is asked for. One that cannot be had is asked for again at the next visit. */
function file(name: string): object | null | undefined {
  if (come.has(name)) return come.get(name);
  come.set(name, undefined);
  void FILES[name]?.().then(
    module => {
      come.set(name, module);
      if ('language' in module) addLanguage(name, module.language as Language);
      if ('useLit' in module) (module as Tools).useLit?.({ html, nothing, svg });
      arrivals.tell();
    },
    () => {
      come.set(name, null);
      arrivals.tell();
    },
  );
  return undefined;
}

/** The tools; undefined while they are on their way, null where they cannot be had. */
export function tools(): Tools | null | undefined {
  return file('tools') as Tools | null | undefined;
}

/**
 * Asks for the language of a locale, where it is a file of its own.
 *
 * @returns whether to wait for it a moment longer. One that comes later than that is taken all the same.
 */
export function needLanguage(locale: string): boolean {
  const tag = lookUp(locale, ['en', 'zh-Hans', ...Object.keys(FILES)]) ?? 'en';
  if (!(tag in FILES)) return false;
  if (!come.has(tag))
    pageHost().after(PATIENCE, () => {
      if (come.get(tag) !== undefined) return;
      come.set(tag, null);
      arrivals.tell();
    });
  return file(tag) === undefined;
}

/** Calls whenever a second file has come, or cannot. @returns the way out */
export function onSecondFile(run: () => void): () => void {
  return arrivals.add(run);
}
