/** The chunk of the script tag that all widgets need; each of them is a further chunk. `lantern.ts` loads both. */
export { LanternElement } from './element/lantern-element.ts';
