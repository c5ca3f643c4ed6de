/** Within which units of a map something lies. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An area on a map. */
export interface Outline {
  /** A path of SVG. */
  readonly d: string;
  readonly box: Box;
  /** x and y of the corners of each ring, one after the other. */
  readonly rings: readonly (readonly number[])[];
  /** A place well inside it. */
  readonly x: number;
  readonly y: number;
}

/** Corners that are nearer to each other than this, in units of the map, are one: less than half a pixel. */
const NEAR = 0.9;
/** A corner that lies no farther than this from the line between its neighbours, in units of the map, does not change the shape: a third of a pixel. */
const FLAT = 0.6;
/** A ring that is smaller than this cannot be seen. */
const SMALLEST = 2;

/**
 * Takes the corners of an area from a projection of d3-geo, which draws into it as into a canvas, and leaves out those that
 * cannot be told from their neighbours: files are drawn for larger maps.
 */
export class OutlineBuilder {
  private rings: number[][] = [];
  private ring: number[] = [];

  clear(): void {
    this.rings = [];
    this.ring = [];
  }

  moveTo(x: number, y: number): void {
    this.close();
    this.ring = [round(x), round(y)];
  }

  lineTo(x: number, y: number): void {
    const { ring } = this;
    const [lastX = 0, lastY = 0] = [ring[ring.length - 2], ring[ring.length - 1]];
    if (Math.abs(x - lastX) < NEAR && Math.abs(y - lastY) < NEAR) return;
    ring.push(round(x), round(y));
  }

  closePath(): void {
    this.close();
  }

  beginPath(): void {}

  /** Points are drawn by others. */
  arc(): void {}

  /** What was drawn since it was cleared; undefined where that is nothing. */
  result(): Outline | undefined {
    this.close();
    const seen = this.rings.filter(isSeen).map(simplified);
    const rings = seen.length > 0 ? seen : this.rings.slice(0, 1).map(around);
    const largest = rings.reduce<readonly number[]>(
      (most, each) => (Math.abs(areaOf(each)) > Math.abs(areaOf(most)) ? each : most),
      [],
    );
    if (largest.length === 0) return undefined;
    const [x, y] = placeInside(largest, rings);
    return { d: rings.map(pathOf).join(''), box: boxOf(rings), rings, x, y };
  }

  private close(): void {
    if (this.ring.length > 0) this.rings.push(this.ring);
    this.ring = [];
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function isSeen(ring: readonly number[]): boolean {
  if (ring.length < 6) return false;
  const { left, top, right, bottom } = boxOf([ring]);
  return Math.max(right - left, bottom - top) >= SMALLEST;
}

/**
 * A ring without the corners that are not needed for its shape, by the algorithm of Ramer, Douglas and Peucker: of the corners
 * between two that stay, the one that is farthest from the line between them stays where it is farther than {@link FLAT}. A
 * ring has no ends, so the first corner and the one that is farthest from it stay in any case.
 */
function simplified(ring: readonly number[]): readonly number[] {
  const count = ring.length / 2;
  if (count <= 4) return ring;
  const stays = new Set<number>([0]);
  const opposite = farthest(ring, 0, count, 0);
  stays.add(opposite.corner);
  const open: (readonly [from: number, to: number])[] = [
    [0, opposite.corner],
    [opposite.corner, count],
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to] = next;
    const { corner, distance } = farthest(ring, from, to, to % count);
    if (distance <= FLAT) continue;
    stays.add(corner);
    open.push([from, corner], [corner, to]);
  }
  // A ring needs three corners.
  if (stays.size < 3) return ring;
  return [...stays]
    .sort((one, other) => one - other)
    .flatMap(corner => ring.slice(2 * corner, 2 * corner + 2));
}

/** Of the corners between two, the one that is farthest from the line through them; where both are one, from that corner. */
function farthest(
  ring: readonly number[],
  from: number,
  to: number,
  end: number,
): { readonly corner: number; readonly distance: number } {
  const [x1, y1] = [ring[2 * from] as number, ring[2 * from + 1] as number];
  const [dx, dy] = [(ring[2 * end] as number) - x1, (ring[2 * end + 1] as number) - y1];
  const length = Math.hypot(dx, dy);
  let [corner, distance] = [from, 0];
  for (let at = from + 1; at < to; at++) {
    const [x, y] = [(ring[2 * at] as number) - x1, (ring[2 * at + 1] as number) - y1];
    const far = length === 0 ? Math.hypot(x, y) : Math.abs(x * dy - y * dx) / length;
    if (far > distance) [corner, distance] = [at, far];
  }
  return { corner, distance };
}

/** The least that can be seen of an area, at its place. */
function around([x = 0, y = 0]: readonly number[]): readonly number[] {
  const half = SMALLEST / 2;
  return [x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half];
}

function pathOf(ring: readonly number[]): string {
  let d = `M${ring[0]} ${ring[1]}`;
  for (let at = 2; at < ring.length; at += 2) d += `L${ring[at]} ${ring[at + 1]}`;
  return `${d}Z`;
}

function boxOf(rings: readonly (readonly number[])[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (let at = 0; at < ring.length; at += 2) {
      const [x = 0, y = 0] = [ring[at], ring[at + 1]];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return { left, top, right, bottom };
}

/** Signed, by the shoelace formula. */
function areaOf(ring: readonly number[]): number {
  let sum = 0;
  for (const [x, y, nextX, nextY] of edgesOf(ring)) sum += x * nextY - nextX * y;
  return sum / 2;
}

function* edgesOf(ring: readonly number[]): Generator<readonly [number, number, number, number]> {
  const { length } = ring;
  for (let at = 0; at < length; at += 2)
    yield [
      ring[at] as number,
      ring[at + 1] as number,
      ring[(at + 2) % length] as number,
      ring[(at + 3) % length] as number,
    ];
}

/** The middle of the widest part of an area at the height of its centroid: inside it, whatever its form. */
function placeInside(
  outline: readonly number[],
  rings: readonly (readonly number[])[],
): readonly [x: number, y: number] {
  const { left, right, top, bottom } = boxOf([outline]);
  const middle = centroidHeight(outline);
  // Between the heights of corners, where lines are crossed and not touched.
  const y = middle > top && middle < bottom ? middle + 0.013 : (top + bottom) / 2;
  const crossings: number[] = [];
  for (const ring of rings)
    for (const [x1, y1, x2, y2] of edgesOf(ring))
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  crossings.sort((one, other) => one - other);
  let [from, to] = [left, right];
  let widest = 0;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [start = 0, end = 0] = [crossings[at], crossings[at + 1]];
    if (end - start > widest) [from, to, widest] = [start, end, end - start];
  }
  return [(from + to) / 2, y];
}

function centroidHeight(ring: readonly number[]): number {
  let [sum, weight] = [0, 0];
  for (const [x, y, nextX, nextY] of edgesOf(ring)) {
    const cross = x * nextY - nextX * y;
    sum += (y + nextY) * cross;
    weight += 3 * cross;
  }
  return sum / weight;
}

/** Whether a place lies in an area: by the number of lines that a ray from it crosses (even-odd rule). */
export function isInside(x: number, y: number, { box, rings }: Pick<Outline, 'box' | 'rings'>): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  let isIn = false;
  for (const ring of rings)
    for (const [x1, y1, x2, y2] of edgesOf(ring))
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isIn = !isIn;
  return isIn;
}
