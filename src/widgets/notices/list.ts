import { isCurrent } from '../../domain/age.ts';
import type { Absent } from '../../domain/absent.ts';
import type { Community } from '../../domain/model.ts';
import { isOneDocument } from '../../domain/shards.ts';
import { memoizeBriefly } from '../../lib/memoize.ts';
import { communityContexts, type ViewContext } from '../../ui/context.ts';
import { noNewsFold } from '../../ui/list/names.ts';
import { separated } from '../../ui/list/pieces.ts';
import type { ListView, Panel, Piece, Remark, Sentence, Verdict } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { shareStrings } from '../../ui/share/strings.ts';
import { absentOf, listName, panelsOf } from '../../ui/totals.ts';
import { noticeItem } from './items.ts';
import { commonNotices, isNews, known } from './known.ts';
import {
  isAccessTold,
  isGiven,
  noticesRow,
  ownCount,
  scheduleCell,
  scheduleValue,
  sectionOfNotices,
} from './list-row.ts';
import type { NoticesOptions } from './options.ts';
import { noticesStrings } from './strings.ts';

/** What is on in each community, and the notices for all of them. */
export function noticesList(
  communities: readonly Community[],
  context: ViewContext,
  options: NoticesOptions,
): ListView {
  const { words, feed, now } = context;
  const t = words.of(noticesStrings);
  const { contextOf } = communityContexts(context);
  const knownOf = memoizeBriefly((community: Community) => known(contextOf(community), options));
  const isPlanned = (community: Community): boolean => scheduleValue(knownOf(community), now) === 0;
  // What old news planned may have been called off.
  const isOn = (community: Community): boolean => isPlanned(community) && isNews(knownOf(community));
  // One community for each document; where there are none, the document speaks for itself.
  const first = new Map(
    (isOneDocument(feed) ? communities.slice(0, 1) : communities).map(each => {
      const at = contextOf(each);
      return [at.own.feed, at] as const;
    }),
  );
  const common = commonNotices(first.size > 0 ? [...first.values()] : [{ feed, own: context, now }], options);
  const verdictOf = (found: readonly Community[], of: number): Verdict => {
    const count = found.filter(isOn).length;
    if (count > 0) return { text: t.nowIn(words.number(count), words.number(of), of) };
    const notices = found.reduce((sum, each) => sum + ownCount(each, knownOf(each), options), common.length);
    if (notices > 0) return { text: t.count(words.number(notices), notices) };
    const given = found.filter(isGiven);
    return given.length > 0 && !given.some(each => isNews(knownOf(each)))
      ? { text: t.notCurrent, look: 'unknown' }
      : { text: t.none };
  };
  const panelOf = (found: readonly Community[], { count, isAtLeast }: Absent): Panel => {
    const given = found.filter(isGiven);
    return {
      ...listName(t.title, t.titleIn, context),
      verdict: verdictOf(found, found.length + count),
      sentences: sentencesOf(found.filter(each => isPlanned(each) && !isOn(each)).length, isAtLeast, words),
      remarks: common.map(notice => remarkOf(noticeItem(notice, context), context)),
      isAged: given.length > 0 && given.every(each => !isCurrent(knownOf(each).age.freshness)),
    };
  };
  return {
    ...panelsOf(communities, context, panelOf),
    caption: t.caption,
    columns: [
      {
        key: 'schedule',
        label: t.column,
        orderLabel: t.bySchedule,
        value: community => scheduleValue(knownOf(community), now),
        cell: community => scheduleCell(knownOf(community), contextOf(community)),
      },
    ],
    sort: 'schedule',
    axis: {},
    noteLabel: t.note,
    hasLongNotes: true,
    row: community => noticesRow(knownOf(community), contextOf(community), options),
    group: members => {
      const { count } = absentOf(members, context);
      const on = members.filter(isOn).length;
      const all = words.number(members.length + count);
      return { note: on > 0 ? [{ text: t.nowInShort(words.number(on), all) }] : [] };
    },
    sectionOf: community => sectionOfNotices(community, knownOf(community)),
    fold: (_, members) => noNewsFold(members, words),
    asOf: community => knownOf(community).age.asOf,
    filter: {
      label: t.filter,
      options: [
        { value: 'now', label: t.onNowFilter },
        { value: 'closed-off', label: t.closedOffFilter },
      ],
      matches: (community, value) =>
        value === 'now'
          ? isOn(community)
          : community.access === 'closed-off' && isAccessTold(community, knownOf(community), options),
    },
  };
}

/** How many plans for now are too old to be counted, and that there may be more communities. */
function sentencesOf(old: number, isAtLeast: boolean, words: Words): readonly Sentence[] {
  const { strings } = words;
  const pieces: Piece[] = [
    ...(old > 0
      ? [
          {
            text: strings.tooOld(words.number(old), old),
            color: 'warn',
            isStrong: true,
            icon: 'warning',
          } as const,
        ]
      : []),
    ...(isAtLeast ? [{ text: strings.atLeast, color: 'warn' } as const] : []),
  ];
  return pieces.length > 0 ? [{ pieces: separated(pieces) }] : [];
}

/** A notice for all, in one line. */
function remarkOf({ kind, title, text }: ReturnType<typeof noticeItem>, { words }: ViewContext): Remark {
  // What stands between a label and its text in this language.
  const [, between = ''] = words.of(shareStrings).labelled('\u0000', '\u0000').split('\u0000');
  const strong = title.map((piece): Piece => ({ ...piece, isStrong: true }));
  return {
    id: kind,
    icon: kind === 'caution' ? 'warning' : 'bell',
    ...(kind === 'caution' && { color: 'warn' }),
    pieces: text.length === 0 ? strong : [...strong, { text: between }, ...text],
  };
}
