import type { Atlas } from '../../chart/map/atlas.ts';
import { ID_KEY, type AreasFile } from '../../chart/map/geojson.ts';

const MOST_NAMED = 5;

/** What whoever runs the page is told of communities without an area; undefined where each has one. */
export function unjoinedNote(
  { unjoined, key: joinedBy }: Pick<Atlas, 'unjoined' | 'key'>,
  file: AreasFile | undefined,
  key: string | undefined,
): string | undefined {
  if (!file || unjoined.length === 0) return undefined;
  const names = [...new Set(file.areas.flatMap(({ keys }) => [...keys.keys()]))].filter(
    each => each !== ID_KEY,
  );
  const few = (all: readonly string[]): string =>
    all.slice(0, MOST_NAMED).join(', ') + (all.length > MOST_NAMED ? ` +${all.length - MOST_NAMED}` : '');
  const why =
    joinedBy === undefined
      ? key !== undefined && !names.includes(key)
        ? ` (no "${key}"; there is ${few(names)})`
        : ` (by ${few(key === undefined ? names : [key])})`
      : '';
  return `no area for ${few(unjoined)}${why}`;
}
