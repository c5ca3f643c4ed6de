import { shareOf, type Span } from '../../chart/day-bar.ts';
import { NARROW, placeLabels, textWidth, WIDE, type Label } from '../../chart/labels.ts';
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
  const top = labelsOf(above, WIDE, { width: 'wide' });
  const left = midnights.filter(({ share }) => !top.some(each => each.isMidnight && each.share === share));
  const bottom = labelsOf([...below, ...left], WIDE, { width: 'wide', isBelow: true });
  const [first] = below;
  // A narrow bar has one label, or none: `narrowWords` says what is longer than the bar.
  const only =
    first && fitsNarrow(first) ? labelsOf([first], NARROW, { width: 'narrow', isBelow: true }) : [];
  return [...top, ...bottom, ...only];
}

function fitsNarrow({ text }: Wish): boolean {
  return textWidth(text) <= NARROW;
}

/** What stands below a narrow bar: its label, where that is longer than the bar, and what is said besides. */
export function narrowWords(first: Wish | undefined, ...others: readonly (string | undefined)[]): string {
  const label = first && !fitsNarrow(first) ? first.text : undefined;
  return [label, ...others].filter(Boolean).join(' · ');
}

function labelsOf(
  wishes: readonly Wish[],
  size: number,
  more: Pick<BarLabel, 'width' | 'isBelow'>,
): readonly (BarLabel & Pick<Wish, 'isMidnight'>)[] {
  return placeLabels(wishes, size).flatMap((place, index) => {
    const { look, isMidnight } = wishes[index] ?? {};
    return place ? [{ ...place, ...more, ...(look && { look }), ...(isMidnight && { isMidnight }) }] : [];
  });
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
