import { hasOwn, ownMember } from './own.ts';

/** Members that prove that there are more entries. */
const FLAGS = ['exceededTransferLimit', 'has_more', 'hasMore', 'hasNextPage', 'incomplete_results'];
/** Links that are present only if there are more entries. */
const LINKS = ['@odata.nextLink', 'odata.nextLink', '__next'];
/** Links to the next page. Some hosts give one even if there is none. */
const NEXT = ['next', 'nextLink', 'next_page', 'nextPage', 'nextPageToken', 'next_page_token', 'next_cursor'];
/** Members with the total number of entries. */
const TOTALS = [
  ...['@odata.count', 'odata.count', 'numberMatched', 'nhits', 'total', 'totalCount', 'total_count'],
  ...['totalRecords', 'totalResults', 'totalElements', 'totalFeatures'],
];
/** Objects in which hosts put these members, if not beside the list. */
const INNER = ['properties', 'meta', 'links', '_links', 'page', 'paging', 'pagination', 'pageInfo'];
/** Only beside one of these does 'total' certainly count entries. Otherwise it may count people. */
const PAGING = ['limit', 'offset', 'skip', 'per_page', 'perPage', 'page_size', 'pageSize', ...NEXT, ...INNER.slice(2)]; // prettier-ignore
/** The same applies if the list has one of these names, which hosts use for rows. */
const ROWS = /^(?:records|results?|rows|items|features|data|values?|entries|hits|elements|member)$/;

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
  // Some hosts call it 'count', but that word often counts people.
  const totals = isPaged ? [...TOTALS, 'count'] : ROWS.test(name) ? TOTALS : [];
  const isTotal = (value: unknown): boolean => numberOf(value) >= 0;
  return (
    find(FLAGS, value => value === true || value === 'true') ??
    find(LINKS, isNext) ??
    find(totals, value => numberOf(value) > length) ??
    (find(totals, isTotal) ? undefined : find(NEXT, isNext))
  );
}

/** @returns NaN if the value is not a number of entries */
function numberOf(value: unknown): number {
  // Search engines return { value: 41, relation: 'eq' }.
  const number = isObject(value) ? ownMember(value, 'value') : value;
  return typeof number === 'number' || (typeof number === 'string' && /^\d+$/.test(number))
    ? Number(number)
    : NaN;
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
