import { issueOf, type Issue } from '../feed/issues.ts';
import { getOrMake } from '../lib/get-or-make.ts';
import { pageHost } from '../page/host.ts';
import { LazyModule } from '../page/lazy-module.ts';
import { lookUp } from '../text/locale.ts';
import { addLanguage, addTables, languageTags, type Language } from '../text/tables.ts';
import type { DetailsController } from '../ui/details-controller.ts';
import type { DetailsModule } from '../ui/details.ts';
import type * as ShardsModule from '../feed/shards.ts';
import type * as StreamModule from '../feed/stream.ts';
import type { ListController } from '../ui/list/list-controller.ts';
import type * as PrintingModule from '../ui/share/print.ts';
import type * as SharingModule from '../ui/share/share.ts';
import type { Panel } from '../ui/panel.ts';
import type { AnyWidget, ListModule, Widget } from '../ui/widget.ts';
import type * as AfterNumbers from './after-numbers.ts';
import type * as ImportModule from './imports.ts';

/** The modules that an element loads when it first needs them; see `page/lazy-module.ts`. */

/** The numbers are painted first; what comes beside them is requested this much later, in milliseconds. */
const AFTER_PAINT = 50;
/** Numbers wait for the words of their language at most this long, in milliseconds. */
const LONGEST_WAIT_FOR_WORDS = 800;

type Load<T> = () => Promise<T>;

/** What is loaded after the numbers: what is announced, colours that can be read, notes on attributes. */
export const tools: LazyModule<typeof AfterNumbers> = new LazyModule(
  'tools',
  () => import('./after-numbers.ts'),
  AFTER_PAINT,
);

interface DetailsControllerModule {
  readonly DetailsController: typeof DetailsController;
}

/** The drawing of details with their charts: loaded when the first are opened. */
export const unfolding: LazyModule<DetailsControllerModule> = new LazyModule('details', () =>
  withAllWords(import('../ui/details-controller.ts')),
);

/** Copy as text, save as a table or a picture. */
export const sharing: LazyModule<typeof SharingModule> = new LazyModule('share', () =>
  withAllWords(import('../ui/share/share.ts')),
);

/** What is printed in place of a card. */
export const printing: LazyModule<typeof PrintingModule> = new LazyModule('print', () =>
  withAllWords(import('../ui/share/print.ts')),
);

interface ListControllerModule {
  readonly ListController: typeof ListController;
}

/** Lists of communities. */
export const lists: LazyModule<ListControllerModule> = new LazyModule('list', () =>
  withAllWords(import('../ui/list/list-controller.ts')),
);

/** Feeds in other formats: mappings, CSV, tables in the page. */
export const imports: LazyModule<typeof ImportModule> = new LazyModule(
  'import',
  () => import('./imports.ts'),
);

/** Server-sent events. */
export const streams: LazyModule<typeof StreamModule> = new LazyModule(
  'stream',
  () => import('../feed/stream.ts'),
);

/** Feeds in several files. */
export const shards: LazyModule<typeof ShardsModule> = new LazyModule(
  'shards',
  () => import('../feed/shards.ts'),
);

const listsOfWidgets = new Map<string, LazyModule<object>>();

/** The module of a widget's list. */
export function listOf<V extends Panel, O>(widget: Widget<V, O>): LazyModule<ListModule<O>> {
  const make = (): LazyModule<ListModule<O>> =>
    new LazyModule(`${widget.name}-list`, () => withAllWords(widget.list()));
  return getOrMake<string, LazyModule<object>>(listsOfWidgets, widget.name, make) as LazyModule<
    ListModule<O>
  >;
}

const details = new Map<string, LazyModule<DetailsModule>>();

/** The module of a widget's details. */
export function detailsOf(widget: AnyWidget): LazyModule<DetailsModule> {
  const { name } = widget;
  return getOrMake(
    details,
    name,
    () => new LazyModule(`${name}-details`, () => withAllWords(widget.details())),
  );
}

/** A module that a widget loads by itself, such as one that draws. It has loaded when all words have. */
export function moduleOfWidget<T extends object>(name: string, load: Load<T>): LazyModule<T> {
  return new LazyModule(name, () => withAllWords(load()));
}

interface WordsModule {
  readonly language: Language;
}

/** A language: the words of the cards of queues, volunteers and progress, and of totals. */
interface LanguageModule extends WordsModule {
  /** Loads the words of lists, details and sharing. */
  readonly more?: Load<WordsModule>;
  /** Loads the words of the other widgets. */
  readonly others?: Load<WordsModule>;
}

const ENGLISH = 'en';

/** How each language is loaded, by its tag. */
export const LANGUAGES: Record<string, Load<LanguageModule>> = {
  [ENGLISH]: () => import('../languages/en.ts'),
  'zh-Hans': () => import('../languages/zh-hans.ts'),
  'zh-Hant': () => import('../languages/zh-hant.ts'),
  ar: () => import('../languages/ar.ts'),
  'pt-BR': () => import('../languages/pt-br.ts'),
  sk: () => import('../languages/sk.ts'),
};

const languages = new Map<string, LazyModule<LanguageModule>>();
/** Those that have loaded. */
const loaded = new Map<string, LanguageModule>();
/** Those that have loaded with the words of lists, details and sharing. */
const complete = new Set<string>();
/** Something was requested that has words of its own: from then on each language comes with all of them. */
let isAllNeeded = false;

async function addRest(tag: string, { more }: LanguageModule): Promise<void> {
  if (more && !complete.has(tag)) completeLanguage(tag, await more());
}

function completeLanguage(tag: string, { language }: WordsModule): void {
  addTables(tag, language);
  complete.add(tag);
}

/** A module that needs the words of lists, details or sharing: it has loaded when they have, in each language of the page. */
async function withAllWords<T>(module: Promise<T>): Promise<T> {
  isAllNeeded = true;
  const words = (): Promise<unknown> => Promise.all([...loaded].map(([tag, file]) => addRest(tag, file)));
  await Promise.all([module, words()]);
  // A language may have come meanwhile.
  await words();
  return module;
}

/** The module of a language. */
function languageModule(tag: string, load: Load<LanguageModule>): LazyModule<LanguageModule> {
  return getOrMake(languages, tag, () => {
    const module = new LazyModule(`language ${tag}`, async () => {
      const file = await load();
      // A language that has been added counts as there, so it is added with all that is needed of it. Cards do without the rest.
      const rest = isAllNeeded ? await file.more?.().catch(() => undefined) : undefined;
      addLanguage(tag, file.language);
      loaded.set(tag, file);
      if (rest) completeLanguage(tag, rest);
      return file;
    });
    giveUpForEnglish(tag, module);
    return module;
  });
}

/** English is what the others are given up for. */
function giveUpForEnglish(tag: string, module: LazyModule<object>): void {
  if (tag !== ENGLISH) pageHost().after(LONGEST_WAIT_FOR_WORDS, () => module.giveUpWaiting());
}

const otherWords = new Map<string, LazyModule<WordsModule>>();

/** The words that a language has for the widgets beside queue, volunteers and progress. */
function otherWordsModule(tag: string, load: Load<WordsModule>): LazyModule<WordsModule> {
  return getOrMake(otherWords, tag, () => {
    const module = new LazyModule(`language ${tag}, others`, async () => {
      const file = await load();
      // Given up by now, the widget speaks English.
      addTables(tag, file.language, module.current === null);
      return file;
    });
    giveUpForEnglish(tag, module);
    return module;
  });
}

/**
 * Whether the words for a locale are there: undefined while they are being loaded, null where they cannot be. Where those of
 * its language cannot be loaded, or take long, English is loaded; what arrives later is taken all the same. A language that
 * the page has added may lack strings, so it needs English as well.
 *
 * @param hasOtherWords whether the widget's words are in the further file of the language
 * @param need requests a module, and gives it
 */
export function loadWords(
  locale: string,
  hasOtherWords: boolean,
  need: (module: LazyModule<WordsModule>) => object | null | undefined,
): true | null | undefined {
  const there = languageTags();
  const ours = Object.keys(LANGUAGES);
  const tag = lookUp(locale, [...ours, ...there]) ?? ENGLISH;
  for (const each of [ours.includes(tag) ? tag : ENGLISH, ENGLISH]) {
    const load = LANGUAGES[each];
    const words = there.includes(each) || !load ? true : need(languageModule(each, load));
    // What the page has added holds what it holds.
    const others = words && hasOtherWords ? loaded.get(each)?.others : undefined;
    const needed = others ? need(otherWordsModule(each, others)) : words;
    if (needed !== null) return needed && true;
  }
  return null;
}

/** What a page is told of a module that could not be loaded: which one, and why. */
export function moduleIssue({ name, failure }: LazyModule<object>): Issue | undefined {
  return failure === undefined ? undefined : issueOf('module/not-loaded', `${name}: ${String(failure)}`);
}
