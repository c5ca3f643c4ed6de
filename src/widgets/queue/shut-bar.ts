import { shareOf, spanOf, spanOfOpening } from '../../chart/day-bar.ts';
import type { Anchor } from '../../chart/labels.ts';
import { isClock } from '../../domain/queue-state.ts';
import { ceilTime } from '../../domain/time-grid.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { layOut, midnightsIn, midnightWishes, narrowWords, nowWish, type Wish } from './bar-labels.ts';
import type { QueueCardStrings } from './card-strings.ts';
import type { DayBar } from './day-bar.ts';
import type { Known } from './known.ts';
import { clockText, durationText } from './wait-words.ts';

/** The bar of a pause that is to end. */
export function pauseBar(context: CommunityContext, t: QueueCardStrings): DayBar | undefined {
  const { community, words, now } = context;
  const { resumesAt, closesAt } = community;
  if (!isClock(resumesAt) || resumesAt <= now) return undefined;
  const closing = isClock(closesAt) && closesAt > resumesAt ? closesAt : undefined;
  const span = spanOf(now, [resumesAt + (resumesAt - now) / 2], closing);
  const shownClosing = closing !== undefined && closing <= span.to ? closing : undefined;
  const about = t.aboutTime(clockText(resumesAt, now, words));
  const closes = shownClosing === undefined ? undefined : t.closes(clockText(shownClosing, now, words));
  const at = shareOf(resumesAt, span);
  const resumes: Wish = { text: about, share: at, anchors: ['start', 'middle'], look: 'warn' };
  return {
    kind: 'day',
    label: [t.pausedUntil(clockText(resumesAt, now, words)), closes].filter(Boolean).join(' '),
    pause: { from: 0, to: at },
    midnights: midnightsIn(span, context),
    labels: layOut({
      now: nowWish(context, t),
      end: closes === undefined ? undefined : { text: closes, share: 1, anchors: ['end'] },
      below: [resumes],
      midnights: midnightWishes(span, context, t),
    }),
    words: narrowWords(resumes, closes),
  };
}

const MOST_AHEAD = 48 * 3_600_000;

/** Nobody new is served until the place opens next. */
export function openingBar(
  { state }: Known,
  context: CommunityContext,
  t: QueueCardStrings,
): DayBar | undefined {
  const { community, words, now } = context;
  const { opensAt, closesAt } = community;
  if (!isClock(opensAt) || opensAt <= now || opensAt - now > MOST_AHEAD) return undefined;
  const isServing = state === 'full' || state === 'too-late';
  const closing =
    isServing && isClock(closesAt) && closesAt >= now && closesAt < opensAt ? closesAt : undefined;
  const nextClosing = isClock(closesAt) && closesAt > opensAt ? closesAt : undefined;
  const span = spanOfOpening(now, opensAt, nextClosing);
  const closes = closing ?? (nextClosing !== undefined && nextClosing <= span.to ? nextClosing : undefined);
  const closesText = closes === undefined ? undefined : t.closes(clockText(closes, now, words));
  const until = t.inTime(durationText(ceilTime(opensAt - now, 5) / 60_000, words));
  const opens = shareOf(opensAt, span);
  const opensWish: Wish = {
    text: until,
    share: opens,
    // The closing time stands before it.
    anchors: closing === undefined ? ['end', 'start'] : ['start', 'middle'],
    look: 'strong',
  };
  const closesWish = (share: number, anchor: Anchor): Wish | undefined =>
    closesText === undefined ? undefined : { text: closesText, share, anchors: [anchor] };
  return {
    kind: 'day',
    label: [closing === undefined ? undefined : closesText, t.opens(words.timeAhead(opensAt, now))]
      .filter(Boolean)
      .join(' · '),
    gap: { from: closing === undefined ? 0 : shareOf(closing, span), to: opens },
    open: { from: opens, to: 1 },
    ...(closing !== undefined && { line: { at: shareOf(closing, span) } }),
    midnights: midnightsIn(span, context),
    labels: layOut({
      now: nowWish(context, t),
      end: closing === undefined ? closesWish(1, 'end') : undefined,
      below: [
        opensWish,
        ...[closing === undefined ? undefined : closesWish(shareOf(closing, span), 'start')].flatMap(each =>
          each ? [each] : [],
        ),
      ],
      midnights: midnightWishes(span, context, t),
    }),
    words: narrowWords(opensWish, closesText),
  };
}
