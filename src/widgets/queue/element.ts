import { LanternElement } from '../../element/lantern-element.ts';

/**
 * How long the queue is: people waiting, the wait as given or estimated, groups outdoors and indoors, the state and its
 * reason, until when one may join, and the course of the day. One community, or a list of all.
 */
export class LanternQueue extends LanternElement {
  protected override readonly kind = 'queue';

  protected override readonly load = (): Promise<object> => import('./definition.ts');
}
