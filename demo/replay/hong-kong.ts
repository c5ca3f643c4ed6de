import { known, type FeedCommunity, type FeedDocument } from './document.ts';
import { lastIndex, locate } from './loop.ts';
import { HOUR, instantOf, offsetMinutesOf, rfc3339, type EpochMs } from './time.ts';

/** One reading of a centre: [snapshot, highest ticket called, last ticket issued, seconds of the day it was updated]. */
export type Reading = readonly [snapshot: number, calledTo: number, issued: number, updated: number];

/** `feeds/hong-kong-2022-02-23.json`: a reading is there only where it differs from the one before. */
export interface RecordedCentres {
  readonly midnight: string;
  /** Seconds of the day. */
  readonly snapshots: readonly number[];
  readonly sites: readonly {
    readonly id: string;
    readonly en: string;
    readonly 'zh-Hant': string;
    readonly rows: readonly (Reading | readonly [number])[];
  }[];
}

/** Played from ten in the morning to eight in the evening. */
const FIRST_HOUR = 10;
const HOURS = 10;

/**
 * The test centres as they were at the moment of that day that stands for now.
 *
 * Tickets are not heads: they were handed out by the hundred, so no number of people waiting is made of them. 0 in the
 * source means that none was issued or called yet, which is no number.
 */
export function hongKong(recorded: RecordedCentres, now: EpochMs): FeedDocument {
  const offset = offsetMinutesOf(recorded.midnight);
  const midnight = instantOf(recorded.midnight, offset);
  const { at, shift } = locate(now, [{ start: midnight + FIRST_HOUR * HOUR, length: HOURS * HOUR }]);
  const second = (seconds: number): EpochMs => midnight + seconds * 1000;
  const shown = (seconds: number): string => rfc3339(second(seconds) + shift, offset);

  const snapshot = lastIndex(recorded.snapshots, seconds => second(seconds) <= at);
  return {
    version: 1,
    generatedAt: shown(recorded.snapshots[snapshot] ?? 0),
    timeZone: 'Asia/Hong_Kong',
    lang: 'zh-Hant',
    name: {
      en: 'Hong Kong test centres (replay of 23 February 2022)',
      'zh-Hans': '香港检测中心（2022年2月23日回放）',
      'zh-Hant': '香港檢測中心（2022年2月23日重播）',
    },
    publisher: {
      name: 'nandiheath/hk-covidtest-api (MIT)',
      url: 'https://github.com/nandiheath/hk-covidtest-api',
    },
    communities: recorded.sites.map((site): FeedCommunity => {
      const [, calledTo = 0, issued = 0, updated] =
        site.rows[lastIndex(site.rows, row => row[0] <= snapshot)] ?? [];
      const queue = known({ nowServing: ticket(calledTo), lastIssued: ticket(issued) });
      return {
        id: site.id,
        name: { en: site.en, 'zh-Hant': site['zh-Hant'] },
        ...(updated !== undefined && { asOf: shown(updated) }),
        ...(queue !== undefined && { queue }),
      };
    }),
  };
}

function ticket(number: number): string | undefined {
  return number > 0 ? String(number) : undefined;
}
