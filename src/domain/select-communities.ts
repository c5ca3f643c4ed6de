import type { Community, Feed, Text } from './model.ts';

/** Which communities a widget is to show, as its attributes say. */
export interface Query {
  /** An id or a name, or several ids with spaces between; empty: all. */
  readonly community?: string | null;
  /** Empty: all districts. */
  readonly district?: string | null;
}

/** The communities that a widget shows. */
export interface Selection {
  /** In the order of the feed. */
  readonly communities: readonly Community[];
  /** Whether exactly one community was asked for: it is shown by itself rather than as a list. */
  readonly isSingle: boolean;
  /** What was asked for and does not exist, as it was written. */
  readonly unknown: readonly string[];
  /** Why there is no community to show. */
  readonly problem?: 'empty' | 'no-such-community' | 'no-such-district';
  /** Where something is unknown: ids, or districts, that exist, at most {@link MOST_EXAMPLES}. */
  readonly examples: readonly string[];
}

/** As many as a sentence can carry. */
const MOST_EXAMPLES = 5;

/**
 * Chooses communities by id and district. An id that does not exist as it is written is looked for without regard to case,
 * and then among the names; where two communities would fit, neither is taken.
 */
export function selectCommunities(feed: Feed, { community, district }: Query): Selection {
  const wanted = community?.trim() ?? '';
  const inDistrict = withinDistrict(feed.communities, district?.trim() ?? '');
  const { communities, unknown, isSingle } =
    wanted === '' ? everything(inDistrict) : byId(inDistrict, wanted);
  if (feed.communities.length === 0 && !(district && feed.shards)) {
    return { communities, isSingle, unknown, problem: 'empty', examples: [] };
  }
  if (inDistrict.length === 0) {
    const examples = examplesOf(feed.communities, each => each.district);
    return { communities, isSingle, unknown: [district ?? ''], problem: 'no-such-district', examples };
  }
  return {
    communities,
    isSingle,
    unknown,
    ...(communities.length === 0 && { problem: 'no-such-community' }),
    examples: unknown.length > 0 ? examplesOf(inDistrict, ({ id }) => id) : [],
  };
}

type Found = Pick<Selection, 'communities' | 'unknown' | 'isSingle'>;

function everything(communities: readonly Community[]): Found {
  return { communities, unknown: [], isSingle: false };
}

function withinDistrict(communities: readonly Community[], district: string): readonly Community[] {
  if (district === '') return communities;
  const exact = communities.filter(each => each.district === district);
  if (exact.length > 0) return exact;
  const similar = communities.filter(each => fold(each.district ?? '') === fold(district));
  // 'NORTH' is 'North', but not where there is a 'north' too.
  return new Set(similar.map(each => each.district)).size === 1 ? similar : [];
}

function byId(communities: readonly Community[], wanted: string): Found {
  const several = wanted.split(/\s+/);
  const ids = new Set(communities.map(({ id }) => id));
  // Ids and names may contain spaces, so the whole is tried first. A list of ids is not taken for a name.
  const isList = !ids.has(wanted) && several.every(term => ids.has(term));
  const whole = isList ? undefined : findOne(communities, wanted);
  const terms = whole ? [wanted] : several;
  const found = new Map(terms.map(term => [term, whole ?? findOne(communities, term)]));
  const chosen = new Set(found.values());
  return {
    communities: communities.filter(each => chosen.has(each)),
    unknown: [...found.keys()].filter(term => !found.get(term)),
    isSingle: terms.length === 1,
  };
}

function findOne(communities: readonly Community[], term: string): Community | undefined {
  const folded = fold(term);
  return (
    communities.find(({ id }) => id === term) ??
    onlyOne(communities, ({ id }) => fold(id) === folded) ??
    onlyOne(communities, ({ name }) => isNamed(name, folded))
  );
}

function onlyOne(
  communities: readonly Community[],
  fits: (community: Community) => boolean,
): Community | undefined {
  const [first, second] = communities.filter(fits);
  return second ? undefined : first;
}

/** In whichever language. */
function isNamed(name: Text, folded: string): boolean {
  const names = typeof name === 'string' ? [name] : Object.values(name);
  return names.some(text => fold(text) === folded);
}

/** Two ids or names that differ only in case, in spaces or in how accents are encoded are the same to a reader. */
export function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').normalize().toLowerCase();
}

function examplesOf(
  communities: readonly Community[],
  key: (community: Community) => string | undefined,
): readonly string[] {
  const examples = new Set<string>();
  for (const community of communities) {
    const example = key(community);
    if (example !== undefined) examples.add(example);
    if (examples.size === MOST_EXAMPLES) break;
  }
  return [...examples];
}
