import { isInside } from '../../chart/map/outline.ts';
import { nearestSpot, neighbour, type Direction, type Spot } from '../../chart/map/neighbours.ts';
import { MAP_WIDTH } from '../../chart/map/size.ts';
import type { MapPicture } from './picture.ts';
import type { MapSpot } from './spot.ts';

/** A finger that is no farther from a point than this, in units, means it. */
const REACH = 70;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * What a key chooses: an arrow the neighbour on that side, which is where it points in every language, since maps are not
 * mirrored; Home and End the first and the last of the feed, Page Up and Page Down those before and after; Escape none.
 *
 * @returns null for none, undefined where the key means nothing here
 */
export function chosenByKey(
  key: string,
  { spots, height }: Pick<MapPicture, 'spots' | 'height'>,
  chosen: MapSpot | undefined,
): MapSpot | null | undefined {
  const index = chosen ? spots.indexOf(chosen) : -1;
  const last = spots.length - 1;
  switch (key) {
    case 'Escape':
      return chosen ? null : undefined;
    case 'Home':
      return spots[0];
    case 'End':
      return spots[last];
    case 'PageDown':
      return spots[Math.min(last, index + 1)];
    case 'PageUp':
      return spots[Math.max(0, index - 1)];
  }
  const direction = Object.prototype.hasOwnProperty.call(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
  if (!direction) return undefined;
  if (!chosen) return nearestSpot(spots, { x: MAP_WIDTH / 2, y: height / 2 });
  // At the edge it stays, and the page does not scroll.
  return neighbour(spots, chosen, direction) ?? chosen;
}

/** What lies at a point: a circle or a mark before the area around it. @param at shares of the width and the height */
export function chosenByPoint(at: Spot, { spots, height }: MapPicture): MapSpot | undefined {
  const to = { x: at.x * MAP_WIDTH, y: at.y * height };
  const area = spots.find(({ outline }) => outline && isInside(to.x, to.y, outline));
  const points = spots.filter(({ outline }) => !outline);
  return nearestSpot(points, to, area ? 12 : REACH) ?? area;
}
