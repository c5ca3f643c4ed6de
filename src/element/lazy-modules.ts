import { issueOf, type Issue } from '../feed/issues.ts';
import { pageHost } from '../page/host.ts';
import { LazyModule } from '../page/lazy-module.ts';
import { lookUp } from '../text/locale.ts';
import { addLanguage, languageTags, type Language } from '../text/tables.ts';
import type { DetailsModule } from '../ui/details.ts';
import type { ListController } from '../ui/list/list-controller.ts';
import type { Sharing, Tools } from '../ui/tools.ts';
import type { AnyWidget } from '../ui/widget.ts';

/** The modules that an element loads when it first needs them; see `page/lazy-module.ts`. */

/** The numbers are painted first; what comes beside them is requested this much later, in milliseconds. */
const AFTER_PAINT = 50;
/** Numbers wait for the words of their language at most this long, in milliseconds. */
const LONGEST_WAIT_FOR_WORDS = 800;

type Load<T> = () => Promise<T>;

let shared: readonly unknown[] | undefined;
let bundle: LazyModule<object> | undefined;

/** What lazy modules of the script-tag files take from the first file; see `kit.ts`. Goes with the native chunks. */
export function provideKit(kit: readonly unknown[]): void {
  shared = kit;
}

/** For an entry whose widgets and lists are one lazy module. Goes with the native chunks. */
export function provideViews(load: Load<object>): void {
  bundle = new LazyModule('views', linked(load));
  bundle.need();
}

function linked<T extends object>(load: Load<T>): Load<T> {
  return async () => {
    const module = await load();
    // Throws where the file is of another build than this one.
    if ('useKit' in module) (module.useKit as (kit: unknown) => void)(shared);
    return module;
  };
}

export const tools: LazyModule<Tools> = new LazyModule(
  'tools',
  linked(() => import('../ui/lazy.ts')),
  AFTER_PAINT,
);

export const sharing: LazyModule<Sharing> = new LazyModule(
  'share',
  linked(() => import('../ui/share/share.ts')),
);

interface ListModule {
  readonly ListController: typeof ListController;
}

const listModule: LazyModule<ListModule> = new LazyModule(
  'list',
  () => import('../ui/list/list-controller.ts'),
);

/** The module of lists. */
export function lists(): LazyModule<ListModule> {
  return (bundle as LazyModule<ListModule> | undefined) ?? listModule;
}

const widgets = new Map<string, LazyModule<object>>();

/** The module of a widget. @param load imports its own file */
export function widgetModule(name: string, load: Load<object>): LazyModule<object> {
  const module = bundle ?? widgets.get(name) ?? new LazyModule(name, load);
  widgets.set(name, module);
  return module;
}

/** The widget in its module. */
export function widgetIn(module: object, name: string): AnyWidget {
  return (module as Readonly<Record<string, AnyWidget>>)[name] as AnyWidget;
}

const details = new Map<string, LazyModule<DetailsModule>>();

/**
 * The module of a widget's details. @param file which the script-tag files have the details of all widgets in; that goes with
 * the native chunks
 */
export function detailsOf(widget: AnyWidget, file: object): LazyModule<DetailsModule> {
  const known = details.get(widget.name);
  if (known) return known;
  const module = new LazyModule(`${widget.name}-details`, () => widget.details());
  const bundled = (file as { readonly details?: Record<string, DetailsModule> }).details?.[widget.name];
  if (bundled) module.provide(bundled);
  details.set(widget.name, module);
  return module;
}

interface LanguageModule {
  readonly language: Language;
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

/** The module of a language. */
function languageModule(tag: string, load: Load<LanguageModule>): LazyModule<LanguageModule> {
  const known = languages.get(tag);
  if (known) return known;
  const module = new LazyModule(`language ${tag}`, async () => {
    const file = await linked(load)();
    addLanguage(tag, file.language);
    return file;
  });
  languages.set(tag, module);
  // English is what the others are given up for.
  if (tag !== ENGLISH) pageHost().after(LONGEST_WAIT_FOR_WORDS, () => module.giveUpWaiting());
  return module;
}

/**
 * Whether the words for a locale are there: undefined while they are being loaded, null where they cannot be. Where those of
 * its language cannot be loaded, or take long, English is loaded; what arrives later is taken all the same. A language that
 * the page has added may lack strings, so it needs English as well.
 *
 * @param need requests a module, and gives it
 */
export function loadWords(
  locale: string,
  need: (module: LazyModule<LanguageModule>) => object | null | undefined,
): true | null | undefined {
  const there = languageTags();
  const ours = Object.keys(LANGUAGES);
  const tag = lookUp(locale, [...ours, ...there]) ?? ENGLISH;
  for (const each of [ours.includes(tag) ? tag : ENGLISH, ENGLISH]) {
    const load = LANGUAGES[each];
    if (there.includes(each) || !load) return true;
    const module = need(languageModule(each, load));
    if (module !== null) return module && true;
  }
  return null;
}

/** What a page is told of a module that could not be loaded: which one, and why. */
export function moduleIssue({ name, failure }: LazyModule<object>): Issue | undefined {
  return failure === undefined ? undefined : issueOf('module/not-loaded', `${name}: ${String(failure)}`);
}
