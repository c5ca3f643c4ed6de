import type { Feed } from '../../src/domain/model.ts';
import type { Reading } from '../../src/feed/parse.ts';

/** 2021-01-06T15:40:00+08:00, when the documents of the tests were written. */
export const WRITTEN = Date.UTC(2021, 0, 6, 7, 40);

/** A small feed as text. @param minutes after {@link WRITTEN}; null: it does not say when it was written */
export function feedText(waiting: number, minutes: number | null = 0, more: object = {}): string {
  const generatedAt =
    minutes === null ? {} : { generatedAt: new Date(WRITTEN + minutes * 60_000).toISOString() };
  const communities = [{ id: 'anheyuan', name: '安和苑社区', queue: { waiting } }];
  return JSON.stringify({ version: 1, ...generatedAt, ...more, communities });
}

/** The number that a reader would see. */
export function waitingIn(feed: Feed | undefined): number | undefined {
  return feed?.communities[0]?.queue?.waiting;
}

/** A reading with only what a store looks at. */
export function reading(generatedAt?: number): Reading & { readonly feed: Feed } {
  const feed: Feed = { version: 1, communities: [], ...(generatedAt !== undefined && { generatedAt }) };
  return { feed, issues: [] };
}
