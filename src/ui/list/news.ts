import { changes } from '../../domain/changes.ts';
import type { Community, Text } from '../../domain/model.ts';
import type { Words } from '../../text/words.ts';
import { listStrings } from './strings.ts';

/** So many that came or ended are named. */
const NEWS = 5;

/** All that the reader has seen of a source, places too: ids, and names in the same order. */
export interface Seen {
  readonly source: string;
  readonly ids: readonly string[];
  readonly names: readonly Text[];
}

/** What there is of a list: communities and their places. */
export function seenOf(communities: readonly Community[], source: string): Seen {
  const ids: string[] = [];
  const names: Text[] = [];
  for (const { id, name, sites = [] } of communities) {
    ids.push(id);
    names.push(name);
    for (const site of sites) {
      ids.push(`${id}/${site.id}`);
      names.push(site.name);
    }
  }
  return { source, ids, names };
}

/** What has come and what has ended since the reader first saw this list. */
export function newsOf(before: Seen, now: Seen, words: Words): string {
  // As nearly always: then ten thousand are not put into sets to find it out.
  if (before.ids.length === now.ids.length && before.ids.every((id, index) => id === now.ids[index]))
    return '';
  const t = words.of(listStrings);
  const { added, ended } = changes(before.ids, now.ids);
  const told = (label: string, ids: readonly string[], { ids: all, names }: Seen): string =>
    ids.length === 0
      ? ''
      : `${label}: ${ids
          .slice(0, NEWS)
          .map(id => words.text(names[all.indexOf(id)] ?? '').text)
          .join(', ')}${ids.length > NEWS ? ` +${words.number(ids.length - NEWS)}` : ''}`;
  return [told(t.added, added, now), told(t.ended, ended, before)].filter(Boolean).join(' · ');
}
