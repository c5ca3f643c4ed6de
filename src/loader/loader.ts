import { LOADER_TAG } from '../feed/early-responses.ts';
import { requestEarly, type EarlyResponses } from './early-feeds.ts';
import { guessLanguage } from './language.ts';
import { reserveRoom } from './reserve.ts';
import { note, reportFailure, withdrawSentence } from './report.ts';

const FIRST_RETRY_MS = 10_000;
const MOST_DOUBLINGS = 6;
/** Links that may become places (`element/link.ts`), which are then seen as such. */
const LINK = 'a[href*="#lantern-"]';

/** What there is to be loaded. */
export interface Available {
  /** By the name in the tag. */
  readonly widgets: readonly string[];
  /** Those of them whose words are in the third file of a language (`en-others`). */
  readonly further: readonly string[];
  /** Heights of the cards of some widgets, in em. */
  readonly heights: Readonly<Record<string, number>>;
  /** By tag, in lower case. */
  readonly languages: readonly string[];
  /**
   * Imports a chunk: `kernel`, `mount`, `list`, `imports`, a widget, its list (`queue-list`), a language, or more of its words
   * (`en-more`). Nothing for a chunk that does not exist.
   */
  load(chunk: string): Promise<unknown>;
}

/**
 * Loads what the Lantern elements of a page need, all of it at once: their feeds, the kernel, their widgets and their language;
 * and for elements that appear later. The first loader on a page wins, whatever its version.
 */
export function startLoader({ widgets, further, languages, heights, load }: Available): void {
  if (customElements.get(LOADER_TAG)) return note('is already loaded');
  const responses: EarlyResponses = new Map();
  customElements.define(LOADER_TAG, Object.assign(class extends HTMLElement {}, { responses }));
  /** Gives back the room that is kept. None is where a server has drawn all elements, so that the page is not laid out twice. */
  let giveRoomBack: (() => void) | undefined;
  /** The elements that wait for each widget that was requested. */
  const waiting = new Map<string, Set<Element>>();

  const loadWidget = (widget: string, elements: Set<Element>, attempt: number): void => {
    Promise.all([load('kernel'), load(widget)]).then(
      () => elements.forEach(withdrawSentence),
      error => {
        giveRoomBack?.();
        if (!attempt) note(`could not load ${widget}:`, error);
        for (const element of elements)
          reportFailure(element, /^zh/i.test(languageOf(element)), `${widget}: ${error}`);
        retry(() => loadWidget(widget, elements, attempt + 1), attempt);
      },
    );
  };

  /** @returns the elements that wait for it */
  const need = (widget: string): Set<Element> => {
    let elements = waiting.get(widget);
    if (!elements) {
      waiting.set(widget, (elements = new Set()));
      loadWidget(widget, elements, 0);
    }
    return elements;
  };

  /** What the numbers wait for besides. The kernel requests it as well, and again where it does not arrive. */
  const preload = (chunk: string): void => void load(chunk).catch(() => {});

  const take = (element: Element): void => {
    if (element.matches(LINK)) preload('mount');
    const mount = element.getAttribute('data-lantern');
    const widget = (mount ?? element.localName.replace('lantern-', '')).trim().toLowerCase();
    if (!widgets.includes(widget)) return;
    if (!element.shadowRoot) giveRoomBack ??= reserveRoom(widgets, heights);
    if (mount !== null) preload('mount');
    if (customElements.get(`lantern-${widget}`)) return;
    const attribute = (name: string): string =>
      element.getAttribute(mount === null ? name : `data-${name}`)?.trim() ?? '';
    const src = attribute('src');
    need(widget).add(element);
    const language = guessLanguage(attribute('lang') || languageOf(element), languages);
    preload(language);
    if (further.includes(widget)) [`${language}-others`, 'shared'].forEach(preload);
    if (!/^\S+$/.test(attribute('community'))) {
      // A list has words of its own.
      [`${language}-more`, 'shared', 'list', `${widget}-list`].forEach(preload);
    }
    if (!src || attribute('map')) preload('imports');
    if (src) requestEarly(src, responses);
  };

  const look = (element: Element): void => {
    // What a server has drawn is painted before all this takes the processor's time.
    if (element.shadowRoot) requestAnimationFrame(() => setTimeout(take, 0, element));
    else take(element);
  };

  const lookWithin = (root: ParentNode): void =>
    root.querySelectorAll(`:not(:defined),[data-lantern],${LINK}`).forEach(look);

  document
    .querySelector<HTMLElement>('[data-lantern-load]')
    ?.dataset['lanternLoad']?.split(/\s+/)
    .filter(each => widgets.includes(each))
    .forEach(need);
  lookWithin(document);
  new MutationObserver(records => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          look(node);
          lookWithin(node);
        }
  })
    // Without a prototype, since a page may have added members to all objects.
    .observe(document, { __proto__: null, childList: true, subtree: true } as MutationObserverInit);
}

function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}

/** Later each time, and not while the page is hidden. */
function retry(run: () => void, attempt: number): void {
  const delay = FIRST_RETRY_MS * 2 ** Math.min(attempt, MOST_DOUBLINGS) * (0.8 + 0.4 * Math.random());
  setTimeout(() => (document.hidden ? retry(run, attempt) : run()), delay);
}
