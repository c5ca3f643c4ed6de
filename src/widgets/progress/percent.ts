/** A share of the width of a picture, for an attribute of SVG. */
export function percent(share: number): string {
  return `${+(share * 100).toFixed(2)}%`;
}
