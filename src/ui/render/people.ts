import { shape, type Shape } from './draw.ts';
import { em } from './svg.ts';

/** Draws people: filled where they are there, hollow where they are missing. All of a kind are one path. */

/** From one person to the next, in units of the drawing, of which 13 are an em. */
const STEP = 11.2;
const EM = 13;

/** How many people, and how they are meant. */
export interface DrawnPeople {
  readonly have: number;
  readonly missing: number;
  /** Whether those that are missing matter most. */
  readonly isAlert: boolean;
  /** The colour of those that are there; the accent where it is not said. */
  readonly fill?: 'accent' | 'muted';
}

/** People beside each other; undefined where there are none. @param x in em, as `y` */
export function peopleShape(
  { have, missing, isAlert, fill = 'accent' }: DrawnPeople,
  x: number,
  y: number,
): Shape | undefined {
  const count = have + missing;
  if (count === 0) return undefined;
  const width = count * STEP;
  const look = `fill-surface w1 ${isAlert ? 'line-alert' : 'line-muted'}`;
  return shape(
    'svg',
    { x: em(x), y: em(y), width: em(width / EM), height: em(14 / EM), viewBox: `-0.5 -0.5 ${width} 14` },
    [
      have > 0 ? shape('path', { class: `fill-${fill}`, d: bodies(0, have) }) : undefined,
      missing > 0 ? shape('path', { class: look, d: bodies(have, count) }) : undefined,
    ],
  );
}

/** Heads and shoulders of the people from one place up to another. */
function bodies(from: number, to: number): string {
  let path = '';
  for (let index = from; index < to; index++) {
    const x = +(index * STEP).toFixed(1);
    path += `M${x + 2.5} 3a2.5 2.5 0 105 0a2.5 2.5 0 10-5 0M${x + 0.8} 12.5V11A4.2 4.6 0 01${x + 9.2} 11v1.5z`;
  }
  return path;
}
