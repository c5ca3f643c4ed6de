/** The tools: what widgets offer beside their numbers. A file of its own, asked for when first needed. */
import type { Tools } from '../element/second.ts';

export { near } from './near.ts';
export { share } from './share.ts';

export const depth: Tools['depth'] = () => undefined;
