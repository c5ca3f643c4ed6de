import { countOf, MOST_ALONE, MOST_PEOPLE } from '../../chart/roster.ts';
import { NARROW, textWidth } from '../../chart/labels.ts';
import type { People } from '../../domain/tasks.ts';

/** People without a time: each of them, or a bar where they are many or the numbers are old. */
export type PeoplePicture =
  | { readonly kind: 'people'; readonly have: number; readonly missing: number; readonly isAlert: boolean }
  | {
      readonly kind: 'bar';
      /** Shares of the width: the filled part, and the whole. */
      readonly filled: number;
      readonly whole: number;
      /** Behind it; '' for nothing. */
      readonly text: string;
      readonly isOld: boolean;
    }
  | { readonly kind: 'unknown' };

/** The widest bar with figures behind it, as a share of the width. */
const WIDEST_BAR = 0.7;
/** Between a bar and its figures, in em. */
const BAR_GAP = 0.7;

/**
 * How people are drawn of whom no time is known.
 *
 * @param figures '12/14'
 * @param isAlone whether they are the whole picture
 */
export function peoplePicture(
  people: Pick<People, 'have' | 'needed' | 'belowMin'>,
  figures: string,
  isOld: boolean,
  isAlone: boolean,
): PeoplePicture {
  const { have, needed = 0, belowMin } = people;
  if (have === undefined) return { kind: 'unknown' };
  const count = countOf(people);
  // Free places are not drawn of old numbers, so that nobody takes them for free now.
  if (isOld) return { kind: 'bar', filled: share(have, count), whole: 0, text: '', isOld };
  if (count <= (isAlone ? MOST_ALONE : MOST_PEOPLE))
    return { kind: 'people', have, missing: Math.max(0, needed - have), isAlert: belowMin };
  const whole = figures === '' ? 1 : Math.min(WIDEST_BAR, 1 - (textWidth(figures) + BAR_GAP) / NARROW);
  return { kind: 'bar', filled: whole * share(have, count), whole, text: figures, isOld };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
