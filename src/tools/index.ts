/** The tools: what widgets offer beside their numbers. A file of its own, asked for when first needed. */
import type { Tools } from '../element/second.ts';

export const depth: Tools['depth'] = () => undefined;

export const share: Tools['share'] = () => undefined;

export { fitAccent } from './accent.ts';
