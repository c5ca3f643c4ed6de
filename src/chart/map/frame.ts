import { geoMercator, geoPath } from 'd3';
import { MAP_WIDTH } from './size.ts';
import { OutlineBuilder, type Outline } from './outline.ts';
import type { Bounds, Polygon } from './geojson.ts';
import type { Position } from './winding.ts';

/** Height of a map as a share of its width. */
const LOWEST = 0.5;
const HIGHEST = 1.05;
/** Mercator's map has no poles. */
const MOST_LATITUDE = 84;
/** A single point needs some land around it, in degrees. */
const LEAST_SPAN = 0.004;

/** Degrees as places on a map: a Mercator projection, in which the shapes of small areas are right. */
export interface Frame {
  readonly height: number;
  /** Undefined where the projection has no place for it. */
  readonly point: (position: Position) => readonly [x: number, y: number] | undefined;
  /** Undefined where nothing of it is on the map. */
  readonly outline: (polygons: readonly Polygon[]) => Outline | undefined;
}

/**
 * The map on which given bounds fill the width, or the height where they are higher than wide.
 *
 * @param margin room around what is drawn, in units
 */
export function frameOf(given: Bounds, margin: number): Frame {
  const { west, south, east, north } = widened(given);
  const middle = (west + east) / 2;
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  // Straight lines between corners: what they leave of a curve is less than a pixel.
  const projection = geoMercator().rotate([-middle, 0]).precision(0).fitWidth(MAP_WIDTH, corners);
  const [, bottom = 0] = projection([middle, south]) ?? [];
  const [, top = 0] = projection([middle, north]) ?? [];
  const share = Math.min(HIGHEST, Math.max(LOWEST, (bottom - top) / MAP_WIDTH));
  const height = Math.round(MAP_WIDTH * share);
  projection.fitExtent(
    [
      [margin, margin],
      [MAP_WIDTH - margin, height - margin],
    ],
    corners,
  );
  const builder = new OutlineBuilder();
  const path = geoPath(projection, builder);
  return {
    height,
    point: position => {
      const [x = NaN, y = NaN] = projection([...position]) ?? [];
      return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined;
    },
    outline: polygons => {
      builder.clear();
      path({ type: 'MultiPolygon', coordinates: polygons as unknown as [number, number][][][] });
      return builder.result();
    },
  };
}

function widened({ west, south, east, north }: Bounds): Bounds {
  const by = Math.max(0, (LEAST_SPAN - Math.max(east - west, north - south)) / 2);
  const latitude = (value: number): number => Math.min(MOST_LATITUDE, Math.max(-MOST_LATITUDE, value));
  return { west: west - by, east: east + by, south: latitude(south - by), north: latitude(north + by) };
}
