import type { Scope } from '../domain/completeness.ts';
import { ageOf, momentOf, type Age } from '../domain/age.ts';
import type { Community, EpochMs, Feed, Seconds, StaleAfter } from '../domain/model.ts';
import { isOneDocument, originOf } from '../domain/shards.ts';
import { memoizeBriefly } from '../lib/memoize.ts';
import type { Words } from '../text/words.ts';

/** What a view is made from, besides its community: all that a widget knows at one moment. */
export interface ViewContext {
  readonly feed: Feed;
  readonly now: EpochMs;
  /** Whether the clocks of device and server differ so much that no number may count as current. */
  readonly isTimeUncertain?: boolean | undefined;
  /** When the document first came. */
  readonly receivedAt?: EpochMs | undefined;
  /** The widget's own `stale-after`, in seconds. */
  readonly staleAfter: Seconds | null;
  readonly words: Words;
  /** Which communities are shown; absent: all. */
  readonly scope?: Scope | undefined;
}

/** Which of the feed's limits a part is judged by. */
export type PartKind = keyof StaleAfter;

/** One community, or one place of it, at one moment. */
export interface CommunityContext extends ViewContext {
  readonly community: Community;
  /** The context of the document that it came in, whose limits and levels count for it. */
  readonly own: ViewContext;
  /** The age of one of its parts: by the part's own time, else the community's, else the document's. */
  readonly age: (part: PartKind) => Age;
  /** How old its state is, which is judged like its queue. */
  readonly statusAge: Age;
}

/** The part whose limit counts for the state of a place. */
const STATUS_PART: PartKind = 'queue';

/** Communities at one moment, each of them and each of their ages computed once. */
export interface CommunityContexts {
  readonly contextOf: (community: Community) => CommunityContext;
  /** The age of a part of a community, without the rest of its context. */
  readonly ageOf: (community: Community, part: PartKind) => Age;
  /** How old its state is, without the rest of its context. */
  readonly statusAgeOf: (community: Community) => Age;
}

/** A community at the moment of a context. */
export function communityContext(community: Community, context: ViewContext): CommunityContext {
  return communityContexts(context).contextOf(community);
}

/** Communities at the moment of a context. */
export function communityContexts(context: ViewContext): CommunityContexts {
  const { feed, now, isTimeUncertain, receivedAt, staleAfter, words, scope } = context;
  const documents = new Map<Feed, OwnDocument>();
  const only = isOneDocument(feed) ? ownDocument(context) : undefined;
  const documentOf = (community: Community): OwnDocument => {
    if (only) return only;
    const origin = originOf(feed, community, receivedAt ?? now);
    const known = documents.get(origin.feed);
    if (known) return known;
    const document = ownDocument(origin.feed === feed ? context : { ...context, ...origin });
    documents.set(origin.feed, document);
    return document;
  };
  const ageOf = (community: Community, part: PartKind): Age =>
    documentOf(community).ageOf(part, community[part]?.asOf ?? community.asOf);
  const statusAgeOf = (community: Community): Age => documentOf(community).ageOf(STATUS_PART, community.asOf);
  const contextOf = memoizeBriefly((community: Community): CommunityContext => {
    const document = documentOf(community);
    // Member by member: to spread the context takes twenty times as long, and lists make one for each of ten thousand.
    return {
      feed,
      now,
      isTimeUncertain,
      receivedAt,
      staleAfter,
      words,
      scope,
      community,
      own: document.context,
      age: part => ageOf(community, part),
      statusAge: document.ageOf(STATUS_PART, community.asOf),
    };
  });
  return { contextOf, ageOf, statusAgeOf };
}

/** A document, for the communities that came in it. */
interface OwnDocument {
  readonly context: ViewContext;
  /** @param asOf absent: that of the document */
  readonly ageOf: (part: PartKind, asOf: EpochMs | undefined) => Age;
}

/** Ages are kept by their time, because nearly all numbers of a document were counted at a few times. */
function ownDocument(context: ViewContext): OwnDocument {
  const { feed } = context;
  const known = new Map<PartKind, Map<EpochMs | undefined, Age>>();
  return {
    context,
    ageOf: (part, asOf = feed.generatedAt) => {
      const ages = known.get(part);
      const found = ages?.get(asOf);
      if (found) return found;
      const age = ageOf(asOf, momentOf(feed, part, context));
      if (ages) ages.set(asOf, age);
      else known.set(part, new Map([[asOf, age]]));
      return age;
    },
  };
}
