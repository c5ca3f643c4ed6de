import { isWholeDay } from '../../domain/calendar.ts';
import type { Appointment } from '../../domain/model.ts';
import { spansOf } from '../../domain/schedule.ts';
import { dayAround } from '../../text/calendar.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Piece } from '../../ui/panel.ts';
import type { Known } from './known.ts';
import { noticesStrings, type NoticesStrings } from './strings.ts';

/** An entry of the schedule. */
export interface ScheduleRow {
  readonly when: 'now' | 'next' | 'later' | 'earlier';
  /** 'now', 'next 16:00', '18:00–19:00'. */
  readonly time: string;
  /** 'until 20:00', or ''. */
  readonly until: string;
  readonly what: Piece;
  /** For whom, where; of what is over, that it is. */
  readonly note: readonly Piece[];
}

/** The schedule, as much of it as stands on the card. */
export interface ScheduleView {
  readonly title: string;
  readonly rows: readonly ScheduleRow[];
  /** What is left out above: later and earlier entries. */
  readonly more: readonly ScheduleRow[];
  /** The button for the calendar. */
  readonly calendar: string;
}

/** What is on and what is next stands on the card; of the others only as many as make so many rows. */
const ROWS = 2;

/** Undefined where there is no schedule. Where the clock is in doubt, every entry has its times only. */
export function scheduleView(at: Known, context: CommunityContext): ScheduleView | undefined {
  const { words, now } = context;
  const { programme } = at;
  const t = words.of(noticesStrings);
  const rowsOf = (when: ScheduleRow['when']): readonly ScheduleRow[] =>
    programme[when].map(entry => rowOf(entry, when, context, t));
  const first = [...rowsOf('now'), ...rowsOf('next')];
  const others = [...rowsOf('later'), ...rowsOf('earlier')];
  const room = Math.max(0, ROWS - first.length);
  const rows = at.isClockUncertain
    ? spansOf(at.schedule).map(({ entry }) => rowOf(entry, 'later', context, t))
    : [...first, ...others.slice(0, room)];
  if (rows.length === 0) return undefined;
  const [from, to] = dayAround(now, words.zone);
  const isToday = at.schedule.every(({ start, end = start }) => start < to && end >= from);
  return {
    title: isToday ? t.scheduleToday : t.schedule,
    rows,
    more: at.isClockUncertain ? [] : others.slice(room),
    calendar: programme.now.length + programme.next.length > 0 ? t.calendar : '',
  };
}

function rowOf(
  entry: Appointment,
  when: ScheduleRow['when'],
  context: CommunityContext,
  t: NoticesStrings,
): ScheduleRow {
  const { words } = context;
  const { what, who, where } = entry;
  const about = [who, where].flatMap(text => (text === undefined ? [] : [words.text(text)]));
  return {
    when,
    ...timesOf(entry, when, context, t),
    what: words.text(what),
    note: when === 'earlier' ? [{ text: t.finished }] : separated(about),
  };
}

function timesOf(
  { start, end }: Appointment,
  when: ScheduleRow['when'],
  { words, now }: CommunityContext,
  t: NoticesStrings,
): Pick<ScheduleRow, 'time' | 'until'> {
  const until = end === undefined || isWholeDay(end) ? '' : t.until(words.timeAhead(end, now));
  if (when === 'now') return { time: t.now, until };
  if (when === 'next') return { time: t.next(words.timeAhead(start, now)), until };
  if (end === undefined || isWholeDay(end)) return { time: words.timeAhead(start, now), until: '' };
  return { time: words.rangeAhead(start, end, now), until: '' };
}

function separated(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [{ text: ' · ' }, piece]));
}

/** 'Sampling, buildings 7 to 12 · At the door +1': what happens, in one line. */
export function whatsOf(
  entries: readonly Appointment[],
  { words }: Pick<CommunityContext, 'words'>,
): readonly Piece[] {
  const shown = entries.slice(0, 2).map(({ what }) => words.text(what));
  const left = entries.length - shown.length;
  return [...separated(shown), ...(left > 0 ? [{ text: ` +${words.number(left)}` }] : [])];
}
