/** `lantern-widgets/check`: everything that a publisher should know of a feed, as `lantern-widgets check` says it. */
export { checkFeed, type Checked, type CheckDeps, type Finding } from './check.ts';
export { describe } from './describe.ts';
