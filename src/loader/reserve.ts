/** Height of a card in em, where its widget has none of its own; see `ui/widget.ts`. */
const CARD = 30;
const LIST = 50;
const COMPACT = 4;

/**
 * Keeps the room of elements whose code is on its way, so that they don't push each other down as one after the other arrives.
 * The page's own rules go before these, which have no specificity.
 *
 * @param heights of the cards of some widgets, in em
 * @returns gives the room back; undefined where the browser cannot keep it
 */
export function reserveRoom(
  widgets: readonly string[],
  heights: Readonly<Record<string, number>>,
): (() => void) | undefined {
  // Browsers of 2020 have no sheets that a script makes.
  if (!document.adoptedStyleSheets) return undefined;
  const sheet = new CSSStyleSheet();
  const rule = (name: string, which: string, height: number): string =>
    `:where(lantern-${name}:not(:defined),[data-lantern=${name}]:not(:has(lantern-${name})))${which}{display:block;min-height:${height}em;margin-block:.75em}`;
  sheet.replaceSync(
    widgets
      .map(
        name =>
          rule(name, '', heights[name] ?? CARD) +
          rule(name, ':where(:not([community],[data-community]))', LIST) +
          rule(name, ':where([view=compact],[data-view=compact])', COMPACT),
      )
      .join(''),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => void (sheet.disabled = true);
}
