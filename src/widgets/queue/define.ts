import { define } from '../../element/define.ts';
import { createList } from '../../ui/list/list-controller.ts';
import { provide } from '../../element/second.ts';
import { LanternQueue } from './element.ts';
import { widget } from './definition.ts';

provide('list', { createList });
provide('queue', { widget });
define('lantern-queue', LanternQueue);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-queue': LanternQueue;
  }
}

export { LanternQueue };
