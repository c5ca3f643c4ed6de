import { ageStep } from '../domain/age.ts';
import { isWholeDay } from '../domain/calendar.ts';
import type { EpochMs, Text } from '../domain/model.ts';
import { Format } from './format.ts';
import { localize, lookUp, validLocale, type Localized } from './locale.ts';
import type { SharedStrings } from './shared-strings.ts';
import { languageFor, languagesRevision, stringsFor, table, type Table } from './tables.ts';

const SHARED: Table<SharedStrings> = table('shared');

/** Everything that is put into words in one locale: strings, numbers, times, and texts of the feed. */
export class Words extends Format {
  /** The language of the strings. */
  readonly lang: string;
  readonly strings: SharedStrings;
  private readonly wanted: string;
  private readonly feedLang: string | undefined;

  /**
   * @param wanted a valid BCP 47 tag. Where there are no strings for it, strings, numbers and times are all in English. Texts of
   *   the feed are still looked up in the wanted language.
   * @param feedLang language of the plain strings of the feed
   * @param visitor offset of the visitor's zone; by default that of the device
   */
  constructor(
    wanted: string,
    zone: string | undefined,
    feedLang: string | undefined,
    visitor?: (at: EpochMs) => number,
  ) {
    const lang = languageFor(wanted);
    super(lookUp(lang, [wanted]) ?? lang, zone, visitor);
    this.lang = lang;
    this.strings = stringsFor(SHARED, lang, wanted);
    this.wanted = wanted;
    this.feedLang = feedLang;
  }

  /** The strings of a table in this language. */
  of<T extends object>(table: Table<T>): T {
    return stringsFor(table, this.lang, this.wanted);
  }

  /** A text of the feed. */
  text(text: Text): Localized {
    const found = localize(text, this.wanted, this.feedLang);
    const { lang } = found;
    // 'zh-CN' and 'zh-Hans' are the same language, as are 'en-GB' and 'en'.
    const isSame = lang && lookUp(this.lang, [lang]) && lookUp(lang, [this.lang]);
    return isSame ? { text: found.text, lang: undefined } : found;
  }

  /** 'As of 15:40', or 'As of 15:40 (China Standard Time)' where the visitor's clock shows another time. */
  asOf(at: EpochMs, now: EpochMs): string {
    return this.strings.asOf(this.timeAndZone(at, now));
  }

  /** '15:40', or '15:40 (China Standard Time)' where the visitor's clock shows another time. */
  timeAndZone(at: EpochMs, now: EpochMs): string {
    return this.withZone(this.time(at, now), now);
  }

  private withZone(time: string, now: EpochMs): string {
    const zone = this.zoneName(now);
    const { when, zone: called } = this.strings;
    return zone === '' ? time : when(time, called(zone));
  }

  /**
   * A time to come, as people say it: '20:00', '24:00' at the end of today, '06:00 tomorrow'; later ones and past ones as
   * {@link Format.time} writes them.
   */
  timeAhead(at: EpochMs, now: EpochMs): string {
    const days = isWholeDay(at) || at < now ? 0 : this.daysAhead(at, now);
    if (days !== 1) return this.time(at, now);
    const isEndOfToday = this.daysAhead(at - 1, now) === 0;
    const time = this.clockTime(at, isEndOfToday);
    return isEndOfToday ? time : this.strings.tomorrow(time);
  }

  /** A span of time to come: '20:05–20:30', '23:30–01:00 tomorrow'; a single time where both ends are the same. */
  rangeAhead(from: EpochMs, to: EpochMs, now: EpochMs): string {
    const { range, tomorrow } = this.strings;
    const [one, other] = [this.timeAhead(from, now), this.timeAhead(to, now)];
    if (one === other) return one;
    const [start, end] = [this.time(from, from), this.time(to, to)];
    return one === tomorrow(start) && other === tomorrow(end)
      ? tomorrow(range(start, end))
      : range(one, other);
  }

  /** How long ago a time is: 'just now', '4 min ago', '30 h ago'. */
  ago(at: EpochMs, now: EpochMs): string {
    const { unit, value } = ageStep(now - at);
    return this.strings.ago(unit, this.number(value), value);
  }

  /** How old something is: '75 min old'. */
  old(at: EpochMs, now: EpochMs): string {
    const { unit, value } = ageStep(now - at);
    return this.strings.old(unit, this.number(value), value);
  }

  /** The span of several times: 'As of 15:28–15:37'. */
  asOfRange(from: EpochMs, to: EpochMs, now: EpochMs): string {
    const { asOf, range } = this.strings;
    const [one, other] = [this.time(from, now), this.time(to, now)];
    return asOf(this.withZone(one === other ? one : range(one, other), now));
  }

  /** How old several numbers are, the newest first: '3–12 min old'. */
  oldRange(oldest: EpochMs, newest: EpochMs, now: EpochMs): string {
    const [from, to] = [ageStep(now - newest), ageStep(now - oldest)];
    const { old, range } = this.strings;
    if (from.unit === to.unit && from.value === to.value) return this.old(oldest, now);
    if (from.unit === to.unit)
      return old(to.unit, range(this.number(from.value), this.number(to.value)), to.value);
    return range(`${this.ago(newest, now)} `, ` ${this.ago(oldest, now)}`);
  }

  /** A duration: '45 min', '1 h 20 min'. @param minutes rounded up to whole minutes */
  minutes(minutes: number): string {
    const { strings } = this;
    const whole = Math.ceil(minutes);
    if (whole < 60) return strings.minutes(this.number(whole), whole);
    const [hours, rest] = [Math.floor(whole / 60), whole % 60];
    return strings.hours(this.number(hours), rest === 0 ? '' : this.number(rest), hours, rest);
  }
}

const LIMIT = 16;
const made = new Map<string, Words>();

/**
 * Words for a locale. They are made once and kept, since the formats of `Intl` are expensive.
 *
 * @param locale BCP 47; an invalid tag is treated as English
 */
export function wordsFor(locale: string, zone: string | undefined, feedLang: string | undefined): Words {
  // When another language has been added, the same locale may have other words.
  const key = JSON.stringify([locale, zone, feedLang, languagesRevision()]);
  let words = made.get(key);
  if (words === undefined) {
    words = new Words(validLocale(locale) ?? 'en', zone, feedLang);
    // A page has one or two languages and zones, so the limit is hardly ever reached.
    if (made.size >= LIMIT) made.clear();
    made.set(key, words);
  }
  return words;
}
