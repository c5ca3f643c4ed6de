/**
 * The steps of a site as a hose: each step is a wide part, in which its line stands, and a throat as thick as its rate. Paths lie
 * in a square of 100 by 100 that is stretched to the size of the step.
 */

/** Which way people pass: along the line of the text, or down the page. */
export type Course = 'across' | 'down';

/** Edges of the wide part, from one side to the other. */
const EDGE = 4;
const WIDE = 100 - 2 * EDGE;
/** Where the throat begins and ends along the way, and where the walls bend towards it and away from it. */
const BEND = 44;
const BEGIN = 56;
const END = 90;
/** The throat of the fastest step, as a share of the wide part; and of the slowest, so that it can be seen. */
const FASTEST = 0.86;
const THINNEST = 0.05;

/** How thick a throat is, as a share of the wide part. @param rate as a share of the fastest rate; 0: nobody passes */
export function throatOf(rate: number): number {
  return rate === 0 ? 0 : Math.max(THINNEST, Math.min(1, rate) * FASTEST);
}

type Point = readonly [along: number, beside: number];

/** One wall of a step, from its beginning to its end. @param side -1 or 1 */
function wall(throat: number, side: number): readonly Point[] {
  const wide = 50 + (side * WIDE) / 2;
  const thin = 50 + (side * WIDE * throat) / 2;
  return [
    [0, wide],
    [BEND, wide],
    [50, wide],
    [50, thin],
    [BEGIN, thin],
    [END, thin],
    [95, thin],
    [95, wide],
    [100, wide],
  ];
}

function written(points: readonly Point[], course: Course): readonly string[] {
  return points.map(([along, beside]) => {
    const pair = course === 'across' ? [along, beside] : [beside, along];
    return pair.map(each => +each.toFixed(2)).join(' ');
  });
}

function curve([, bend, c1, c2, begin, end, c3, c4, last]: readonly string[]): string {
  return `L${bend}C${c1} ${c2} ${begin}L${end}C${c3} ${c4} ${last}`;
}

/** The two walls of a step. */
export function hoseWalls(throat: number, course: Course): string {
  return [-1, 1]
    .map(side => written(wall(throat, side), course))
    .map(points => `M${points[0]}${curve(points)}`)
    .join('');
}

/** The inside of a step. */
export function hoseInside(throat: number, course: Course): string {
  const one = written(wall(throat, -1), course);
  const [first, bend, c1, c2, begin, end, c3, c4, last] = written(wall(throat, 1), course);
  return `M${one[0]}${curve(one)}L${last}C${c4} ${c3} ${end}L${begin}C${c2} ${c1} ${bend}L${first}Z`;
}

/** The throat alone; of one that nobody passes, a bar across the way. */
export function hoseThroat(throat: number, course: Course): string {
  const half = throat === 0 ? WIDE / 2 : (WIDE * throat) / 2;
  const [from, to] = throat === 0 ? [BEGIN, BEGIN + 6] : [BEGIN, END];
  const corners: readonly Point[] = [
    [from, 50 - half],
    [to, 50 - half],
    [to, 50 + half],
    [from, 50 + half],
  ];
  return `M${written(corners, course).join('L')}Z`;
}

/** Dots of one step stand in columns of so many across, and in rows of so many down. */
const ROWS = 7;
const COLUMNS = 11;
/** From the middle of one dot to that of the next, and half the width of a dot, in units of the path. */
const PITCH = 2.5;
const RADIUS = 1;
/** A dot is an even number of people, of which a step shows at most so many. */
const MOST_DOTS = 42;

/** How many people a dot stands for: 10, 100, 1,000 …, the same at all steps. @param longest line */
export function dotSize(longest: number): number {
  let size = 10;
  while (Math.ceil(longest / size) > MOST_DOTS) size *= 10;
  return size;
}

/** Dots, drawn from the throat backwards. */
export interface Dots {
  readonly d: string;
  /** In units of the path, of which {@link PITCH} lie between two dots. */
  readonly width: number;
  readonly height: number;
}

export function dotsOf(count: number, course: Course): Dots {
  const most = course === 'across' ? ROWS : COLUMNS;
  const lines = Math.ceil(count / most);
  const places = Array.from({ length: count }, (_, index) => {
    const [line, place] = [Math.floor(index / most), index % most];
    return course === 'across' ? [lines - 1 - line, place] : [place, lines - 1 - line];
  });
  // A line that is not full is as wide as its dots, so that they stand before the throat.
  const widest = Math.min(count, most);
  const [width, height] = course === 'across' ? [lines, widest] : [widest, lines];
  return {
    d: places
      .map(
        ([x = 0, y = 0]) =>
          `M${x * PITCH + PITCH / 2 - RADIUS} ${y * PITCH + PITCH / 2}a1 1 0 1 0 2 0a1 1 0 1 0-2 0`,
      )
      .join(''),
    width: width * PITCH,
    height: height * PITCH,
  };
}
