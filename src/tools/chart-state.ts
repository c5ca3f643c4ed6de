import type { ReactiveControllerHost } from 'lit';
import { pageHost } from '../page/host.ts';

/** What a reader has done with a chart. */
export interface ChartState {
  /** Which value; undefined: the last. */
  readonly index: number | undefined;
  /** Whether its table is open. */
  readonly isOpen: boolean;
  choose(index: number): void;
  open(isOpen: boolean): void;
}

const states = new WeakMap<object, Map<string, ChartState>>();

/** The state of one chart of an element; kept as long as the element. */
export function chartState(host: ReactiveControllerHost & Element, id: string): ChartState {
  let own = states.get(host);
  if (own === undefined) states.set(host, (own = new Map()));
  const set = (change: Partial<ChartState>): void => {
    own.set(id, { ...chartState(host, id), ...change });
    host.requestUpdate();
  };
  const state = own.get(id) ?? {
    index: undefined,
    isOpen: false,
    choose: index => {
      if (chartState(host, id).index !== index) set({ index });
    },
    open: isOpen => set({ isOpen }),
  };
  own.set(id, state);
  return state;
}

type Host = ReactiveControllerHost & Element;

const widths = new WeakMap<Element, number>();
let observer: ResizeObserver | undefined;

/** The place that a chart has; before it is there, about what it will be. */
function measure(host: Element): number {
  return host.shadowRoot?.querySelector('.depth')?.clientWidth ?? host.clientWidth - 34;
}

/** Watches the width of an element for as long as it is in the page. */
function watch(host: Host): void {
  const known = (observer ??= new ResizeObserver(entries => {
    for (const { target } of entries) {
      const width = measure(target);
      if (widths.get(target) === width) continue;
      widths.set(target, width);
      // In a task of its own: drawn here, it might change the sizes that are being told.
      // WebKit may hand back an element that was let go without its class.
      pageHost().after(0, () => (target as Partial<Host>).requestUpdate?.());
    }
  }));
  // Told at once, since it is connected.
  host.addController({
    hostConnected: () => known.observe(host),
    hostDisconnected: () => known.unobserve(host),
  });
}

/** Width of the place that charts have in an element, in CSS pixels; the element is drawn again when it changes. */
export function widthOf(host: Host): number {
  const known = widths.get(host);
  if (known !== undefined) return known;
  const width = measure(host);
  widths.set(host, width);
  watch(host);
  return width;
}
