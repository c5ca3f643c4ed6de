import { isUnknown, plain } from '../feed/unknown.ts';
import { asciiDigits } from './digits.ts';

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

/** How numbers are written where the fraction stands behind a point, and behind a comma; 12,34,567 is Indian. */
const FORMS = {
  '.': {
    plain: /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i,
    grouped: /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+|(?:'\d{3})+)(?:\.\d+)?$/,
    indian: /^[+-]?[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/,
    marks: /[, ']/g,
  },
  ',': {
    plain: /^[+-]?\d+(?:,\d+)?$/,
    grouped: /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+|(?:'\d{3})+)(?:,\d+)?$/,
    indian: /^[+-]?[1-9]\d?(?: \d{2})+ \d{3}(?:,\d+)?$/,
    marks: /[. ']/g,
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

/** A value in the unit that is wanted. */
export function scaled(value: number, { times, unit }: NumberOptions, wanted?: Unit): number {
  const seconds = unit && wanted ? UNIT_SECONDS[unit] / UNIT_SECONDS[wanted] : 1;
  const factor = times * seconds;
  // 4.35 × 100 is 434.99999999999994 to a computer.
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}

/** NaN where it is none. */
export function numberIn(raw: string, decimal: NumberOptions['decimal']): number {
  if (raw.length > 40) return NaN;
  const [, digits = '', tens] = BEHIND.exec(simplified(raw, decimal ?? '.')) ?? [];
  // Who writes 1.234万 writes points before fractions; and the Arabic mark stands before nothing else.
  if (decimal === undefined && tens === undefined && !raw.includes(ARABIC_DECIMAL) && AMBIGUOUS.test(digits))
    return NaN;
  const form = FORMS[decimal ?? '.'];
  if (!form.plain.test(digits) && !form.grouped.test(digits) && !form.indian.test(digits)) return NaN;
  const value = Number(digits.replace(form.marks, '').replace(',', '.'));
  return tens === undefined ? value : Number((value * (TEN_THOUSANDS[tens] ?? NaN)).toPrecision(12));
}

const ARABIC_DECIMAL = '\u066b';
/** What is written around text of two directions, and seen by nobody. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A number of any script with ASCII digits and signs, and one of a kind for each mark; `="180"` is how Excel keeps text. */
function simplified(raw: string, decimal: '.' | ','): string {
  return simpleText(raw)
    .replace(/^="(.*)"$/, '$1')
    .replace(/\u2212/g, '-')
    .replace(/[\u2019\u02bc\u066c]/g, "'")
    .replace(/\u066b/g, decimal);
}

/** ASCII digits, plain spaces, no marks of direction. */
export function simpleText(raw: string): string {
  return plain(asciiDigits(raw.replace(DIRECTIONS, '')));
}
