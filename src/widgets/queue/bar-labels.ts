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
  readonly isMidnight?: boolean;
}

/** The labels of a bar, before they have places. */
export interface Wishes {
  readonly now: Wish;
  /** Above the bar, where it ends: it goes before all others there. */
  readonly end: Wish | undefined;
  /** Below the bar. The first one is there in a narrow bar too. */
  readonly below: readonly Wish[];
  /** In whichever line there is room. */
  readonly midnights: readonly Wish[];
}

export function layOut({ now, end, below, midnights }: Wishes): readonly BarLabel[] {
  const above = [...(end ? [end] : []), now, ...midnights];
  const top = labelsOf(above, { isWideOnly: true });
  const [first, ...others] = below;
  // It also stands in a narrow bar, so it has to fit there.
  const firstAt = first && narrowLabel(first);
  const wishes = first && firstAt ? [{ ...first, ...firstAt, anchors: [firstAt.anchor] }] : [];
  const left = midnights.filter(({ share }) => !top.some(each => each.isMidnight && each.share === share));
  const bottom = labelsOf([...wishes, ...others, ...left], { isWideOnly: true, isBelow: true });
  return [
    ...top,
    ...bottom.map((each, index) => (index === 0 && firstAt ? { ...each, isWideOnly: false } : each)),
  ];
}

function labelsOf(
  wishes: readonly Wish[],
  more: Partial<BarLabel>,
): readonly (BarLabel & Pick<Wish, 'isMidnight'>)[] {
  return placeLabels(wishes, WIDE).flatMap((place, index) => {
    const { look, isMidnight } = wishes[index] ?? {};
    return place ? [{ ...place, ...more, ...(look && { look }), ...(isMidnight && { isMidnight }) }] : [];
  });
}

function narrowLabel(wish: Wish): PlacedLabel | undefined {
  return placeLabels([wish], Math.max(NARROW, textWidth(wish.text)))[0];
}

export function nowWish({ words, now }: ViewContext, t: QueueCardStrings): Wish {
  return { text: t.now(words.time(now, now)), share: 0, anchors: ['start'] };
}

export function midnightsIn(span: Span, { words }: ViewContext): readonly number[] {
  const found: number[] = [];
  for (
    let at = dayAround(span.from, words.zone)[1];
    at < span.to && found.length < 3;
    at = dayAround(at, words.zone)[1]
  )
    found.push(shareOf(at, span));
  return found;
}

export function midnightWishes(span: Span, context: ViewContext, t: QueueCardStrings): readonly Wish[] {
  return midnightsIn(span, context).map(share => ({
    text: t.midnight,
    share,
    anchors: ['middle'],
    isMidnight: true,
  }));
}
