import { textWidth } from '../../chart/labels.ts';
import type { Box } from '../../chart/map/outline.ts';
import { roomFor, type TextBox } from '../../chart/map/text-boxes.ts';
import { NONE } from '../../ui/panel.ts';
import { shortNameOf } from './reading.ts';
import type { MapSpot, PictureFacts } from './spot.ts';
import { shortNumber } from './words.ts';

/** With more places than this, names would hide the map. */
const MOST_NAMED = 100;

/** A text at its place on a map. */
export interface PlacedText extends TextBox {
  readonly id: string;
  readonly text: string;
  /** Behind it, less important. */
  readonly more: string;
  readonly isWarning?: boolean;
}

/** How many units one em of a label is, on the narrowest map that has names, and on one that has numbers in their place. */
const NAMED_EM = 30;
const KEYED_EM = 46;
/** Half of the size of a mark, in em. */
const MARK = 0.72;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The names of places with their numbers, below their circles and marks, as far as there is room; the largest first. */
export function namesOn(
  spots: readonly MapSpot[],
  size: Size,
  { measure, context: { words, now } }: PictureFacts,
): readonly PlacedText[] {
  if (spots.length > MOST_NAMED) return [];
  const texts = byImportance(spots).flatMap((spot): readonly PlacedText[] => {
    const { reading, community } = spot;
    const text = words.text(shortNameOf(community)).text;
    const more = numberOn(spot, measure, words);
    const { asOf } = reading.age;
    const old = reading.look === 'old' && asOf !== undefined ? words.old(asOf, now) : '';
    return [
      textAt(spot, text, more, NAMED_EM),
      ...(old ? [{ ...textAt(spot, old, '', NAMED_EM), y: spot.y - 0.9 * NAMED_EM, isWarning: true }] : []),
    ];
  });
  const placed = roomFor(texts, obstacles(spots, NAMED_EM), size);
  // A few names among many places would look as if they were those that matter.
  return placed.length * 2 < texts.length ? [] : placed;
}

/** The numbers that lead the rows. All of them, or none: a row without its number on the map would be looked for in vain. */
export function keysOn(
  spots: readonly MapSpot[],
  size: Size,
  { keys, context: { words } }: PictureFacts,
): readonly PlacedText[] {
  if (keys.size === 0) return [];
  const texts = spots.flatMap(spot => {
    const key = keys.get(spot.id);
    return key === undefined ? [] : [textAt(spot, words.number(key), '', KEYED_EM)];
  });
  const placed = roomFor(texts, obstacles(spots, KEYED_EM), size);
  return placed.length === texts.length ? placed : [];
}

function byImportance(spots: readonly MapSpot[]): readonly MapSpot[] {
  return [...spots].sort((one, other) => other.r - one.r);
}

/** The number; where nobody new is served, how many still wait. */
function numberOn(
  { reading }: MapSpot,
  measure: PictureFacts['measure'],
  words: PictureFacts['context']['words'],
): string {
  const { look, mark, level, shut, value, age } = reading;
  if (look === 'serving' && value === undefined) return level ? '' : NONE;
  if (look === 'serving') return mark === 'done' ? '' : shortNumber(reading, measure, words);
  const isTold = shut && value && (age.freshness === 'fresh' || age.freshness === 'ageing');
  return isTold && measure !== 'queue.wait' ? shortNumber(reading, measure, words) : '';
}

function textAt(spot: MapSpot, text: string, more: string, em: number): PlacedText {
  const half = Math.max(spot.r, MARK * em);
  return {
    id: spot.id,
    text,
    more,
    x: spot.x,
    y: spot.y + half + 1.15 * em,
    width: (textWidth(text) * 1.08 + (more ? textWidth(more) + 0.3 : 0)) * em,
    height: em,
  };
}

function obstacles(spots: readonly MapSpot[], em: number): readonly Box[] {
  return spots.map(({ x, y, r, reading }) => {
    const half = r > 0 ? r : reading.mark && reading.mark !== 'open' ? MARK * em : 2;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}
