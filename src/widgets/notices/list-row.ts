import type { Community, Notice } from '../../domain/model.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { NONE, type Cell, type Piece, type RowHead, type Section } from '../../ui/panel.ts';
import { noticeItem, noticeItems } from './items.ts';
import { isNews, isThere, shownAge, type Known } from './known.ts';
import { wants, type NoticesOptions } from './options.ts';
import { whatsOf } from './schedule-view.ts';
import { noticesStrings } from './strings.ts';
import { noticesSentences, noticesVerdict } from './verdict.ts';

/** Whether a community says anything of its own. */
export function isGiven({ access, bring, schedule, notices }: Community): boolean {
  return access !== undefined || [bring, schedule, notices].some(list => (list?.length ?? 0) > 0);
}

/** Whether it is told how residents may come and go. */
export function isAccessTold({ access }: Community, { age }: Known, options: NoticesOptions): boolean {
  return access !== undefined && age.freshness !== 'expired' && wants(options, 'closure');
}

/** How many notices a community has of its own; how one may come and go is one. Those for all stand above the list. */
export function ownCount(community: Community, at: Known, options: NoticesOptions): number {
  return ownNotices(community, at).length + (isAccessTold(community, at, options) ? 1 : 0);
}

function ownNotices({ notices: own = [] }: Community, { notices }: Known): readonly Notice[] {
  return notices.filter(notice => own.includes(notice));
}

/** Where a community stands in the list. */
export function sectionOfNotices(community: Community, at: Known): Section {
  const { freshness } = at.age;
  if (!isGiven(community) || (freshness === 'expired' && !isThere(at))) return 'no-news';
  return freshness === 'stale' || freshness === 'expired' ? 'old' : 'listed';
}

/** What is on now, or what comes next. */
export function scheduleCell(at: Known, context: CommunityContext): Cell {
  const { programme, isClockUncertain } = at;
  if (isClockUncertain || whatsOf([...programme.now, ...programme.next], context).length === 0)
    return { text: NONE, look: 'unknown' };
  const { text, look } = noticesVerdict(at, [], context);
  return { text, ...(look && { look }) };
}

/** Minutes until it begins; 0 of what is on. */
export function scheduleValue({ programme, isClockUncertain }: Known, now: number): number | undefined {
  if (isClockUncertain) return undefined;
  if (programme.now.length > 0) return 0;
  const [next] = programme.next;
  return next && (next.start - now) / 60_000;
}

/** A community, with what to beware of, what follows, how one may come and go, and how many notices it has. */
export function noticesRow(at: Known, context: CommunityContext, options: NoticesOptions): RowHead {
  const { community, words } = context;
  return {
    name: words.text(community.name),
    ...(!isNews(at) && isGiven(community) && { mark: 'old', markColor: 'muted' }),
    note: isGiven(community) ? notesOf(at, context, options) : [],
    ...(isGiven(community) && { age: shownAge(at, context) }),
  };
}

function notesOf(at: Known, context: CommunityContext, options: NoticesOptions): readonly Piece[] {
  const { community, words } = context;
  const t = words.of(noticesStrings);
  const { programme, isClockUncertain } = at;
  const own = ownNotices(community, at).length;
  const sentences = isClockUncertain || programme.now.length === 0 ? [] : noticesSentences(at, context);
  const [access] = noticeItems({ ...at, notices: [] }, context, options).filter(
    ({ kind }) => kind === 'closure',
  );
  const [caution] = ownNotices(community, at).filter(({ kind }) => kind === 'caution');
  return [
    ...(caution
      ? noticeItem(caution, context).title.map(
          piece => ({ ...piece, color: 'warn', icon: 'warning' }) as const,
        )
      : []),
    ...sentences.map(({ pieces }) => ({ text: pieces.map(({ text }) => text).join('') })),
    ...(access?.title ?? []),
    ...(own > 0 ? [{ text: t.count(words.number(own), own) }] : []),
  ];
}
