import type { FeedDocument } from './document.ts';
import { festival, type RecordedShifts } from './festival.ts';
import { hongKong, type RecordedCentres } from './hong-kong.ts';
import { shijiazhuang, type RecordedAnnouncements } from './shijiazhuang.ts';
import { slovakia, type RecordedDistricts } from './slovakia.ts';
import { story } from './story.ts';
import type { EpochMs } from './time.ts';

/** A feed of the demo: the file it is made from, in `demo/feeds/`, and how. */
export interface Replay {
  readonly file: string;
  readonly build: (recorded: unknown, now: EpochMs) => FeedDocument;
}

/** By name: `hong-kong` answers at `/feeds/hong-kong.json`. */
export const REPLAYS: ReadonlyMap<string, Replay> = new Map<string, Replay>([
  [
    'hong-kong',
    {
      file: 'hong-kong-2022-02-23.json',
      build: (recorded, now) => hongKong(recorded as RecordedCentres, now),
    },
  ],
  [
    'slovakia',
    {
      file: 'slovakia-2020-10-31.json',
      build: (recorded, now) => slovakia(recorded as RecordedDistricts, now),
    },
  ],
  ['shijiazhuang', published('city')],
  ['shijiazhuang-districts', published('districts')],
  [
    'festival',
    { file: 'festival-2024-06-01.json', build: (recorded, now) => festival(recorded as RecordedShifts, now) },
  ],
  ['story', { file: 'story.json', build: story }],
  ['second-district', { file: 'second-district.json', build: story }],
]);

function published(of: 'city' | 'districts'): Replay {
  return {
    file: 'shijiazhuang-2021-01.json',
    build: (recorded, now) => shijiazhuang(recorded as RecordedAnnouncements, of, now),
  };
}

/** Documents that no widget can read, for the pages that show what it says then. */
export const BROKEN: ReadonlyMap<string, string> = new Map([
  ['not-json', '<!doctype html><title>Maintenance</title>'],
  ['version-2', '{"version":2,"communities":[]}'],
  ['empty', '{"version":1,"communities":[]}'],
]);
