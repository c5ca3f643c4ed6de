/** Longitude and latitude in degrees, WGS 84. */
export type Position = readonly [lon: number, lat: number];

/** A closed line. */
export type Ring = readonly Position[];

/**
 * Whether a ring of degrees runs clockwise, seen with north at the top. From its signed area by the shoelace formula; steps of
 * more than half the globe go the other way round it, so that a ring over the antimeridian is judged like any other.
 */
export function isClockwise(ring: Ring): boolean {
  let area = 0;
  let [x, y] = ring[0] ?? [0, 0];
  const [startX, startY] = [x, y];
  for (const [lon, lat] of ring) {
    const step = ((((lon - x + 180) % 360) + 360) % 360) - 180;
    // Relative to the start, so that no digits are lost in the difference of large products.
    area += (x - startX) * (lat - y) - step * (y - startY);
    [x, y] = [x + step, lat];
  }
  return area < 0;
}
