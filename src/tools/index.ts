/** The tools: what widgets offer beside their numbers. A file of its own, asked for when first needed. */
export { fitAccent } from '../ui/styles/fit-accent.ts';
export { below, depth } from './depth.ts';
export { list } from '../ui/list/tools.ts';
export { speak } from '../ui/speak.ts';
