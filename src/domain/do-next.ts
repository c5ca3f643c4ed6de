import { agencyStaff } from './agencies.ts';
import { isCurrent, type Freshness } from './age.ts';
import { groupsOf } from './groups.ts';
import type { Agency, Community, EpochMs, Role } from './model.ts';
import { roleGap, shortfall, type RoleGap, type Shortfall } from './shortfall.ts';

/** People who could help, each of them promised once. */
export interface Helpers {
  readonly people: number;
  /** The task of the same community that has more than it needs, or the agency that has staff who are not deployed. */
  readonly from: { readonly role: Role } | { readonly agency: Agency };
}

/** Something that a coordinator can do now. */
export type NextAction =
  /** A task has fewer people than its minimum. */
  | {
      readonly kind: 'below-minimum';
      readonly community: Community;
      readonly role: Role;
      readonly people: number;
      readonly helpers: readonly Helpers[];
    }
  /** A community has fewer people than it needs, apart from tasks below their minimum. */
  | {
      readonly kind: 'short';
      readonly community: Community;
      readonly people: number;
      /** Whether more may be missing, since some tasks lack a count. */
      readonly isLeast: boolean;
      readonly helpers: readonly Helpers[];
    }
  /** More groups stand outdoors than the limit allows. */
  | {
      readonly kind: 'over-limit';
      readonly community: Community;
      readonly groups: number;
      readonly limit: number;
    }
  /** People have been on duty for too long. */
  | { readonly kind: 'relief'; readonly community: Community; readonly people: number }
  /** The time at which a pause was to end has passed. */
  | { readonly kind: 'pause-over'; readonly community: Community; readonly since: EpochMs }
  /** A community has sent no current numbers. */
  | { readonly kind: 'no-news'; readonly community: Community; readonly since: EpochMs | undefined };

/** A community, and how old its numbers are. */
export interface PlaceNow {
  readonly community: Community;
  /** Of its volunteers. */
  readonly volunteers: Freshness;
  /** Of its queue. */
  readonly queue: Freshness;
  /** Of its state. */
  readonly status: Freshness;
  /** Of what else it reports; absent where that is nothing. */
  readonly others?: readonly Freshness[];
  /** When any of its numbers was last true; undefined where that is not known. */
  readonly lastHeard: EpochMs | undefined;
  /** Whether it is to be expected to report now: not while it is closed or finished. */
  readonly isExpected: boolean;
  /** Whether it is shut, and not about to open: nobody need be sent there. */
  readonly isResting?: boolean;
}

/** An agency, and how old its numbers are. */
export interface AgencyNow {
  readonly agency: Agency;
  readonly freshness: Freshness;
}

const ORDER: readonly NextAction['kind'][] = [
  'below-minimum',
  'short',
  'over-limit',
  'relief',
  'pause-over',
  'no-news',
];

/** Nobody acts on more at once. */
const MOST = 5;

/**
 * What a coordinator should do next, the most urgent first: a task below its minimum, a community below its need, groups over
 * the outdoor limit, people on duty for too long, a pause whose time has passed, a community without news. Within a kind, the
 * greatest number comes first, and then the order of the feed; the same data give the same list.
 *
 * Only current numbers count (fresh or ageing). A place that is shut, and not about to open, needs nobody. Helpers are people of the same
 * community whom their task does not need, and then staff of agencies of which it is known that they are not deployed; nobody is
 * promised twice, and a task is never brought below its need.
 *
 * @param most how many actions at most
 */
export function doNext(
  places: readonly PlaceNow[],
  agencies: readonly AgencyNow[],
  now: EpochMs,
  most: number = MOST,
): readonly NextAction[] {
  const actions = places.flatMap(place => actionsOf(place, now));
  const ranked = actions
    .map((action, index) => ({ action, index }))
    .sort((a, b) => rank(a.action) - rank(b.action) || size(b.action) - size(a.action) || a.index - b.index)
    .slice(0, most)
    .map(({ action }) => action);
  return withHelpers(ranked, agencies);
}

function rank({ kind }: NextAction): number {
  return ORDER.indexOf(kind);
}

function size(action: NextAction): number {
  return 'people' in action ? action.people : 'groups' in action ? action.groups : 0;
}

function actionsOf(place: PlaceNow, now: EpochMs): readonly NextAction[] {
  return [...staffActions(place), ...queueActions(place), ...pauseActions(place, now), ...newsActions(place)];
}

const NOBODY_NEEDED: Pick<Shortfall, 'roles' | 'gap' | 'isLeast'> = { roles: [], gap: 0, isLeast: false };

function staffActions({ community, volunteers: freshness, isResting }: PlaceNow): readonly NextAction[] {
  const { volunteers } = community;
  if (!volunteers || !isCurrent(freshness)) return [];
  const { roles, gap = 0, isLeast } = isResting ? NOBODY_NEEDED : shortfall(volunteers);
  const below = roles
    .filter(({ belowMin }) => belowMin)
    .map(each => ({ role: each.role, people: toFill(each) }));
  const rest = gap - below.reduce((sum, { people }) => sum + people, 0);
  return [
    ...below.map(each => ({ kind: 'below-minimum', community, ...each, helpers: [] }) as const),
    ...(rest > 0 ? [{ kind: 'short', community, people: rest, isLeast, helpers: [] } as const] : []),
    ...(volunteers.longOnDuty ? [{ kind: 'relief', community, people: volunteers.longOnDuty } as const] : []),
  ];
}

/** How many a task below its minimum lacks: up to its need, or where that is unknown up to its minimum. */
function toFill({ role: { min = 0, onDuty = 0 }, gap }: RoleGap): number {
  return Math.max(gap ?? 0, min - onDuty);
}

function queueActions({ community, queue: freshness }: PlaceNow): readonly NextAction[] {
  const groups = community.queue && isCurrent(freshness) ? groupsOf(community.queue) : undefined;
  return groups?.limit !== undefined && groups.over > 0
    ? [{ kind: 'over-limit', community, groups: groups.over, limit: groups.limit }]
    : [];
}

function pauseActions({ community, status: freshness }: PlaceNow, now: EpochMs): readonly NextAction[] {
  const { status, resumesAt } = community;
  return status === 'paused' && resumesAt !== undefined && resumesAt < now && isCurrent(freshness)
    ? [{ kind: 'pause-over', community, since: resumesAt }]
    : [];
}

function newsActions({
  community,
  volunteers,
  queue,
  status,
  others = [],
  lastHeard,
  isExpected,
}: PlaceNow): readonly NextAction[] {
  return isExpected && ![volunteers, queue, status, ...others].some(isCurrent)
    ? [{ kind: 'no-news', community, since: lastHeard }]
    : [];
}

/** Promises those who are free, in the order of the actions. */
function withHelpers(actions: readonly NextAction[], agencies: readonly AgencyNow[]): readonly NextAction[] {
  const surplus = new Map<Role, number>();
  const movable = new Map<Community, number>();
  const staff = new Map<Agency, number>();
  for (const { agency, freshness } of agencies)
    if (isCurrent(freshness)) staff.set(agency, agencyStaff(agency).free ?? 0);
  return actions.map(action => {
    if (action.kind !== 'below-minimum' && action.kind !== 'short') return action;
    const helpers: Helpers[] = [];
    let lacking = action.people;
    const take = <K>(free: Map<K, number>, key: K, from: Helpers['from'], most: number): number => {
      const people = Math.max(0, Math.min(lacking, most, free.get(key) ?? 0));
      if (people === 0) return 0;
      free.set(key, (free.get(key) ?? 0) - people);
      lacking -= people;
      helpers.push({ people, from });
      return people;
    };
    const { community } = action;
    let most = movable.get(community) ?? movableIn(community);
    for (const role of community.volunteers?.roles ?? []) {
      if (!surplus.has(role)) surplus.set(role, surplusOf(role));
      most -= take(surplus, role, { role }, most);
    }
    movable.set(community, most);
    for (const { agency } of agencies) take(staff, agency, { agency }, Infinity);
    return { ...action, helpers };
  });
}

/** How many of those missing can come from other tasks: where people are too few in all, moving them does not make more of them. */
function movableIn({ volunteers = {} }: Community): number {
  const { gap = 0, inAll = 0 } = shortfall(volunteers);
  return gap - inAll;
}

/** How many a task has beyond its need; 0 where that is unknown. */
function surplusOf(role: Role): number {
  const { onDuty, needed, min = 0 } = role;
  return roleGap(role).gap === undefined ? 0 : Math.max(0, (onDuty ?? 0) - Math.max(needed ?? 0, min));
}
