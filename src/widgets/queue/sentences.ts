import { isCurrent } from '../../domain/age.ts';
import type { EpochMs } from '../../domain/model.ts';
import { isClock } from '../../domain/queue-state.ts';
import { ticketsOut } from '../../domain/tickets.ts';
import { floorTime } from '../../domain/time-grid.ts';
import { gridOf, isOpenEnded, turnOf, type WaitBand } from '../../domain/wait-band.ts';
import { contactKind } from '../../ui/contact-kind.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Sentence } from '../../ui/panel.ts';
import { queueCardStrings, type QueueCardStrings } from './card-strings.ts';
import type { Known } from './known.ts';
import { isNoWait } from './verdict.ts';
import { capital, clockText, dayAndClock, waitWords } from './wait-words.ts';

/** What stands below the verdict: what follows from it, and until when. */
export function queueSentences(at: Known, context: CommunityContext): readonly Sentence[] {
  const t = context.words.of(queueCardStrings);
  switch (at.state) {
    case 'closed':
    case 'done':
    case 'not-started':
      return shutSentences(at, context, t);
    case 'full':
    case 'too-late':
      return [...comeAgain(context, t), ...plain(reasonOf(at, context) ?? whyTooLate(at, context, t))];
    case 'paused':
      return pausedSentences(at, context, t);
    default:
      return plain(sentenceOf(at, context, t));
  }
}

type Text = { readonly text: string; readonly lang?: string | undefined };

function plain(...texts: readonly (Text | string | undefined)[]): readonly Sentence[] {
  return texts.flatMap(text =>
    text === undefined || text === '' ? [] : [{ pieces: [typeof text === 'string' ? { text } : text] }],
  );
}

function second(text: string): Sentence {
  return { pieces: [{ text }], isSecond: true };
}

/** The reason is that of the state which is given, not of one that the clock shows. */
function reasonOf({ operatingStatus }: Known, { community, words }: CommunityContext): Text | undefined {
  const { reason, status } = community;
  return reason !== undefined && status !== 'open' && status === operatingStatus.status
    ? words.text(reason)
    : undefined;
}

function shutSentences(at: Known, context: CommunityContext, t: QueueCardStrings): readonly Sentence[] {
  const { opensAt } = context.community;
  const { words, now } = context;
  const reason = plain(reasonOf(at, context));
  if (opensAt === undefined) return reason;
  const when = words.timeAhead(opensAt, now);
  return opensAt > now
    ? [second(t.opens(when)), ...reason]
    : [second(t.wasToOpen(when)), ...(reason.length > 0 ? reason : plain(t.noNewTime))];
}

function pausedSentences(at: Known, context: CommunityContext, t: QueueCardStrings): readonly Sentence[] {
  const { resumesAt } = context.community;
  const { words, now } = context;
  const reason = plain(reasonOf(at, context));
  if (resumesAt === undefined) return reason;
  const when = words.timeAhead(resumesAt, now);
  return resumesAt >= now
    ? [second(t.backAbout(when)), ...reason]
    : [second(words.strings.wasToResume(when)), ...reason, ...plain(t.noNewTime)];
}

function comeAgain(
  { community: { opensAt }, words, now }: CommunityContext,
  t: QueueCardStrings,
): readonly Sentence[] {
  if (opensAt === undefined || opensAt <= now) return [];
  const [day, clock] = dayAndClock(opensAt, now, words);
  return [second(t.comeFrom(clock, day))];
}

function whyTooLate(
  { state }: Known,
  { community: { lastJoinAt, closesAt }, words, now }: CommunityContext,
  t: QueueCardStrings,
): string | undefined {
  if (state === 'full') return undefined;
  if (lastJoinAt !== undefined && lastJoinAt < now) return t.lineClosed(words.time(lastJoinAt, now));
  if (closesAt === undefined) return undefined;
  return closesAt < now
    ? t.wasToClose(words.time(closesAt, now))
    : t.notBeforeClosing(clockText(closesAt, now, words));
}

function sentenceOf(at: Known, context: CommunityContext, t: QueueCardStrings): string | undefined {
  const { state, band, queue, age } = at;
  const { words, now } = context;
  switch (state) {
    case 'wait':
      return band && (isNoWait(band) ? noWaitSentence(at, t) : waitSentence(band, context, t));
    case 'may-be-too-late':
      return band && t.mayBeLate(capital(waitWords(band, words)), turnText(band, context, t) ?? '');
    case 'no-queue':
      return queue.waiting === undefined
        ? t.reportedNoCount
        : at.operatingStatus.status === 'open'
          ? t.comeIn
          : t.nobodyWaits;
    case 'tickets': {
      const out = ticketsOut(queue);
      return out !== undefined && at.operatingStatus.serving
        ? t.takeTicket(words.number(out), out)
        : undefined;
    }
    case 'people':
      return t.inLine[whyNoWait(at)];
    case 'level':
      return t.reportedNoCount;
    case 'stale':
      return age.asOf === undefined
        ? undefined
        : (queue.waiting === undefined ? t.wasReported : t.wereWaiting)(words.time(age.asOf, now));
    case 'expired': {
      const kind = contactKind(context.own.feed.publisher?.contact);
      return kind && t.askFirst[kind];
    }
    default:
      // Its places may have reported, each for itself.
      return (queue.outdoors ?? queue.indoors ?? context.community.sites) === undefined
        ? t.nothingReported
        : undefined;
  }
}

function noWaitSentence({ queue }: Known, t: QueueCardStrings): string {
  return queue.waiting === undefined ? t.reportedNoCount : t.comeIn;
}

function waitSentence(band: WaitBand, context: CommunityContext, t: QueueCardStrings): string {
  const turn = turnText(band, context, t);
  if (turn !== undefined) return band.isReported ? t.reportedTurn(turn) : t.joinNow(turn);
  const last = lastForOpenEnd(band, context);
  return last === undefined ? t.reported : t.reportedUntil(clockText(last, context.now, context.words));
}

/** 'About 17:45': when the turn of somebody who joins now comes. Undefined where the wait has no upper end. */
export function turnText(
  band: WaitBand,
  { words, now }: CommunityContext,
  t: QueueCardStrings,
): string | undefined {
  const { from, typical, to } = turnOf(band, now);
  const inTurn = (at: EpochMs, say: (time: string, day: string) => string): string => {
    const [day, clock] = dayAndClock(at, now, words);
    return say(clock, day);
  };
  if (typical !== undefined) return inTurn(typical, t.turnAbout);
  if (to === undefined) return undefined;
  return from === undefined
    ? inTurn(to, t.turnBy)
    : t.turnBetween(words.timeAhead(from, now), words.timeAhead(to, now));
}

/** The time after which even the shortest of an open-ended wait ends after closing. */
function lastForOpenEnd(band: WaitBand, { community, now }: CommunityContext): EpochMs | undefined {
  const { closesAt, lastJoinAt } = community;
  if (!isOpenEnded(band) || lastJoinAt !== undefined || !isClock(closesAt) || closesAt < now)
    return undefined;
  return floorTime(closesAt - (band.min ?? 0) * 60_000, gridOf(band));
}

/** Why no wait is told where people are known to wait. */
function whyNoWait({ age, operatingStatus, queue }: Known): keyof QueueCardStrings['inLine'] {
  if (age.freshness === 'uncertain') return 'clock';
  if (!isCurrent(age.freshness)) return 'time';
  if (queue.stations === 0) return 'notServed';
  return operatingStatus.serving ? 'noRate' : 'stateUnknown';
}
