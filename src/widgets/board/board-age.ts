import { isCurrent, isOld, momentOf, freshness, type Age } from '../../domain/age.ts';
import type { Community, EpochMs } from '../../domain/model.ts';
import { ageView, type AgeView } from '../../ui/age-view.ts';
import { communityContexts, type PartKind, type ViewContext } from '../../ui/context.ts';
import { siteAge, visitsAge } from './place-ages.ts';

const KINDS: readonly PartKind[] = ['queue', 'volunteers', 'testing'];

interface PartAge {
  readonly kind: PartKind;
  readonly age: Age;
  /** Undefined where it is not known. */
  readonly at: EpochMs | undefined;
}

interface TimedAge extends PartAge {
  readonly at: EpochMs;
}

/** All numbers of some communities together: the span of their times. */
export interface BoardAge {
  /** Undefined where there are no numbers. */
  readonly view: AgeView | undefined;
  /** When the newest of them was true. */
  readonly newest: EpochMs | undefined;
  /** There are numbers, and none of them has a time. */
  readonly isUntimed: boolean;
  /** So long ago that nothing may be shown as what is so now. */
  readonly isDead: boolean;
}

/** How old the numbers of a board are: from the newest to the oldest of those that are current. */
export function boardAge(communities: readonly Community[], context: ViewContext): BoardAge {
  const all = partAges(communities, context);
  const parts = all.filter(isTimed);
  const current = parts.filter(({ age }) => isCurrent(age.freshness));
  const told = current.length > 0 ? current : parts;
  const newest = extreme(told, (one, other) => one > other);
  if (!newest) return { view: undefined, newest: undefined, isUntimed: all.length > 0, isDead: false };
  const oldest = extreme(told, (one, other) => one < other) ?? newest;
  return {
    view: current.length > 0 ? spanView(oldest, newest, context) : ageView(newest.age, newest.kind, context),
    newest: newest.at,
    isUntimed: false,
    isDead: isOld(freshness(newest.at, momentOf(context.feed, 'queue', context))),
  };
}

function partAges(communities: readonly Community[], context: ViewContext): readonly PartAge[] {
  const { ageOf, contextOf } = communityContexts(context);
  return communities.flatMap(community => {
    const own = contextOf(community);
    const { doorstep, steps = [], sites = [], status } = community;
    const ofStatus = { kind: 'queue' as const, age: own.statusAge };
    const ages = [
      ...KINDS.filter(kind => community[kind]).map(kind => ({ kind, age: ageOf(community, kind) })),
      ...(steps.length > 0 ? [ofStatus] : []),
      ...(doorstep ? [{ kind: 'testing' as const, age: visitsAge(own) }] : []),
      ...sites
        .filter(({ queue }) => queue)
        .flatMap(site => siteAge(site, own) ?? [])
        .map(age => ({ kind: 'queue' as const, age })),
    ];
    const all = ages.length > 0 || status === undefined ? ages : [ofStatus];
    return all.map(({ kind, age }) => ({ kind, age, at: age.asOf }));
  });
}

function isTimed(part: PartAge): part is TimedAge {
  return part.at !== undefined;
}

function extreme(
  parts: readonly TimedAge[],
  isFurther: (one: EpochMs, other: EpochMs) => boolean,
): TimedAge | undefined {
  return parts.reduce<TimedAge | undefined>(
    (found, each) => (found === undefined || isFurther(each.at, found.at) ? each : found),
    undefined,
  );
}

function spanView(oldest: TimedAge, newest: TimedAge, context: ViewContext): AgeView {
  const { words, now } = context;
  const view = ageView(newest.age, newest.kind, context);
  if (oldest.at === newest.at || view.ago === '') return view;
  const { changesAt } = ageView(oldest.age, oldest.kind, context);
  return {
    ...view,
    asOfText: words.asOfRange(oldest.at, newest.at, now),
    timeText: '',
    ago: words.oldRange(oldest.at, newest.at, now),
    old: words.oldRange(oldest.at, newest.at, now),
    changesAt: Math.min(view.changesAt, changesAt),
  };
}
