/** What a language that is a file of its own has to hold. Types only: a language carries no widget along. */
import type { SharedStrings } from '../text/strings/shared.ts';
import type { DepthStrings } from '../tools/depth.strings.ts';
import type { ListStrings } from '../ui/list/strings.ts';
import type { QueueFactStrings } from '../tools/queue-facts.strings.ts';
import type { ToolsStrings } from '../ui/share/strings.ts';
import type { VolunteerFactStrings } from '../tools/volunteer-facts.strings.ts';
import type { ChartStrings } from '../ui/chart/strings.ts';
import type { ProgressStrings } from '../widgets/progress/strings.ts';
import type { QueueStrings } from '../widgets/queue/strings.ts';
import type { VolunteersStrings } from '../widgets/volunteers/strings.ts';

/** Every string of every table, by the table's name. No interface, which would not pass for a `Language`. */
export type WholeLanguage = {
  readonly shared: SharedStrings;
  readonly queue: QueueStrings;
  readonly queueFacts: QueueFactStrings;
  readonly volunteers: VolunteersStrings;
  readonly volunteerFacts: VolunteerFactStrings;
  readonly progress: ProgressStrings;
  readonly list: ListStrings;
  readonly chart: ChartStrings;
  readonly depth: DepthStrings;
  readonly tools: ToolsStrings;
};
