import type { ChunkedWork } from '../../lib/chunked-work.ts';
import { frameOf, type Frame } from './frame.ts';
import { boundsOf, union, type Area, type AreasFile, type Bounds } from './geojson.ts';
import type { Position } from './winding.ts';
import { MAP_WIDTH } from './size.ts';
import { joinAreas, type Joined, type Located } from './join.ts';
import type { Outline } from './outline.ts';

/** Where a community is on a map. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Undefined of one that is a point. */
  readonly outline: Outline | undefined;
}

/** The places of communities on one map, in units of which it is `MAP_WIDTH` wide. */
export interface Atlas {
  readonly height: number;
  /** By the id of the community. */
  readonly places: ReadonlyMap<string, Place>;
  /** A path of the areas around, which are of no community. */
  readonly others: string;
  /** Ids of communities that have no place. */
  readonly unplaced: readonly string[];
  /** Ids of communities for which there is no area, though a file of areas was given. */
  readonly unjoined: readonly string[];
  /** The property that the areas were joined by. */
  readonly key: string | undefined;
}

/**
 * Finds the places of communities: their areas in the file, else the points where they are. The map shows them all, and of
 * the areas around them what lies within.
 *
 * @param file undefined where there are no areas @param key the property that areas are joined by; undefined: any
 * @param around how much of what lies around is shown on each side, as a share of the width and the height
 */
export function* atlasOf(
  file: AreasFile | undefined,
  communities: readonly Located[],
  key: string | undefined,
  around: number = 0,
): ChunkedWork<Atlas> {
  const joined = yield* joinAreas(file ?? NO_FILE, communities, key);
  const { areas, others, at } = isAcross(joined.areas, communities)
    ? yield* turned(joined)
    : { ...joined, at: here };
  const ofAreas = boundsOfAll(areas);
  const located = communities.flatMap(each => {
    const location = each.location && at(each.location);
    return !areas.has(each.id) && isOn(ofAreas, location) ? [{ ...each, location }] : [];
  });
  const shown = union([
    ...(ofAreas ? [ofAreas] : []),
    ...located.map(({ location }) => boundsAt(location as Position)),
  ]);
  const bounds = shown && widened(shown, around);
  const frame = bounds && frameOf(bounds, located.length > 0 ? POINT_MARGIN : AREA_MARGIN);
  const places = new Map<string, Place>();
  for (const { id, location } of frame ? communities : []) {
    yield;
    const place = placeOf(id, areas.get(id), location, frame as Frame);
    if (place) places.set(id, place);
  }
  return {
    height: frame?.height ?? 0,
    places,
    others: frame && bounds ? yield* pathOf(others, bounds, frame) : '',
    unplaced: communities.filter(({ id }) => !places.has(id)).map(({ id }) => id),
    unjoined: file ? communities.filter(({ id }) => !areas.has(id)).map(({ id }) => id) : [],
    key: joined.key,
  };
}

function here(position: Position): Position {
  return position;
}

/** Degrees from 0 to 360 rather than from -180. */
function eastward([lon, lat]: Position): Position {
  return [lon < 0 ? lon + 360 : lon, lat];
}

function boundsOfAll(areas: Joined['areas']): Bounds | undefined {
  return union([...areas.values()].flat().map(({ bounds }) => bounds));
}

/** Whether what is shown lies on both sides of the antimeridian, so that a map of it would go round the globe the long way. */
function isAcross(areas: Joined['areas'], communities: readonly Located[]): boolean {
  const points = communities.flatMap(({ location }) => (location && isSomewhere(location) ? [location] : []));
  const isOfAreas = areas.size > 0;
  const one = isOfAreas ? boundsOfAll(areas) : boundsOf(points);
  if (!one || one.east - one.west <= 180) return false;
  const other = isOfAreas
    ? union([...areas.values()].flat().map(eastwardBounds))
    : boundsOf(points.map(eastward));
  return other !== undefined && other.east - other.west < one.east - one.west;
}

/** Where an area lies, in degrees to the east. */
function eastwardBounds({ bounds, polygons }: Area): Bounds {
  const positions = polygons.flatMap(([outline = []]) => outline);
  const { west, south, east, north } = bounds;
  const corners: readonly Position[] = [
    [west, south],
    [east, north],
  ];
  return boundsOf((positions.length > 0 ? positions : corners).map(eastward)) ?? bounds;
}

/** The same areas, with their bounds in degrees to the east. */
function* turned({
  areas,
  others,
}: Joined): ChunkedWork<
  Pick<Joined, 'areas' | 'others'> & { readonly at: (position: Position) => Position }
> {
  const turn = (area: Area): Area => ({ ...area, bounds: eastwardBounds(area) });
  const all = new Map<string, readonly Area[]>();
  for (const [id, some] of areas) {
    yield;
    all.set(id, some.map(turn));
  }
  return { areas: all, others: others.map(turn), at: eastward };
}

/** Room around what is drawn, in units: circles of points at the edge are as large as others. */
const POINT_MARGIN = 120;
const AREA_MARGIN = 24;

const NO_FILE: AreasFile = { areas: [], unreadable: 0 };

function placeOf(
  id: string,
  areas: readonly Area[] | undefined,
  location: Position | undefined,
  frame: Frame,
): Place | undefined {
  const outline = areas && frame.outline(areas.flatMap(({ polygons }) => polygons));
  if (outline) return { id, x: outline.x, y: outline.y, outline };
  const at = areas?.[0] ? middleOf(areas[0].bounds) : location;
  const point = at && isSomewhere(at) ? frame.point(at) : undefined;
  if (!point || !isWithin(point, frame)) return undefined;
  return { id, x: point[0], y: point[1], outline: undefined };
}

function isWithin([x, y]: readonly [number, number], { height }: Frame): boolean {
  return x >= 0 && y >= 0 && x <= MAP_WIDTH && y <= height;
}

/** A path of areas as far as they lie within bounds. */
function* pathOf(areas: readonly Area[], within: Bounds, frame: Frame): ChunkedWork<string> {
  let d = '';
  for (const { bounds, polygons } of areas) {
    yield;
    if (touches(bounds, within)) d += frame.outline(polygons)?.d ?? '';
  }
  return d;
}

function touches(one: Bounds, other: Bounds): boolean {
  return (
    one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north
  );
}

/** Whether a point can be shown on a map of areas: one on the other side of the world would make them dots. */
function isOn(areas: Bounds | undefined, location: Position | undefined): boolean {
  if (!location || !isSomewhere(location)) return false;
  if (!areas) return true;
  const { west, south, east, north } = areas;
  const [lon, lat] = location;
  const [width, height] = [(east - west) / 2, (north - south) / 2];
  return lon >= west - width && lon <= east + width && lat >= south - height && lat <= north + height;
}

/** 0, 0 lies in the Gulf of Guinea: it is what programs write where they know nothing. */
function isSomewhere([lon, lat]: Position): boolean {
  return lon !== 0 || lat !== 0;
}

function widened({ west, south, east, north }: Bounds, around: number): Bounds {
  const [x, y] = [(east - west) * around, (north - south) * around];
  return { west: west - x, east: east + x, south: Math.max(-90, south - y), north: Math.min(90, north + y) };
}

function boundsAt([lon, lat]: Position): Bounds {
  return { west: lon, east: lon, south: lat, north: lat };
}

function middleOf({ west, south, east, north }: Bounds): Position {
  return [(west + east) / 2, (south + north) / 2];
}
