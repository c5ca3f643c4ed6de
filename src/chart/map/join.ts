import type { ChunkedWork } from '../../lib/chunked-work.ts';
import type { Area, AreasFile } from './geojson.ts';
import type { Position } from './winding.ts';

/** What a map knows of a community before it has a place. */
export interface Located {
  readonly id: string;
  /** Its names in all languages. */
  readonly names: readonly string[];
  readonly location?: Position | undefined;
}

/** Which areas belong to which community. */
export interface Joined {
  /** By the id of the community. Several areas may be of one. */
  readonly areas: ReadonlyMap<string, readonly Area[]>;
  /** Areas of no community. */
  readonly others: readonly Area[];
  /** The property that was compared; undefined where none fits. */
  readonly key: string | undefined;
}

/**
 * Joins areas to communities: by the id of the community, else by one of its names where no other community has it. Case, width
 * and blanks around do not count.
 *
 * @param key the property of the areas to compare. Absent: whichever finds the most communities, the `id` of features included
 */
export function* joinAreas(
  { areas }: AreasFile,
  communities: readonly Located[],
  key: string | undefined,
): ChunkedWork<Joined> {
  const ids = idsByText(communities);
  yield;
  let best: Joined = { areas: new Map(), others: areas, key: undefined };
  for (const name of key === undefined ? keyNames(areas) : [key]) {
    const joined = yield* joinBy(name, areas, ids);
    if (joined.areas.size > best.areas.size) best = joined;
  }
  return best;
}

/** The names of all keys that areas have. */
function keyNames(areas: readonly Area[]): readonly string[] {
  return [...new Set(areas.flatMap(({ keys }) => [...keys.keys()]))];
}

function* joinBy(key: string, all: readonly Area[], ids: ReadonlyMap<string, string>): ChunkedWork<Joined> {
  const areas = new Map<string, Area[]>();
  const others: Area[] = [];
  for (const area of all) {
    yield;
    const text = area.keys.get(key);
    const id = text === undefined ? undefined : ids.get(plain(text));
    const before = id === undefined ? undefined : areas.get(id);
    if (before) before.push(area);
    else if (id === undefined) others.push(area);
    else areas.set(id, [area]);
  }
  return { areas, others, key };
}

/** The community that a text means. A name that two communities have means none. */
function idsByText(communities: readonly Located[]): ReadonlyMap<string, string> {
  const byName = new Map<string, string | undefined>();
  for (const { id, names } of communities)
    for (const name of new Set(names.map(plain))) byName.set(name, byName.has(name) ? undefined : id);
  const ids = new Map<string, string>();
  for (const [name, id] of byName) if (id !== undefined) ids.set(name, id);
  for (const { id } of communities) ids.set(plain(id), id);
  return ids;
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
