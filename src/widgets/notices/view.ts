import type { CommunityContext } from '../../ui/context.ts';
import type { Panel, Piece, Verdict } from '../../ui/panel.ts';
import { calendarFile, type CalendarFile } from './calendar-file.ts';
import { noticeItem, noticeItems, type NoticeItem } from './items.ts';
import { known, shownAge, type Known } from './known.ts';
import type { NoticesOptions } from './options.ts';
import { scheduleView, type ScheduleView } from './schedule-view.ts';
import { noticesStrings } from './strings.ts';
import { noticesSentences, noticesVerdict, textOf } from './verdict.ts';

/** All that `<lantern-notices>` shows of one community. A list has none of it. */
export interface NoticesView extends Panel {
  readonly items?: readonly NoticeItem[];
  /** Those of the items that stand in one row, which unfolds. */
  readonly folded?: FoldedItems;
  readonly schedule?: ScheduleView;
  /** Writes what the button for the calendar saves. */
  readonly file?: () => CalendarFile;
  /** Notices whose time is over. */
  readonly over?: readonly NoticeItem[];
}

/** What is less urgent than a caution. */
export interface FoldedItems {
  readonly items: readonly NoticeItem[];
  /** How many they are. */
  readonly label: string;
  /** Their titles, so that nobody has to unfold them to know what they are about. */
  readonly titles: readonly Piece[];
}

/** So many that are not cautions stand on the card as they are. */
const MOST_OPEN = 2;

export function noticesView(context: CommunityContext, options: NoticesOptions): NoticesView {
  const { community, words } = context;
  const at = known(context, options);
  const items = noticeItems(at, context, options);
  const schedule = scheduleView(at, context);
  const over = at.over.map(notice => noticeItem(notice, context));
  const t = words.of(noticesStrings);
  const hasMore = over.length > 0 || (schedule?.more.length ?? 0) > 0;
  const folded = foldedItems(items, context);
  const verdict = noticesVerdict(at, items, context);
  return {
    name: words.text(community.name),
    kind: { text: t.kind },
    verdict,
    sentences: noticesSentences(at, context),
    announced: announcedOf(at, verdict, items),
    items,
    ...(folded && { folded }),
    ...(schedule && { schedule, file: () => calendarFile(at, context) }),
    over,
    ...(hasMore && { detailsLabel: t.more }),
    ...(hasNews(at, context) && { age: shownAge(at, context) }),
  };
}

function foldedItems(items: readonly NoticeItem[], { words }: CommunityContext): FoldedItems | undefined {
  const others = items.filter(({ kind }) => kind !== 'caution');
  if (others.length <= MOST_OPEN) return undefined;
  return {
    items: others,
    label: words.of(noticesStrings).count(words.number(others.length), others.length),
    titles: others.flatMap(({ title }, index) => [...(index === 0 ? [] : [{ text: ' · ' }]), ...title]),
  };
}

/** What is on, and what to beware of. */
function announcedOf(
  { programme, isClockUncertain }: Known,
  { text }: Verdict,
  items: readonly NoticeItem[],
): string {
  const cautions = items.filter(({ kind }) => kind === 'caution').map(({ title }) => textOf(title));
  return [...(programme.now.length > 0 && !isClockUncertain ? [text] : []), ...cautions].join(', ');
}

/** Of a community of which nothing is said there is nothing that could be old. */
function hasNews(
  at: Known,
  { community: { access, bring, schedule, notices, testing } }: CommunityContext,
): boolean {
  const { noCallMeans, resultsUpTo } = testing ?? {};
  const own = [access, bring, noCallMeans, resultsUpTo].some(each => each !== undefined);
  return own || (schedule ?? notices) !== undefined || at.notices.length > 0;
}
