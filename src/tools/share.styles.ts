const CSS = `
  .offers { display: flex; flex-wrap: wrap; gap: 0.5em; margin-block: 0.5em }
  .offers button { padding-inline: 1em; font-size: 0.875em; cursor: pointer }
  .offer textarea { inline-size: 100%; font: inherit; color: inherit; background: none }
  .code { max-inline-size: 20em; margin: 0.5em 0 }
  .code figcaption { overflow-wrap: anywhere }
`;

let sheet: CSSStyleSheet | undefined;

/** Gives an element the looks of its share panel, once; browsers without such sheets do without. */
export function dress({ shadowRoot }: Element): void {
  if (!shadowRoot || !('adoptedStyleSheets' in shadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  if (!shadowRoot.adoptedStyleSheets.includes(sheet))
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}
