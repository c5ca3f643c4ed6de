/**
 * lantern-widgets, for developers: the element classes, the feed's model, the reader, and the pure functions the widgets
 * are made from. Importing this registers nothing; `lantern-widgets/queue`, `/volunteers`, `/progress` and `/all` do.
 */
import { calendar } from './text/calendar.ts';

export * from './domain/model.ts';
export {
  ageOf,
  freshness,
  isCurrent,
  momentOf,
  AHEAD_MS,
  type Age,
  type Freshness,
  type Moment,
} from './domain/age.ts';
export { worstFreshness } from './domain/worst-freshness.ts';
export { isWholeDay, type Calendar } from './domain/calendar.ts';
export { doNext, type AgencyNow, type Helpers, type NextAction, type PlaceNow } from './domain/do-next.ts';
export {
  lastStepOfPeople,
  loadOf,
  minutesThrough,
  slowestStep,
  whatIf,
  type StepLoad,
  type WhatIf,
} from './domain/flow.ts';
export { groupsOf, type Groups } from './domain/groups.ts';
export { countChange, MEASURES, type CountChange, type Measure } from './domain/measure.ts';
export { levelOf } from './domain/level.ts';
export { operatingStatus, type OperatingStatus } from './domain/operating-status.ts';
export { decreasedStages, headStage, percent, STAGES, toCome, type Stage } from './domain/progress.ts';
export { missingOf, originOf, type Missing, type Origin } from './domain/shards.ts';
export { shiftsAround, shiftGap, type ShiftsAround } from './domain/shifts.ts';
export { noticesAt, type CurrentNotices } from './domain/current-notices.ts';
export { programmeAt, type Programme } from './domain/programme.ts';
export { roleGap, shortfall, type RoleGap, type Shortfall } from './domain/shortfall.ts';
export { staffing, type Staffing } from './domain/staffing.ts';
export {
  shownSum,
  SUPPRESS_BELOW,
  suppressed,
  type SafeCount,
  type SafeDoorstep,
  type ShownSum,
} from './domain/suppression.ts';
export { ticketsOut } from './domain/tickets.ts';
export { total, type Part, type Total } from './domain/total.ts';
export {
  joinBy,
  servingMinutes,
  upperWait,
  waitOf,
  type Estimate,
  type JoinBy,
  type Wait,
} from './domain/wait.ts';
export type { FeedDocument } from './feed/feed-document.ts';
export type { Issue, IssueCode, Severity } from './feed/issues.ts';
export type { Reading } from './feed/parse.ts';
export type { Activity, FeedState, Snapshot } from './feed/snapshot.ts';
export { calendar };
export { importTools } from './text/import-tools.ts';
export { describe } from './check/describe.ts';
export { plural, type Forms } from './text/plural.ts';
export { addLanguage, type Language } from './text/tables.ts';
export type { WholeLanguage } from './languages/index.ts';
export { LanternElement } from './element/lantern-element.ts';
export { communityContext, type CommunityContext, type ViewContext } from './ui/context.ts';
export type { Cell, Column, Fact, Piece, ListView, Panel, Row } from './ui/panel.ts';
export { LanternQueue } from './widgets/queue/element.ts';
export { queueView } from './widgets/queue/view.ts';
export { LanternVolunteers } from './widgets/volunteers/element.ts';
export { volunteersView, type VolunteersView } from './widgets/volunteers/view.ts';
export { LanternTrend } from './widgets/trend/element.ts';
export { trendView, type TrendOptions, type TrendView } from './widgets/trend/view.ts';
export { LanternBoard } from './widgets/board/element.ts';
export { LanternProgress } from './widgets/progress/element.ts';
export { progressView, type ProgressOptions, type ProgressView } from './widgets/progress/view.ts';
export { LanternAgencies } from './widgets/agencies/element.ts';
export { agenciesView, type AgenciesView } from './widgets/agencies/view.ts';
export { LanternFlow } from './widgets/flow/element.ts';
export { flowView, type FlowOptions, type FlowView } from './widgets/flow/view.ts';
export { parseFeed, readFeed } from './read-feed.ts';
