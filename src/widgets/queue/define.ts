import { define } from '../../element/define.ts';
import { LanternQueue } from './element.ts';
import { queue } from './definition.ts';

define('lantern-queue', LanternQueue);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-queue': LanternQueue;
  }
}

export { LanternQueue, queue as widget };
