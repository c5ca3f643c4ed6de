import { ageStep } from '../domain/age.ts';
import type { EpochMs, Text } from '../domain/model.ts';
import { Format } from './format.ts';
import { localize, lookUp, validLocale, type Localized } from './locale.ts';
import type { SharedStrings } from './shared-strings.ts';
import { languageFor, languagesRevision, stringsFor, table, type Table } from './tables.ts';

const SHARED: Table<SharedStrings> = table('shared');

/** All that is needed to say something: strings, numbers, times, and the feed's texts in one locale. */
export class Words extends Format {
  /** Language of the strings. */
  readonly lang: string;
  readonly strings: SharedStrings;
  private readonly wanted: string;
  private readonly feedLang: string | undefined;

  /**
   * @param wanted a valid BCP 47 tag. Where there are no strings in it, strings, numbers and times are English together;
   * the feed's own texts are still looked up in the wanted language.
   * @param feedLang language of the feed's plain strings
   * @param visitor how far the visitor's clocks are ahead of UTC at a moment, in milliseconds; as the device says by default
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
    this.strings = stringsFor(SHARED, lang);
    this.wanted = wanted;
    this.feedLang = feedLang;
  }

  /** The strings of a table in this language. */
  of<T extends object>(table: Table<T>): T {
    return stringsFor(table, this.lang);
  }

  /** A text of the feed. */
  text(text: Text): Localized {
    const found = localize(text, this.wanted, this.feedLang);
    const { lang } = found;
    // 'zh-CN' around 'zh-Hans' is no other language; nor is 'en-GB' around 'en'.
    const isSame = lang && lookUp(this.lang, [lang]) && lookUp(lang, [this.lang]);
    return isSame ? { text: found.text, lang: undefined } : found;
  }

  /** 'As of 15:40'; 'As of 15:40 (China Standard Time)' where the visitor's clock now shows another time. */
  asOf(at: EpochMs, now: EpochMs): string {
    const { asOf, when } = this.strings;
    const [time, zone] = [this.time(at, now), this.zoneName(now)];
    return asOf(zone === '' ? time : when(time, zone));
  }

  /** How long ago: 'just now', '4 min ago', '30 h ago'. */
  ago(at: EpochMs, now: EpochMs): string {
    const { unit, value } = ageStep(now - at);
    return this.strings.ago(unit, this.number(value), value);
  }

  /** The span of several times: 'As of 15:28–15:37'. */
  asOfRange(from: EpochMs, to: EpochMs, now: EpochMs): string {
    const { asOf, when, range } = this.strings;
    const [one, other, zone] = [this.time(from, now), this.time(to, now), this.zoneName(now)];
    const times = one === other ? one : range(one, other);
    return asOf(zone === '' ? times : when(times, zone));
  }

  /** How long ago several times were, the newest first: '3–12 min ago', 'just now – 2 h ago'. */
  agoRange(oldest: EpochMs, newest: EpochMs, now: EpochMs): string {
    const [from, to] = [ageStep(now - newest), ageStep(now - oldest)];
    const { ago, range } = this.strings;
    if (from.unit !== to.unit) return range(`${this.ago(newest, now)} `, ` ${this.ago(oldest, now)}`);
    if (from.value === to.value) return this.ago(oldest, now);
    return ago(to.unit, range(this.number(from.value), this.number(to.value)), to.value);
  }

  /** A length of time: '45 min', '1 h 20 min'. @param minutes whole */
  minutes(minutes: number): string {
    const { strings } = this;
    const whole = Math.ceil(minutes);
    if (whole < 60) return strings.minutes(this.number(whole), whole);
    const [hours, rest] = [Math.floor(whole / 60), whole % 60];
    return strings.hours(this.number(hours), rest === 0 ? '' : this.number(rest), hours, rest);
  }

  /** A range of lengths of time; one length where both are the same. */
  minutesRange(min: number, max: number): string {
    // Before they are told apart: 59.5 minutes are told as an hour.
    const [from, to] = [Math.ceil(min), Math.ceil(max)];
    if (from === to) return this.minutes(to);
    const { range } = this.strings;
    // '20–35 min', but '50 min – 1 h 5 min'.
    return to < 60
      ? range(this.number(from), this.minutes(to))
      : range(`${this.minutes(from)} `, ` ${this.minutes(to)}`);
  }
}

const LIMIT = 16;
const made = new Map<string, Words>();

/**
 * Words for a locale. Made once and kept, since Intl's formats are dear.
 *
 * @param locale BCP 47; one that is none is read as English
 */
export function wordsFor(locale: string, zone: string | undefined, feedLang: string | undefined): Words {
  // A language that comes later makes other words of the same locale.
  const key = JSON.stringify([locale, zone, feedLang, languagesRevision()]);
  let words = made.get(key);
  if (words === undefined) {
    words = new Words(validLocale(locale) ?? 'en', zone, feedLang);
    // A page has one or two languages and zones, not sixteen.
    if (made.size >= LIMIT) made.clear();
    made.set(key, words);
  }
  return words;
}
