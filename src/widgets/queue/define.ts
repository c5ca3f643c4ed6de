import { define } from '../../element/define.ts';
import { createList } from '../../ui/list/list-controller.ts';
import { lists, widgetModule } from '../../element/lazy-modules.ts';
import { LanternQueue } from './element.ts';
import { widget } from './definition.ts';

lists().provide({ createList });
widgetModule('queue', async () => ({ widget })).provide({ widget });
define('lantern-queue', LanternQueue);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-queue': LanternQueue;
  }
}

export { LanternQueue };
