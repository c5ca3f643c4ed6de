import type { Calendar } from '../domain/calendar.ts';
import type { EpochMs, Feed } from '../domain/model.ts';
import { checkCounts } from './counts.ts';
import { Findings, type Finding } from './findings.ts';
import { checkMembers } from './members.ts';
import { checkPersonal } from './personal.ts';
import { placesOf } from './places.ts';
import { checkTimes } from './times.ts';
import { feedPlace } from '../import/places.ts';
import { readFeed } from '../feed/parse.ts';

/** What a check needs, handed in. */
export interface CheckDeps {
  readonly calendar: Calendar;
  /** Epoch ms at which the feed is looked at. */
  readonly now: EpochMs;
}

/** What came of a check. */
export interface Checked {
  /** Null where the document was refused as a whole; a finding says why. */
  readonly feed: Feed | null;
  readonly findings: readonly Finding[];
}

/**
 * Everything that a publisher should know of a document: what the reader loses or doubts, and beyond it what only shows
 * from the whole (sums, running totals, ages, members that nobody will look at, persons). Never throws. Pure.
 *
 * @param document a value as parsed from JSON; nothing in it is kept or changed
 */
export function checkFeed(document: unknown, { calendar, now }: CheckDeps): Checked {
  const findings = new Findings();
  const { feed, issues } = readFeed(document, calendar);
  findings.take(issues);
  try {
    const place = feedPlace();
    if (feed) {
      const places = placesOf(feed, document);
      checkMembers(document, place, findings);
      checkCounts(feed, places, findings);
      checkTimes(feed, now, places, findings);
      if (feed.communities.length === 0 && !feed.shards) findings.add('feed/empty', '/communities');
    }
    // A document that no widget reads is still on the web.
    checkPersonal(document, place, findings);
  } catch {
    findings.add('value/too-deep', '', { severity: 'error' });
  }
  return { feed, findings: findings.close() };
}

export type { CheckCode, Finding } from './findings.ts';
