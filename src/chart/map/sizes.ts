/** Radius of the circle of the largest value in units, by how many there are on a map of some size. */
export function largestRadius(count: number, width: number, height: number): number {
  const room = Math.sqrt((width * height) / Math.max(1, count));
  return Math.min(62, Math.max(7, room * 0.26));
}

/** A known 0 is seen, and the least that is more than 0 is larger. */
const NONE = 2.5;
const LEAST = 4;

/** Radius of a circle whose area stands for a value. @param most the value of the largest circle */
export function radiusOf(value: number, most: number, largest: number): number {
  if (value <= 0 || most <= 0) return NONE;
  return Math.max(LEAST, largest * Math.sqrt(Math.min(1, value / most)));
}

/** A circle as part of a path. */
export function circlePath(x: number, y: number, r: number): string {
  const [left, top, across] = [fixed(x - r), fixed(y), fixed(2 * r)];
  const radius = fixed(r);
  return `M${left} ${top}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0Z`;
}

/** A square as part of a path. */
export function squarePath(x: number, y: number, half: number): string {
  const side = fixed(2 * half);
  return `M${fixed(x - half)} ${fixed(y - half)}h${side}v${side}h${-side}Z`;
}

function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}
