import type { ListHost } from '../ui/list/chunked-rows.ts';

/** What stands for an element where there is no page: it takes the styles of its parts, and never changes. */
export interface StaticHost {
  readonly element: ListHost;
  /** Style sheets in the order in which they were adopted. */
  readonly styles: readonly string[];
}

export function staticHost(): StaticHost {
  const styles: string[] = [];
  class StyleSheet {
    replaceSync(css: string): void {
      styles.push(css);
    }
  }
  const element = {
    isConnected: false,
    updateComplete: Promise.resolve(true),
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    shadowRoot: {
      adoptedStyleSheets: [],
      ownerDocument: { defaultView: { CSSStyleSheet: StyleSheet } },
      querySelector: () => null,
    },
  };
  // The parts of a widget use no other member of it while they draw.
  return { element: element as unknown as ListHost, styles };
}
