/**
 * The one table of the kinds of value that are no list and no object. Four things derive from it: what the reader accepts
 * (`feed/leaves`), what a mapping makes of a cell (`import/places`), what the published JSON Schema says
 * (`feed/json-schema`), and the test that holds them together (`test/feed/agreement.test.mjs`).
 *
 * Patterns are texts, and name both cases of a letter, since a pattern of a JSON Schema has no flags.
 */
import type { IssueCode } from './issues.ts';

export type Kind =
  | NumberKind
  | TimeKind
  | TextKind
  | IdKind
  | FormKind
  | ZoneKind
  | ChoiceKind
  | { readonly is: 'flag' }
  | { readonly is: 'version' };

export interface NumberKind {
  readonly is: 'number';
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
  /** Of a length of time. */
  readonly unit?: 'minutes' | 'seconds';
}

export interface TimeKind {
  readonly is: 'time';
  /** It decides how far numbers may be trusted: a word for 'unknown' is no reason to let another time stand in. */
  readonly decidesAge?: boolean;
  /** A date alone is the end of its day, not the start. */
  readonly isEnd?: boolean;
}

export interface TextKind {
  readonly is: 'text';
  /** Characters that are kept. */
  readonly most: number;
  /** Whether a map of language tags to texts may stand here too. */
  readonly hasLanguages: boolean;
}

export interface IdKind {
  readonly is: 'id';
  readonly most: number;
}

/** Text of one form, which is kept as it is. */
export interface FormKind {
  readonly is: 'form';
  readonly code: IssueCode;
  readonly pattern: string;
  /** Characters. */
  readonly most: number;
  /** Whether a word for 'unknown' is none of this form, and so can be understood. */
  readonly mayBeUnknown?: boolean;
}

export interface ZoneKind {
  readonly is: 'zone';
  readonly pattern: string;
  readonly most: number;
}

/** One of a few words. */
export interface ChoiceKind {
  readonly is: 'choice';
  readonly words: readonly string[];
  /** It decides whether anybody is served: a word for 'unknown' is no reason to take it as not given. */
  readonly decidesService?: boolean;
}

/** Languages of one text. */
export const LANGUAGE_LIMIT = 100;

// White space, controls and marks without a width hide what an address is; a name before an @ looks like a host.
const HIDDEN =
  '\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f';
const WEB = '[Hh][Tt][Tt][Pp][Ss]?://(?![/?#:]|[^/?#]*@)';
const SHOWN_LINK = `[^${HIDDEN}"<>\\\\\`]+$`;

const DAY =
  '(?:(?:19|[2-9]\\d)\\d\\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:(?:19|[2-9]\\d)(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[3579][26])00)-02-29)';
const HOUR_AND_MINUTE = '(?:[01]\\d|2[0-3]):?[0-5]\\d';

/**
 * RFC 3339, seconds optional, the colon of the offset too; or a date alone. No date with an offset alone: it ends at another
 * moment than the feed's day, and neither is meant for sure.
 *
 * @param zone what may follow a time of day
 */
function timePattern(zone: string): string {
  return `^\\s*(${DAY})(?:[Tt ]((?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d+)?)?)${zone})?\\s*$`;
}
const OFFSET = `(?:\\s?([Zz]|[+-]${HOUR_AND_MINUTE}))`;
export const TIME_PATTERN: string = timePattern(OFFSET);
/** The same, also without an offset. Its groups are the day, the time of day and the offset. */
export const LOCAL_TIME_PATTERN: string = timePattern(`${OFFSET}?`);

export const VERSION_PATTERN = '^1(\\.\\d+)?$';

/** A character that is to be seen. Without one, a text says nothing. */
export const SHOWN_PATTERN: string = `[^${HIDDEN}]`;

/** More than ten thousand million of anything is an error of the source. */
const MOST = 1e10;

/** A whole number of people or things. */
export const COUNT: NumberKind = { is: 'number', min: 0, max: MOST, isWhole: true };
/** A whole number from 1. */
export const ORDINAL: NumberKind = { is: 'number', min: 1, max: MOST, isWhole: true };
/** A number from 0: people where a source gives means that end in .5, or a rate an hour. */
export const DECIMAL: NumberKind = { is: 'number', min: 0, max: MOST };
/** Minutes, up to a week. */
export const MINUTES: NumberKind = { is: 'number', min: 0, max: 10_080, unit: 'minutes' };
/** Seconds from 1, up to a year. */
export const SECONDS: NumberKind = { is: 'number', min: 1, max: 31_536_000, unit: 'seconds' };
/** Degrees. */
export const LONGITUDE: NumberKind = { is: 'number', min: -180, max: 180 };
export const LATITUDE: NumberKind = { is: 'number', min: -90, max: 90 };

export const TIME: TimeKind = { is: 'time' };
export const END: TimeKind = { is: 'time', isEnd: true };
export const TRUST: TimeKind = { is: 'time', decidesAge: true };
/** After it nothing counts as current. */
export const LIMIT: TimeKind = { is: 'time', decidesAge: true, isEnd: true };

/** A sentence or two. */
export const TEXT: TextKind = { is: 'text', most: 2000, hasLanguages: true };
/** A name. */
export const NAME: TextKind = { is: 'text', most: 200, hasLanguages: true };
/** A short name in one language: a district, a ticket. */
export const WORD: TextKind = { is: 'text', most: 64, hasLanguages: false };
export const ID: IdKind = { is: 'id', most: 64 };

const LINK_CODE = 'value/not-a-link';
/** An address a resident may follow. */
export const ANY_LINK: FormKind = {
  is: 'form',
  code: LINK_CODE,
  pattern: `^(${WEB}|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:)${SHOWN_LINK}`,
  most: 2000,
  mayBeUnknown: true,
};
/** A page. */
export const WEB_LINK: FormKind = { ...ANY_LINK, pattern: `^${WEB}${SHOWN_LINK}` };
/** An address of a document of ours: relative, http or https. With a user name in it, browsers refuse to fetch it. */
export const ADDRESS: FormKind = {
  is: 'form',
  code: LINK_CODE,
  pattern: `^(?:[Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))(?!//[^/?#]*@)[^${HIDDEN}]+$`,
  most: 2000,
};
/** Well-formed enough to be handed to Intl and to a `lang` attribute; no longer than RFC 5646 tells software to expect. */
export const LANGUAGE: FormKind = {
  is: 'form',
  code: 'value/not-a-language',
  pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
  most: 35,
};
/** A name of the IANA's list, as far as its form goes. */
export const ZONE: ZoneKind = {
  is: 'zone',
  pattern: '^[A-Za-z][A-Za-z0-9._+-]*(/[A-Za-z0-9._+-]+)*$',
  most: 64,
};

/** Whether a word for 'unknown' is understood where a value of this kind belongs. */
export function mayBeUnknown(kind: Kind): boolean {
  switch (kind.is) {
    case 'number':
      // -1 degree is one.
      return kind.min >= 0;
    case 'choice':
    case 'flag':
      return true;
    case 'time':
      return !kind.decidesAge;
    case 'form':
      return !!kind.mayBeUnknown;
    default:
      return false;
  }
}

/** Whether a text is longer than so many characters. To count them is slow, and seldom needed. */
export function isLonger(text: string, most: number): boolean {
  return text.length > most && (text.length > 2 * most || [...text].length > most);
}
