import { changes } from '../../domain/changes.ts';
import type { Community, Text } from '../../domain/model.ts';
import type { Words } from '../../text/words.ts';
import { listStrings } from './strings.ts';

/** So many communities that were added or have ended are named. */
const MOST_NAMED = 5;

/** What a list held: communities and their places, by id, and their names in the same order. */
interface Content {
  readonly ids: readonly string[];
  readonly names: readonly Text[];
}

/** What was added to a list and what has ended since the reader first saw it. */
export class ListNews {
  private source: string | undefined;
  private latest: readonly Community[] | undefined;
  private first: () => Content = nothingYet;
  private current: () => Content = nothingYet;

  /** Takes in what the list holds. @param source what it is a list of; of another one, nothing is new and nothing has ended */
  update(communities: readonly Community[], source: string): void {
    const isSame = this.source === source;
    if (isSame && this.latest === communities) return;
    this.latest = communities;
    this.current = later(communities);
    if (!isSame) this.first = this.current;
    this.source = source;
  }

  /** The news in words; '' where there are none. */
  text(words: Words): string {
    // A first document of ten thousand is not read for its names before there is a second one.
    if (this.first === this.current) return '';
    const [first, current] = [this.first(), this.current()];
    // As nearly always. Then ten thousand ids need not be put into sets to find it out.
    if (first.ids.length === current.ids.length && first.ids.every((id, index) => id === current.ids[index]))
      return '';
    const t = words.of(listStrings);
    const { added, ended } = changes(first.ids, current.ids);
    return [named(t.added, added, current, words), named(t.ended, ended, first, words)]
      .filter(Boolean)
      .join(' · ');
  }
}

const nothingYet = (): Content => ({ ids: [], names: [] });

/** What communities hold, when it is asked for; then they are let go. */
function later(communities: readonly Community[]): () => Content {
  let source: readonly Community[] | undefined = communities;
  let content: Content | undefined;
  return () => {
    content ??= contentOf(source ?? []);
    source = undefined;
    return content;
  };
}

function contentOf(communities: readonly Community[]): Content {
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
  return { ids, names };
}

/** 'New: Anhe, Xinghe +3' */
function named(label: string, ids: readonly string[], { ids: all, names }: Content, words: Words): string {
  if (ids.length === 0) return '';
  const first = ids.slice(0, MOST_NAMED).map(id => words.text(names[all.indexOf(id)] ?? '').text);
  const more = ids.length > MOST_NAMED ? ` +${words.number(ids.length - MOST_NAMED)}` : '';
  return `${label}: ${first.reduce(words.of(listStrings).joined)}${more}`;
}
