import { momentOf, type Age } from '../../domain/age.ts';
import { levelOf } from '../../domain/level.ts';
import type { Community, Level, Queue, ReportedWait } from '../../domain/model.ts';
import { ticketsOut } from '../../domain/tickets.ts';
import { joinBy, waitOf, type Wait } from '../../domain/wait.ts';
import { ageView, type AgeView } from '../../ui/age-view.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import { figure } from '../../ui/figure.ts';
import { operatingStatusOf, statusDetail, statusView } from '../../ui/operating-status.ts';
import { CHART_LINES, type Fact, type Figure, type Item, type Panel } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { queueStrings, type QueueStrings } from './strings.ts';

/** What is known of a queue at one moment, before anything is put in words. */
export interface Known {
  readonly queue: Queue;
  readonly operatingStatus: ReturnType<typeof operatingStatusOf>;
  readonly age: Age;
  readonly wait: Wait;
  /** Of numbers that have expired, none. */
  readonly level: Level | undefined;
}

export function strings(words: Words): QueueStrings {
  return words.of(queueStrings);
}

export function known(context: CommunityContext): Known {
  const { community, own } = context;
  const { queue = {} } = community;
  const operatingStatus = operatingStatusOf(context);
  const age = context.age('queue');
  const wait = waitOf(queue, operatingStatus, age.freshness, momentOf(own.feed, 'queue', own));
  const level = age.freshness === 'expired' ? undefined : levelOf(queue, wait, own.feed.busy);
  return { queue, operatingStatus, age, wait, level };
}

/** Heads where they are known; else tickets, which are called tickets. */
export function queueFigure({ queue, age }: Known, context: ViewContext): Figure {
  const t = strings(context.words);
  const tickets = queue.waiting === undefined ? ticketsOut(queue) : undefined;
  const label = tickets === undefined ? t.people(queue.waiting ?? 2) : t.ticketsOut(tickets);
  return figure(queue.waiting ?? tickets, label, age, context);
}

const METERS = { none: 0, short: 1, moderate: 2, long: 3 } as const;

/** How long the queue is, in a word with a shape. */
export function levelItem(level: Level, { strings }: Words): Item {
  return { text: strings.level[level], meter: METERS[level] };
}

/** Undefined where there is neither a queue nor a state that could have an age. */
export function queueAge({ age }: Known, { community, own }: CommunityContext): AgeView | undefined {
  return (community.queue ?? community.status) ? ageView(age, 'queue', own) : undefined;
}

/** What `<lantern-queue>` shows of one community. */
export function queueView(context: CommunityContext): Panel {
  const { community, words, now } = context;
  const t = strings(words);
  const at = known(context);
  const { queue, operatingStatus, age, wait, level } = at;
  const told = queueAge(at, context);
  // Of numbers that have expired nothing is told but the last one.
  const shown: Queue = age.freshness === 'expired' ? {} : queue;
  const fact = (id: string, label: string, items: readonly Item[]): Fact => ({ id, label, items });
  const turns = [community.opensAt, community.closesAt, community.resumesAt, community.lastJoinAt];
  return {
    name: words.text(community.name),
    ...(community.status && { status: statusView(operatingStatus, words) }),
    under: statusDetail(community, operatingStatus, context),
    figure: queueFigure(at, context),
    lines: waitItems(wait, community, words, t),
    facts: [
      fact('level', t.level, level ? [{ ...levelItem(level, words), tone: 'strong' }] : []),
      {
        ...fact('join', t.join, operatingStatus.serving ? joinItems(community, wait, age, context, t) : []),
        keepInLarge: true,
      },
    ],
    ...(level && { announced: words.strings.level[level] }),
    detailsLines: detailsLines(community, shown),
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

/** Lines of text that the details will take. */
function detailsLines(
  { bring, tips, services = [] }: Community,
  { outdoors, indoors, nowServing, lastIssued, callUpTo, capacityLeft, waitPlace, history = [] }: Queue,
): number {
  const facts = [bring, tips, outdoors, indoors, nowServing, lastIssued, callUpTo, capacityLeft, waitPlace];
  return (
    facts.filter(fact => fact !== undefined).length + services.length + (history.length > 1 ? CHART_LINES : 0)
  );
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
  return over || wait.why === 'no-numbers' || (none && wait.why !== 'not-serving')
    ? []
    : [how({ aged: t.aged, 'not-serving': t.notServing, 'state-unknown': t.stateUnknown }[wait.why])];
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
