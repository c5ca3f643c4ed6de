import { isCurrent } from '../../domain/age.ts';
import { runningAt } from '../../domain/schedule.ts';
import { peakBefore } from '../../domain/queue-peak.ts';
import { isolate } from '../../text/isolate.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Piece, Remark } from '../../ui/panel.ts';
import { queueCardStrings, type QueueCardStrings } from './card-strings.ts';
import type { Known } from './known.ts';

/** The lines below the picture: who is ahead, the tickets, and what is left. */
export function queueRemarks(at: Known, context: CommunityContext): readonly Remark[] {
  if (!isCurrent(at.age.freshness)) return [];
  const t = context.words.of(queueCardStrings);
  return [
    ...scheduleRemark(at, context, t),
    ...peopleRemark(at, context, t),
    ...ticketRemark(at, context, t),
    ...placesRemark(at, t),
  ];
}

function peopleRemark(at: Known, context: CommunityContext, t: QueueCardStrings): readonly Remark[] {
  const { waiting } = at.queue;
  if (waiting === undefined || waiting === 0) return [];
  const say = peoplePhrase(at, t);
  if (!say) return [];
  const people = t.people(context.words.number(waiting), waiting);
  const pieces = withStrong(place => say(place, waiting), people);
  return [{ id: 'ahead', icon: 'people', pieces: [...pieces, ...peakPieces(at, context, t)] }];
}

function peoplePhrase({ state }: Known, t: QueueCardStrings): QueueCardStrings['ahead'] | undefined {
  if (state === 'wait' || state === 'may-be-too-late') return t.ahead;
  if (state === 'paused') return t.keepPlaces;
  if (state === 'full') return t.stillWaiting;
  return state === 'too-late' ? t.stillServed : undefined;
}

/** Stands for a text in a sentence until the sentence is taken apart. No feed can have it: it is no character of XML or HTML. */
const PLACE = '\u0000';

/** A sentence with one strong part. */
function withStrong(say: (place: string) => string, strong: string): readonly Piece[] {
  const [before = '', after = ''] = say(PLACE).split(PLACE);
  return [{ text: before }, { text: strong, isStrong: true }, { text: after }].filter(
    ({ text }) => text !== '',
  );
}

/** How the queue has changed since it was longest, for those who decide whether to go now. */
function peakPieces(
  { state, queue, age }: Known,
  { words, now }: CommunityContext,
  t: QueueCardStrings,
): readonly Piece[] {
  const { waiting, history } = queue;
  if (waiting === undefined || age.asOf === undefined) return [];
  if (state !== 'wait' && state !== 'may-be-too-late') return [];
  const peak = peakBefore(history, waiting, age.asOf);
  if (!peak) return [];
  const [at, before] = peak;
  return [{ text: t.downFrom(words.number(before), words.time(at, now), words.number(before - waiting)) }];
}

function ticketRemark(
  { state, queue }: Known,
  { words }: CommunityContext,
  t: QueueCardStrings,
): readonly Remark[] {
  const { nowServing, lastIssued } = queue;
  const counts = state === 'wait' || state === 'may-be-too-late' || state === 'people';
  if (!counts || nowServing === undefined) return [];
  const inside = (ticket: string): string => isolate(ticket, words.strings.direction);
  if (lastIssued === undefined)
    return [{ id: 'tickets', icon: 'ticket', pieces: [{ text: t.serving(inside(nowServing)) }] }];
  const issued = inside(lastIssued);
  return [
    {
      id: 'tickets',
      icon: 'ticket',
      pieces: withStrong(place => t.tickets(place, issued), inside(nowServing)),
    },
  ];
}

/** Who is called now, as the schedule has it: in one line, for those who may be served. */
function scheduleRemark(
  at: Known,
  { community: { schedule = [] }, statusAge, words, now }: CommunityContext,
  t: QueueCardStrings,
): readonly Remark[] {
  if (!at.operatingStatus.serving || !isCurrent(statusAge.freshness)) return [];
  const on = runningAt(schedule, now).flatMap(({ what }): readonly Piece[] => [
    { text: ' · ' },
    words.text(what),
  ]);
  return on.length > 0
    ? [{ id: 'on-now', icon: 'bell', pieces: [{ text: t.onNow('') }, ...on.slice(1)], keepInLarge: true }]
    : [];
}

/** Whoever joins now may find that the places of today are gone. */
function placesRemark({ state, queue }: Known, t: QueueCardStrings): readonly Remark[] {
  const { capacityLeft, waiting } = queue;
  const counts = state === 'wait' || state === 'may-be-too-late' || state === 'people';
  return counts && capacityLeft !== undefined && waiting !== undefined && waiting >= capacityLeft
    ? [{ id: 'places', icon: 'warning', pieces: [{ text: t.allTaken }], color: 'warn', keepInLarge: true }]
    : [];
}
