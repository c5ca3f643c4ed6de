import type { Community } from '../../domain/model.ts';
import type { ViewContext } from '../context.ts';
import type { ListView } from '../panel.ts';
import { NAME_KEY, ordersOf } from './columns.ts';
import {
  byDistrict,
  communityEntries,
  districtKey,
  keptInPlace,
  sectionKey,
  standing,
  type District,
  type Entry,
  type Folding,
} from './entries.ts';
import { firstInOrder, type NameOrder, type Ordering } from './order.ts';
import type { ListQuery } from './query.ts';
import { matching } from './search.ts';
import { inFold, sectionRank, sectionsOf } from './sections.ts';

/** With so many communities or fewer, districts are unfolded until the reader folds them. */
const UNFOLDED_UP_TO = 24;

/** All that the rows of a list and their places depend on. */
export interface ListSource {
  readonly view: ListView;
  readonly communities: readonly Community[];
  readonly context: ViewContext;
  readonly query: ListQuery;
  /** By district. */
  readonly isGrouped: boolean;
  /** Rows that may be shown, besides those that are unfolded. */
  readonly most: number;
  /** Nothing may be folded: for print, and for the browser's own search. */
  readonly isWhole: boolean;
}

/** The rows of a list in their places. */
export interface Arrangement {
  /** All communities that were found. */
  readonly found: readonly Community[];
  /** Rows that there are besides folded ones; `most` of them are shown. */
  readonly count: number;
  readonly entries: readonly Entry[];
}

/** What a reader has folded and unfolded. */
export interface Folds {
  /** Whether the reader has changed what is folded at first, or what is unfolded at first. */
  readonly isToggled: (key: string) => boolean;
}

/** Whether a list is shown by district now. A search looks through all districts at once. */
export function isByDistrict({ query, isGrouped }: Pick<ListSource, 'query' | 'isGrouped'>): boolean {
  return query.search === '' && isGrouped;
}

/**
 * Puts the rows of a list into their places.
 *
 * @param held rows that stay where they are @param names what was kept of the last order by name
 */
export function arrange(
  source: ListSource,
  folds: Folds,
  held: readonly Entry[],
  names: NameOrder,
): Arrangement {
  const { view, communities, context, query } = source;
  const found = matching(communities, query, view.filter, context.words);
  if (!isByDistrict(source)) return { found, ...rowsOf(source, folds, found, held, names) };
  const districts = byDistrict(found, context.words);
  return {
    found,
    count: districts.length,
    entries: districts.flatMap(each => districtRows(source, folds, each)),
  };
}

/** Which rows are unfolded. */
export function foldingOf({ view, communities, isWhole }: ListSource, { isToggled }: Folds): Folding {
  const areDistrictsOpen = communities.length <= UNFOLDED_UP_TO;
  return {
    isUnfolded: key => {
      const isDistrict = key.startsWith(' ') && !key.includes('\n');
      return isWhole || isToggled(key) !== (isDistrict && areDistrictsOpen);
    },
    placesOf: view.placesOf,
  };
}

function districtRows(source: ListSource, folds: Folds, district: District): readonly Entry[] {
  const foldKey = districtKey(district.district);
  const head: Entry = { ...district, kind: 'district', foldKey };
  if (!foldingOf(source, folds).isUnfolded(foldKey)) return [head];
  const whole = { ...source, most: Infinity };
  return [head, ...rowsOf(whole, folds, district.members, [], {}, district.district).entries];
}

/** The rows of some communities: those that stand by themselves, and one for each section that is folded. */
function rowsOf(
  source: ListSource,
  folds: Folds,
  communities: readonly Community[],
  held: readonly Entry[],
  names: NameOrder,
  district?: string,
): Omit<Arrangement, 'found'> {
  const { view, query, most } = source;
  const ordering = orderingOf(source);
  const folding = foldingOf(source, folds);
  const ids = new Set(standing(held).map(({ id }) => id));
  // What was searched for is not hidden.
  const isAsked = query.search !== '' || query.filter !== '';
  const { standing: all, folded } = isAsked
    ? { standing: communities, folded: [] }
    : sectionsOf(communities, view.sectionOf, ids);
  const order = (some: readonly Community[]): readonly Community[] =>
    firstInOrder(some, most, ordering, names);
  const shown = keptInPlace(held, all, order).slice(0, most);
  return {
    count: all.length,
    entries: [
      ...shown.flatMap(each => communityEntries(each, folding)),
      ...folded.flatMap(([section, members]): readonly Entry[] => {
        const foldKey = sectionKey(section, district);
        const head: Entry = { kind: 'fold', section, members, foldKey };
        return folding.isUnfolded(foldKey)
          ? [head, ...inFold(members, view).flatMap(each => communityEntries(each, folding, true))]
          : [head];
      }),
    ],
  };
}

/** The order of a list, with its sections before its values. */
export function orderingOf({ view, context, query }: ListSource): Ordering {
  const { order } = query;
  const isByName = order.replace('-', '') === NAME_KEY;
  return {
    order,
    orders: ordersOf(view),
    words: context.words,
    ...(!isByName && { rank: each => sectionRank(view.sectionOf(each)) }),
  };
}
