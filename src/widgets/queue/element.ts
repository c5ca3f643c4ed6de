import { LanternElement } from '../../element/lantern-element.ts';
import type { Widget } from '../../ui/widget.ts';
import { queue } from './definition.ts';

/**
 * How long the queue is: people waiting, the wait as given or estimated, groups outdoors and indoors, the state and its
 * reason, until when one may join, and the course of the day. One community, or a list of all.
 */
export class LanternQueue extends LanternElement {
  protected override readonly widget: Widget = queue;
}
