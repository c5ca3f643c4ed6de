import type { Atlas } from '../../chart/map/atlas.ts';
import type { Community } from '../../domain/model.ts';

/** What there is to draw: not yet, or nothing at all, or the places. */
export type Places =
  | { readonly kind: 'loading' }
  /** `no-areas`: their file cannot be used. `no-places`: the feed says of none where it is. */
  | { readonly kind: 'none'; readonly why: 'no-areas' | 'no-places' }
  | { readonly kind: 'atlas'; readonly atlas: Atlas };

/** Where a map has the places of communities from. */
export interface PlaceSource {
  /**
   * The places of these communities, as far as they are known. What is missing is requested, and the element updated.
   *
   * @param hasSurroundings the map shows as much of the areas around them
   */
  placesOf(communities: readonly Community[], hasSurroundings?: boolean): Places;
}

/** What the widget's own attributes ask for. */
export interface MapOptions {
  readonly measure?: string | null;
  /** Absent where nothing is drawn, as on a server. */
  readonly source?: PlaceSource;
}
