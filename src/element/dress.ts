const sheets = new Map<string, CSSStyleSheet>();
const dressed = new WeakMap<ShadowRoot, Set<string>>();

/** Gives an element some styles, once; as a `<style>` where sheets cannot be made. */
export function dress({ shadowRoot }: Element, css: string): void {
  if (shadowRoot === null || dressed.get(shadowRoot)?.has(css)) return;
  dressed.set(shadowRoot, new Set([css, ...(dressed.get(shadowRoot) ?? [])]));
  if ('adoptedStyleSheets' in shadowRoot && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = sheets.get(css) ?? new CSSStyleSheet();
    if (!sheets.has(css)) sheet.replaceSync(css);
    sheets.set(css, sheet);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  } else {
    const style = document.createElement('style');
    style.textContent = css;
    shadowRoot.append(style);
  }
}
