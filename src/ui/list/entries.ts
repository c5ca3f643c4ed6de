import { groupBy } from '../../domain/group-by.ts';
import type { Community } from '../../domain/model.ts';
import { collator } from '../../text/collator.ts';
import type { Words } from '../../text/words.ts';
import { NONE, type Column, type ListView, type Row, type Section } from '../panel.ts';

/** A row before it is made. */
export type Entry = CommunityEntry | DistrictEntry | FoldEntry;

/** One community, or a place of it. */
export interface CommunityEntry {
  readonly kind: 'community';
  readonly of: Community;
  /** 1 for a place of a community. */
  readonly depth: number;
  /** What its places are unfolded by; absent where it has none. */
  readonly foldKey?: string;
  /** It is unfolded below another row. */
  readonly isFolded?: boolean;
}

/** The head of a district. */
export interface DistrictEntry extends District {
  readonly kind: 'district';
  readonly foldKey: string;
}

/** The row that stands for those of a section. */
export interface FoldEntry {
  readonly kind: 'fold';
  readonly section: Section;
  readonly members: readonly Community[];
  readonly foldKey: string;
}

/** Communities of one district. */
export interface District {
  /** '' for those without a district. */
  readonly district: string;
  readonly members: readonly Community[];
}

/** What of a list is unfolded, and into what. */
export interface Folding {
  readonly isUnfolded: (key: string) => boolean;
  readonly placesOf: ListView['placesOf'];
}

/** A community, with its places where they are unfolded. */
export function communityEntries(
  community: Community,
  { isUnfolded, placesOf }: Folding,
  isFolded: boolean = false,
): readonly CommunityEntry[] {
  const places = placesOf?.(community) ?? [];
  const entry = { kind: 'community', of: community, depth: 0, isFolded } as const;
  if (places.length === 0) return [entry];
  const { id: foldKey } = community;
  if (!isUnfolded(foldKey)) return [{ ...entry, foldKey }];
  return [
    { ...entry, foldKey },
    ...places.map(place => ({ kind: 'community', of: place, depth: 1, isFolded }) as const),
  ];
}

/** What a district is unfolded by. No community's id begins with a blank. */
export function districtKey(district: string): string {
  return ` ${district}`;
}

/** What a section is unfolded by. No name of a district has a line break. */
export function sectionKey(section: Section, district: string = ''): string {
  return ` ${district}\n${section}`;
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

/** The communities that stand by themselves in some rows: not below another one. */
export function standing(entries: readonly Entry[]): readonly Community[] {
  return entries.flatMap(each =>
    each.kind === 'community' && each.depth === 0 && !each.isFolded ? [each.of] : [],
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
  const kept = standing(held).flatMap(({ id }) => {
    const community = left.get(id);
    return community && left.delete(id) ? [community] : [];
  });
  return [...kept, ...order([...left.values()])];
}

/** The row of a community. */
export function rowOf(of: Community, view: ListView, columns: readonly Column[]): Row {
  return { ...view.row(of), cells: columns.map(({ cell }) => cell(of)) };
}

/** The row of a district, with what it is together in its first cell. */
export function districtRow(
  { district, members }: District,
  view: ListView,
  columns: readonly Column[],
): Row {
  const { note, age } = view.group(members);
  const text = note.map(each => each.text).join(' · ');
  return {
    name: { text: district || NONE, lang: undefined },
    ...(age && { age }),
    cells: columns.map((_, index) => ({ text: index === 0 ? text : '' })),
  };
}
