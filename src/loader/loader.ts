import { LOADER_TAG } from '../feed/early-responses.ts';
import { EarlyFeeds } from './early-feeds.ts';
import { guessLanguage } from './language.ts';

/** Names of the chunks; the build writes them in. */
export interface Chunks {
  /** What all widgets need. */
  readonly kernel: string;
  readonly list: string;
  readonly imports: string;
  /** By the name in the tag. */
  readonly widgets: Readonly<Record<string, string>>;
  /** By tag, in lower case. */
  readonly languages: Readonly<Record<string, string>>;
}

const FIRST_RETRY_MS = 10_000;
const MOST_DOUBLINGS = 6;

/** An element of ours that is not defined yet, or a `div[data-lantern]`. */
interface Place {
  readonly name: string;
  /** An attribute, by its name at the element. */
  attribute(name: string): string | null;
}

function placeOf(element: Element): Place {
  const mount = element.getAttribute('data-lantern');
  return {
    name: (mount ?? element.localName.replace(/^lantern-/, '')).trim().toLowerCase(),
    attribute: name => element.getAttribute(mount === null ? name : `data-${name}`),
  };
}

/**
 * Loads what the Lantern elements of a page need, all of it at once: their feeds, the kernel, their widgets and their language;
 * and for elements that appear later. The first loader on a page wins.
 *
 * @param load imports a chunk
 */
export function startLoader(chunks: Chunks, load: (file: string) => Promise<unknown>): void {
  if (customElements.get(LOADER_TAG)) return note('is on this page already; the first copy is used');
  const feeds = new EarlyFeeds();
  const { responses } = feeds;
  customElements.define(LOADER_TAG, Object.assign(class extends HTMLElement {}, { responses }));

  const widgets = Object.keys(chunks.widgets);
  const languages = Object.keys(chunks.languages);
  const waiting = new Map<string, Set<Element>>();
  const sentences = new Map<Element, Text>();

  const loadWidget = (name: string, places: Set<Element>, attempt: number): void => {
    Promise.all([load(chunks.kernel), load(chunks.widgets[name] ?? '')]).then(
      () => {
        for (const place of places) sentences.get(place)?.remove();
      },
      (error: unknown) => {
        if (attempt === 0) note(`could not load the widget '${name}'; see data-lantern-base:`, error);
        for (const place of places) fail(place, `${name}: ${String(error)}`);
        retry(() => loadWidget(name, places, attempt + 1), attempt);
      },
    );
  };

  /** Tells readers and the page, once. */
  const fail = (place: Element, seen: string): void => {
    if (sentences.has(place)) return;
    const isChinese = place.closest('[lang]')?.getAttribute('lang')?.startsWith('zh');
    const sentence = isChinese
      ? '暂时无法载入数据，恢复后会自动显示。'
      : 'The numbers cannot be loaded now. They will appear by themselves.';
    const text = document.createTextNode(sentence);
    sentences.set(place, text);
    if (!place.textContent?.trim()) place.append(text);
    const issue = { code: 'module/not-loaded', pointer: '', seen: seen.slice(0, 80), severity: 'error' };
    place.dispatchEvent(new CustomEvent('lantern-issue', { bubbles: true, composed: true, detail: [issue] }));
  };

  const need = (name: string, element?: Element): void => {
    const known = waiting.get(name);
    const places = known ?? new Set<Element>();
    if (element) places.add(element);
    if (known) return;
    waiting.set(name, places);
    loadWidget(name, places, 0);
  };

  /** What the numbers wait for besides; the kernel asks again for what does not come. */
  const preload = (file = ''): void => void load(file).catch(() => {});

  const look = (element: Element): void => {
    const { name, attribute } = placeOf(element);
    if (!widgets.includes(name) || customElements.get(`lantern-${name}`)) return;
    const src = attribute('src');
    if (src?.trim()) feeds.request(src);
    need(name, element);
    const lang = attribute('lang') ?? element.closest('[lang]')?.getAttribute('lang') ?? '';
    preload(chunks.languages[guessLanguage(lang, languages)]);
    if (!/^\S+$/.test(attribute('community')?.trim() ?? '')) preload(chunks.list);
    if (attribute('map') || !src) preload(chunks.imports);
  };

  const lookWithin = (root: ParentNode): void => {
    for (const element of root.querySelectorAll(':not(:defined),[data-lantern]')) look(element);
  };

  const named = document.querySelector('script[data-lantern-load]')?.getAttribute('data-lantern-load');
  for (const name of named?.split(/\s+/) ?? []) if (widgets.includes(name)) need(name);
  lookWithin(document);
  new MutationObserver(records => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          look(node);
          lookWithin(node);
        }
  }).observe(document, { childList: true, subtree: true });
}

/** Later each time, and not while the page is hidden or offline. */
function retry(run: () => void, attempt: number): void {
  const delay = FIRST_RETRY_MS * 2 ** Math.min(attempt, MOST_DOUBLINGS) * (0.8 + 0.4 * Math.random());
  setTimeout(() => (document.hidden || navigator.onLine === false ? retry(run, attempt) : run()), delay);
}

function note(text: string, error: unknown = ''): void {
  if (typeof console !== 'undefined') console.info(`lantern-widgets: ${text}`, error);
}
