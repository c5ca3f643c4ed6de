import { waitAxis, waitRange } from '../../chart/wait-axis.ts';
import { isCurrent } from '../../domain/age.ts';
import { ticketsOut } from '../../domain/tickets.ts';
import { isOpenEnded, type WaitBand } from '../../domain/wait-band.ts';
import { joinBy } from '../../domain/wait.ts';
import { ageView, provenAge } from '../../ui/age-view.ts';
import type { ViewContext } from '../../ui/context.ts';
import { namesOf } from '../../ui/list/names.ts';
import { listStrings } from '../../ui/list/strings.ts';
import { statusView } from '../../ui/list/status-view.ts';
import type { FoldHead, Mark, Piece, RowAxis, RowHead, RowVisual, Section } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import type { Known } from './known.ts';
import type { QueueMeasure, QueueRow } from './list-measure.ts';
import { isShut, queueMark } from './list-state.ts';
import { queueListStrings } from './list-strings.ts';
import { durationText } from './wait-words.ts';

/** Where a community stands in the list. */
export function sectionOfQueue({ known: { state, operatingStatus }, context }: QueueRow): Section {
  if (isShut(state)) return 'not-serving';
  if (state === 'stale') return 'old';
  if (state === 'expired') return 'no-news';
  if (state !== 'unknown') return 'listed';
  // Of a place that says it is open, that much is known; and its places may have reported, each for itself.
  const { status, sites } = context.community;
  return (status !== undefined && operatingStatus.serving) || sites ? 'listed' : 'no-news';
}

/** The axis of all waits of a list, and each wait on it. */
export interface WaitTimes {
  readonly view: RowAxis;
  readonly of: (band: WaitBand) => RowVisual;
}

export function waitTimes(rows: readonly QueueRow[], words: Words): WaitTimes {
  let longest = 0;
  for (const { band } of rows.map(({ known }) => known))
    // 'Over 2 h' needs room behind the two hours.
    if (band)
      longest = Math.max(
        longest,
        band.max ?? band.typical ?? 0,
        isOpenEnded(band) ? 1.5 * (band.min ?? 0) : 0,
      );
  const axis = waitAxis(longest);
  const labels = axis.labels.map(minutes => ({
    at: minutes / axis.end,
    text: minutes === 0 ? words.number(0) : durationText(minutes, words),
  }));
  return {
    view: longest > 0 ? { labels, isDrawn: true } : {},
    of: band => ({ kind: 'range', ...waitRange(band, axis) }),
  };
}

export function queueRow(row: QueueRow, visualOf: WaitTimes['of'], measure: QueueMeasure): RowHead {
  const { known, context } = row;
  const { community, words, own } = context;
  const { state, band, age, operatingStatus } = known;
  const [mark, markColor] = queueMark(row);
  const hasAge = community.queue ?? community.status;
  const visual: RowVisual | undefined = band
    ? visualOf(band)
    : isShut(state) || state === 'no-queue' || state === 'expired' || !hasAge || measure !== 'wait'
      ? undefined
      : state === 'stale'
        ? { kind: 'old', to: 1 }
        : { kind: 'unknown' };
  const told = ageView(isShut(state) ? context.statusAge : age, 'queue', own);
  return {
    name: words.text(community.name),
    ...(community.status && { status: statusView(operatingStatus, words) }),
    ...(mark && { mark, markColor }),
    ...(visual && { visual }),
    note: notesOf(row, measure),
    ...(hasAge && { age: operatingStatus.isProven ? provenAge(told) : told }),
  };
}

/** What else there is to know of a queue, in a few words. */
function notesOf(row: QueueRow, measure: QueueMeasure): readonly Piece[] {
  const { known, context } = row;
  const { community, words, now } = context;
  const { queue, state, age, wait } = known;
  const t = words.of(queueListStrings);
  const time = (at: number): string => words.timeAhead(at, now);
  if (isShut(state)) return shutNotes(row);
  if (state === 'expired')
    return age.asOf === undefined ? [] : [{ text: words.strings.lastNews(words.time(age.asOf, now)) }];
  if (state === 'stale') {
    const { waiting } = queue;
    const at = age.asOf === undefined ? '' : words.time(age.asOf, now);
    return waiting !== undefined && at !== ''
      ? [{ text: t.wereWaiting(words.number(waiting), at, waiting) }]
      : [{ text: t.tooOld }];
  }
  const people = measure === 'wait' ? [peopleNote(known, words)] : [];
  const join = joinBy(community, wait, now, age.freshness);
  const { band } = known;
  const until = community.closesAt;
  const last =
    state === 'may-be-too-late'
      ? t.maybeTooLate
      : join && !join.passed
        ? (join.source === 'given' ? t.joinBy : t.joinByAbout)(time(join.at))
        : band && isOpenEnded(band) && until !== undefined
          ? t.tooLateAfter(time(until - (band.min ?? 0) * 60_000))
          : until !== undefined && until > now
            ? t.until(time(until))
            : '';
  const given = state === 'level' ? t.noWaitGiven : '';
  const none = community.queue || community.status || community.sites ? '' : t.nothingReported;
  return [...people, { text: given }, { text: last }, { text: none }].filter(({ text }) => text !== '');
}

/** Heads where they are known; else tickets, which are called tickets. */
function peopleNote({ queue }: Known, words: Words): Piece {
  const t = words.of(queueListStrings);
  const { waiting, nowServing } = queue;
  if (waiting !== undefined)
    return { text: waiting > 0 ? t.waiting(words.number(waiting), waiting) : '', column: 'waiting' };
  const tickets = ticketsOut(queue);
  if (tickets !== undefined) return { text: t.ticketsOut(words.number(tickets), tickets) };
  return { text: nowServing === undefined ? '' : t.nowServing(nowServing) };
}

/** Why nobody new is served, until when, and who still waits. */
function shutNotes({ known: { state, queue, age }, context }: QueueRow): readonly Piece[] {
  const { community, words, now } = context;
  const { reason, status, resumesAt, opensAt, closesAt, lastJoinAt } = community;
  const t = words.of(queueListStrings);
  const time = (at: number): string => words.timeAhead(at, now);
  const isAhead = opensAt !== undefined && opensAt > now;
  const texts: string[] = [];
  if (state === 'paused' && resumesAt !== undefined && resumesAt < now)
    texts.push(t.wasToResume(time(resumesAt)));
  if (state === 'too-late' && lastJoinAt !== undefined && lastJoinAt < now)
    texts.push(t.lineClosed(time(lastJoinAt)));
  if ((state === 'full' || state === 'too-late') && isAhead) texts.push(t.from(time(opensAt)));
  if (state === 'closed' && isAhead) texts.push(t.opens(time(opensAt)));
  if (state === 'not-started' && isAhead && closesAt !== undefined) texts.push(t.until(time(closesAt)));
  if ((state === 'closed' || state === 'not-started') && opensAt !== undefined && !isAhead)
    texts.push(t.wasToOpen(time(opensAt)));
  if (state === 'paused' && queue.waiting && isCurrent(age.freshness))
    texts.push(t.waiting(words.number(queue.waiting), queue.waiting));
  // The reason is that of the state which is given. Where a time says what to do, it is enough.
  const isNeeded = state === 'paused' || texts.length === 0;
  const told = reason !== undefined && isNeeded && status === state ? [words.text(reason)] : [];
  return [...told, ...texts.map(text => ({ text }))];
}

const TALLIED = ['paused', 'full', 'too-late', 'not-started', 'closed', 'done'] as const;

/** The row that stands for those that do not serve, or of which nothing is known. */
export function queueFold(section: Section, rows: readonly QueueRow[], context: ViewContext): FoldHead {
  const { words, now } = context;
  const lists = words.of(listStrings);
  const count = words.number(rows.length);
  if (section !== 'not-serving')
    return {
      mark: 'unknown',
      text: lists.noNews(count, rows.length),
      note: namesOf(
        rows.map(row => row.context.community),
        words,
      ),
    };
  const marks = rows.map(row => queueMark(row)[0]);
  const tally = TALLIED.flatMap(mark => {
    const n = marks.filter(each => each === mark).length;
    return n === 0
      ? []
      : [
          {
            mark: mark as Mark,
            count: words.number(n),
            label: words.of(queueListStrings).tally[mark](words.number(n), n),
          },
        ];
  });
  const next = Math.min(
    ...rows.map(({ context: { community } }) => community.opensAt ?? Infinity).filter(at => at > now),
  );
  return {
    mark: tally[0]?.mark ?? 'closed',
    text: lists.notServing(count, rows.length),
    tally,
    ...(next < Infinity && { note: lists.nextOpening(words.timeAhead(next, now)) }),
  };
}
