import { isUnknown } from '../feed/unknown.ts';
import { numberIn, readNumber, scaled, simpleText, type NumberOptions, type Unit } from './numbers.ts';

/** Words that waits are told with, in all languages that are understood together; in lower case. */
export interface WaitWords {
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
  readonly seconds: readonly string[];
  /** Between hours and minutes. */
  readonly and: readonly string[];
  /** Between the two ends of a range. */
  readonly to: readonly string[];
  readonly about: readonly string[];
  readonly upTo: readonly string[];
  readonly over: readonly string[];
  /** The same behind the number. */
  readonly aboutBehind: readonly string[];
  readonly upToBehind: readonly string[];
  readonly overBehind: readonly string[];
  /** All that is said where nobody waits. */
  readonly none: readonly string[];
  /** Amounts without a number, by their minutes: 'half an hour'. */
  readonly amounts: ReadonlyMap<string, number>;
  /** What is added to hours, by its minutes: 'and a half'. */
  readonly more: ReadonlyMap<string, number>;
  /** Between a number and its unit, as in 2个小时. */
  readonly counters: readonly string[];
  /** There, too, for half a unit more, as in 2个半小时. */
  readonly halves: readonly string[];
}

interface Patterns {
  readonly words: WaitWords;
  readonly none: ReadonlySet<string>;
  readonly about: RegExp;
  readonly over: RegExp;
  readonly upTo: RegExp;
  readonly range: RegExp;
  readonly amount: RegExp;
  /** Minutes behind an amount without a number. */
  readonly minutesBehind: RegExp;
  readonly moreBehind: RegExp;
  /** Whether a text may have a fraction or a counter in it. */
  readonly hasParts: RegExp;
  readonly halfBetween: RegExp;
  readonly counter: RegExp;
  readonly hours: ReadonlySet<string>;
  readonly seconds: ReadonlySet<string>;
}

const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/** Longest text of a wait. */
const LIMIT = 60;

const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/;
const ISO_DURATION =
  /^p(?:(\d{1,3}(?:\.\d+)?)d)?(?:t(?=\d)(?:(\d{1,4}(?:\.\d+)?)h)?(?:(\d{1,6}(?:\.\d+)?)m)?(?:(\d{1,8}(?:\.\d+)?)s)?)?$/;

/**
 * Minutes of waiting: a number, or a range from words such as `60-90`, `>120`, `2 h`, `1 h 20 min`, `1:20` (hours and
 * minutes), `PT1H20M`, `120+`, `under 15`, `about 20 to 35 minutes`, `No wait`.
 *
 * @returns undefined where it is unknown; the raw value where it is none of these
 */
export function readWait(raw: unknown, options: NumberOptions, words: WaitWords): unknown {
  if (typeof raw !== 'string' || isUnknown(raw)) return readNumber(raw, options, 'minutes');
  const patterns = patternsOf(words);
  const text = raw.length > LIMIT ? '' : withNumbers(simpleText(raw).toLowerCase(), options, patterns);
  if (patterns.none.has(text)) return 0;
  const found = waitIn(text, options, patterns);
  if (found === undefined) return readNumber(raw, options, 'minutes');
  return Object.values(found).some(Number.isNaN) ? raw : (found.only ?? found);
}

/** Writes fractions as decimals: '1½ h' and '1个半小时' as 1.5 hours. */
function withNumbers(
  text: string,
  { decimal = '.' }: NumberOptions,
  { hasParts, halfBetween, counter }: Patterns,
): string {
  if (!hasParts.test(text)) return text;
  return text
    .replace(/(\d*)([¼½¾])/g, (_, whole: string, sign: string) =>
      String(Number(whole) + (FRACTIONS[sign] ?? 0)).replace('.', decimal),
    )
    .replace(halfBetween, `$1${decimal}5`)
    .replace(counter, '$1');
}

interface Found {
  readonly only?: number;
  readonly min?: number;
  readonly max?: number;
}

/** NaN for an amount that could be several; undefined where the words are none for a wait. */
function waitIn(text: string, options: NumberOptions, patterns: Patterns): Found | undefined {
  const about = patterns.about.exec(text);
  const core = about?.[1] ?? about?.[2] ?? text;
  const over = patterns.over.exec(core);
  if (over) return bound('min', over.slice(1), options, patterns);
  const upTo = patterns.upTo.exec(core);
  if (upTo) return bound('max', upTo.slice(1), options, patterns);
  const alone = amountIn(core, options, patterns);
  // '1,200' is a number; '45 min' is more than one.
  if (alone) return alone.unit !== undefined || about ? { only: alone.minutes } : undefined;
  return rangeIn(core, options, patterns);
}

function bound(
  end: 'min' | 'max',
  groups: readonly (string | undefined)[],
  options: NumberOptions,
  patterns: Patterns,
): Found | undefined {
  const [before, behind, inside = '', unit = ''] = groups;
  const amount = amountIn(before ?? behind ?? `${inside} ${unit}`, options, patterns);
  return amount && { [end]: amount.minutes };
}

/** '20–35 min', '50 min – 1 h 5 min': the unit of the second counts for the first where that has none. */
function rangeIn(text: string, options: NumberOptions, patterns: Patterns): Found | undefined {
  const [, from = '', to = ''] = patterns.range.exec(text) ?? [];
  const max = amountIn(to, options, patterns);
  const shared = max?.unit === undefined ? options : { ...options, unit: max.unit, times: 1 };
  const min = max && amountIn(from, shared, patterns);
  return min && max && { min: min.minutes, max: max.minutes };
}

interface Amount {
  readonly minutes: number;
  /** Undefined where it says none. */
  readonly unit: Unit | undefined;
}

function amountIn(text: string, options: NumberOptions, patterns: Patterns): Amount | undefined {
  const clock = CLOCK.exec(text);
  if (clock) {
    // Of a column of seconds, two parts may be minutes and seconds.
    const isClear = clock[3] !== undefined || options.unit !== 'seconds';
    const minutes = isClear ? minutesOf(undefined, clock[1], clock[2], clock[3]) : NaN;
    return { minutes, unit: 'minutes' };
  }
  const iso = text.length > 1 ? ISO_DURATION.exec(text) : null;
  if (iso && /\d/.test(text)) return { minutes: minutesOf(iso[1], iso[2], iso[3], iso[4]), unit: 'minutes' };
  const spoken = spokenAmount(text, options, patterns);
  if (spoken) return spoken;
  const [, first = '', word, second] = patterns.amount.exec(text) ?? [];
  if (first === '') return undefined;
  const unit = unitOf(word, patterns);
  if (second !== undefined)
    return unit === 'hours' ? { minutes: Number(first) * 60 + Number(second), unit: 'minutes' } : undefined;
  // '1,5' is no thousand anywhere.
  const decimal = options.decimal ?? (/^\d+,\d\d?$/.test(first) ? ',' : undefined);
  const value = numberIn(first, decimal);
  // What the text says itself is not multiplied.
  const own = unit === undefined ? options : { ...options, unit, times: 1 };
  return { minutes: scaled(value, own, 'minutes'), unit };
}

/** 'half an hour', 'ساعتان و20 دقيقة', '2 h and a half'. */
function spokenAmount(text: string, options: NumberOptions, patterns: Patterns): Amount | undefined {
  const { amounts, more } = patterns.words;
  const only = amounts.get(text);
  if (only !== undefined) return { minutes: only, unit: 'minutes' };
  const [, spoken = '', minutes = ''] = patterns.minutesBehind.exec(text) ?? [];
  const before = amounts.get(spoken);
  if (before !== undefined) return { minutes: before + Number(minutes), unit: 'minutes' };
  const [, hours = '', behind = ''] = patterns.moreBehind.exec(text) ?? [];
  const amount = hours === '' ? undefined : amountIn(hours, options, patterns);
  const isHours = amount?.unit === 'hours' || (amounts.get(hours) ?? 1) % 60 === 0;
  return amount && isHours
    ? { minutes: amount.minutes + (more.get(behind) ?? NaN), unit: 'minutes' }
    : undefined;
}

function minutesOf(days = '0', hours = '0', minutes = '0', seconds = '0'): number {
  const sum = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes) + Number(seconds) / 60;
  return Number(sum.toFixed(9));
}

function unitOf(word: string | undefined, { hours, seconds }: Patterns): Unit | undefined {
  if (word === undefined) return undefined;
  return hours.has(word) ? 'hours' : seconds.has(word) ? 'seconds' : 'minutes';
}

const made = new WeakMap<WaitWords, Patterns>();

function patternsOf(words: WaitWords): Patterns {
  const patterns = made.get(words) ?? compile(words);
  made.set(words, patterns);
  return patterns;
}

function compile(words: WaitWords): Patterns {
  const { hours, minutes, seconds } = words;
  const units = anyOf([...hours, ...minutes, ...seconds]);
  // A word ends where no letter follows; signs and Chinese need no space behind them.
  const before = (all: readonly string[]): string => `(?:${anyOf(all)})(?!\\p{Script=Latin})\\s*`;
  const bounded = (front: readonly string[], behind: readonly string[], inside: string): RegExp =>
    new RegExp(`^(?:${before(front)}(.+)|(.+?)\\s*(?:${anyOf(behind)})${inside})$`, 'u');
  const counters = anyOf(words.counters);
  return {
    words,
    minutesBehind: new RegExp(
      `^(${anyOf([...words.amounts.keys()])})\\s*(?:${anyOf(words.and)})?\\s*(\\d{1,2})\\s*(?:${anyOf(minutes)})\\.?$`,
      'u',
    ),
    moreBehind: new RegExp(`^(.+?)\\s*(${anyOf([...words.more.keys()])})$`, 'u'),
    hasParts: new RegExp(`[¼½¾]|${anyOf([...words.counters, ...words.halves])}`, 'u'),
    halfBetween: new RegExp(`(\\d+)\\s*(?:${counters})?(?:${anyOf(words.halves)})\\s*(?=${units})`, 'gu'),
    counter: new RegExp(`(\\d)\\s*(?:${counters})\\s*(?=${units})`, 'gu'),
    none: new Set(words.none),
    about: bounded(words.about, words.aboutBehind, ''),
    // '60+ min'
    over: bounded(words.over, words.overBehind, '|(\\d+)\\s*\\+\\s*(\\p{L}.*)'),
    upTo: bounded(words.upTo, words.upToBehind, ''),
    range: new RegExp(`^(.+?)\\s*(?:${anyOf(words.to)})\\s*(.+)$`, 'u'),
    amount: new RegExp(
      `^(\\d+(?:[.,]\\d+)*)\\s*(?:(${units})\\.?(?:\\s*(?:${anyOf(words.and)})?\\s*(\\d{1,2})\\s*(?:${anyOf(minutes)})?\\.?)?)?$`,
      'u',
    ),
    hours: new Set(hours),
    seconds: new Set(seconds),
  };
}

/** The longest first, so that none hides another that begins with it. */
function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
}
