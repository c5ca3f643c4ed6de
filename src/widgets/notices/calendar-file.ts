import { isWholeDay } from '../../domain/calendar.ts';
import type { Appointment } from '../../domain/model.ts';
import { spansOf, type Span } from '../../domain/schedule.ts';
import { icalendar, type CalendarEvent } from '../../lib/icalendar.ts';
import { localTime } from '../../text/local-time.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Known } from './known.ts';
import { noticesStrings } from './strings.ts';

/** A file for the calendar of a reader. */
export interface CalendarFile {
  /** Without its ending. */
  readonly name: string;
  readonly text: string;
}

const DAY = 86_400_000;

/** The schedule as a calendar, without what is over. */
export function calendarFile({ schedule, age }: Known, context: CommunityContext): CalendarFile {
  const { community, words, now } = context;
  const spans = spansOf(schedule);
  const ids = idsOf(spans, context);
  const events = spans.flatMap((span, index) =>
    span.end > now ? [eventOf(span, ids[index] ?? '', age.asOf ?? now, context)] : [],
  );
  return { name: words.text(community.name).text, text: icalendar(events, age.asOf ?? now) };
}

function eventOf(
  { entry, end }: Span,
  uid: string,
  asOf: number,
  { community, feed, words, now }: CommunityContext,
): CalendarEvent {
  const t = words.of(noticesStrings);
  const { text, lang } = words.text(entry.what);
  const textOf = (given: Appointment['who']): string => (given === undefined ? '' : words.text(given).text);
  const place = words.text(community.name).text;
  return {
    uid,
    start: isWholeDay(entry.start) ? day(entry.start, words.zone) : entry.start,
    end: endOf(entry, end, words.zone),
    summary: `${place}${words.strings.colon}${text}`,
    lang: lang ?? words.lang,
    location: [textOf(entry.where), place].filter(Boolean).join(', '),
    description: [
      textOf(entry.who),
      t.calendarNote(words.time(asOf, now + FAR)),
      feed.sample ? words.strings.sample : '',
    ]
      .filter(Boolean)
      .join('\n'),
    position: community.location,
  };
}

/** So far from now that a time is told with its date and year: a calendar is read at any time. */
const FAR = 366 * DAY;

/** Both ends are days, or both are times. */
function endOf(entry: Appointment, end: number, zone: string | undefined): CalendarEvent['end'] {
  if (end === Infinity) return undefined;
  return isWholeDay(entry.start) ? day(end - 2, zone, true) : end;
}

/** '20210106' by the clocks of a zone. @param isNext the day after it */
function day(at: number, zone: string | undefined, isNext: boolean = false): string {
  const date = localTime(at, zone).slice(0, 10);
  const shown = isNext ? new Date(Date.parse(`${date}T00:00Z`) + DAY).toISOString().slice(0, 10) : date;
  return shown.replace(/-/g, '');
}

/**
 * An id for each entry, made of what does not change when it is moved to another time: feed, community, what, for whom and where.
 * Entries that are alike are counted.
 */
function idsOf(spans: readonly Span[], { community, own }: CommunityContext): readonly string[] {
  const seen = new Map<string, number>();
  return spans.map(({ entry: { what, who, where } }) => {
    const key = JSON.stringify([own.feed.name, community.id, what, who, where]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${hash(key)}${hash(`${key} `)}-${count}@lantern-widgets`;
  });
}

/** Eight digits: FNV-1a, 32 bits (Fowler, Noll and Vo). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
