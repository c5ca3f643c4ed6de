import { isCurrent, isOld, momentOf, type Age } from '../../domain/age.ts';
import type { Community, Queue, Testing } from '../../domain/model.ts';
import { percent } from '../../domain/progress.ts';
import { queueState, type QueueState } from '../../domain/queue-state.ts';
import { restingStatus } from '../../domain/resting.ts';
import { staffing } from '../../domain/staffing.ts';
import { waitBand, type WaitBand } from '../../domain/wait-band.ts';
import { waitOf } from '../../domain/wait.ts';
import { ageView, provenAge, type AgeView } from '../../ui/age-view.ts';
import type { CommunityContext, PartKind, ViewContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { Color, Mark } from '../../ui/panel.ts';
import { partOf, stageOf, type Measure } from './measure.ts';

/** In which of the ways that a map tells apart a community stands there. */
export type Look = 'serving' | 'not-serving' | 'old' | 'unknown';

/** A state in which nobody new is served. */
export type ShutState = 'closed' | 'done' | 'not-started' | 'full' | 'too-late' | 'paused';

/** What a map tells of one community. */
export interface Reading {
  readonly look: Look;
  /** The number; undefined where it is not known or has expired. Of an old one, the last that is known. */
  readonly value: number | undefined;
  /** The wait, where that is the measure. */
  readonly band?: WaitBand | undefined;
  readonly shut?: ShutState | undefined;
  /** The long end of the wait lies after closing. */
  readonly mayBeTooLate?: boolean;
  /** How many more were sampled than are on the list, where the measure is their share: one of the two numbers is wrong. */
  readonly above?: number | undefined;
  /** More may be missing, since some tasks lack a count. */
  readonly isLeast?: boolean | undefined;
  /** The times that the place announced prove that state, however old its news is. */
  readonly isProven?: boolean;
  readonly age: Age;
  /** Whether there is anything of which the age could be told. */
  readonly hasAge: boolean;
  /** How long the queue is in a word, where that is all that is known. */
  readonly level?: 'short' | 'moderate' | 'long' | undefined;
  readonly mark: Mark | undefined;
  readonly markColor: Color;
}

const SHUT: Readonly<Record<ShutState, Color>> = {
  closed: 'muted',
  done: 'good',
  'not-started': 'muted',
  full: 'alert',
  'too-late': 'alert',
  paused: 'warn',
};

/** What is known of a community by one measure. Places that serve nobody new stand apart in maps of queues and volunteers. */
export function readingOf(context: CommunityContext, measure: Measure): Reading {
  const { community } = context;
  const part = partOf(measure);
  const age = context.age(part);
  const state = part === 'testing' ? 'unknown' : stateOf(context);
  const shut = isShut(state) ? state : undefined;
  // Whoever comes to a place where nobody new is served has no wait there, but none at all.
  const isTold = age.freshness !== 'expired' && !(shut && measure === 'queue.wait');
  const told: Value = isTold ? valueOf(context, measure, age) : { value: undefined };
  const known = told.value;
  const read = { ...told, age, hasAge: community[part] !== undefined };
  if (shut && !(part === 'volunteers' && known !== undefined && isCurrent(age.freshness)))
    return {
      ...read,
      look: 'not-serving',
      shut,
      isProven: operatingStatusOf(context).isProven === true,
      hasAge: true,
      mark: shut,
      markColor: SHUT[shut],
      age: shutAge(context, age, known),
    };
  if (known === undefined) return withoutNumber(read, context, part);
  if (isOld(age.freshness)) return { ...read, look: 'old', mark: 'old', markColor: 'muted' };
  // A number whose time is in doubt is none to compare others with.
  if (!isCurrent(age.freshness)) return { ...read, look: 'unknown', mark: 'unknown', markColor: 'muted' };
  if (measure === 'volunteers.short')
    return known === 0
      ? { ...read, look: 'serving', mark: 'done', markColor: 'good' }
      : { ...read, look: 'serving', mark: 'short', markColor: 'warn' };
  if (part === 'queue' && state === 'may-be-too-late')
    return { ...read, look: 'serving', mayBeTooLate: true, mark: 'too-late', markColor: 'warn' };
  const { status } = operatingStatusOf(context);
  return {
    ...read,
    look: 'serving',
    mark: status,
    markColor: status === undefined || status === 'open' ? 'good' : SHUT[status],
  };
}

/** A place that says that it is open has news, though not the number. */
function withoutNumber(
  read: Pick<Reading, 'value' | 'band' | 'age' | 'hasAge'>,
  context: CommunityContext,
  part: PartKind,
): Reading {
  const { status, serving } = operatingStatusOf(context);
  if (part === 'testing' || status !== 'open' || !serving || read.age.freshness === 'expired')
    return { ...read, look: 'unknown', mark: 'unknown', markColor: 'muted' };
  const { level } = context.community.queue ?? {};
  const isTold = part === 'queue' && level !== undefined && level !== 'none' && isCurrent(read.age.freshness);
  return {
    ...read,
    look: 'serving',
    hasAge: true,
    ...(isTold ? { level } : { age: context.statusAge }),
    mark: 'open',
    markColor: 'good',
  };
}

/** The age of what is told; undefined where that has none. */
export function readingAge(
  { age, hasAge, isProven }: Reading,
  measure: Measure,
  context: ViewContext,
): AgeView | undefined {
  if (!hasAge) return undefined;
  const view = ageView(age, partOf(measure), context);
  return isProven ? provenAge(view) : view;
}

/** The age of the state where there is no number beside it. */
function shutAge({ statusAge }: CommunityContext, age: Age, value: number | undefined): Age {
  return value !== undefined && isCurrent(age.freshness) ? age : statusAge;
}

/** What matters most to somebody who thinks of going there. */
function stateOf(context: CommunityContext): QueueState {
  const { community, own, now } = context;
  const { queue = {} } = community;
  const operatingStatus = operatingStatusOf(context);
  const { freshness } = context.age('queue');
  const wait = waitOf(queue, operatingStatus, freshness, momentOf(own.feed, 'queue', own));
  return queueState({
    opening: community,
    operatingStatus,
    queue,
    freshness,
    wait,
    level: undefined,
    now,
  });
}

function isShut(state: QueueState): state is ShutState {
  return Object.prototype.hasOwnProperty.call(SHUT, state);
}

interface Value {
  readonly value: number | undefined;
  readonly band?: WaitBand | undefined;
  readonly above?: number | undefined;
  readonly isLeast?: boolean | undefined;
}

function valueOf(context: CommunityContext, measure: Measure, age: Age): Value {
  const { community, now } = context;
  const { queue = {}, volunteers = {}, testing = {} } = community;
  switch (measure) {
    case 'queue.waiting':
      return { value: queue.waiting };
    case 'queue.wait':
      return waitValue(context, queue, age);
    case 'volunteers.short': {
      // Who has signed up may not have come.
      const { kind, gap, isLeast } = staffing(volunteers, now);
      const isNeeded = !restingStatus(operatingStatusOf(context), community, now);
      return { value: kind === 'on-duty' && isNeeded ? gap : undefined, isLeast };
    }
    case 'volunteers.onDuty': {
      const { kind, have } = staffing(volunteers, now);
      return { value: kind === 'on-duty' ? have : undefined };
    }
    case 'testing.share':
      return { value: percent(testing.sampled, testing.population), above: aboveList(testing) };
    default:
      return { value: testing[stageOf(measure) ?? 'sampled'] };
  }
}

/** Undefined where no more were sampled than live there, or where one of the two is not known. */
function aboveList({ sampled = 0, population }: Testing): number | undefined {
  return population && sampled > population ? sampled - population : undefined;
}

/** A given wait, or one that is estimated from numbers that are current; ordered by its typical length, else by the middle of its range. */
function waitValue(context: CommunityContext, queue: Queue, { freshness }: Age): Value {
  const { own } = context;
  const wait = waitOf(queue, operatingStatusOf(context), freshness, momentOf(own.feed, 'queue', own));
  const band = waitBand(wait);
  if (!band || (wait.kind === 'estimated' && !isCurrent(freshness))) return { value: undefined };
  const { min, typical, max } = band;
  return {
    value: typical ?? (min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? max)),
    band,
  };
}

/** The short name of a community, where it has one: maps have little room. */
export function shortNameOf({ shortName, name }: Community): Community['name'] {
  return shortName ?? name;
}
