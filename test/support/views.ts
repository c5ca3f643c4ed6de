import type { Community } from '../../src/domain/model.ts';
import { communityContext, type CommunityContext, type ViewContext } from '../../src/ui/context.ts';
import { ordersOf } from '../../src/ui/list/columns.ts';
import { rowOf } from '../../src/ui/list/entries.ts';
import type { ListView, Panel, Row, Section } from '../../src/ui/panel.ts';
import type { FeedDocument } from '../../src/feed/feed-document.ts';
import { readFeed } from '../../src/feed/parse.ts';
import { calendar } from '../../src/text/calendar.ts';
import { wordsFor } from '../../src/text/words.ts';
import { WRITTEN } from './feeds.ts';

/** An RFC 3339 time so many minutes before {@link WRITTEN}, which is 15:40 in Shijiazhuang. */
export function ago(minutes: number): string {
  return new Date(WRITTEN - minutes * 60_000).toISOString();
}

/** A feed as a publisher would write it, of communities with ids a, b, c … that are three minutes old. */
export function feedOf(communities: readonly object[], more: object = {}): FeedDocument {
  return {
    version: 1,
    generatedAt: ago(3),
    timeZone: 'Asia/Shanghai',
    communities: communities.map((each, index) => ({
      id: String.fromCharCode(97 + index),
      name: `Community ${String.fromCharCode(65 + index)}`,
      ...each,
    })),
    ...more,
  } as FeedDocument;
}

/** What is different from usual about a moment. */
export interface Moment {
  readonly lang?: string;
  readonly now?: number;
  readonly staleAfter?: number | null;
}

/** What a widget knows that shows this feed at {@link WRITTEN}, in English. */
export function contextOf(
  document: object,
  { lang = 'en', now = WRITTEN, staleAfter = null }: Moment = {},
): ViewContext {
  const { feed } = readFeed(document, calendar);
  if (!feed) throw new Error('the feed of this test cannot be read');
  return { feed, now, staleAfter, words: wordsFor(lang, feed.timeZone, feed.lang) };
}

/** The same of a feed of which nothing may be readable: undefined then. */
export function contextIfReadable(document: object, moment: Moment = {}): ViewContext | undefined {
  return readFeed(document, calendar).feed ? contextOf(document, moment) : undefined;
}

/** The view of the first community of a feed. */
export function viewOf<V>(
  view: (context: CommunityContext) => V,
  community: object,
  more: object = {},
  moment: Moment = {},
): V {
  const context = contextOf(feedOf([community], more), moment);
  return view(communityContext(context.feed.communities[0]!, context));
}

/** The list of all communities of a feed. */
export function listOf(
  list: (communities: readonly Community[], context: ViewContext) => ListView,
  communities: readonly object[],
  more: object = {},
  moment: Moment = {},
): {
  readonly view: ListView;
  readonly rows: readonly Row[];
  readonly sections: readonly Section[];
  readonly order: (key: string) => readonly (number | undefined)[];
} {
  const context = contextOf(feedOf(communities, more), moment);
  const view = list(context.feed.communities, context);
  const shown = view.columns.filter(({ hidden }) => !hidden);
  return {
    view,
    rows: context.feed.communities.map(community => rowOf(community, view, shown)),
    sections: context.feed.communities.map(view.sectionOf),
    order: key => context.feed.communities.map(ordersOf(view).find(each => each.key === key)!.value),
  };
}

/** What a row says: mark and name, cells, note, age. */
export function rowLine({ name, mark, cells, note = [], age }: Row): string {
  const told = age ? [age.ago, age.doubt].filter(Boolean).join(' · ') : '';
  const notes = note.map(({ text }) => text).join(' · ');
  return plainBlanks(
    [`${mark ?? ''} ${name.text}`.trim(), ...cells.map(({ text }) => text), notes, told].join(' | '),
  );
}

/** What a total says: the verdict, and the sentence beside it. */
export function totalLine({ verdict, sentences = [] }: Panel): string {
  const said = sentences.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' ');
  return plainBlanks([verdict?.text, said].filter(Boolean).join(' | '));
}

/** Blanks at which no line breaks as plain ones, so that a test can be read. */
export function plainBlanks(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** Every string that stands anywhere in a view, but for names of kinds and shapes. */
export function allText(view: unknown): string {
  const found: string[] = [];
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string' && !['freshness', 'id', 'key', 'path', 'stage', 'status'].includes(key))
      found.push(value);
    if (typeof value === 'object' && value !== null)
      for (const [each, inner] of Object.entries(value)) look(inner, each);
  };
  look(view, '');
  return found.join('\n');
}
