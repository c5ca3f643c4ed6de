import { isUnknown, plain } from '../feed/unknown.ts';

/** How numbers of a source are read. */
export interface NumberOptions {
  /** What stands before the fraction: `1,234.5` or `1.234,5`. Undefined: a point, but `1.200` may be either. */
  readonly decimal: '.' | ',' | undefined;
  /** What a number is to be multiplied by, for one given in thousands. */
  readonly times: number;
  /** Unit of a length of time that does not say its own; undefined: that of the place. */
  readonly unit: Unit | undefined;
}

/** Of a length of time. */
export type Unit = 'seconds' | 'minutes' | 'hours';

const UNIT_SECONDS: Readonly<Record<Unit, number>> = { seconds: 1, minutes: 60, hours: 3600 };

/** How numbers are written where the fraction stands behind a point, and behind a comma. */
const FORMS = {
  '.': {
    plain: /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i,
    grouped: /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+|(?:[ \u00a0\u2009\u202f']\d{3})+)(?:\.\d+)?$/,
    marks: /[, \u00a0\u2009\u202f']/g,
  },
  ',': {
    plain: /^[+-]?\d+(?:,\d+)?$/,
    grouped: /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:[ \u00a0\u2009\u202f']\d{3})+)(?:,\d+)?$/,
    marks: /[. \u00a0\u2009\u202f']/g,
  },
} as const;

/** A thousand and two hundred in some countries, one and a fifth in others. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/** Chinese counts in ten thousands, and puts a classifier behind. */
const BEHIND = /^(.*?\d)\s*(万|萬|亿|億)?\s*(?:人次|人份|人|例|份|名|個|个)?$/;
const TEN_THOUSANDS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/**
 * A number from what a source has for it. @returns undefined where it is unknown; the raw value where it is none, for the
 * reader to say so
 */
export function readNumber(
  raw: unknown,
  options: NumberOptions,
  unit?: 'minutes' | 'seconds',
  isSigned: boolean = false,
): unknown {
  // Most are like this, and there are many.
  if (typeof raw === 'string' && raw.length < 16 && /^\d+$/.test(raw))
    return scaled(Number(raw), options, unit);
  if (isUnknown(raw) && !(isSigned && Number(raw) === -1)) return undefined;
  // Degrees have no thousands: 114.530 is no more than that.
  const decimal = options.decimal ?? (isSigned ? '.' : undefined);
  const value = typeof raw === 'number' ? raw : typeof raw === 'string' ? numberIn(raw, decimal) : NaN;
  if (!Number.isFinite(value)) return raw;
  return scaled(value, options, unit);
}

function scaled(value: number, { times, unit }: NumberOptions, wanted?: Unit): number {
  const seconds = unit && wanted ? UNIT_SECONDS[unit] / UNIT_SECONDS[wanted] : 1;
  const factor = times * seconds;
  // 4.35 × 100 is 434.99999999999994 to a computer.
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}

/** NaN where it is none. */
function numberIn(raw: string, decimal: NumberOptions['decimal']): number {
  if (raw.length > 40) return NaN;
  const [, digits = '', tens] = BEHIND.exec(plain(raw)) ?? [];
  // Who writes 1.234万 writes points before fractions.
  if (decimal === undefined && tens === undefined && AMBIGUOUS.test(digits)) return NaN;
  const form = FORMS[decimal ?? '.'];
  if (!form.plain.test(digits) && !form.grouped.test(digits)) return NaN;
  const value = Number(digits.replace(form.marks, '').replace(',', '.'));
  return tens === undefined ? value : Number((value * (TEN_THOUSANDS[tens] ?? NaN)).toPrecision(12));
}

const AMOUNT =
  '(\\d+(?:[.,]\\d+)*)\\s*(h|hrs?|hours?|小时|小時|m|min|mins|minutes?|分|分钟|分鐘|s|sec|secs|seconds?|秒)?\\.?';
const AMOUNT_ALONE = new RegExp(`^${AMOUNT}$`, 'i');
const RANGE = new RegExp(`^${AMOUNT}\\s*(?:-|–|—|~|to|至|到)\\s*${AMOUNT}$`, 'i');
const OVER = new RegExp(`^(?:>=?|≥|over|more than|超过|超過|大于|大於)\\s*${AMOUNT}$`, 'i');
const OR_MORE = new RegExp(`^${AMOUNT}\\s*(?:\\+|or more|以上)$`, 'i');
const UNDER = new RegExp(`^(?:<=?|≤|under|less than|up to|不到|少于|少於)\\s*${AMOUNT}$`, 'i');
const WITHIN = new RegExp(`^${AMOUNT}\\s*(?:以内|以內)$`, 'i');
const HOURS_AND_MINUTES =
  /^(\d+)\s*(?:h|hrs?|hours?|小时|小時)\s*(\d+)\s*(?:m|min|mins|minutes?|分|分钟|分鐘)?$/i;
const NO_WAIT =
  /^(?:no (?:wait|waiting|wait time|line|queue)|不用等|无需等待|無需等待|无需排队|無需排隊|不用排队)$/i;

/**
 * Minutes of waiting: a number, or a range from words such as `60-90`, `>120`, `2 h`, `1 h 20 min`, `120+`, `under 15`,
 * `No wait`. @returns undefined where it is unknown; the raw value where it is none of these
 */
export function readWait(raw: unknown, options: NumberOptions): unknown {
  if (typeof raw !== 'string' || isUnknown(raw))
    return readNumber(raw, { ...options, unit: options.unit }, 'minutes');
  const text = raw.length > 60 ? '' : plain(raw);
  if (NO_WAIT.test(text)) return 0;
  const found = waitIn(text, options);
  if (found === undefined) return readNumber(raw, options, 'minutes');
  return Object.values(found).some(Number.isNaN) ? raw : (found.only ?? found);
}

/** NaN for an amount that could be several; undefined where the words are none for a wait. */
function waitIn(
  text: string,
  options: NumberOptions,
): { only?: number; min?: number; max?: number } | undefined {
  const minutes = (amount = '', unit: string | undefined): number => {
    // '1,5' is no thousand anywhere.
    const decimal = options.decimal ?? (/^\d+,\d\d?$/.test(amount) ? ',' : undefined);
    return scaled(numberIn(amount, decimal), { ...options, unit: unitOf(unit) ?? options.unit }, 'minutes');
  };

  const alone = AMOUNT_ALONE.exec(text);
  // '1,200' is a number; '45 min' is more than one.
  if (alone?.[2] !== undefined) return { only: minutes(alone[1], alone[2]) };
  const both = HOURS_AND_MINUTES.exec(text);
  if (both) return { only: Number(both[1]) * 60 + Number(both[2]) };
  const range = RANGE.exec(text);
  if (range) return { min: minutes(range[1], range[2] ?? range[4]), max: minutes(range[3], range[4]) };
  const over = OVER.exec(text) ?? OR_MORE.exec(text);
  if (over) return { min: minutes(over[1], over[2]) };
  const under = UNDER.exec(text) ?? WITHIN.exec(text);
  return under ? { max: minutes(under[1], under[2]) } : undefined;
}

function unitOf(word: string | undefined): Unit | undefined {
  if (word === undefined) return undefined;
  if (/^(?:h|小)/i.test(word)) return 'hours';
  return /^(?:m|分)/i.test(word) ? 'minutes' : 'seconds';
}
