import { isWholeDay } from '../domain/calendar.ts';
import type { EpochMs } from '../domain/model.ts';
import { zoneOffset } from './calendar.ts';
import { isPlain } from './locale.ts';
import { nullPrototype } from '../lib/null-prototype.ts';

/** Formats numbers and times for one locale and one time zone. */
export class Format {
  readonly locale: string;
  readonly zone: string | undefined;
  private readonly offset: (at: EpochMs) => number;
  private readonly visitor: (at: EpochMs) => number;
  private readonly plain: boolean;
  private readonly formats: { [style in 'decimal' | 'percent']?: Intl.NumberFormat } = {};
  private readonly clocks: { [pattern in Pattern]?: Intl.DateTimeFormat } = {};

  /**
   * @param zone an IANA zone that the calendar knows; undefined for that of the visitor
   * @param visitor offset of the visitor's zone
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
    this.plain = isPlain(locale);
  }

  /** A count with separators between groups of digits. Fractions are rounded. */
  number(value: number): string {
    return this.digits(value) ?? this.format('decimal').format(value);
  }

  /** A rate. Below ten it has two significant digits, since the working must add up and 0.04 an hour is not 0. */
  rate(value: number): string {
    return value < 10 && value % 1 !== 0
      ? value.toLocaleString(this.locale, nullPrototype({ maximumSignificantDigits: 2 }))
      : this.number(value);
  }

  /** @param value in per cent: 103 for 103 % */
  percent(value: number): string {
    // `Intl` is given a hundredth of the value, and would round 57.49999999999999 to 58 %.
    const digits = value % 1 === 0 ? this.digits(value) : undefined;
    return digits === undefined ? this.format('percent').format(value / 100) : `${digits}%`;
  }

  /**
   * A time of day. It includes the date where that is not today, and the year where the date is far away. Where only the date is known, it
   * is the date alone.
   */
  time(at: EpochMs, now: EpochMs): string {
    const far = Math.abs(now - at) > MANY_DAYS_MS;
    if (isWholeDay(at)) return this.clock(far ? 'dateOfYear' : 'date').format(at);
    if (far) return this.clock('bothOfYear').format(at);
    if (this.daysAhead(at, now) !== 0) return this.clock('both').format(at);
    return this.plain
      ? new Date(at + this.offset(at)).toISOString().slice(-13, -8)
      : this.clock('time').format(at);
  }

  /** How many days after today a time is, by the clocks of the zone. */
  protected daysAhead(at: EpochMs, now: EpochMs): number {
    const day = (time: EpochMs): number => Math.floor((time + this.offset(time)) / DAY_MS);
    return day(at) - day(now);
  }

  /** The time of day alone, whichever day it is. Midnight at the end of a day is 24:00. */
  protected clockTime(at: EpochMs, isEnd: boolean): string {
    return isEnd ? this.clock('end').format(at) : this.time(at, at);
  }

  /** The name of the zone; '' where the visitor's clock shows the same time. */
  zoneName(now: EpochMs): string {
    if (this.zone === undefined || this.offset(now) === this.visitor(now)) return '';
    const name = this.clock('zone')
      .formatToParts(now)
      .find(({ type }) => type === 'timeZoneName');
    return name?.value ?? '';
  }

  /** A count as `Intl` formats it, where that is known without `Intl`; undefined otherwise, and for 0, negative numbers and NaN. */
  private digits(value: number): string | undefined {
    return this.plain && 1 / value > 0 && value < 1e15
      ? String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',')
      : undefined;
  }

  // Made when first needed, since objects of `Intl` are the most expensive thing in the first second of a page.
  private format(style: 'decimal' | 'percent'): Intl.NumberFormat {
    return (this.formats[style] ??= new Intl.NumberFormat(
      this.locale,
      nullPrototype({ style, maximumFractionDigits: 0 }),
    ));
  }

  private clock(pattern: Pattern): Intl.DateTimeFormat {
    return (this.clocks[pattern] ??= new Intl.DateTimeFormat(
      this.locale,
      nullPrototype({ ...PATTERNS[pattern], timeZone: this.zone }),
    ));
  }
}

type Pattern = keyof typeof PATTERNS;

/** Dates further away than this are shown with their year, since they might be taken for dates of this year: 300 days. */
const DAY_MS = 86_400_000;
const MANY_DAYS_MS = 300 * DAY_MS;

// 24-hour times in every language, so that '8:00' is not read as the wrong half of the day.
const HOURS = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DATE = { month: 'short', day: 'numeric' } as const;
const PATTERNS = {
  time: HOURS,
  end: { ...HOURS, hourCycle: 'h24' },
  date: DATE,
  both: { ...DATE, ...HOURS },
  dateOfYear: { ...DATE, year: 'numeric' },
  // The long form is one that browsers of 2020 support.
  zone: { timeZoneName: 'long' },
  bothOfYear: { ...DATE, ...HOURS, year: 'numeric' },
} as const;
