import { isCurrent } from '../../domain/age.ts';
import { ageView, provenAge, type AgeView } from '../../ui/age-view.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Panel, Piece } from '../../ui/panel.ts';
import { queueCardStrings } from './card-strings.ts';
import { queueChip } from './chip.ts';
import type { DayBar } from './day-bar.ts';
import { dayBar } from './day-bar-of.ts';
import { detailsLabel } from './details-label.ts';
import { known, type Known } from './known.ts';
import { levelSteps, type LevelSteps } from './level-steps.ts';
import { peopleRows, type PeopleRow } from './people-rows.ts';
import { queueRemarks } from './remarks.ts';
import { queueSentences } from './sentences.ts';
import { ticketLine, type TicketLine } from './ticket-line.ts';
import { queueVerdict } from './verdict.ts';

/** What is drawn of a queue, in this order. */
export type Picture = DayBar | TicketLine | LevelSteps | PeopleRow;

export interface QueueView extends Panel {
  /** None of a list. */
  readonly pictures?: readonly Picture[];
}

/** What `<lantern-queue>` shows of one community. */
export function queueView(context: CommunityContext): QueueView {
  const { community, words } = context;
  const at = known(context);
  const verdict = queueVerdict(at, context);
  const pictures = picturesOf(at, context);
  const chip = queueChip(at, hasClosing(at, context), context);
  const advice = adviceOf(at, context);
  const age = ageOf(at, context);
  const label = detailsLabel(at, context);
  return {
    name: words.text(community.name),
    kind: { text: words.of(queueCardStrings).kind },
    verdict,
    sentences: queueSentences(at, context),
    remarks: queueRemarks(at, context),
    pictures,
    announced: announcedOf(
      at,
      verdict.mark || verdict.look === 'unknown' ? verdict.text : chip?.word,
      context,
    ),
    isContactOffered: isContactOffered(at),
    ...(chip && { chip }),
    ...(advice && { advice }),
    ...(label !== '' && { detailsLabel: label }),
    ...(age && { age }),
  };
}

/** States in which the people who wait say something to whoever thinks of joining them. */
const PEOPLE_DRAWN: readonly Known['state'][] = [
  'wait',
  'may-be-too-late',
  'people',
  'no-queue',
  'tickets',
  'stale',
  'unknown',
];

/** One bar or line, and the people where they can be seen to wait. */
function picturesOf(at: Known, context: CommunityContext): readonly Picture[] {
  const { state, queue, level } = at;
  const isNew = isCurrent(at.age.freshness) || at.age.freshness === 'uncertain';
  const hasLine = state === 'tickets' || (state === 'full' && isCurrent(at.age.freshness));
  const line = hasLine ? ticketLine(queue, context.words) : undefined;
  const shown =
    line && state === 'full' ? { ...line, caption: context.words.of(queueCardStrings).haveTicket } : line;
  const main =
    shown ??
    dayBar(at, context) ??
    // Where no wait is known, the word for how long the queue is has to do.
    (state === 'level' || state === 'people' ? levelSteps(level, context.words) : undefined);
  const people = PEOPLE_DRAWN.includes(state) ? peopleRows(queue, !isNew, context) : [];
  return [...(main ? [main] : []), ...people];
}

/** Whether the bar names the closing time, so that the head need not. */
function hasClosing(at: Known, { community: { lastJoinAt } }: CommunityContext): boolean {
  const { band, state } = at;
  return (
    state === 'may-be-too-late' ||
    (band?.max === undefined && band?.min !== undefined && lastJoinAt === undefined)
  );
}

/** The first of the tips, for those who may be served, or who keep their places. */
function adviceOf(
  { state, queue }: Known,
  { community: { tips = [] }, words }: CommunityContext,
): Piece | undefined {
  const t = words.of(queueCardStrings);
  const { callUpTo } = queue;
  if (state === 'tickets' && callUpTo !== undefined) return { text: t.ticketLimit(callUpTo) };
  const [tip] = tips;
  const counts = ['wait', 'may-be-too-late', 'people', 'tickets', 'level', 'no-queue', 'paused'].includes(
    state,
  );
  return counts && tip !== undefined ? words.text(tip) : undefined;
}

/** Readers are told to ask where nothing is known, or a time that was announced has passed. */
function isContactOffered({ state, operatingStatus: { overdue } }: Known): boolean {
  return state === 'expired' || state === 'unknown' || overdue !== undefined;
}

function announcedOf({ level }: Known, state: string | undefined, { words }: CommunityContext): string {
  return [state, level && words.strings.level[level]].filter(Boolean).join(', ');
}

/** Undefined where there is neither a queue nor a state that could have an age. */
function queueAge({ age }: Known, { community, own }: CommunityContext): AgeView | undefined {
  return (community.queue ?? community.status) ? ageView(age, 'queue', own) : undefined;
}

/** The age of what the verdict says. It changes also when one of the times of the place has come. */
function ageOf(at: Known, context: CommunityContext): AgeView | undefined {
  const { community, own, now, statusAge } = context;
  const { state, operatingStatus } = at;
  const isState =
    ['closed', 'done', 'not-started', 'paused'].includes(state) ||
    (state === 'full' && operatingStatus.status === 'full');
  const age = isState ? ageView(statusAge, 'queue', own) : queueAge(at, context);
  if (!age) return undefined;
  const { opensAt, closesAt, resumesAt, lastJoinAt, schedule = [] } = community;
  const turns = [opensAt, closesAt, resumesAt, lastJoinAt].flatMap(time =>
    time !== undefined && time >= now ? [time + 1] : [],
  );
  const entries = schedule.flatMap(({ start, end = start }) => [start, end]).filter(time => time > now);
  const changesAt = Math.min(age.changesAt, nextMinute(now), ...turns, ...entries);
  return { ...(operatingStatus.isProven ? provenAge(age) : age), changesAt };
}

const MINUTE = 60_000;

/** When 'now 15:40' is another time. */
function nextMinute(now: number): number {
  return (Math.floor(now / MINUTE) + 1) * MINUTE;
}
