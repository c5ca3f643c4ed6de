import { define } from '../../element/define.ts';
import { ListController } from '../../ui/list/list-controller.ts';
import { lists, widgetModule } from '../../element/lazy-modules.ts';
import { LanternVolunteers } from './element.ts';
import { volunteers } from './definition.ts';

lists().provide({ ListController });
widgetModule('volunteers', async () => ({ volunteers })).provide({ volunteers });
define('lantern-volunteers', LanternVolunteers);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-volunteers': LanternVolunteers;
  }
}

export { LanternVolunteers, volunteers as widget };
