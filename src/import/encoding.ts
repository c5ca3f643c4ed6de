import { kindOfBody } from '../feed/body-kind.ts';
import { UNDECODED } from '../feed/undecoded.ts';
import { isRecord, ownProperty } from '../feed/fields.ts';
import { bytesOf, textIn } from './single-byte.ts';
import type { SourcedIssue } from './issues.ts';

/** What is known of the encoding of a text, apart from its bytes. */
export interface EncodingHints {
  /** `Content-Type` of the response. */
  readonly contentType?: string | null | undefined;
  /** `encoding` of the mapping. */
  readonly encoding?: string | undefined;
  /** Languages that the text may be in, the likeliest first. */
  readonly langs?: readonly (string | undefined)[];
}

/** A text, and whether its encoding had to be found. */
export interface DecodedBody {
  readonly text: string;
  /** `feed/encoding` where the bytes were not UTF-8, with the encoding in which they were read; `source/cut-off` where they are not all. */
  readonly issues: readonly SourcedIssue[];
}

/** Encodings that the HTML standard falls back to, by language. */
const FALLBACKS: Readonly<Record<string, string>> = {
  'windows-1250': 'cs hr sk',
  'windows-1251': 'ba be bg kk ky mk ru sah sr tg tt uk',
  'iso-8859-7': 'el',
  'iso-8859-2': 'hu pl sl',
  'windows-1254': 'az ku tr',
  'windows-1255': 'he',
  'windows-1256': 'ar fa',
  'windows-1257': 'et lt lv',
  'windows-1258': 'vi',
  'windows-874': 'th',
  shift_jis: 'ja',
  'euc-kr': 'ko',
};

/**
 * The encoding that the HTML standard falls back to for a language. Browsers on machines in that language, and spreadsheets
 * there, write text files in it.
 */
export function fallbackEncoding(lang: string): string {
  const [language = '', ...rest] = lang.toLowerCase().split('-');
  if (language === 'zh') return /^(?:hant|hk|mo|tw)$/.test(rest[0] ?? '') ? 'big5' : 'gbk';
  const found = Object.entries(FALLBACKS).find(([, languages]) => languages.split(' ').includes(language));
  return found?.[0] ?? 'windows-1252';
}

/** Whether this machine can read an encoding. */
export function isEncoding(label: unknown): label is string {
  try {
    return typeof label === 'string' && LABEL.test(label) && new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** What names of encodings look like. Which of them there are is known to `TextDecoder`. */
export const ENCODING_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._:()+-]{0,39}$';
const LABEL = new RegExp(ENCODING_PATTERN);

/** A body as the page holds it: a text, or bytes that are not UTF-8. */
export function decodeBody(body: string, hints: EncodingHints): DecodedBody {
  if (!body.startsWith(UNDECODED)) return { text: body, issues: [] };
  const end = body.indexOf('\n');
  const [contentType, partial = ''] = body.slice(UNDECODED.length, end).split('\t');
  const { text, issues } = decodeBytes(bytesOf(body.slice(end + 1)), { ...hints, contentType });
  return { text, issues: [...cutOffBy(partial), ...issues] };
}

/** @param partial the header of a response that says that it is not all */
export function cutOffBy(partial: string): readonly SourcedIssue[] {
  return partial === '' ? [] : [{ code: 'source/cut-off', pointer: '', seen: partial, severity: 'error' }];
}

/**
 * The text of bytes: UTF-8 where they are that, whatever else is said of them, or UTF-16 with a byte-order mark. Otherwise the
 * charset of the `Content-Type`, then the encoding of the mapping, then the fallback for the language. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, hints: EncodingHints): DecodedBody {
  const utf16 = UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (utf16) return { text: textIn(utf16.encoding, bytes), issues: [] };
  const utf8 = new TextDecoder().decode(bytes);
  if (!utf8.includes('\ufffd') || isUtf8(bytes)) return { text: utf8, issues: [] };
  // A workbook is in no encoding.
  const start = textIn('windows-1252', bytes.subarray(0, 1000));
  if (/^(?:excel|binary)$/.test(kindOfBody(start))) return { text: start, issues: [] };
  const encoding = isMarkedUtf8(bytes) || isMostlyUtf8(utf8) ? 'utf-8' : encodingBy(hints);
  const text = encoding === 'utf-8' ? utf8 : textIn(encoding, bytes);
  return { text, issues: [{ code: 'feed/encoding', pointer: '', seen: encoding, severity: 'warning' }] };
}

const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

function isMarkedUtf8([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** So much of a text is looked at. */
const SAMPLE = 100_000;

/** Whether only a few letters are broken, as in names that a database cut in the middle of a character. */
function isMostlyUtf8(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const broken = sample.split('\ufffd').length - 1;
  // oxlint-disable-next-line no-control-regex
  const letters = sample.replace(/[\0-\x7f\ufffd]/g, '').length;
  return letters >= broken * 3;
}

function encodingBy({ contentType, encoding, langs = [] }: EncodingHints): string {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1];
  const given = [charset, encoding].find(label => isEncoding(label) && !isUnicode(label));
  return given ?? fallbackEncoding(langs.find(Boolean) ?? '');
}

/** The bytes are none of these; UTF-16 needs a mark. */
function isUnicode(label: string): boolean {
  return new TextDecoder(label).encoding.startsWith('utf-');
}

/** The language that a document of ours names. Its tag is ASCII, and so are the marks of JSON, in every encoding. */
export function langIn(body: string): string | undefined {
  return /"lang"\s*:\s*"([\w-]{2,35})"/.exec(body.slice(0, SAMPLE))?.[1];
}

/** What a mapping says of the encoding of its files. @param lang language of the page */
export function hintsOf(mapping: unknown, lang?: string): EncodingHints {
  const text = (from: unknown, key: string): string | undefined => {
    const value = isRecord(from) ? ownProperty(from, key) : undefined;
    return typeof value === 'string' && !value.startsWith('$') ? value : undefined;
  };
  const feed = isRecord(mapping) ? ownProperty(mapping, 'feed') : undefined;
  return { encoding: text(mapping, 'encoding'), langs: [text(feed, 'lang'), lang] };
}
