/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** Mean radius of the Earth in metres, (2a + b) ÷ 3 of the WGS 84 ellipsoid: Moritz, "Geodetic Reference System 1980". */
const EARTH = 6_371_008.8;

/**
 * The great-circle distance in metres by the haversine formula, which is also exact for small distances: Sinnott, "Virtues of the
 * Haversine", Sky & Telescope 68 (1984) 159. Since the Earth is not a sphere, it is off by up to 0.6 %.
 *
 * @returns undefined where a latitude is beyond 90° or a longitude beyond 180°
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
 * Walking speed in metres a minute (1.2 m/s): a little below the comfortable gait of the slowest group that was measured, women in their
 * seventies with 1.272 m/s, because it is walked in winter clothes and with children. Bohannon, "Comfortable and maximum walking speed of adults aged 20–79 years", Age and Ageing 26 (1997) 15–19.
 */
const WALKED_A_MINUTE = 72;
/** How much longer the way is than the straight line. In a grid of streets it is 4 ÷ π = 1.27 times, averaged over all directions. */
const DETOUR = 1.3;

/** The time to walk a distance, in whole minutes, rounded up. @param metres in a straight line */
export function walkingMinutes(metres: number): number {
  return Math.ceil((metres * DETOUR) / WALKED_A_MINUTE);
}
