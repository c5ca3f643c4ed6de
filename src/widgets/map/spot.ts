import type { Place } from '../../chart/map/atlas.ts';
import type { Community } from '../../domain/model.ts';
import type { ViewContext } from '../../ui/context.ts';
import type { Measure } from './measure.ts';
import type { Reading } from './reading.ts';

/** A community on the map. */
export interface MapSpot extends Place {
  readonly community: Community;
  readonly reading: Reading;
  /** Radius of its circle in units; 0 where it has a mark instead. */
  readonly r: number;
}

/** What a picture is made from, besides its places. */
export interface PictureFacts {
  readonly measure: Measure;
  readonly read: (community: Community) => Reading;
  readonly context: ViewContext;
  /** Numbers that lead the rows, by the id of the community. */
  readonly keys: ReadonlyMap<string, number>;
}
