import { absentFrom } from '../../domain/absent.ts';
import { ageOf, isCurrent, momentOf } from '../../domain/age.ts';
import {
  doNext,
  type AgencyNow,
  type Helpers,
  type NextAction,
  type PlaceNow,
} from '../../domain/do-next.ts';
import type { Community, EpochMs } from '../../domain/model.ts';
import { restingStatus, shutStatus } from '../../domain/resting.ts';
import { shortfall } from '../../domain/shortfall.ts';
import type { Words } from '../../text/words.ts';
import { isolate } from '../../text/isolate.ts';
import type { Text } from '../../domain/model.ts';
import { communityContexts, type CommunityContext, type ViewContext } from '../../ui/context.ts';
import { listStrings } from '../../ui/list/strings.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { Color, Icon, Mark, Piece } from '../../ui/panel.ts';
import { siteAge, visitsAge } from './place-ages.ts';
import { boardStrings } from './strings.ts';

/** One thing to do, with why, and who could. */
export interface NextItem {
  readonly mark?: Mark;
  readonly icon?: Icon;
  readonly color: Color;
  readonly title: readonly Piece[];
  readonly why: string;
}

/** What the coordinator should do. */
export interface NextView {
  readonly title: string;
  readonly items: readonly NextItem[];
  /** In place of the items, where there are none. */
  readonly none: string;
}

/** @param most how many at most; by default five */
export function nextView(communities: readonly Community[], context: ViewContext, most?: number): NextView {
  const { words, now, isTimeUncertain } = context;
  const t = words.of(boardStrings);
  // Where the time is in doubt, no age says anything: neither that numbers are current, nor that somebody is silent.
  if (isTimeUncertain) return { title: t.doNext, items: [], none: words.strings.timeUncertain };
  const { contextOf } = communityContexts(context);
  const places = communities.map(each => placeNow(contextOf(each)));
  const actions = doNext(places, agenciesNow(communities, context), now, most);
  // That nothing is urgent is said only where it is known.
  const staffed = places.filter(({ community, isResting }) => community.volunteers && !isResting);
  const absent = absentFrom(context.feed, context.scope ?? {}, communities).count;
  const unknown = staffed.filter(each => !isStaffingKnown(each)).length + absent;
  const of = words.number(staffed.length + absent);
  return {
    title: t.doNext,
    items: actions.map(action => itemOf(action, context)),
    none: unknown > 0 ? t.staffNotKnown(words.number(unknown), of) : t.nothingUrgent,
  };
}

function isStaffingKnown({ community: { volunteers = {} }, volunteers: freshness }: PlaceNow): boolean {
  return isCurrent(freshness) && shortfall(volunteers).gap !== undefined;
}

const UNKNOWN = 'unknown';

function placeNow(context: CommunityContext): PlaceNow {
  const { community, statusAge, now } = context;
  const operating = operatingStatusOf(context);
  const { overdue } = operating;
  const [volunteers, queue, testing] = (['volunteers', 'queue', 'testing'] as const).map(part =>
    community[part] ? context.age(part) : undefined,
  );
  const timed = [
    testing,
    community.doorstep && visitsAge(context),
    community.steps && statusAge,
    ...(community.sites ?? []).map(site => siteAge(site, context)),
  ];
  // Notices and a schedule stand for a while: that they are there is no news where there are numbers.
  const isTimed = [volunteers, queue, community.status, ...timed].some(Boolean);
  const others = isTimed ? timed : [(community.schedule ?? community.notices) && statusAge];
  const ages = [volunteers, queue, community.status && statusAge, ...others];
  const times = ages.flatMap(age => age?.asOf ?? []);
  const isUncertain = ages.some(age => age?.freshness === 'uncertain');
  return {
    community,
    volunteers: volunteers?.freshness ?? UNKNOWN,
    queue: queue?.freshness ?? UNKNOWN,
    status: community.status ? statusAge.freshness : UNKNOWN,
    others: others.flatMap(age => age?.freshness ?? []),
    lastHeard: times.length > 0 ? Math.max(...times) : undefined,
    // A place that was to open by now has something to report; one that was to close has not.
    isExpected: !isUncertain && overdue !== 'closing' && !shutStatus(operating),
    isResting: restingStatus(operating, community, now) !== undefined,
  };
}

/** Agencies that help in some of these communities, or do not say where. */
function agenciesNow(communities: readonly Community[], context: ViewContext): readonly AgencyNow[] {
  const { agencies = [], generatedAt } = context.feed;
  const ids = new Set(communities.map(({ id }) => id));
  return agencies
    .filter(({ communities: own }) => !own || own.length === 0 || own.some(id => ids.has(id)))
    .map(agency => ({
      agency,
      freshness: ageOf(agency.asOf ?? generatedAt, momentOf(context.feed, 'volunteers', context)).freshness,
    }));
}

const LOOKS: Readonly<Record<NextAction['kind'], Omit<NextItem, 'title' | 'why'>>> = {
  'below-minimum': { mark: 'below-min', color: 'alert' },
  short: { mark: 'short', color: 'warn' },
  'over-limit': { icon: 'place', color: 'warn' },
  relief: { icon: 'relief', color: 'warn' },
  'pause-over': { mark: 'paused', color: 'warn' },
  'no-news': { mark: 'unknown', color: 'muted' },
};

function itemOf(action: NextAction, context: ViewContext): NextItem {
  const { words } = context;
  const { name, shortName } = action.community;
  const [what, ...why] = textsOf(action, context);
  return {
    ...LOOKS[action.kind],
    title: [words.text(shortName ?? name), { text: afterName(what ?? '', words) }],
    why: why.filter(Boolean).join(blankOf(words)),
  };
}

/** What is said of a place, behind its name: ': 7 more people'. */
export function afterName(text: string, words: Words): string {
  return `${words.strings.colon}${text}`;
}

/** Between two sentences. Chinese has none. */
function blankOf({ lang }: Words): string {
  return lang.startsWith('zh') ? '' : ' ';
}

/** What to do, and then why, and who could. */
function textsOf(action: NextAction, context: ViewContext): readonly string[] {
  const { words, now } = context;
  const t = words.of(boardStrings);
  const number = (value: number): string => words.number(value);
  const time = (at: EpochMs): string => words.time(at, now);
  switch (action.kind) {
    case 'below-minimum': {
      const { people, role, helpers } = action;
      const { onDuty = 0, needed, min = 0 } = role;
      const here = number(onDuty);
      return [
        t.more(number(people), people),
        t.belowMin(nameOf(role, context), here, needed === undefined ? '' : number(needed), number(min)),
        ...helpersTexts(helpers, context),
      ];
    }
    case 'short':
      return [
        (action.isLeast ? t.atLeastMore : t.more)(number(action.people), action.people),
        gapsText(action.community, context),
        ...helpersTexts(action.helpers, context),
      ];
    case 'over-limit': {
      const { groups, limit } = action;
      const all = groups + limit;
      return [t.overLimit(number(groups), groups), t.limit(number(all), number(limit), all)];
    }
    case 'relief':
      return [t.relieve(number(action.people), action.people), t.tooLong];
    case 'pause-over':
      return [t.stillPaused, t.wasToResume(time(action.since))];
    default:
      return [t.noNews, action.since === undefined ? t.neverHeard : t.lastHeard(time(action.since))];
  }
}

/** Which tasks are short, besides those below their minimum; else how many of all are there. */
function gapsText({ volunteers = {} }: Community, context: ViewContext): string {
  const { words } = context;
  const t = words.of(boardStrings);
  const { roles, gap: all } = shortfall(volunteers);
  const gaps = roles.filter(({ gap, belowMin }) => gap && !belowMin);
  const { onDuty, needed } = volunteers;
  // The tasks may be a small part of it.
  const isInTasks = all === roles.reduce((sum, { gap = 0 }) => sum + gap, 0);
  if (gaps.length > 0 && isInTasks)
    return t.gaps(
      gaps
        .map(({ role, gap = 0 }) => `${nameOf(role, context)} ${words.number(gap)}`)
        .reduce(words.of(listStrings).joined),
    );
  return onDuty === undefined || needed === undefined
    ? ''
    : t.filled(words.number(onDuty), words.number(needed));
}

function helpersTexts(helpers: readonly Helpers[], context: ViewContext): readonly string[] {
  const { words } = context;
  const t = words.of(boardStrings);
  const spare = helpers.reduce((sum, { people, from }) => sum + ('role' in from ? people : 0), 0);
  return [
    ...(spare > 0 ? [t.spare(words.number(spare), spare)] : []),
    ...helpers.flatMap(({ people, from }) =>
      'agency' in from
        ? [
            t.free(
              nameOf({ ...from.agency, name: from.agency.name ?? t.agency }, context),
              words.number(people),
              people,
            ),
          ]
        : [],
    ),
  ];
}

function nameOf(
  { id, name }: { readonly id: string; readonly name?: Text | undefined },
  { words }: ViewContext,
): string {
  return isolate(words.text(name ?? id).text, words.strings.direction);
}
