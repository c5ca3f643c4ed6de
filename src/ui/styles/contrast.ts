/** Red, green and blue, 0 to 255. */
type Colour = readonly number[];

/** What WCAG asks of small text (1.4.3). Bars and outlines need 3 only (1.4.11), and so have it too. */
const LEAST = 4.5;
const STEPS = 20;
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/** An opaque colour as browsers compute it; nothing for any other. */
function read(computed: string): Colour | undefined {
  return /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed)?.slice(1).map(Number);
}

/** Relative luminance and 0.05, which contrast adds: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function light(colour: Colour): number {
  return WEIGHTS.reduce((sum, weight, index) => {
    const share = (colour[index] ?? 0) / 255;
    return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0.05);
}

/**
 * A colour that can be read on a surface: the given one, mixed with the text's colour as far as needed.
 * Contrast is that of https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 *
 * @param accent a computed colour, `rgb(r, g, b)`; so are the others
 * @returns '' where the given one will do, or where any of them is no opaque `rgb()` and so cannot be judged
 */
export function readable(accent: string, surface: string, text: string): string {
  const [from, on, to] = [accent, surface, text].map(read);
  if (!from || !on || !to) return '';
  for (let step = 0; ; step++) {
    const mixed = from.map((value, index) => Math.round(value + (((to[index] ?? 0) - value) * step) / STEPS));
    const ratio = light(mixed) / light(on);
    if (step === STEPS || Math.max(ratio, 1 / ratio) >= LEAST) return step ? `rgb(${mixed.join(', ')})` : '';
  }
}
