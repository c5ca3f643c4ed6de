import type { Community, Feed } from '../domain/model.ts';
import { pointerStep, pointerSteps } from '../import/issues.ts';
import { ownMember } from '../feed/own.ts';

/** Finds the place of a value in the document from which a feed was read. Some entries of the document may be lost. */
export interface Places {
  community(community: Community): string;
  /**
   * The pointer of an entry of a list.
   *
   * @param list pointer of the list
   * @param count number of entries in the feed
   * @returns the pointer of the list itself if entries were lost, since the index of an entry is unknown then
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
