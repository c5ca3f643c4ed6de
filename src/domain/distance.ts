/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** Mean radius of the Earth in metres, (2a + b) ÷ 3 of the WGS 84 ellipsoid: Moritz, "Geodetic Reference System 1980". */
const EARTH = 6_371_008.8;

/**
 * Great-circle distance in metres, by the haversine formula, which is exact for small distances as well: Sinnott, "Virtues of
 * the Haversine", Sky & Telescope 68 (1984) 159. The Earth is no sphere: up to 0.6 % off.
 *
 * @returns undefined where one of the places is none: a latitude beyond 90° or a longitude beyond 180°
 */
export function distance(from: LonLat, to: LonLat): number | undefined {
  if (![from, to].every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return undefined;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const haversine = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const [[west, south], [east, north]] = [from, to];
  const turned = Math.cos(radians(south)) * Math.cos(radians(north)) * haversine(east - west);
  return 2 * EARTH * Math.asin(Math.sqrt(haversine(north - south) + turned));
}

/**
 * Metres a minute, 1.25 m/s: just under the comfortable gait of the slowest group measured, women in their seventies with
 * 1.272 m/s. Bohannon, "Comfortable and maximum walking speed of adults aged 20–79 years", Age and Ageing 26 (1997) 15–19.
 */
const WALKED_A_MINUTE = 75;
/** A way through a grid of streets is 4 ÷ π = 1.27 times the straight line, averaged over all directions. */
const DETOUR = 1.3;

/** Whole minutes to walk, rounded up. @param metres in a straight line */
export function walkingMinutes(metres: number): number {
  return Math.ceil((metres * DETOUR) / WALKED_A_MINUTE);
}
