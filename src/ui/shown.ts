import type { ViewContext } from './context.ts';
import type { ShownList } from './list/list.ts';
import type { Fact, Panel } from './panel.ts';

/** What an element shows at one moment, for copying, saving and printing it. */
export interface Shown {
  readonly panel: Panel;
  readonly list: ShownList | undefined;
  /** What the widget's visual tells, in words. */
  readonly visualFacts: () => readonly Fact[];
  /** The facts among the details of one community; none of a list. */
  readonly detailFacts: () => readonly Fact[];
  readonly context: ViewContext;
  /** No new numbers can be read: these are the last ones. */
  readonly behind: boolean;
}
