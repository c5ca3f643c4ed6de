/** What a language that is a file of its own has to hold. Types only: a language carries no widget along. */
import type { SharedStrings } from '../text/shared-strings.ts';
import type { ProgressDetailsStrings } from '../widgets/progress/details-strings.ts';
import type { QueueListStrings } from '../widgets/queue/list-strings.ts';
import type { VolunteersListStrings } from '../widgets/volunteers/list-strings.ts';
import type { ProgressListStrings } from '../widgets/progress/list-strings.ts';
import type { ListStrings } from '../ui/list/strings.ts';
import type { QueueCardStrings } from '../widgets/queue/card-strings.ts';
import type { QueueDetailsStrings } from '../widgets/queue/details-strings.ts';
import type { ShareStrings } from '../ui/share/strings.ts';
import type { VolunteersDetailsStrings } from '../widgets/volunteers/details-strings.ts';
import type { ChartStrings } from '../ui/chart/strings.ts';
import type { ProgressCardStrings } from '../widgets/progress/card-strings.ts';
import type { FlowStrings } from '../widgets/flow/strings.ts';
import type { NoticesStrings } from '../widgets/notices/strings.ts';
import type { DoorstepStrings } from '../widgets/doorstep/strings.ts';
import type { AgenciesStrings } from '../widgets/agencies/strings.ts';
import type { TrendStrings } from '../widgets/trend/strings.ts';
import type { MapStrings } from '../widgets/map/strings.ts';
import type { BoardStrings } from '../widgets/board/strings.ts';
import type { VolunteersStrings } from '../widgets/volunteers/strings.ts';

/** What cards and totals say, by the table's name. No interface, which would not pass for a `Language`; nor are the others. */
export type CardLanguage = {
  readonly shared: SharedStrings;
  readonly queueCard: QueueCardStrings;
  readonly volunteers: VolunteersStrings;
  readonly progressCard: ProgressCardStrings;
};

/** What lists, details and sharing say besides. */
export type MoreLanguage = {
  readonly queueDetails: QueueDetailsStrings;
  readonly volunteersDetails: VolunteersDetailsStrings;
  readonly list: ListStrings;
  readonly queueList: QueueListStrings;
  readonly volunteersList: VolunteersListStrings;
  readonly progressList: ProgressListStrings;
  readonly chart: ChartStrings;
  readonly progressDetails: ProgressDetailsStrings;
  readonly share: ShareStrings;
};

/** What the widgets beside queue, volunteers and progress say. */
export type OthersLanguage = {
  readonly flow: FlowStrings;
  readonly notices: NoticesStrings;
  readonly doorstep: DoorstepStrings;
  readonly agencies: AgenciesStrings;
  readonly trend: TrendStrings;
  readonly map: MapStrings;
  readonly board: BoardStrings;
};

/** Every string of every table. */
export type WholeLanguage = CardLanguage & MoreLanguage & OthersLanguage;

/** Loads the second file of a language. */
export type LoadMore = () => Promise<{ readonly language: MoreLanguage }>;

/** Loads the third file of a language. */
export type LoadOthers = () => Promise<{ readonly language: OthersLanguage }>;

/** What is said otherwise in a region that writes the same language: tables by their name and the region (`queueCard-HK`). */
export type Regional<T extends object, R extends string> = {
  readonly [K in keyof T & string as `${K}-${R}`]?: Some<T[K]>;
};

/** Any part of a table. */
type Some<T> = T extends (...parts: never[]) => unknown
  ? T
  : T extends string | readonly unknown[]
    ? T
    : { readonly [K in keyof T]?: Some<T[K]> };
