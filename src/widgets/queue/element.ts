import { LanternElement } from '../../element/lantern-element.ts';
import type { Sort } from '../../ui/display.ts';
import type { Widget } from '../../ui/widget.ts';
import { queue } from './definition.ts';

/**
 * How long the queue is: people waiting, the wait as given or estimated, groups outdoors and indoors, the state and its
 * reason, until when one may join, and the course of the day. One community, or a list of all.
 *
 * @csspart level - how crowded it is, where only that is given
 * @csspart groups - the groups outdoors and indoors
 * @csspart day-bar - the bar of the day, until the last moment to join
 * @csspart tickets-line - the line of tickets, from the one that is called
 * @csspart ahead - remark: who comes first
 * @csspart on-now - remark: what goes on now
 * @csspart places - remark: places that are left
 * @csspart tickets - the tickets, as a remark or a fact
 * @csspart bring - what to bring
 * @csspart capacity - fact: how many can still be served
 * @csspart estimate - fact: how the wait was estimated
 * @csspart last-known - fact: what was known last
 * @csspart place - fact: where to wait
 * @csspart services - fact: what is offered
 * @csspart tips - fact: tips
 * @csspart wait-in-line - fact: the wait of those who stand there
 * @csspart history - the chart of the day
 */
export class LanternQueue extends LanternElement {
  /**
   * Order of a list: `name`, `age`, `district` or a measure, with `-` before it the other way round.
   *
   * @default 'wait'
   */
  declare sort: Sort<'wait' | 'waiting' | 'level'> | null;

  protected override readonly widget: Widget = queue;
}
