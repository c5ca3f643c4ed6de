import { AHEAD_MS, ageStep, freshness, momentOf } from '../domain/age.ts';
import { isWholeDay } from '../domain/calendar.ts';
import type { Appointment, Community, EpochMs, Feed, Notice, Opening, StaleAfter } from '../domain/model.ts';
import type { Findings } from './findings.ts';
import type { Places } from './places.ts';

/** A part of a community whose numbers age. */
interface Part {
  readonly pointer: string;
  readonly limit: keyof StaleAfter;
  readonly value: { readonly asOf?: EpochMs } | undefined;
}

/**
 * Finds times that make numbers look too old, too young or doubtful.
 *
 * @param now the current time: a feed is expected to be current when it is checked
 */
export function checkTimes(feed: Feed, now: EpochMs, places: Places, findings: Findings): void {
  const { generatedAt, validUntil, campaign, notices = [] } = feed;
  const expired = validUntil !== undefined && now > validUntil;
  if (expired) findings.add('time/expired', '/validUntil', { seen: iso(validUntil) });
  checkAsOf(generatedAt, '/generatedAt', now, findings);
  inOrder(generatedAt, validUntil, 'generatedAt', 'validUntil', '', findings);
  inOrder(campaign?.startsAt, campaign?.endsAt, 'startsAt', 'endsAt', '/campaign', findings);
  checkNotices(notices, '', places, findings);

  for (const community of feed.communities) {
    const at = places.community(community);
    checkOpening(community, at, findings);
    const { sites = [] } = community;
    for (const [index, site] of sites.entries()) {
      checkOpening(site, places.entry(`${at}/sites`, index, sites.length), findings);
    }
    checkNotices(community.notices ?? [], at, places, findings);
    checkSchedule(community.schedule ?? [], at, places, findings);
    checkAsOf(community.asOf, `${at}/asOf`, now, findings);
    checkAhead(community.accessSince, `${at}/accessSince`, now, findings);
    for (const part of partsOf(community, at, places)) {
      if (part.value) checkPart(feed, community, part, now, expired, findings);
    }
  }
}

function partsOf(community: Community, at: string, places: Places): readonly Part[] {
  const { queue, volunteers, testing, doorstep, sites = [] } = community;
  return [
    { pointer: `${at}/queue`, limit: 'queue', value: queue },
    {
      pointer: `${at}/volunteers`,
      limit: 'volunteers',
      value: hasCounts(volunteers) ? volunteers : undefined,
    },
    { pointer: `${at}/testing`, limit: 'testing', value: testing },
    { pointer: `${at}/doorstep`, limit: 'testing', value: doorstep },
    ...sites.map((site, index): Part => {
      const asOf = site.queue?.asOf ?? site.asOf;
      const value = site.queue && { ...(asOf !== undefined && { asOf }) };
      const entry = places.entry(`${at}/sites`, index, sites.length);
      return { pointer: `${entry}/queue`, limit: 'queue', value };
    }),
  ];
}

/** Whether there are numbers that age. Shifts have their own times. */
function hasCounts(volunteers: Community['volunteers']): boolean {
  return (
    volunteers?.onDuty !== undefined || volunteers?.roles !== undefined || volunteers?.needed !== undefined
  );
}

function checkPart(
  feed: Feed,
  community: Community,
  { pointer: at, limit, value }: Part,
  now: EpochMs,
  expired: boolean,
  findings: Findings,
): void {
  const own = value?.asOf;
  const asOf = own ?? community.asOf ?? feed.generatedAt;
  const pointer = own === undefined ? at : `${at}/asOf`;
  if (own !== undefined) checkAsOf(own, pointer, now, findings);
  if (own === undefined && community.asOf === undefined) findings.add('time/no-as-of', pointer);
  if (own !== undefined && feed.generatedAt !== undefined && own > feed.generatedAt + AHEAD_MS) {
    findings.add('time/after-document', pointer, { seen: iso(own), hint: iso(feed.generatedAt) });
  }
  const moment = momentOf(feed, limit, { now });
  const age = freshness(asOf, { now, limit: moment.limit });
  const isToday = asOf !== undefined && isWholeDay(asOf) && now - asOf <= LONGEST_DAY_MS;
  if (!expired && asOf !== undefined && !isToday && (age === 'stale' || age === 'expired')) {
    findings.add('time/stale', pointer, {
      seen: `${iso(asOf)} (${ageText(now - asOf)})`,
      hint: String(Math.round(moment.limit / 60)),
    });
  }
}

function checkOpening({ opensAt, closesAt, lastJoinAt }: Opening, at: string, findings: Findings): void {
  // The next opening may be after today's closing, so only the last time to join has a fixed order.
  inOrder(lastJoinAt, closesAt, 'lastJoinAt', 'closesAt', at, findings);
  if (opensAt !== undefined && opensAt === closesAt)
    inOrder(closesAt + 1, opensAt, 'closesAt', 'opensAt', at, findings);
}

function checkNotices(notices: readonly Notice[], at: string, places: Places, findings: Findings): void {
  for (const [index, { from, until }] of notices.entries()) {
    inOrder(from, until, 'from', 'until', places.entry(`${at}/notices`, index, notices.length), findings);
  }
}

function checkSchedule(
  schedule: readonly Appointment[],
  at: string,
  places: Places,
  findings: Findings,
): void {
  for (const [index, { start, end }] of schedule.entries()) {
    inOrder(start, end, 'start', 'end', places.entry(`${at}/schedule`, index, schedule.length), findings);
  }
}

function inOrder(
  first: EpochMs | undefined,
  second: EpochMs | undefined,
  firstName: string,
  secondName: string,
  at: string,
  findings: Findings,
): void {
  if (first === undefined || second === undefined || first <= second) return;
  findings.add('time/order', `${at}/${secondName}`, {
    seen: `${firstName} ${iso(first)} > ${secondName} ${iso(second)}`,
  });
}

/** The longest day: clocks are set back by an hour. */
const LONGEST_DAY_MS = 25 * 3_600_000;

/** Checks the time of numbers or of the document. */
function checkAsOf(at: EpochMs | undefined, pointer: string, now: EpochMs, findings: Findings): void {
  // A date alone is the end of its day, which is ahead of now without any clock being wrong.
  if (at !== undefined && isWholeDay(at) && at <= now + LONGEST_DAY_MS)
    findings.add('time/day-only', pointer);
  else checkAhead(at, pointer, now, findings);
}

function checkAhead(at: EpochMs | undefined, pointer: string, now: EpochMs, findings: Findings): void {
  if (at !== undefined && at > now + (isWholeDay(at) ? LONGEST_DAY_MS : AHEAD_MS))
    findings.add('time/ahead', pointer, { seen: iso(at) });
}

/** '50 min', '30 h', '4 d'. */
function ageText(ms: number): string {
  const { unit, value } = ageStep(ms);
  return `${value} ${unit === 'minute' ? 'min' : unit === 'hour' ? 'h' : 'd'}`;
}

function iso(at: EpochMs): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
