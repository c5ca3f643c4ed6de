import { momentOf, type Age } from '../../domain/age.ts';
import { groupsOf, type Groups } from '../../domain/groups.ts';
import { levelOf } from '../../domain/level.ts';
import type { Community, Queue, ReportedWait } from '../../domain/model.ts';
import { ticketsOut } from '../../domain/tickets.ts';
import { joinBy, waitOf, type Wait } from '../../domain/wait.ts';
import {
  agePart,
  ageView,
  figure,
  standingOf,
  statusDetail,
  statusView,
  type AgeView,
  type ViewContext,
} from '../../element/context.ts';
import { items, type Fact, type Figure, type Item, type Panel } from '../../element/panel.ts';
import { stringsFor } from '../../text/tables.ts';
import type { Words } from '../../text/words.ts';
import { queueStrings, type QueueStrings } from './queue.strings.ts';

/** All that `<lantern-queue>` shows of one community. */
export interface QueueView extends Panel {
  /** A figure of the groups; the facts say the same in words. */
  readonly groups: Groups | undefined;
}

/** What is known of a queue at one moment, before anything is put in words. */
export interface Known {
  readonly queue: Queue;
  readonly standing: ReturnType<typeof standingOf>;
  readonly age: Age;
  readonly wait: Wait;
}

export function strings({ lang }: Words): QueueStrings {
  return stringsFor(queueStrings, lang);
}

export function known(community: Community, context: ViewContext): Known {
  const { queue = {} } = community;
  const standing = standingOf(community, context);
  const age = agePart(queue, 'queue', community, context);
  const { feed, now, staleAfter, receivedAt } = context;
  const moment = momentOf(feed, 'queue', now, staleAfter, receivedAt);
  return { queue, standing, age, wait: waitOf(queue, standing, age.freshness, moment) };
}

/** Heads where they are known; else tickets, which are called tickets. */
export function queueFigure({ queue, age }: Known, context: ViewContext): Figure {
  const t = strings(context.words);
  const tickets = queue.waiting === undefined ? ticketsOut(queue) : undefined;
  const label = tickets === undefined ? t.people(queue.waiting ?? 2) : t.ticketsOut(tickets);
  return figure(queue.waiting ?? tickets, label, age, context);
}

/** Undefined where there is neither a queue nor a state that could have an age. */
export function queueAge(community: Community, { age }: Known, context: ViewContext): AgeView | undefined {
  return (community.queue ?? community.status) ? ageView(age, 'queue', context) : undefined;
}

/** @param community as the feed gives it @param context the moment */
export function queueView(community: Community, context: ViewContext): QueueView {
  const { words, now, feed } = context;
  const t = strings(words);
  const at = known(community, context);
  const { queue, standing, age, wait } = at;
  const told = queueAge(community, at, context);
  // Of numbers that have expired nothing is told but the last one.
  const shown: Queue = age.freshness === 'expired' ? {} : queue;
  const level = levelOf(shown, wait, feed.busy);
  const place = queue.waitPlace;
  const where =
    place?.name ?? (place?.indoor === undefined ? undefined : place.indoor ? t.inside : t.outside);
  const texts = (list: Community['bring'] = []): readonly Item[] => list.map(text => words.text(text));
  const fact = (id: string, label: string, items: readonly Item[], lines: boolean = false): Fact => ({
    id,
    label,
    items,
    lines,
  });
  const turns = [community.opensAt, community.closesAt, community.resumesAt, community.lastJoinAt];
  return {
    name: words.text(community.name),
    ...(community.status && { status: statusView(standing, words) }),
    under: statusDetail(community, standing, context),
    figure: queueFigure(at, context),
    lines: waitItems(wait, community, words, t),
    facts: [
      fact('level', t.level, level ? [{ text: words.strings.level[level], level, tone: 'strong' }] : []),
      fact('join', t.join, standing.serving ? joinItems(community, wait, age, context, t) : []),
      fact('where', t.where, whereItems(shown, words, t), true),
      fact('tickets', t.tickets, ticketItems(shown, t), true),
      fact('capacity', t.capacity, capacityItems(shown, words, t)),
      fact('place', t.place, where === undefined ? [] : [words.text(where)]),
      fact('services', t.services, serviceItems(community, words), true),
      fact('bring', t.bring, texts(community.bring)),
      fact('tips', t.tips, texts(community.tips)),
    ],
    groups: groupsOf(shown),
    hasDepth: (shown.history?.length ?? 0) > 1,
    ...(told && {
      age: {
        ...told,
        changesAt: Math.min(
          told.changesAt,
          ...turns.filter(at => at !== undefined && at >= now).map(at => (at ?? 0) + 1),
        ),
      },
    }),
  };
}

export function waitText(wait: Wait, words: Words, t: QueueStrings): string {
  if (wait.kind === 'none') return '';
  if (wait.kind === 'reported') return reportedText(wait.given, words, t);
  return wait.max === 0
    ? t.noWait
    : wait.min === undefined
      ? t.upTo(words.minutes(wait.max))
      : t.about(words.minutesRange(wait.min, wait.max));
}

function reportedText({ min, max, p50, p90 }: ReportedWait, words: Words, t: QueueStrings): string {
  const range =
    max === undefined
      ? min !== undefined && t.over(words.minutes(min))
      : min === undefined
        ? t.upTo(words.minutes(max))
        : max === 0
          ? t.noWait
          : words.minutesRange(min, max);
  return [
    range,
    p50 !== undefined && t.half(words.minutes(p50)),
    p90 !== undefined && t.nineOfTen(words.minutes(p90)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function waitItems(
  wait: Wait,
  { status, queue = {} }: Community,
  words: Words,
  t: QueueStrings,
): readonly Item[] {
  const { waiting, waitMinutes } = queue;
  const how = (text: string): Item => ({ text, tone: 'how' });
  if (wait.kind !== 'none') {
    return [{ text: t.waitIs(waitText(wait, words, t)), tone: 'strong' }, how(workingOf(wait, words, t))];
  }
  // That a closed place serves nobody, its state says already.
  const over = status === 'closed' || status === 'done' || status === 'not-started';
  // Numbers that were never there are not too old.
  const none = waiting === undefined && waitMinutes === undefined;
  return over || wait.why === 'no-numbers' || (none && wait.why === 'aged')
    ? []
    : [how(wait.why === 'aged' ? t.aged : t.notServing)];
}

/** How a wait was worked out; beside a reported one, what it would have been here. */
function workingOf(wait: Exclude<Wait, { kind: 'none' }>, words: Words, t: QueueStrings): string {
  if (wait.kind === 'reported')
    return wait.estimate ? t.reportedBeside(waitText(wait.estimate, words, t)) : t.reported;
  const { people, perHour, p50, max, rateRange } = wait;
  return rateRange
    ? t.howFall(words.number(people), words.rate(rateRange[0]), words.rate(rateRange[1]))
    : t.how(words.number(people), words.rate(perHour), words.minutes(p50 ?? max), words.minutes(max));
}

function joinItems(
  community: Community,
  wait: Wait,
  age: Age,
  { words, now }: ViewContext,
  t: QueueStrings,
): readonly Item[] {
  const join = joinBy(community, wait, now, age.freshness);
  if (join === undefined) return [];
  const time = words.time(join.at, now);
  const how: readonly Item[] =
    join.source === 'worked-out' && community.closesAt !== undefined
      ? [{ text: t.joinHow(words.time(community.closesAt, now)), tone: 'how' }]
      : [];
  return [join.passed ? { text: t.joinPassed(time), tone: 'alert' } : { text: time, tone: 'strong' }, ...how];
}

function whereItems(queue: Queue, words: Words, t: QueueStrings): readonly Item[] {
  const groups = groupsOf(queue);
  const items: Item[] = [];
  for (const side of ['outdoors', 'indoors'] as const) {
    const people = queue[side];
    if (people === undefined) continue;
    const count = groups?.[side];
    items.push({
      text: t[side](
        count === undefined
          ? words.number(people)
          : t.groups(words.number(count), count, words.number(people)),
      ),
    });
  }
  if (groups?.limit !== undefined) items.push({ text: t.limit(words.number(groups.limit)) });
  if (groups && groups.over > 0)
    items.push({ text: t.overLimit(words.number(groups.over), groups.over), tone: 'alert' });
  return items;
}

function capacityItems({ capacityLeft, waiting }: Queue, words: Words, t: QueueStrings): readonly Item[] {
  if (capacityLeft === undefined) return [];
  const left: Item = { text: t.capacityLeft(words.number(capacityLeft)) };
  return waiting !== undefined && waiting >= capacityLeft
    ? [left, { text: t.allTaken, tone: 'alert' }]
    : [left];
}

/** Help and fast lanes: what, for whom, where. */
function serviceItems({ services = [] }: Community, words: Words): readonly Item[] {
  return services.map(({ name, id, for: whom, where }) => ({
    text: [name ?? id, whom, where]
      .flatMap(part => (part === undefined ? [] : [words.text(part).text]))
      .join(' · '),
  }));
}

function ticketItems({ nowServing, lastIssued, callUpTo }: Queue, t: QueueStrings): readonly Item[] {
  return items(
    nowServing && t.serving(nowServing),
    lastIssued && t.issued(lastIssued),
    callUpTo && t.callUpTo(callUpTo),
  );
}
