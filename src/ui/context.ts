import type { Scope } from '../domain/completeness.ts';
import { ageOf, isCurrent, momentOf, nextChange, type Age, type Freshness } from '../domain/age.ts';
import { isWholeDay } from '../domain/calendar.ts';
import type { Community, EpochMs, Feed, Seconds, StaleAfter } from '../domain/model.ts';
import { originOf } from '../domain/shards.ts';
import type { Words } from '../text/words.ts';
import type { Figure } from './panel.ts';

/** What a view is made from, besides its community: all that a widget knows at one moment. */
export interface ViewContext {
  readonly feed: Feed;
  readonly now: EpochMs;
  /** Whether the clocks of device and server differ so much that no number may count as current. */
  readonly isTimeUncertain?: boolean;
  /** When the document first came. */
  readonly receivedAt?: EpochMs;
  /** The widget's own `stale-after`, in seconds. */
  readonly staleAfter: Seconds | null;
  readonly words: Words;
  /** Which communities are shown; absent: all. */
  readonly scope?: Scope;
}

/** Which of the feed's limits a part is judged by. */
export type PartKind = keyof StaleAfter;

/** The age of a part, in words. */
export interface AgeView extends Age {
  /** 'As of 15:40'. */
  readonly asOfText: string;
  /** '4 min ago'; '' where it is not known. */
  readonly ago: string;
  /** What a reader must know of it: 'may have changed', 'time uncertain'; '' where nothing. */
  readonly doubt: string;
  /** When any of this changes. */
  readonly changesAt: EpochMs;
}

/** A context for one community: with the document that it came in, whose limits and levels count for it. */
export function contextOf(community: Community, context: ViewContext): ViewContext {
  const { feed, now, receivedAt = now } = context;
  const origin = originOf(feed, community, receivedAt);
  return origin.feed === feed ? context : { ...context, ...origin };
}

/** The age of a part of a community, by its own `asOf`, else the community's, else the document's. */
export function agePart(
  part: { readonly asOf?: EpochMs } | undefined,
  kind: PartKind,
  community: Community,
  context: ViewContext,
): Age {
  const own = contextOf(community, context);
  const asOf = part?.asOf ?? community.asOf ?? own.feed.generatedAt;
  return ageOf(asOf, momentOf(own.feed, kind, own));
}

/** The same for many communities at one moment: nearly all of a document were counted at a few times. */
export function agesOf(
  kind: PartKind,
  context: ViewContext,
): (part: { readonly asOf?: EpochMs } | undefined, community: Community) => Age {
  let origin: Feed | undefined;
  let known = new Map<EpochMs | undefined, Age>();
  return (part, community) => {
    const { feed } = originOf(context.feed, community, context.now);
    if (feed !== origin) known = new Map();
    origin = feed;
    const asOf = part?.asOf ?? community.asOf ?? feed.generatedAt;
    const age = known.get(asOf) ?? agePart(part, kind, community, context);
    known.set(asOf, age);
    return age;
  };
}

/** An age in words. */
export function ageView(age: Age, kind: PartKind, context: ViewContext): AgeView {
  const { asOf, freshness } = age;
  const { feed, now, words } = context;
  const { strings } = words;
  const known = asOf !== undefined;
  // An age is told where it has a meaning: not of a day, and not where it is below zero.
  const hasAge = known && (freshness !== 'uncertain' || (asOf <= now && !isWholeDay(asOf)));
  return {
    ...age,
    asOfText: known ? words.asOf(asOf, now) : strings.timeNotKnown,
    ago: hasAge ? words.ago(asOf, now) : '',
    doubt: !known ? '' : doubt(freshness, strings),
    changesAt: nextChange(asOf, momentOf(feed, kind, context)),
  };
}

function doubt(
  freshness: Freshness,
  { timeUncertain, notCurrent, mayHaveChanged }: Words['strings'],
): string {
  if (isCurrent(freshness)) return '';
  return freshness === 'uncertain' ? timeUncertain : freshness === 'expired' ? notCurrent : mayHaveChanged;
}

/**
 * A number with what it counts, or the words that stand in its place.
 *
 * @param value undefined: unknown
 * @param of what it is a part of: 'of 14'
 */
export function figure(
  value: number | undefined,
  label: string,
  { freshness, asOf }: Age,
  { words, now }: ViewContext,
  of: string = '',
): Figure {
  const { strings } = words;
  if (value === undefined)
    return { freshness: 'unknown', text: undefined, label, of, instead: `${label}: ${strings.notKnown}` };
  const text = words.number(value);
  if (freshness !== 'expired') return { freshness, text, label, of, instead: '' };
  const when = asOf === undefined ? '' : strings.when(words.time(asOf, now), words.ago(asOf, now));
  return {
    freshness,
    text: undefined,
    label,
    of,
    instead: strings.lastKnown([text, of, label].filter(Boolean).join(' '), when),
  };
}
