/** The tools: what widgets offer beside their numbers. A file of its own, asked for when first needed. */
export { fitAccent } from './accent.ts';
export { below, depth } from './depth.ts';
export { list } from './list.ts';
export { speak } from './speak.ts';
