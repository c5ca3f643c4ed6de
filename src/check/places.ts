import type { Community, Feed } from '../domain/model.ts';
import { pointerStep, pointerSteps } from '../import/issues.ts';
import { ownMember } from '../feed/own.ts';

/** Where things of a feed stand in the document it was read from, which may have entries that were lost. */
export interface Places {
  community(community: Community): string;
  /**
   * An entry of a list.
   *
   * @param list pointer of the list
   * @param count how many entries the feed has of it
   * @returns the list itself where entries were lost, for then nobody knows which is which
   */
  entry(list: string, index: number, count: number): string;
}

export function placesOf(feed: Feed, document: unknown): Places {
  const entries = listAt(document, '/communities');
  const indices = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const id = ownMember(entry, 'id');
    const text = String(id).trim();
    if (!indices.has(text)) indices.set(text, index);
  }
  return {
    community: community =>
      `/communities${pointerStep(indices.get(community.id) ?? feed.communities.indexOf(community))}`,
    entry: (list, index, count) =>
      listAt(document, list).length === count ? list + pointerStep(index) : list,
  };
}

function listAt(document: unknown, pointer: string): readonly unknown[] {
  const found = pointerSteps(pointer).reduce(ownMember, document);
  return Array.isArray(found) ? (found as unknown[]) : [];
}
