/**
 * How queue, volunteers and progress tell their numbers, and lists: what a page of the script tag's smaller file needs besides
 * that file before the first numbers. It is asked for while the feed is on its way.
 */
export { ListController } from './ui/list/list-controller.ts';
export { progress } from './widgets/progress/definition.ts';
export { queue } from './widgets/queue/definition.ts';
export { volunteers } from './widgets/volunteers/definition.ts';
