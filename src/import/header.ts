import { textOf } from './cell-text.ts';
import type { MappingIssues } from './issues.ts';
import { TOTAL_NAMES } from './total-row.ts';
import { feedPlace, itemOf, memberOf, type Place } from './places.ts';
import { suggestSpelling } from '../lib/suggest-spelling.ts';
import { hasOwn, ownMember } from '../feed/own.ts';

/** What a table says of the whole beside its rows, by member of the feed: `timeZone`, `generatedAt`; and its `decimal`. */
export type Facts = Readonly<Record<string, string | undefined>>;

type Template = Record<string, unknown>;

/** Columns of the two halves of `location`, as people call them. */
const LONGITUDE = /^(?:location\.)?(?:lon|lng|long|longitude|经度|經度)$/i;
const LATITUDE = /^(?:location\.)?(?:lat|latitude|纬度|緯度)$/i;

/** Stands between the entries of a list in one cell. */
const SPLIT = '|';

/**
 * The mapping of a table that needs none: one row a community, columns called as members of a community
 * (`id`, `name`, `name.en`, `queue.waiting`, `testing.sampled`), and as members of the feed where they are the same in
 * every row (`timeZone`, `generatedAt`, `lang`). Without `id`, ids are made of the names. Rows that are called as totals are,
 * such as 'Total' or '合计', are left out.
 *
 * @param isTimed whether every row has an `asOf`
 * @returns null where there is neither `id` nor `name`
 */
export function headerMapping(
  columns: Iterable<string>,
  facts: Facts,
  isTimed: boolean,
  issues: MappingIssues,
): unknown {
  const feed = feedPlace();
  const list = feed.members.get('communities');
  const community: Place | undefined = list && itemOf(list, 0);
  if (!community) return null;
  const give: Template = {};
  const document: Template = {};
  const location: { lon?: string; lat?: string } = {};
  const pattern = datePatterns(textOf(ownMember(facts, 'dateFormat')));
  let named: string | undefined;

  for (const column of columns) {
    if (LONGITUDE.test(column)) location.lon ??= column;
    if (LATITUDE.test(column)) location.lat ??= column;
    if (LONGITUDE.test(column) || LATITUDE.test(column)) continue;
    const steps = column.split('.');
    const place = placeAt(community, steps);
    const top = steps.length === 1 ? feed.members.get(column) : undefined;
    const at = { source: { column }, severity: 'warning' } as const;
    if (place) {
      const isTime = place.is === 'time' && pattern !== undefined;
      const options = { ...(place.is === 'list' && { split: SPLIT }), ...(isTime && { pattern }) };
      if (!put(give, steps, { $from: column, ...options })) {
        issues.add('csv/duplicate-column', '', at);
      }
      if (steps[0] === 'name') named ??= column;
    } else if (top && !['object', 'list'].includes(top.is)) {
      document[column] =
        top.is === 'time'
          ? { $from: `*.${column}`, take: 'max', ...(pattern && { pattern }) }
          : { $from: `*.${column}`, take: 'first' };
    } else if (!column.startsWith('x-')) {
      issues.add('csv/unknown-column', '', {
        ...at,
        hint: suggestSpelling(column, [...pathsOf(community, '')]),
      });
    }
  }
  if (!hasOwn(give, 'id') && named === undefined) return null;
  const { lon, lat } = location;
  if (lon !== undefined && lat !== undefined) give['location'] = [{ $from: lon }, { $from: lat }];
  if (!hasOwn(give, 'id')) give['id'] = { $from: named, slug: true };
  for (const [member, fact] of Object.entries(facts)) {
    if (fact !== undefined && feed.members.has(member)) document[member] = fact.replace(/^\$/, '$$$$');
  }
  // A document is at least as young as its newest number; but a row without a time would be taken to be as young as it.
  if (isTimed && !hasOwn(document, 'generatedAt'))
    document['generatedAt'] = { $from: '*.asOf', take: 'max', ...(pattern && { pattern }) };
  const decimal = ownMember(facts, 'decimal');
  // A row with the total of the table is not a community, and would be counted a second time.
  const called = named ?? 'id';
  const where = { [called]: { not: TOTAL_NAMES } };
  return {
    mapping: 1,
    ...(decimal !== undefined && { decimal }),
    feed: { ...document, communities: { $each: '', where, give } },
  };
}

/** How a `<time datetime>` is written. */
const ISO = ["yyyy-MM-ddTHH:mm:ssXXX", "yyyy-MM-ddTHH:mmXXX", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"]; // prettier-ignore

/** Patterns that a table gives, with `|` between them. A time element has its own form whatever the table says. */
function datePatterns(given: string): readonly string[] | undefined {
  return given === '' ? undefined : [...given.split(SPLIT).map(each => each.trim()), ...ISO];
}

/** What belongs at a dotted path; undefined for a path that no single cell can fill. */
function placeAt(community: Place, steps: readonly string[]): Place | undefined {
  let place: Place | undefined = community;
  for (const step of steps) {
    if (place === undefined || place.is === 'list' || place.is === 'any') return undefined;
    place = memberOf(place, step);
  }
  if (place?.is === 'list') return isSimple(place.item) ? place : undefined;
  return place?.is === 'object' || place?.is === 'tuple' || place?.is === 'any' ? undefined : place;
}

function isSimple({ is }: Place): boolean {
  return is === 'text' || is === 'label' || is === 'number';
}

/** Puts a value into a template. @returns false where another column was there before */
function put(template: Template, steps: readonly string[], value: unknown): boolean {
  const [step = '', ...rest] = steps;
  const before = ownMember(template, step);
  if (rest.length === 0) {
    if (before !== undefined) return false;
    template[step] = value;
    return true;
  }
  const inner = (before ?? {}) as Template;
  if (hasOwn(inner, '$from')) return false;
  template[step] = inner;
  return put(inner, rest, value);
}

/** All paths that one cell can fill, for guessing what a column was meant to be. */
function* pathsOf(place: Place, path: string): Generator<string> {
  if (place.is === 'object') {
    for (const [key, member] of place.members) yield* pathsOf(member, path === '' ? key : `${path}.${key}`);
  } else if (place.is !== 'tuple' && (place.is !== 'list' || isSimple(place.item))) {
    yield path;
  }
}
