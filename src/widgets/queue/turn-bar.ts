import { shareOf, sharesOf, spanOf, type Span } from '../../chart/day-bar.ts';
import type { EpochMs } from '../../domain/model.ts';
import { isClock } from '../../domain/queue-state.ts';
import { floorTime } from '../../domain/time-grid.ts';
import { gridOf, isOpenEnded, turnOf, type WaitBand } from '../../domain/wait-band.ts';
import { joinBy, type JoinBy } from '../../domain/wait.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { layOut, midnightsIn, midnightWishes, narrowWords, nowWish, type Wish } from './bar-labels.ts';
import { queueCardStrings, type QueueCardStrings } from './card-strings.ts';
import type { DayBar } from './day-bar.ts';
import type { Known } from './known.ts';
import { clockText } from './wait-words.ts';

/** The bar of somebody who joins now. */
export function turnBar(at: Known, band: WaitBand, context: CommunityContext, t: QueueCardStrings): DayBar {
  const { community, words, now } = context;
  const { closesAt, lastJoinAt } = community;
  const closing = isClock(closesAt) && closesAt >= now ? closesAt : undefined;
  const { from, typical, to } = turnOf(band, now);
  const open = isOpenEnded(band);
  const isLate = at.state === 'may-be-too-late';
  const join = isLate ? undefined : roundedJoinBy(joinBy(community, at.wait, now, at.age.freshness), band);
  const marks = [
    from,
    typical,
    to,
    lastJoinAt,
    open && from !== undefined ? from + (from - now) / 2 : undefined,
  ];
  const span = spanOf(
    now,
    marks.filter(mark => mark !== undefined),
    closing,
  );
  const end = isLate ? closing : join?.at;
  const clock = (time: EpochMs): string => clockText(time, now, words);
  const start = from ?? typical ?? now;
  const finish = open ? (closing ?? span.to) : to;
  const last = isLate && closing !== undefined && finish !== undefined ? Math.min(finish, closing) : finish;
  const endLabel = lineLabel(end, join, closing, context, t);
  const below = turnWishes({ from, typical, to }, open, span, clock, context, t);
  return {
    kind: 'day',
    label: sentenceFor({ from, typical, to }, open, endLabel?.text, clock, t),
    ...(end !== undefined && end < span.to && { gap: sharesOf({ from: end, to: span.to }, span) }),
    ...(last !== undefined &&
      last > start && { band: { ...sharesOf({ from: start, to: last }, span), isOpenEnded: open } }),
    ...(isLate &&
      closing !== undefined &&
      to !== undefined && { late: sharesOf({ from: closing, to }, span) }),
    ...tickAt(typical ?? (open ? from : undefined), span),
    ...(end !== undefined &&
      end <= span.to && { line: { at: shareOf(end, span), ...(isLate && { color: 'warn' as const }) } }),
    midnights: midnightsIn(span, context),
    labels: layOut({
      now: nowWish(context, t),
      end: endWish(endLabel, end ?? closing, span),
      below,
      midnights: midnightWishes(span, context, t),
    }),
    words: narrowWords(
      below[0],
      typical === undefined ? '' : rangeWords(from, to, open, clock, context),
      endLabel?.text,
    ),
  };
}

type Times = {
  readonly from?: EpochMs | undefined;
  readonly typical?: EpochMs | undefined;
  readonly to?: EpochMs | undefined;
};

function tickAt(at: EpochMs | undefined, span: Span): { readonly tick?: number } {
  return at === undefined ? {} : { tick: shareOf(at, span) };
}

/** 'join by 19:30': the last moment to join that is known. */
export function joinLabel(
  at: Known,
  band: WaitBand,
  { community, words, now }: CommunityContext,
): string | undefined {
  const t = words.of(queueCardStrings);
  const join = roundedJoinBy(joinBy(community, at.wait, now, at.age.freshness), band);
  const say = join?.source === 'given' ? t.joinBy : t.joinByAbout;
  return join && say(clockText(join.at, now, words));
}

/** A given time is told as given. A worked-out one is rounded down, so that nobody comes too late by it. */
function roundedJoinBy(join: JoinBy | undefined, band: WaitBand): JoinBy | undefined {
  return join?.source === 'worked-out' ? { ...join, at: floorTime(join.at, gridOf(band)) } : join;
}

function lineLabel(
  end: EpochMs | undefined,
  join: JoinBy | undefined,
  closing: EpochMs | undefined,
  { words, now }: CommunityContext,
  t: QueueCardStrings,
): { readonly text: string; readonly look?: 'strong' | 'warn' } | undefined {
  if (join && end !== undefined) {
    const say = join.source === 'given' ? t.joinBy : t.joinByAbout;
    return { text: say(clockText(end, now, words)), look: 'strong' };
  }
  if (closing === undefined) return undefined;
  const text = t.closes(clockText(closing, now, words));
  return end === undefined ? { text } : { text, look: 'warn' };
}

function endWish(label: ReturnType<typeof lineLabel>, at: EpochMs | undefined, span: Span): Wish | undefined {
  return label && at !== undefined
    ? { ...label, share: shareOf(at, span), anchors: ['end', 'start'] }
    : undefined;
}

function turnWishes(
  { from, typical, to }: Times,
  open: boolean,
  span: Span,
  clock: (at: EpochMs) => string,
  { words }: CommunityContext,
  t: QueueCardStrings,
): readonly Wish[] {
  const strong = (at: EpochMs, text: string): Wish => ({
    text,
    share: shareOf(at, span),
    look: 'strong',
    anchors: open ? ['start', 'middle', 'end'] : ['middle'],
  });
  if (open && from !== undefined) return [strong(from, t.after(clock(from)))];
  if (typical === undefined && from !== undefined && to !== undefined)
    return [strong((from + to) / 2, words.strings.range(clock(from), clock(to)))];
  if (typical === undefined) return to === undefined ? [] : [strong(to, t.by(clock(to)))];
  const ends = [from, to].filter(at => at !== undefined && at !== typical);
  return [
    strong(typical, clock(typical)),
    ...ends.map((at = typical) => ({ text: clock(at), share: shareOf(at, span) })),
  ];
}

function sentenceFor(
  { from, typical, to }: Times,
  open: boolean,
  end: string | undefined,
  clock: (at: EpochMs) => string,
  t: QueueCardStrings,
): string {
  const turn =
    from !== undefined && to !== undefined && from !== to
      ? t.bandSentence(clock(from), clock(to), typical === undefined ? '' : clock(typical))
      : t.turnSentence(
          open && from !== undefined
            ? t.after(clock(from))
            : typical !== undefined
              ? t.turnAbout(clock(typical), '')
              : to === undefined
                ? ''
                : t.turnBy(clock(to), ''),
        );
  return end === undefined ? turn : `${turn} ${end}`;
}

function rangeWords(
  from: EpochMs | undefined,
  to: EpochMs | undefined,
  open: boolean,
  clock: (at: EpochMs) => string,
  { words }: CommunityContext,
): string {
  return open || from === undefined || to === undefined || from === to
    ? ''
    : words.strings.range(clock(from), clock(to));
}
