/** The tools: what widgets offer beside their numbers. A file of its own, asked for when first needed. */
import type { Tools } from '../element/second.ts';

export { depth } from './depth.ts';

export const share: Tools['share'] = () => undefined;
