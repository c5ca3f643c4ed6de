import { define } from '../../element/define.ts';
import { createList } from '../../ui/list/list-controller.ts';
import { provide } from '../../element/second.ts';
import { LanternQueue } from './element.ts';
import { queue } from './definition.ts';

provide('list', { createList });
provide('queue', { queue });
define('lantern-queue', LanternQueue);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-queue': LanternQueue;
  }
}

export { LanternQueue, queue as widget };
