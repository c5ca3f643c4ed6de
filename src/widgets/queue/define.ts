import { define } from '../../element/define.ts';
import { createList } from '../../element/list-controller.ts';
import { provide } from '../../element/second.ts';
import { LanternQueue } from './queue.element.ts';
import { widget } from './queue.widget.ts';

provide('list', { createList });
provide('queue', { widget });
define('lantern-queue', LanternQueue);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-queue': LanternQueue;
  }
}

export { LanternQueue };
