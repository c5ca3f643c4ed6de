import { textOfHtml } from './html-text.ts';
import { isUnknown } from '../feed/unknown.ts';
import { readNumber, type NumberOptions } from './numbers.ts';
import type { ListPlace, Place } from './places.ts';
import { readTime, type TimeOptions } from './times.ts';
import type { ImportTools } from './tools.ts';
import { readWait } from './waits.ts';

/** How one value of a source is read. */
export interface ReadOptions extends NumberOptions, TimeOptions {
  /** Texts have tags and entities, which are to be decoded. */
  readonly isHtml: boolean;
  /** Makes an id of a name: lower case, letters and digits, `-` between. */
  readonly slug: boolean;
  /** What stands between the entries of a list that is in one text. */
  readonly split: string | undefined;
}

/**
 * A value of the source as its place in the feed wants it. Nothing is made up and nothing refused: what cannot be read
 * stays as it is, and the feed's reader says what is wrong with it.
 *
 * @returns undefined where the value is unknown
 */
export function readValue(given: unknown, place: Place, options: ReadOptions, tools: ImportTools): unknown {
  if (given === undefined || given === null || (typeof given === 'string' && given.trim() === ''))
    return undefined;
  const raw = options.isHtml && typeof given === 'string' ? textOfHtml(given) : given;
  switch (place.is) {
    case 'number':
      return readNumber(raw, options, place.unit, place.isSigned);
    case 'wait':
      return readWait(raw, options, tools.waitWords);
    case 'time':
      return isUnknown(raw) && !(place.decidesAge && place.isEnd)
        ? undefined
        : readTime(raw, options, tools.zones);
    case 'label':
      return label(raw, options);
    case 'text':
    case 'plain':
      return typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.trim() : raw;
    case 'flag':
      return isUnknown(raw) ? undefined : flag(raw);
    case 'word':
      return isKnownWord(raw, place.words) ?? (isUnknown(raw) && !place.decidesService ? undefined : raw);
    case 'list':
      return listOf(raw, place, options, tools);
    default:
      return raw;
  }
}

function label(raw: unknown, { slug }: ReadOptions): unknown {
  if (typeof raw !== 'string' && typeof raw !== 'number') return raw;
  const text = String(raw).trim();
  return slug ? slugOf(text) : text;
}

/** `Bay Ridge 5th Avenue` → `bay-ridge-5th-avenue`, `Žilina` → `zilina`; at most 64 characters. */
function slugOf(name: string): string | undefined {
  const slug = name
    .slice(0, 256)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug.normalize('NFC').slice(0, 64).replace(/-$/, '') || undefined;
}

function flag(raw: unknown): unknown {
  const text = String(raw).trim().toLowerCase();
  if (/^(?:true|yes|y|1|是|有)$/.test(text)) return true;
  return /^(?:false|no|n|0|否|没有)$/.test(text) ? false : raw;
}

/** `Not started` is `not-started`. */
function isKnownWord(raw: unknown, words: readonly string[]): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const text = raw
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return words.find(word => word === text);
}

function listOf(raw: unknown, { item, most }: ListPlace, options: ReadOptions, tools: ImportTools): unknown {
  if (typeof raw === 'object') return raw;
  // One more than are kept, so that the feed's reader says that there are too many.
  const entries =
    typeof raw === 'string' && options.split !== undefined ? raw.split(options.split, most + 1) : [raw];
  const values = entries.map(entry => readValue(entry, item, options, tools));
  return values.length > most ? values : values.filter(value => value !== undefined);
}
