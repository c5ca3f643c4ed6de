import type { FeedCommunity, FeedDocument } from './document.ts';
import { locate } from './loop.ts';
import { floorTo, HOUR, instantOf, MINUTE, offsetMinutesOf, rfc3339, type EpochMs } from './time.ts';

/** [index of the role, start and end in minutes of the day, signed up, needed at least, needed at most]. */
export type RecordedShift = readonly [
  role: number,
  start: number,
  end: number,
  signedUp: number,
  min: number,
  max: number,
];

/** `feeds/festival-2024-06-01.json`. */
export interface RecordedShifts {
  readonly midnight: string;
  readonly roles: readonly string[];
  readonly venues: readonly {
    readonly id: string;
    readonly name: string;
    readonly shifts: readonly RecordedShift[];
  }[];
}

/** Played from eight in the morning to midnight. */
const FIRST_HOUR = 8;
const HOURS = 16;
/** Shifts that ended less than so many hours ago, or begin in less than so many, are in the document. */
const HOURS_BACK = 4;
const HOURS_AHEAD = 12;

/**
 * The venues of the festival with their shifts around the moment that stands for now.
 *
 * The source counts who signed up, at the end of the event. Who was on duty it does not say, so neither do we.
 */
export function festival(recorded: RecordedShifts, now: EpochMs): FeedDocument {
  const offset = offsetMinutesOf(recorded.midnight);
  const midnight = instantOf(recorded.midnight, offset);
  const { at, shift } = locate(now, [{ start: midnight + FIRST_HOUR * HOUR, length: HOURS * HOUR }]);
  const minute = (minutes: number): EpochMs => midnight + minutes * MINUTE;
  const shown = (time: EpochMs): string => rfc3339(time + shift, offset);
  const isNear = ([, start, end]: RecordedShift): boolean =>
    minute(end) > at - HOURS_BACK * HOUR && minute(start) < at + HOURS_AHEAD * HOUR;

  return {
    version: 1,
    generatedAt: shown(floorTo(at, 15 * MINUTE)),
    timeZone: 'Europe/London',
    lang: 'en',
    name: {
      en: 'EMF Camp, volunteers by venue (replay of 1 June 2024)',
      'zh-Hans': 'EMF 露营节各场地志愿者（2024年6月1日回放）',
    },
    publisher: { name: 'Electromagnetic Field, emfcamp/Website', url: 'https://github.com/emfcamp/Website' },
    communities: recorded.venues.map((venue): FeedCommunity => {
      const shifts = venue.shifts.filter(isNear).map(([role, start, end, signedUp, min, max]) => ({
        start: shown(minute(start)),
        end: shown(minute(end)),
        role: recorded.roles[role],
        signedUp,
        min,
        // A most that is below the least is none: the source leaves it at 0 where nobody set it.
        ...(max >= min && { needed: max }),
      }));
      return { id: venue.id, name: venue.name, ...(shifts.length > 0 && { volunteers: { shifts } }) };
    }),
  };
}
