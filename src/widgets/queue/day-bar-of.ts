import type { CommunityContext } from '../../ui/context.ts';
import { queueCardStrings } from './card-strings.ts';
import type { DayBar } from './day-bar.ts';
import type { Known } from './known.ts';
import { openingBar, pauseBar } from './shut-bar.ts';
import { turnBar } from './turn-bar.ts';
import { isNoWait } from './verdict.ts';

/** The bar of a state; undefined where nothing on it would be known. */
export function dayBar(at: Known, context: CommunityContext): DayBar | undefined {
  const t = context.words.of(queueCardStrings);
  const { state, band } = at;
  if (band && !isNoWait(band)) return turnBar(at, band, context, t);
  if (state === 'paused') return pauseBar(context, t);
  const isShut = state === 'closed' || state === 'not-started' || state === 'done';
  return isShut || state === 'full' || state === 'too-late' ? openingBar(at, context, t) : undefined;
}
