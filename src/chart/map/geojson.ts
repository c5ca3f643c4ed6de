import type { ChunkedWork } from '../../lib/chunked-work.ts';
import { isClockwise, type Position, type Ring } from './winding.ts';

/** A polygon: its outline, then its holes. */
export type Polygon = readonly Ring[];

/** The degrees within which something lies. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** One feature of a file. */
export interface Area {
  /** What it may be joined by: its `id`, and those of its properties that are a text or a number. */
  readonly keys: ReadonlyMap<string, string>;
  /** Outlines run clockwise, as d3-geo wants them, and holes the other way. None of a point. */
  readonly polygons: readonly Polygon[];
  readonly bounds: Bounds;
}

/** Why a file has no areas: it is something else, or its coordinates are not degrees. */
export type FileProblem = 'not-geojson' | 'topojson' | 'not-degrees' | 'empty';

/** What was read of a file. */
export interface AreasFile {
  readonly areas: readonly Area[];
  readonly problem?: FileProblem;
  /** Features of which nothing could be read. */
  readonly unreadable: number;
}

/** The name under which the `id` of a feature is among its keys. No property can have it. */
export const ID_KEY = '\u0000id';

const MOST_NESTED = 8;

/**
 * Reads GeoJSON (RFC 7946): a FeatureCollection, a feature or a geometry, of areas or of points; lines are left out. Rings are
 * taken whichever way they run, since many files have them the wrong way round. What cannot be read costs its feature.
 *
 * @param value of the JSON
 */
export function* readAreas(value: unknown): ChunkedWork<AreasFile> {
  const type = own(value, 'type');
  if (type === 'Topology') return { areas: [], problem: 'topojson', unreadable: 0 };
  const features = type === 'FeatureCollection' ? own(value, 'features') : [value];
  const isFeature = type === 'FeatureCollection' || type === 'Feature' || isGeometry(type);
  if (!isFeature || !Array.isArray(features)) return { areas: [], problem: 'not-geojson', unreadable: 0 };
  const areas: Area[] = [];
  let [unreadable, projected] = [0, 0];
  for (const feature of features as readonly unknown[]) {
    yield;
    const area = readFeature(feature);
    if (area === undefined) unreadable++;
    else if (isInDegrees(area.bounds)) areas.push(area);
    else projected++;
  }
  if (areas.length > 0) return { areas, unreadable: unreadable + projected };
  return { areas, problem: projected > 0 ? 'not-degrees' : 'empty', unreadable: unreadable + projected };
}

function isGeometry(type: unknown): boolean {
  return (
    type === 'Polygon' ||
    type === 'MultiPolygon' ||
    type === 'Point' ||
    type === 'MultiPoint' ||
    type === 'GeometryCollection'
  );
}

function readFeature(feature: unknown): Area | undefined {
  const geometry = own(feature, 'type') === 'Feature' ? own(feature, 'geometry') : feature;
  const polygons: Polygon[] = [];
  const points: Position[] = [];
  readGeometry(geometry, polygons, points, 0);
  const all = polygons.length > 0 ? polygons.flatMap(([outline = []]) => outline) : points;
  const bounds = boundsOf(all);
  return bounds && { keys: keysOf(feature), polygons, bounds };
}

function readGeometry(geometry: unknown, polygons: Polygon[], points: Position[], depth: number): void {
  const coordinates = own(geometry, 'coordinates');
  switch (own(geometry, 'type')) {
    case 'Polygon':
      return addPolygon(coordinates, polygons);
    case 'MultiPolygon':
      for (const each of listOf(coordinates)) addPolygon(each, polygons);
      return;
    case 'Point':
      return addPoint(coordinates, points);
    case 'MultiPoint':
      for (const each of listOf(coordinates)) addPoint(each, points);
      return;
    case 'GeometryCollection':
      if (depth < MOST_NESTED)
        for (const each of listOf(own(geometry, 'geometries')))
          readGeometry(each, polygons, points, depth + 1);
  }
}

function addPolygon(value: unknown, polygons: Polygon[]): void {
  const [outline, ...holes] = listOf(value).map(readRing);
  // Without its outline, a hole would be an area.
  if (!outline) return;
  polygons.push([wound(outline, true), ...holes.flatMap(hole => (hole ? [wound(hole, false)] : []))]);
}

function addPoint(value: unknown, points: Position[]): void {
  const position = readPosition(value);
  if (position) points.push(position);
}

/** Undefined where fewer than three corners can be read. The last one is the first. */
function readRing(value: unknown): Ring | undefined {
  const ring: Position[] = [];
  for (const each of listOf(value)) {
    const position = readPosition(each);
    if (position) ring.push(position);
  }
  const [first] = ring;
  const last = ring[ring.length - 1];
  if (!first || !last) return undefined;
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push(first);
  return ring.length < 4 ? undefined : ring;
}

function readPosition(value: unknown): Position | undefined {
  const [lon, lat] = listOf(value);
  return Number.isFinite(lon) && Number.isFinite(lat) ? [lon as number, lat as number] : undefined;
}

function wound(ring: Ring, clockwise: boolean): Ring {
  return isClockwise(ring) === clockwise
    ? ring
    : ring.map((_, index) => ring[ring.length - 1 - index] as Position);
}

/** Undefined of no positions. */
export function boundsOf(positions: readonly Position[]): Bounds | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west <= east ? { west, south, east, north } : undefined;
}

/** The bounds of several; undefined of none. */
export function union(all: readonly Bounds[]): Bounds | undefined {
  return boundsOf(
    all.flatMap(({ west, south, east, north }): Position[] => [
      [west, south],
      [east, north],
    ]),
  );
}

/** Metres of a national grid are no degrees. A longitude may go a little beyond 180, where an area lies on both sides. */
function isInDegrees({ west, south, east, north }: Bounds): boolean {
  return west >= -360 && east <= 360 && south >= -90 && north <= 90;
}

function keysOf(feature: unknown): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  add(ID_KEY, own(feature, 'id'));
  const properties = own(feature, 'properties');
  if (typeof properties === 'object' && properties !== null)
    for (const [name, value] of Object.entries(properties)) add(name, value);
  return keys;

  function add(name: string, value: unknown): void {
    if (typeof value === 'string' || typeof value === 'number') keys.set(name, String(value));
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
