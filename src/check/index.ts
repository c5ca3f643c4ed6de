/** `lantern-widgets/check`: finds everything that a publisher should know about a feed, as the command `check` does. */
export { checkFeed, type Checked, type CheckDeps, type Finding } from './check.ts';
export { describe } from './describe.ts';
