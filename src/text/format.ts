import { isWholeDay } from '../domain/calendar.ts';
import type { EpochMs } from '../domain/model.ts';
import { zoneOffset } from './calendar.ts';

/** Numbers and times of one locale in one time zone. */
export class Format {
  readonly locale: string;
  readonly zone: string | undefined;
  private readonly offset: (at: EpochMs) => number;
  private readonly visitor: (at: EpochMs) => number;
  private readonly formats = new Map<'decimal' | 'percent', Intl.NumberFormat>();
  private readonly clocks = new Map<Pattern, Intl.DateTimeFormat>();

  /**
   * @param zone an IANA zone that the calendar knows; undefined: the visitor's
   * @param visitor how far the visitor's clocks are ahead of UTC at a moment, in milliseconds
   */
  constructor(
    locale: string,
    zone: string | undefined,
    visitor: (at: EpochMs) => number = zoneOffset(undefined),
  ) {
    this.locale = locale;
    this.zone = zone;
    this.offset = zoneOffset(zone);
    this.visitor = visitor;
  }

  /** A count, in digits with separators; halves of people are rounded. */
  number(value: number): string {
    return this.format('decimal').format(value);
  }

  /** A rate, in two digits that count where it is small: the working must add up, and 0.04 an hour is not 0. */
  rate(value: number): string {
    return value < 10 && value % 1 !== 0
      ? value.toLocaleString(this.locale, { maximumSignificantDigits: 2 })
      : this.number(value);
  }

  /** @param value whole per cent: 103 for 103 % */
  percent(value: number): string {
    return this.format('percent').format(value / 100);
  }

  /**
   * A time of day; with its date where that is not today, and its year where the date could be of another; the date alone
   * where only the date is known.
   */
  time(at: EpochMs, now: EpochMs): string {
    const far = Math.abs(now - at) > MANY_DAYS_MS;
    if (isWholeDay(at)) return this.clock(far ? 'dateOfYear' : 'date').format(at);
    return this.clock(far ? 'bothOfYear' : this.sameDay(at, now) ? 'time' : 'both').format(at);
  }

  /** Name of the zone; '' where the visitor's clocks now show the same time as those there. */
  zoneName(now: EpochMs): string {
    // Clocks on the wall have no milliseconds, so the offsets of a moment differ by some.
    if (this.zone === undefined || Math.abs(this.offset(now) - this.visitor(now)) < 60_000) return '';
    const name = this.clock('zone')
      .formatToParts(now)
      .find(({ type }) => type === 'timeZoneName');
    return name?.value ?? '';
  }

  // Made when first needed: Intl's objects are the dearest thing that a page's first second has in it.
  private format(style: 'decimal' | 'percent'): Intl.NumberFormat {
    let format = this.formats.get(style);
    if (format === undefined) {
      format = new Intl.NumberFormat(this.locale, { style, maximumFractionDigits: 0 });
      this.formats.set(style, format);
    }
    return format;
  }

  private sameDay(one: EpochMs, other: EpochMs): boolean {
    const [a, b] = [one, other].map(at => Math.floor((at + this.offset(at)) / DAY_MS));
    return a === b;
  }

  private clock(pattern: Pattern): Intl.DateTimeFormat {
    let clock = this.clocks.get(pattern);
    if (clock === undefined) {
      const zone = this.zone === undefined ? {} : { timeZone: this.zone };
      clock = new Intl.DateTimeFormat(this.locale, { ...PATTERNS[pattern], ...zone });
      this.clocks.set(pattern, clock);
    }
    return clock;
  }
}

type Pattern = keyof typeof PATTERNS;

/** From here on a day and month alone may be taken for this year's: 300 days. */
const DAY_MS = 86_400_000;
const MANY_DAYS_MS = 300 * DAY_MS;

// Hours to 23 in every language: '8:00' in the cold must not be read as the wrong half of the day.
const HOURS = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DATE = { month: 'short', day: 'numeric' } as const;
const PATTERNS = {
  time: HOURS,
  date: DATE,
  both: { ...DATE, ...HOURS },
  dateOfYear: { ...DATE, year: 'numeric' },
  // Of the longer names the one that browsers of 2020 know too.
  zone: { timeZoneName: 'long' },
  bothOfYear: { ...DATE, ...HOURS, year: 'numeric' },
} as const;
