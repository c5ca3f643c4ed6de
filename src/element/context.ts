import { ageOf, isCurrent, momentOf, nextChange, type Age, type Freshness } from '../domain/age.ts';
import type { Community, EpochMs, Feed, Seconds, StaleAfter } from '../domain/model.ts';
import { standing, type Standing } from '../domain/opening.ts';
import { originOf } from '../domain/shards.ts';
import type { Total } from '../domain/total.ts';
import type { Localized } from '../text/locale.ts';
import type { Words } from '../text/words.ts';
import type { Figure, Item, StatusView } from './panel.ts';

/** What a view is made from, besides its community: all that a widget knows at one moment. */
export interface ViewContext {
  readonly feed: Feed;
  readonly now: EpochMs;
  /** When the document first came. */
  readonly receivedAt?: EpochMs;
  /** The widget's own `stale-after`, in seconds. */
  readonly staleAfter: Seconds | null;
  readonly words: Words;
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

/** The age of a part of a community, by its own `asOf`, else the community's, else the document's. */
export function agePart(
  part: { readonly asOf?: EpochMs } | undefined,
  kind: PartKind,
  community: Community,
  context: ViewContext,
): Age {
  const { now, staleAfter, receivedAt = now } = context;
  const { feed, receivedAt: seenAt } = originOf(context.feed, community, receivedAt);
  const asOf = part?.asOf ?? community.asOf ?? feed.generatedAt;
  return ageOf(asOf, momentOf(feed, kind, now, staleAfter, seenAt));
}

/** An age in words. */
export function ageView(age: Age, kind: PartKind, { feed, now, staleAfter, words }: ViewContext): AgeView {
  const { asOf, freshness } = age;
  const { strings } = words;
  const known = asOf !== undefined;
  const uncertain = freshness === 'uncertain';
  return {
    ...age,
    asOfText: known ? words.asOf(asOf, now) : strings.timeNotKnown,
    // An age below zero is none: 'in 3 min' would be nonsense, 'just now' a claim.
    ago: known && !uncertain ? words.ago(asOf, now) : '',
    doubt: !known ? '' : doubt(freshness, strings),
    changesAt: nextChange(asOf, momentOf(feed, kind, now, staleAfter)),
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

/** What a place is doing now, as far as its news may be trusted. */
export function standingOf(
  community: Community,
  context: ViewContext,
): Standing & { readonly freshness: Freshness } {
  const { freshness } = agePart(undefined, 'queue', community, context);
  return { ...standing(community, context.now, freshness), freshness };
}

export function statusView(
  { status, overdue, freshness }: ReturnType<typeof standingOf>,
  { strings }: Words,
): StatusView {
  return {
    status,
    word: status === undefined ? strings.statusNotKnown : strings.status[status],
    current: isCurrent(freshness) && !overdue,
  };
}

/** What goes with a state: its reason, and when it is to end. Empty while the state is not known, or too old to be told. */
export function statusDetail(
  place: Community,
  { status, overdue }: Standing,
  { words, now }: ViewContext,
): readonly Item[] {
  // Not given is not the same as too old to be told: then its times still say something.
  if ((status ?? place.status) !== status || status === 'done') return [];
  const shut = status === 'closed' || status === 'not-started';
  const key = status === 'paused' ? 'resumesAt' : shut ? 'opensAt' : 'closesAt';
  const at = place[key];
  const { strings } = words;
  const told: Item[] = [];
  if (status !== 'open' && place.reason !== undefined) told.push(words.text(place.reason));
  if (at !== undefined)
    told.push({ text: (overdue ? strings.overdue : strings.turn[key])(words.time(at, now)) });
  return told;
}

/** 'from 29 of 34 communities', or nothing where all of them gave a number, or none: then there is no sum to qualify. */
export function fromOf({ known, of }: Total, words: Words): readonly Item[] {
  return known === of || known === 0
    ? []
    : [{ text: words.strings.fromOf(words.number(known), words.number(of), of) }];
}

/** The feed's own name, for lists. */
export function feedName({ feed, words }: ViewContext): Localized {
  return words.text(feed.name ?? '');
}
