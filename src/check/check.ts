import type { Calendar } from '../domain/calendar.ts';
import type { EpochMs, Feed } from '../domain/model.ts';
import { checkCounts } from './counts.ts';
import { Findings, type Finding } from './findings.ts';
import { checkMembers } from './members.ts';
import { checkPersonal } from './personal.ts';
import { placesOf } from './places.ts';
import { checkTexts } from './html-in-texts.ts';
import { checkTimes } from './times.ts';
import { feedPlace } from '../import/places.ts';
import { readFeed } from '../feed/parse.ts';

/** The dependencies of a check. */
export interface CheckDeps {
  readonly calendar: Calendar;
  /** The current time in epoch milliseconds. */
  readonly now: EpochMs;
}

/** The result of a check. */
export interface Checked {
  /** Null if the whole document was refused; a finding says why. */
  readonly feed: Feed | null;
  readonly findings: readonly Finding[];
}

/**
 * Finds everything that a publisher should know about a document: what the reader loses or doubts, and what follows only from
 * the document as a whole (sums, running totals, ages, members that are ignored, personal data). Pure. Never throws.
 *
 * @param document a value as parsed from JSON; it is neither kept nor changed
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
      checkTexts(document, place, findings);
      checkCounts(feed, places, findings);
      checkTimes(feed, now, places, findings);
      if (feed.communities.length === 0 && !feed.shards) findings.add('feed/empty', '/communities');
    }
    // A document that widgets refuse is public all the same.
    checkPersonal(document, place, findings);
  } catch {
    findings.add('value/too-deep', '', { severity: 'error' });
  }
  return { feed, findings: findings.close() };
}

export type { Finding } from './findings.ts';
