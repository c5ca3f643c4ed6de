import { changes } from '../domain/changes.ts';
import type { Community } from '../domain/model.ts';
import type { Words } from '../text/words.ts';
import { listStrings } from './list.strings.ts';

/** So many that came or ended are named. */
const NEWS = 5;

/** All that the reader has seen of a source, by id, with its name. */
export interface Seen {
  readonly source: string;
  readonly names: ReadonlyMap<string, string>;
}

/** What there is of a list: communities and their places. */
export function seenOf(communities: readonly Community[], words: Words, source: string): Seen {
  const names = new Map<string, string>();
  for (const { id, name, sites = [] } of communities) {
    names.set(id, words.text(name).text);
    for (const site of sites) names.set(`${id}/${site.id}`, words.text(site.name).text);
  }
  return { source, names };
}

/** What has come and what has ended since the reader first saw this list. */
export function newsOf(before: Seen, { names }: Seen, words: Words): string {
  const t = words.of(listStrings);
  const { added, ended } = changes([...before.names.keys()], [...names.keys()]);
  const told = (label: string, ids: readonly string[], from: ReadonlyMap<string, string>): string =>
    ids.length === 0
      ? ''
      : `${label}: ${ids
          .slice(0, NEWS)
          .map(id => from.get(id))
          .join(', ')}${ids.length > NEWS ? ` +${words.number(ids.length - NEWS)}` : ''}`;
  return [told(t.added, added, names), told(t.ended, ended, before.names)].filter(Boolean).join(' · ');
}
