import { hasOwn, ownMember } from './own.ts';

/** Members that say for sure that there is more. */
const FLAGS = ['exceededTransferLimit', 'has_more', 'hasMore', 'hasNextPage', 'incomplete_results'];
/** Addresses that are there only when there is more. */
const LINKS = ['@odata.nextLink', 'odata.nextLink', '__next'];
/** The next page; some hosts name one even where there is none. */
const NEXT = ['next', 'nextLink', 'next_page', 'nextPage', 'nextPageToken', 'next_page_token', 'next_cursor'];
/** How many there are in all. */
const TOTALS = [
  ...['@odata.count', 'odata.count', 'numberMatched', 'nhits', 'total', 'totalCount', 'total_count'],
  ...['totalRecords', 'totalResults', 'totalElements', 'totalFeatures'],
];
/** Where hosts put all of these, if not beside the list. */
const INNER = ['properties', 'meta', 'links', '_links', 'page', 'paging', 'pagination', 'pageInfo'];
/** Only beside one of these is a 'total' one of entries for sure: it might be one of people. */
const PAGING = ['limit', 'offset', 'skip', 'per_page', 'perPage', 'page_size', 'pageSize', ...NEXT, ...INNER.slice(2)]; // prettier-ignore
/** The same holds where the list is called as hosts call their rows. */
const ROWS = /^(?:records|results?|rows|items|features|data|values?|entries|hits|elements|member)$/;

/** What says that a list was cut off. */
export interface CutOff {
  readonly member: string;
  readonly value: unknown;
}

/**
 * What in a source says that a list of it goes on somewhere else; undefined where nothing does.
 *
 * @param containers the objects that the list lies in, from the outermost
 * @param name what the list is called in the innermost of them
 * @param length entries that came
 */
export function cutOffOf(containers: readonly unknown[], name: string, length: number): CutOff | undefined {
  const objects = containers.flatMap(each => [each, ...INNER.map(key => ownMember(each, key))]);
  const find = (keys: readonly string[], fits: (value: unknown) => boolean): CutOff | undefined => {
    for (const object of objects) {
      for (const member of keys) {
        const value = ownMember(object, member);
        if (fits(value)) return { member, value };
      }
    }
    return undefined;
  };
  const isPaged = containers.some(each => isObject(each) && PAGING.some(key => hasOwn(each, key)));
  // 'count' is how some call it; the same word is too often one of people.
  const totals = isPaged ? [...TOTALS, 'count'] : ROWS.test(name) ? TOTALS : [];
  const isTotal = (value: unknown): boolean => numberOf(value) >= 0;
  return (
    find(FLAGS, value => value === true || value === 'true') ??
    find(LINKS, isNext) ??
    find(totals, value => numberOf(value) > length) ??
    (find(totals, isTotal) ? undefined : find(NEXT, isNext))
  );
}

/** NaN for what is no number of entries. */
function numberOf(value: unknown): number {
  // Search engines give { value: 41, relation: 'eq' }.
  const number = isObject(value) ? ownMember(value, 'value') : value;
  return typeof number === 'number' || (typeof number === 'string' && /^\d+$/.test(number))
    ? Number(number)
    : NaN;
}

/** An address, a token or the number of a page; not a time, which may be the next of anything. */
function isNext(value: unknown): boolean {
  if (isObject(value)) return isNext(ownMember(value, 'href'));
  return typeof value === 'number'
    ? value > 0
    : typeof value === 'string' && value.trim() !== '' && !/^\d{1,4}[-:.]\d\d?|\s/.test(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
