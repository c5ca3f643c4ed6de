import { define } from '../../element/define.ts';
import { createList } from '../../ui/list/list-controller.ts';
import { lists, widgetModule } from '../../element/lazy-modules.ts';
import { LanternVolunteers } from './element.ts';
import { widget } from './definition.ts';

lists().provide({ createList });
widgetModule('volunteers', async () => ({ widget })).provide({ widget });
define('lantern-volunteers', LanternVolunteers);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-volunteers': LanternVolunteers;
  }
}

export { LanternVolunteers };
