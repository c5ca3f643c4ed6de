import type { ViewContext } from './context.ts';
import type { ShownList } from './list/list.ts';
import type { Fact, Panel } from './panel.ts';

/** What a widget shows at one moment, for those who take it along. */
export interface Shown {
  readonly panel: Panel;
  readonly list: ShownList | undefined;
  /** What the widget's own picture tells, in words. */
  readonly drawn: () => readonly Fact[];
  /** The facts that lie beneath the numbers of one community; none of a list. */
  readonly below: () => readonly Fact[];
  readonly context: ViewContext;
  /** No new numbers can be read: these are the last ones. */
  readonly behind: boolean;
}
