/** Writes calendars for other programs: RFC 5545. */

/** What happens, and when. */
export interface CalendarEvent {
  /** The same whenever the event is written, so that a calendar that has it changes it rather than adding another. */
  readonly uid: string;
  /** Epoch milliseconds; of an event of whole days, its first day as '20210106'. */
  readonly start: number | string;
  /** Of whole days, the day after the last one. Undefined where it is not known. */
  readonly end: number | string | undefined;
  readonly summary: string;
  /** BCP 47, of the summary. */
  readonly lang?: string | undefined;
  readonly location?: string;
  readonly description?: string;
  /** Degrees, WGS 84. */
  readonly position?: readonly [lon: number, lat: number] | undefined;
}

/** Octets of a line, without its end: RFC 5545, section 3.1. */
const LONGEST_LINE = 75;
/** The last millisecond that four digits of a year can tell. */
const LAST = Date.UTC(10_000, 0, 1) - 1;

/**
 * A calendar with these events. Those whose times a calendar cannot hold are left out.
 *
 * @param stamp when what is in it was written, in epoch milliseconds
 */
export function icalendar(events: readonly CalendarEvent[], stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lantern Widgets//Schedule//EN',
    'CALSCALE:GREGORIAN',
    ...events.filter(isTellable).flatMap(event => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function isTellable({ start, end = start }: CalendarEvent): boolean {
  return [start, end].every(time => typeof time === 'string' || (time >= Date.UTC(1, 0) && time <= LAST));
}

function eventLines(event: CalendarEvent, stamp: number): readonly string[] {
  const { uid, start, end, summary, lang, location = '', description = '', position } = event;
  // A tag that is none would end the parameter.
  const language = lang !== undefined && /^[a-z\d-]+$/i.test(lang) ? `;LANGUAGE=${lang}` : '';
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    time('DTSTART', start),
    ...(end === undefined ? [] : [time('DTEND', end)]),
    `SUMMARY${language}:${escaped(summary)}`,
    ...(location === '' ? [] : [`LOCATION:${escaped(location)}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(position ? [`GEO:${position[1]};${position[0]}`] : []),
    'END:VEVENT',
  ];
}

/** In UTC, so that no table of time zones need be written along. */
function time(name: string, at: number | string): string {
  return typeof at === 'string' ? `${name};VALUE=DATE:${at}` : `${name}:${utc(at)}`;
}

function utc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Section 3.3.11. Control characters and halves of characters have no place in a calendar. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, '');
}

/** Long lines are continued on lines that begin with a blank, never within a character. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Octets of a character in UTF-8. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
