import { NOTICE_KINDS } from '../../domain/current-notices.ts';
import { AHEAD_MS, isOld } from '../../domain/age.ts';
import type { Notice, NoticeKind } from '../../domain/model.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Piece } from '../../ui/panel.ts';
import type { Known } from './known.ts';
import { wants, type NoticesOptions } from './options.ts';
import { noticesStrings } from './strings.ts';

/** One thing to know. */
export interface NoticeItem {
  readonly kind: NoticeKind;
  readonly title: readonly Piece[];
  readonly text: readonly Piece[];
  /** More about it. */
  readonly url?: string;
}

/** All that there is to know, cautions first. */
export function noticeItems(
  at: Known,
  context: CommunityContext,
  options: NoticesOptions,
): readonly NoticeItem[] {
  const given = at.notices.map(notice => noticeItem(notice, context));
  const of = (kind: NoticeKind): readonly NoticeItem[] => given.filter(each => each.kind === kind);
  const [access] = accessItems(at, context);
  const [results] = resultItems(context);
  const [closure, ...closures] = of('closure');
  const [result, ...otherResults] = of('result');
  const others = given.filter(({ kind }) => kind !== 'closure' && kind !== 'result');
  return [
    ...together(access, closure),
    ...closures,
    ...together(result, results),
    ...otherResults,
    ...others,
    ...bringItems(at, context),
  ]
    .filter(({ kind }) => wants(options, kind))
    .sort((one, other) => NOTICE_KINDS.indexOf(one.kind) - NOTICE_KINDS.indexOf(other.kind));
}

/** The second of two that are about the same stands below the first, unless it has an address of its own. */
function together(first: NoticeItem | undefined, second: NoticeItem | undefined): readonly NoticeItem[] {
  if (!first || !second || second.url !== undefined)
    return [first, second].filter(each => each !== undefined);
  const texts = [first.text, second.title, second.text].filter(({ length }) => length > 0);
  return [{ ...first, text: texts.flatMap((each, index) => [...between(texts[index - 1]), ...each]) }];
}

/** After a whole sentence another one follows; after anything else a dot stands between. */
function between(before: readonly Piece[] | undefined): readonly Piece[] {
  const end = before?.[before.length - 1]?.text.trimEnd().slice(-1);
  if (end === undefined || '。！？'.includes(end)) return [];
  return [{ text: '.!?؟'.includes(end) ? ' ' : ' · ' }];
}

/** A notice without a title has its text in place of it. */
export function noticeItem(
  { kind = 'info', title, text, url }: Notice,
  { words }: Pick<CommunityContext, 'words'>,
): NoticeItem {
  const [head, body] = title === undefined ? [text, undefined] : [title, text];
  return {
    kind,
    title: head === undefined ? [] : [words.text(head)],
    text: body === undefined ? [] : [words.text(body)],
    ...(url !== undefined && { url }),
  };
}

/** How residents may come and go. Nothing is said where nothing is known of it. */
function accessItems(at: Known, { community, words, now }: CommunityContext): readonly NoticeItem[] {
  const { access, accessSince: since } = community;
  if (access === undefined || at.age.freshness === 'expired') return [];
  const t = words.of(noticesStrings);
  const text =
    since !== undefined && since > now
      ? t.accessFrom[access](words.timeAhead(since, now))
      : t.access[access](since === undefined ? '' : words.time(since, now));
  return [{ kind: 'closure', title: [{ text }], text: [] }];
}

function bringItems(
  at: Known,
  { community: { bring = [] }, words }: CommunityContext,
): readonly NoticeItem[] {
  if (bring.length === 0 || at.age.freshness === 'expired') return [];
  const text = bring.flatMap((each, index) => [...(index === 0 ? [] : [{ text: ' · ' }]), words.text(each)]);
  return [{ kind: 'reminder', title: [{ text: words.of(noticesStrings).bring }], text }];
}

/** How far results are in, and what it means not to be called. Of old numbers it may speak of another day. */
function resultItems(context: CommunityContext): readonly NoticeItem[] {
  const { community, words, now } = context;
  const { resultsUpTo, noCallMeans } = community.testing ?? {};
  if (isOld(context.age('testing').freshness)) return [];
  // Of samples that nobody has taken yet there are no results: a clock or a date is wrong.
  if (resultsUpTo !== undefined && resultsUpTo > now + AHEAD_MS) return [];
  const t = words.of(noticesStrings);
  const means = noCallMeans === undefined ? [] : [words.text(noCallMeans)];
  if (resultsUpTo === undefined) return means.length > 0 ? [{ kind: 'result', title: means, text: [] }] : [];
  return [{ kind: 'result', title: [{ text: t.resultsUpTo(words.time(resultsUpTo, now)) }], text: means }];
}
