import { isolate } from '../../text/isolate.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Piece, Sentence, Verdict } from '../../ui/panel.ts';
import { isNews, isThere, type Known } from './known.ts';
import type { NoticeItem } from './items.ts';
import { whatsOf } from './schedule-view.ts';
import { noticesStrings } from './strings.ts';

/** What is on now, else what comes next, else how many notices there are. */
export function noticesVerdict(at: Known, items: readonly NoticeItem[], context: CommunityContext): Verdict {
  const { words, now } = context;
  const t = words.of(noticesStrings);
  const { programme, age } = at;
  const [next] = programme.next;
  const said = (entries: Known['schedule']): string =>
    isolate(textOf(whatsOf(entries, context)), words.strings.direction);
  if (age.freshness === 'expired' && !isThere(at)) return { text: t.notCurrent, look: 'unknown' };
  if (programme.now.length > 0 && !at.isClockUncertain) {
    const what = said(programme.now);
    return isNews(at) ? { text: t.onNow(what) } : { text: t.plannedNow(what), look: 'old' };
  }
  if (next && !at.isClockUncertain)
    return {
      text: t.nextUp(words.timeAhead(next.start, now), said(programme.next)),
      ...(!isNews(at) && { look: 'old' }),
    };
  return items.length > 0
    ? { text: t.count(words.number(items.length), items.length) }
    : { text: at.schedule.length > 0 && at.isClockUncertain ? t.schedule : t.none };
}

/** Until when it is on, and what comes next. */
export function noticesSentences(at: Known, context: CommunityContext): readonly Sentence[] {
  const { words, now } = context;
  const t = words.of(noticesStrings);
  const { programme, age, isClockUncertain } = at;
  if (age.freshness === 'expired' && !isThere(at))
    return age.asOf === undefined
      ? []
      : [sentence([{ text: words.strings.lastNews(words.time(age.asOf, now)) }])];
  if (isClockUncertain) return [sentence([{ text: t.clock }])];
  const ends = programme.now.map(({ end }) => end);
  const [first] = ends;
  const [next] = programme.next;
  const until =
    first !== undefined && ends.every(end => end === first)
      ? [{ text: t.until(words.timeAhead(first, now)) }]
      : [];
  const coming =
    next && programme.now.length > 0
      ? [{ text: `${t.next(words.timeAhead(next.start, now))} ` }, ...whatsOf(programme.next, context)]
      : [];
  const pieces = [...until, ...(until.length > 0 && coming.length > 0 ? [{ text: ' · ' }] : []), ...coming];
  return pieces.length > 0 ? [{ pieces, isDrawn: true }] : [];
}

function sentence(pieces: readonly Piece[]): Sentence {
  return { pieces };
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
