/** What a map computes with d3: loaded when there is a map. */
export { atlasOf } from './atlas.ts';
export { readAreas } from './geojson.ts';
export { parseAreas } from './areas-json.ts';
