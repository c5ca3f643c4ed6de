import { Listeners } from '../lib/listeners.ts';
import { pageHost } from '../page/host.ts';
import { lookUp } from '../text/locale.ts';
import { addLanguage, type Language } from '../text/tables.ts';
import type { DetailsModule } from '../ui/details.ts';
import type { ListFile } from '../ui/list/list.ts';
import type { Sharing, Tools } from '../ui/tools.ts';
import type { AnyWidget } from '../ui/widget.ts';

/**
 * Second files: what not every page or reader needs, or not before the first numbers. Each lies beside the file of the script
 * tag and is asked for once, when it is first needed; those who need it are told when it is there.
 *
 * Two kinds. Of the script tag's smaller file, what draws widgets and lists is such a file (`views.ts`): numbers wait for it,
 * and it is asked for while the feed is on its way. All others (tools, sharing, languages) cost no number when they cannot be had.
 */

/** How a file is asked for. */
export type Ask = () => Promise<object>;

/** Languages that are files of their own, by their tag. */
export const LANGUAGES: Record<string, Ask> = {
  ar: () => import('../languages/ar.ts'),
  'pt-BR': () => import('../languages/pt-br.ts'),
  sk: () => import('../languages/sk.ts'),
  'zh-Hant': () => import('../languages/zh-hant.ts'),
};

/** So long numbers wait for their words, in milliseconds: a flash of English is ugly, but numbers must not wait long. */
const PATIENCE = 800;
/** What the numbers do not need comes after them: so long later, when they have been painted. */
const AFTER_PAINT = 50;
/**
 * A file that did not come is asked for again, this much later at first, then twice as long each time. By the same address,
 * which a page may have pinned: some browsers (Firefox 153) then remember that it did not come.
 */
const AGAIN = 10_000;
/** After so many tries they are no further apart: a screen on a wall that nobody reloads must come to its numbers. */
const MOST_DOUBLED = 6;

/** By name; undefined: on its way; null: it did not come. */
const come = new Map<string, object | null | undefined>();
const arrivals = new Listeners<void>();
let shared: readonly unknown[] | undefined;
let together: Ask | undefined;

/** For an entry that has a file inside. */
export function provide(name: string, file: object): void {
  come.set(name, file);
}

/** For an entry whose widgets and lists come together, as one file: asked for at once, before any widget is made. */
export function provideViews(ask: Ask): void {
  together = ask;
  second('views', ask);
}

/** What second files of the script tag use of the first one; see `kit.ts`. */
export function provideKit(kit: readonly unknown[]): void {
  shared = kit;
}

function load(name: string, ask: Ask, tries: number): void {
  void ask()
    .then(file => {
      // Throws where the file is of another build than this one.
      if ('useKit' in file) (file.useKit as (kit: unknown) => void)(shared);
      if ('language' in file) addLanguage(name, file.language as Language);
      come.set(name, file);
    })
    .catch(() => {
      come.set(name, null);
      const later = AGAIN * 2 ** Math.min(tries, MOST_DOUBLED) * (0.8 + 0.4 * pageHost().random());
      pageHost().after(later, () => whenAwake(() => load(name, ask, tries + 1)));
    })
    .then(() => arrivals.tell());
}

/** Runs at once, or when somebody may be looking and there is a network: until then nothing is asked for. */
function whenAwake(run: () => void): void {
  const host = pageHost();
  if (host.visible && host.online) return run();
  const leave = host.onChange(() => {
    leave();
    whenAwake(run);
  });
}

/** @returns the file, if it is there; else it is asked for. @param wait milliseconds before that */
export function second(name: string, ask: Ask, wait: number = 0): object | null | undefined {
  if (!come.has(name)) {
    come.set(name, undefined);
    if (wait > 0) pageHost().after(wait, () => load(name, ask, 0));
    else load(name, ask, 0);
  }
  return come.get(name);
}

/** The tools; undefined while they are on their way, null where they cannot be had. */
export function tools(): Tools | null | undefined {
  return second('tools', () => import('../ui/lazy.ts'), AFTER_PAINT) as Tools | null | undefined;
}

/** The same for sharing. */
export function sharing(): Sharing | null | undefined {
  return second('share', () => import('../ui/share/share.ts')) as Sharing | null | undefined;
}

/** The details of a widget, the same way. */
export function detailsOf(widget: AnyWidget): DetailsModule | null | undefined {
  const file = tools();
  // The script tag's files have the details of all widgets in one file, which goes with the native chunks.
  const bundled = (file as { readonly details?: Record<string, DetailsModule> } | null | undefined)?.details;
  return bundled
    ? bundled[widget.name]
    : file && (second(`${widget.name}-details`, () => widget.details()) as DetailsModule | null | undefined);
}

/** Lists, the same way. */
export function lists(): ListFile | null | undefined {
  return (
    together ? second('views', together) : second('list', () => import('../ui/list/list-controller.ts'))
  ) as ListFile | null | undefined;
}

/** A widget, the same way. @param ask for its own file */
export function widgetOf(kind: string, ask: Ask): AnyWidget | null | undefined {
  const file = together ? second('views', together) : second(kind, ask);
  return file && (file as Readonly<Record<string, AnyWidget>>)[kind];
}

/**
 * Asks for the language of a locale, where it is a file of its own.
 *
 * @returns whether to wait for it a moment longer. One that comes later than that is taken all the same.
 */
export function needLanguage(locale: string): boolean {
  const tag = lookUp(locale, ['en', 'zh-Hans', ...Object.keys(LANGUAGES)]) ?? 'en';
  const ask = LANGUAGES[tag];
  if (!ask) return false;
  if (!come.has(tag))
    pageHost().after(PATIENCE, () => {
      if (come.get(tag) !== undefined) return;
      come.set(tag, null);
      arrivals.tell();
    });
  return second(tag, ask) === undefined;
}

/** Calls whenever a second file has come, or cannot. @returns the way out */
export function onSecondFile(run: () => void): () => void {
  return arrivals.add(run);
}
