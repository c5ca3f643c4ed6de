import { hasOwn, ownMember } from './own.ts';

/** Members that prove that there are more entries. */
const FLAGS = [
  ...[
    'exceededTransferLimit',
    'has_more',
    'hasMore',
    'has_next',
    'hasNext',
    'hasNextPage',
    'more',
    'moreResults',
  ],
  ...['incomplete_results', 'isTruncated', 'is_truncated', 'truncated'],
];
/** Members that prove it where they are false. */
const ENDS = ['last', 'isLast', 'isLastPage', 'is_last_page'];
/** Links that are present only if there are more entries. */
const LINKS = ['@odata.nextLink', 'odata.nextLink', '__next'];
/** Links to the next page. Some hosts give one even if there is none. */
const NEXT = [
  ...[
    'next',
    'nextLink',
    'next_page',
    'nextPage',
    'nextPageToken',
    'next_page_token',
    'next_cursor',
    'nextCursor',
  ],
  ...['next_url', 'nextUrl', 'next_page_url', 'nextPageUrl'],
];
/** How many pages there are. A list of one of several pages is not whole. */
const PAGES = ['pages', 'total_pages', 'totalPages', 'last_page', 'lastPage', 'page_count', 'pageCount'];
/** Beside one of these, it is pages of a list that are counted. */
const PAGE = ['page', 'current_page', 'currentPage', 'number', 'size', 'limit', 'per_page', 'perPage', 'page_size', 'pageSize']; // prettier-ignore
/** Members with the total number of entries. */
const TOTALS = [
  ...['@odata.count', 'odata.count', 'numberMatched', 'nhits', 'total', 'totalCount', 'total_count'],
  ...[
    'totalRecords',
    'totalResults',
    'totalElements',
    'totalFeatures',
    'totalItems',
    'totalHits',
    'total_rows',
  ],
  ...['numFound', 'recordsTotal'],
];
/** Objects in which hosts put these members, if not beside the list. */
const INNER = ['properties', 'meta', 'links', '_links', 'page', 'paging', 'pagination', 'pageInfo'];
/** Only beside one of these does 'total' certainly count entries. Otherwise it may count people. */
const PAGING = ['limit', 'offset', 'skip', 'per_page', 'perPage', 'page_size', 'pageSize', ...NEXT, ...INNER.slice(2)]; // prettier-ignore
/** The same applies if the list has one of these names, which hosts use for rows. */
const ROWS =
  /^(?:records|results?|rows|items|features|data|values?|entries|hits|elements|member|content|docs|nodes)$/;

/** The member that shows that a list was cut off. */
export interface CutOff {
  readonly member: string;
  readonly value: unknown;
}

/**
 * Finds the member of a source that shows that a list is incomplete; undefined if there is none.
 *
 * @param containers the objects that contain the list, starting with the outermost
 * @param name name of the list in the innermost of them
 * @param length number of entries received
 */
export function cutOffOf(containers: readonly unknown[], name: string, length: number): CutOff | undefined {
  const inside = (each: unknown): readonly unknown[] =>
    INNER.map(key => ownMember(each, key)).filter(isObject);
  const objects = containers.flatMap(each => [each, ...inside(each), ...inside(each).flatMap(inside)]);
  const find = (
    keys: readonly string[],
    fits: (value: unknown) => boolean,
    among: readonly unknown[] = objects,
  ): CutOff | undefined => {
    for (const object of among) {
      for (const member of keys) {
        const value = ownMember(object, member);
        if (fits(value)) return { member, value };
      }
    }
    return undefined;
  };
  const isPaged = containers.some(each => isObject(each) && PAGING.some(key => hasOwn(each, key)));
  // Some hosts call it 'count', but that word often counts people.
  const totals = isPaged ? [...TOTALS, 'count'] : ROWS.test(name) ? TOTALS : [];
  const isTotal = (value: unknown): boolean => numberOf(value) >= 0;
  const isMore = (value: unknown): boolean =>
    numberOf(value) > length || (ownMember(value, 'relation') === 'gte' && isTotal(value));
  const links = objects.flatMap(each => {
    const all = ownMember(each, 'links');
    return Array.isArray(all) ? all.filter(link => ownMember(link, 'rel') === 'next') : [];
  });
  const pages = objects.filter(each => PAGE.some(key => ownMember(each, key) !== undefined));
  return (
    find(FLAGS, value => value === true || value === 'true') ??
    find(ENDS, value => value === false || value === 'false') ??
    find(LINKS, isNext) ??
    find(totals, isMore) ??
    find(PAGES, value => numberOf(value) > 1, pages) ??
    // A mark of where to go on, as text; a number counts rows.
    find(['offset'], value => typeof value === 'string' && /\D/.test(value.trim())) ??
    (find(totals, isTotal)
      ? undefined
      : (find(NEXT, isNext) ?? (links.some(isNext) ? { member: 'links', value: 'next' } : undefined)))
  );
}

/** @returns NaN if the value is not a number of entries */
function numberOf(value: unknown): number {
  // Search engines return { value: 41, relation: 'eq' }.
  const number = isObject(value) ? ownMember(value, 'value') : value;
  if (typeof number !== 'string') return typeof number === 'number' ? number : NaN;
  return /^\d{1,3}(?:[,.' ]\d{3})+$|^\d+$/.test(number) ? Number(number.replace(/\D/g, '')) : NaN;
}

/** Whether the value is an address, a token or a page number. A time may be the next of anything. */
function isNext(value: unknown): boolean {
  if (isObject(value)) return isNext(ownMember(value, 'href'));
  return typeof value === 'number'
    ? value > 0
    : typeof value === 'string' && value.trim() !== '' && !/^\d{1,4}[-:.]\d\d?|\s/.test(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
