import { groupBy } from '../../domain/group-by.ts';
import type { Community } from '../../domain/model.ts';
import { collator } from '../../text/collator.ts';
import type { Words } from '../../text/words.ts';
import { NONE, type Column, type ListView, type Row } from '../panel.ts';

/** A row before it is made. */
export interface Entry {
  /** One community, or the members of a district. */
  readonly of: Community | District;
  /** 1 and more for what is folded under another row. */
  readonly depth: number;
  /** What it is unfolded by; absent where nothing is folded under it. */
  readonly foldKey?: string;
}

/** Communities of one district. */
export interface District {
  /** '' for those without a district. */
  readonly district: string;
  readonly members: readonly Community[];
}

/** How entries are unfolded and ordered. */
export interface Folding {
  readonly isUnfolded: (key: string) => boolean;
  readonly placesOf: ListView['placesOf'];
}

/** A community, with its places where they are unfolded. */
export function communityEntries(
  community: Community,
  depth: number,
  { isUnfolded, placesOf }: Folding,
): readonly Entry[] {
  const places = placesOf?.(community) ?? [];
  if (places.length === 0) return [{ of: community, depth }];
  const entry = { of: community, depth, foldKey: community.id };
  return isUnfolded(community.id)
    ? [entry, ...places.map(place => ({ of: place, depth: depth + 1 }))]
    : [entry];
}

/** A district, with its communities where they are unfolded. */
export function districtEntries(
  district: District,
  order: (members: readonly Community[]) => readonly Community[],
  folding: Folding,
): readonly Entry[] {
  // No community's id begins with a blank.
  const foldKey = ` ${district.district}`;
  const inside = folding.isUnfolded(foldKey) ? order(district.members) : [];
  return [{ of: district, depth: 0, foldKey }, ...inside.flatMap(each => communityEntries(each, 1, folding))];
}

/** Communities by district, in the order of the districts' names; those without one come last. */
export function byDistrict(communities: readonly Community[], words: Words): readonly District[] {
  const byName = collator(words.locale);
  return [...groupBy(communities, ({ district = '' }) => district)]
    .map(([district, members]) => ({ district, members }))
    .sort(
      ({ district: one }, { district: other }) =>
        Number(one === '') - Number(other === '') || byName(one, other),
    );
}

/** Communities that had a place keep it; the others follow in their order. */
export function keptInPlace(
  held: readonly Entry[],
  communities: readonly Community[],
  order: (left: readonly Community[]) => readonly Community[],
): readonly Community[] {
  if (held.length === 0) return order(communities);
  const left = new Map(communities.map(each => [each.id, each]));
  const kept = held.flatMap(({ of, depth }) => {
    const community = depth > 0 || isDistrict(of) ? undefined : left.get(of.id);
    return community && left.delete(community.id) ? [community] : [];
  });
  return [...kept, ...order([...left.values()])];
}

/** The row of an entry. */
export function rowOf({ of }: Entry, view: ListView, columns: readonly Column[]): Row {
  if (!isDistrict(of)) return { ...view.row(of), cells: columns.map(({ cell }) => cell(of)) };
  const { district, members } = of;
  return {
    ...view.group(members),
    name: { text: district || NONE, lang: undefined },
    cells: columns.map(({ groupCell }) => groupCell?.(members) ?? { text: '' }),
  };
}

function isDistrict(of: Community | District): of is District {
  return 'members' in of;
}
