/** Sheets belong to a document. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();
/** What each element wears, with the nodes of it where sheets cannot be made. */
const dressed = new WeakMap<ShadowRoot, Map<string, HTMLStyleElement | null>>();

/** Gives an element some styles, once; as a `<style>` where sheets cannot be made. */
export function dress({ shadowRoot: root }: Element, css: string): void {
  const worn = (root && dressed.get(root)) ?? new Map<string, HTMLStyleElement | null>();
  if (!root || worn.has(css)) return;
  dressed.set(root, worn.set(css, null));
  const page = root.ownerDocument;
  const Sheet = page.defaultView?.CSSStyleSheet;
  // In a document that is not shown nobody sees it: it is dressed when it is moved into one that is.
  if (!Sheet) return;
  if ('adoptedStyleSheets' in root && 'replaceSync' in Sheet.prototype) {
    const own = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
    const sheet = own.get(css) ?? new Sheet();
    if (!own.has(css)) sheet.replaceSync(css);
    sheets.set(page, own.set(css, sheet));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } else {
    const style = page.createElement('style');
    style.textContent = css;
    // Before what Lit draws, which it clears to the end.
    const last = [...worn.values()].filter(Boolean).pop();
    if (last) last.after(style);
    else root.prepend(style);
    worn.set(css, style);
  }
}

/** Gives an element its styles again: those made for one document are taken away in another. */
export function dressAnew(element: Element): void {
  const { shadowRoot: root } = element;
  const worn = root && dressed.get(root);
  if (!worn) return;
  dressed.delete(root);
  if ('adoptedStyleSheets' in root) root.adoptedStyleSheets = [];
  for (const style of worn.values()) style?.remove();
  for (const css of worn.keys()) dress(element, css);
}
