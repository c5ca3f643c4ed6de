import { ageOf, isCurrent, isOld, momentOf, type Age, type Observation } from '../../domain/age.ts';
import type { Appointment, EpochMs, Feed, Notice } from '../../domain/model.ts';
import { documentsAbove } from '../../domain/shards.ts';
import { noticesAt } from '../../domain/current-notices.ts';
import { programmeAt, type Programme } from '../../domain/programme.ts';
import { spansOf } from '../../domain/schedule.ts';
import { ageView, type AgeView } from '../../ui/age-view.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { wants, type NoticesOptions } from './options.ts';

/** The part whose age limit counts for what has no end of its own. */
const PART = 'testing';

/** What there is to tell of a community now. */
export interface Known {
  /** When the news of the community was written, and how far it may be trusted. */
  readonly age: Age;
  /** The same of the oldest of what there is to tell: notices of a document are as old as it is. */
  readonly oldest: Age;
  /** Notices of the community and of its document that hold now. */
  readonly notices: readonly Notice[];
  /** Those that held until they ended. */
  readonly over: readonly Notice[];
  readonly schedule: readonly Appointment[];
  readonly programme: Programme;
  /** The clock of the device or of the publisher is in doubt: what is on now cannot be told. */
  readonly isClockUncertain: boolean;
  /** When any of this changes. */
  readonly changesAt: EpochMs;
}

/**
 * What has an end of its own lives until then, however old the document is. What has none lives as long as the document: the
 * limit of testing counts, and nothing lives longer than the document says (`validUntil`).
 */
export function known(context: CommunityContext, options: NoticesOptions): Known {
  const { community, feed, own, now } = context;
  const asOf = community.asOf ?? own.feed.generatedAt;
  const moment = momentOf(own.feed, PART, own);
  const age = ageOf(asOf, moment);
  const isOver = hasEnded(moment, now);
  const isExpired = age.freshness === 'expired';
  const given = [
    ...documentsAbove(feed, own.feed).map(document => ofDocument(document, own)),
    { age, notices: isOver ? [] : (community.notices ?? []) },
  ].map(each => ({ age: each.age, notices: each.notices.filter(({ kind }) => wants(options, kind)) }));
  const wanted = given.flatMap(each => each.notices);
  const lastingOf = (each: Told): readonly Notice[] =>
    each.age.freshness === 'expired' ? each.notices.filter(hasEnd) : each.notices;
  const { notices, changesAt } = noticesAt(given.flatMap(lastingOf), now);
  const schedule = isOver || !wants(options, 'schedule') ? [] : (community.schedule ?? []);
  const lasting = isExpired ? ended(schedule) : schedule;
  const programme = programmeAt(lasting, now);
  const told = given.filter(each => each.notices.some(notice => notices.includes(notice)));
  // What has expired is not told, so that it makes nothing else older.
  const isTold = !isExpired || told.length === 0 || lasting.length > 0;
  return {
    age,
    oldest: oldestOf([...told.map(each => each.age), ...(isTold ? [age] : [])]) ?? age,
    notices,
    over: wanted.filter(({ from = -Infinity, until = Infinity }) => from < until && until <= now),
    schedule: lasting,
    programme,
    isClockUncertain: moment.isUncertain === true && !isOld(age.freshness),
    changesAt: Math.min(changesAt, programme.changesAt),
  };
}

/** Notices, and how old what they stand in is. */
interface Told {
  readonly age: Age;
  readonly notices: readonly Notice[];
}

/** What a document has for all its communities; nothing once it says that it is no longer valid. */
function ofDocument(document: Feed, own: Observation): Told {
  const moment = momentOf(document, PART, own);
  return {
    age: ageOf(document.generatedAt, moment),
    notices: hasEnded(moment, own.now) ? [] : (document.notices ?? []),
  };
}

function oldestOf(ages: readonly Age[]): Age | undefined {
  return [...ages].sort((one, other) => (one.asOf ?? -Infinity) - (other.asOf ?? -Infinity))[0];
}

/** The notices that the documents of some communities have for all of them, as {@link known} reads them. */
export function commonNotices(
  contexts: readonly Pick<CommunityContext, 'feed' | 'own' | 'now'>[],
  options: NoticesOptions,
): readonly Notice[] {
  const given = contexts.flatMap(({ feed, own }) =>
    documentsAbove(feed, own.feed).flatMap(document => {
      const { age, notices } = ofDocument(document, own);
      return age.freshness === 'expired' ? notices.filter(hasEnd) : notices;
    }),
  );
  const wanted = [...new Set(given)].filter(({ kind }) => wants(options, kind));
  return noticesAt(wanted, contexts[0]?.now ?? 0).notices;
}

/** Whether the document says that it is no longer valid. */
function hasEnded({ validUntil }: { readonly validUntil?: EpochMs | undefined }, now: EpochMs): boolean {
  return validUntil !== undefined && now > validUntil;
}

function hasEnd({ until }: Notice): boolean {
  return until !== undefined;
}

/** Entries that end by themselves, or when the next one begins. */
function ended(schedule: readonly Appointment[]): readonly Appointment[] {
  return spansOf(schedule).flatMap(({ entry, end }) => (end < Infinity ? [entry] : []));
}

/** Whether there is anything that holds, or will. */
export function isThere({ notices, programme: { now, next, later } }: Known): boolean {
  return notices.length > 0 || now.length > 0 || next.length > 0 || later.length > 0;
}

/**
 * The age as it is shown. What lives by its own times has not expired with the document, but may have changed.
 */
export function shownAge(at: Known, { own }: CommunityContext): AgeView {
  const { oldest: age, changesAt } = at;
  const freshness = age.freshness === 'expired' && isThere(at) ? 'stale' : age.freshness;
  const shown = ageView({ ...age, freshness }, PART, own);
  return { ...shown, changesAt: Math.min(shown.changesAt, changesAt) };
}

/** Whether the news may be told as what is so now. */
export function isNews({ age }: Known): boolean {
  return isCurrent(age.freshness);
}
