import { define } from '../../element/define.ts';
import { ListController } from '../../ui/list/list-controller.ts';
import { lists, widgetModule } from '../../element/lazy-modules.ts';
import { LanternQueue } from './element.ts';
import { queue } from './definition.ts';

lists().provide({ ListController });
widgetModule('queue', async () => ({ queue })).provide({ queue });
define('lantern-queue', LanternQueue);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-queue': LanternQueue;
  }
}

export { LanternQueue, queue as widget };
