/** Sheets belong to a document, and so do what they dress. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();
const dressed = new WeakMap<ShadowRoot, Set<string>>();

/** Gives an element some styles, once; as a `<style>` where sheets cannot be made. */
export function dress({ shadowRoot }: Element, css: string): void {
  if (shadowRoot === null || dressed.get(shadowRoot)?.has(css)) return;
  dressed.set(shadowRoot, new Set([...(dressed.get(shadowRoot) ?? []), css]));
  const { ownerDocument: page } = shadowRoot;
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (Sheet && 'adoptedStyleSheets' in shadowRoot && 'replaceSync' in Sheet.prototype) {
    const own = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
    const sheet = own.get(css) ?? new Sheet();
    if (!own.has(css)) sheet.replaceSync(css);
    sheets.set(page, own.set(css, sheet));
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  } else {
    const style = page.createElement('style');
    style.textContent = css;
    shadowRoot.append(style);
  }
}

/** Gives an element its styles again: those made for one document are taken away in another. */
export function dressAnew(element: Element): void {
  const { shadowRoot } = element;
  const styles = shadowRoot && dressed.get(shadowRoot);
  if (!shadowRoot || !styles) return;
  dressed.delete(shadowRoot);
  for (const style of shadowRoot.querySelectorAll(':scope > style')) style.remove();
  for (const css of styles) dress(element, css);
}
