import { define } from '../../element/define.ts';
import { createList } from '../../element/list-controller.ts';
import { lists, widgetModule } from '../../element/lazy-modules.ts';
import { LanternQueue } from './queue.element.ts';
import { widget } from './queue.widget.ts';

lists().provide({ createList });
widgetModule('queue', async () => ({ widget })).provide({ widget });
define('lantern-queue', LanternQueue);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-queue': LanternQueue;
  }
}

export { LanternQueue };
