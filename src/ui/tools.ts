import type { ReactiveControllerHost } from 'lit';
import type { Community, EpochMs } from '../domain/model.ts';
import type { ViewContext } from './context.ts';
import type { Listed, ListTools } from './list/list.ts';
import type { Fact, Panel } from './panel.ts';
import type { Shown } from './shown.ts';
import type { WidgetKind } from './widget.ts';

type Host = ReactiveControllerHost & Element;

/** The file of tools: what lies beneath the numbers, what is said of them, and what can be done with a list. */
export interface Tools {
  /** The course of the day and what it leads to: charts with axes, values by keyboard, a table for those who cannot see. */
  depth(host: Host, kind: WidgetKind, community: Community, context: ViewContext): unknown;
  /** The facts of it. */
  below(kind: WidgetKind, community: Community, context: ViewContext): readonly Fact[];
  /**
   * What is to be said now to those who hear it: the state, the level and the doubt, when any of them has become another;
   * never a number.
   */
  speak(host: Host, panel: Panel, isAged: boolean, context: ViewContext): Spoken;
  /** What can be done with a list: search it, filter it, order it in further ways, unfold it; and what is new in it. */
  list(host: Host, listed: Listed): ListTools;
  /** Makes the page's accent readable on its surface; see `style/contrast.ts`. */
  fitAccent(root: ParentNode): void;
}

/** What is said, until when. */
export interface Spoken {
  readonly text: string;
  readonly changesAt: EpochMs;
}

/** What readers can do with the numbers: copy them as text, save them as a table or a picture. */
export interface Sharing {
  readonly ShareController: new (host: Host) => { render(shown: Shown): unknown };
}
