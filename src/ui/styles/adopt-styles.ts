/** A constructed style sheet belongs to one document, so each document has its own copies. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();
/** The styles that each shadow root has adopted, with their `<style>` elements where sheets cannot be constructed. */
const adopted = new WeakMap<ShadowRoot, Map<string, HTMLStyleElement | null>>();

/** Adds styles to an element's shadow root, once; as a `<style>` where sheets cannot be constructed. */
export function adoptStyles({ shadowRoot: root }: Element, css: string): void {
  const own = (root && adopted.get(root)) ?? new Map<string, HTMLStyleElement | null>();
  if (!root || own.has(css)) return;
  adopted.set(root, own.set(css, null));
  const page = root.ownerDocument;
  const Sheet = page.defaultView?.CSSStyleSheet;
  // Nobody sees a document without a window; the styles are added when the element is moved into one that is shown.
  if (!Sheet) return;
  if ('adoptedStyleSheets' in root && 'replaceSync' in Sheet.prototype) {
    const made = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
    const sheet = made.get(css) ?? new Sheet();
    if (!made.has(css)) sheet.replaceSync(css);
    sheets.set(page, made.set(css, sheet));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } else {
    const style = page.createElement('style');
    style.textContent = css;
    // Before what Lit renders, because Lit clears everything up to the end of the root.
    const last = [...own.values()].filter(Boolean).pop();
    if (last) last.after(style);
    else root.prepend(style);
    own.set(css, style);
  }
}

/** Adds all styles again after the element was moved into another document, which discards constructed sheets. */
export function readoptStyles(element: Element): void {
  const { shadowRoot: root } = element;
  const own = root && adopted.get(root);
  if (!own) return;
  adopted.delete(root);
  if ('adoptedStyleSheets' in root) root.adoptedStyleSheets = [];
  for (const style of own.values()) style?.remove();
  for (const css of own.keys()) adoptStyles(element, css);
}
