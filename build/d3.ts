/**
 * What the files for the script tag use of d3. The package `d3` itself cannot be shaken in a single file: there, each of its parts
 * would be initialised, those that extend the prototypes of other parts included.
 */
export { bisector, extent, max, median, pairs, ticks } from 'd3-array';
export { curveStepAfter, line } from 'd3-shape';
export { timeInterval } from 'd3-time';
