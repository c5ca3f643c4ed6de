import { shareOf, type Span } from '../../chart/day-bar.ts';
import { NARROW, placeLabels, textWidth, WIDE, type Label, type PlacedLabel } from '../../chart/labels.ts';
import { dayAround } from '../../text/calendar.ts';
import type { ViewContext } from '../../ui/context.ts';
import type { Color } from '../../ui/panel.ts';
import type { QueueCardStrings } from './card-strings.ts';
import type { BarLabel } from './day-bar.ts';

/** A label before it has a place. */
export interface Wish extends Label {
  readonly look?: 'strong' | Color;
}

/** The labels above the bar, of which the second has to be there, and those below, of which the first has to. */
export function layOut(above: readonly Wish[], below: readonly Wish[]): readonly BarLabel[] {
  const [now, main, ...rest] = above;
  const order = [main, now, ...rest].filter(each => each !== undefined);
  const top = placeLabels(order, WIDE).map((place, index) => label(place, order[index], { isWideOnly: true }));
  const [first, ...others] = below;
  // It also stands in a narrow bar, so it has to fit there.
  const firstAt = first && narrowLabel(first);
  const wishes = firstAt ? [{ ...first, ...firstAt, anchors: [firstAt.anchor] }, ...others] : [];
  const bottom = placeLabels(wishes, WIDE).map((place, index) =>
    label(place, wishes[index], { isBelow: true, ...(index > 0 && { isWideOnly: true }) }),
  );
  return [...top, ...bottom].flatMap(each => (each ? [each] : []));
}

function narrowLabel(wish: Wish): PlacedLabel | undefined {
  return placeLabels([wish], Math.max(NARROW, textWidth(wish.text)))[0];
}

function label(place: PlacedLabel | undefined, wish: Wish | undefined, more: Partial<BarLabel>): BarLabel | undefined {
  return place && { ...place, ...(wish?.look && { look: wish.look }), ...more };
}

export function nowWish({ words, now }: ViewContext, t: QueueCardStrings): Wish {
  return { text: t.now(words.time(now, now)), share: 0, anchors: ['start'] };
}

export function midnightsIn(span: Span, { words }: ViewContext): readonly number[] {
  const found: number[] = [];
  for (let at = dayAround(span.from, words.zone)[1]; at < span.to && found.length < 3; at = dayAround(at, words.zone)[1])
    found.push(shareOf(at, span));
  return found;
}

export function midnightWishes(span: Span, context: ViewContext, t: QueueCardStrings): readonly Wish[] {
  return midnightsIn(span, context).map(share => ({ text: t.midnight, share, anchors: ['start', 'middle'] }));
}

