import { define } from '../../element/define.ts';
import { createList } from '../../element/list-controller.ts';
import { lists, widgetModule } from '../../element/lazy-modules.ts';
import { LanternVolunteers } from './volunteers.element.ts';
import { widget } from './volunteers.widget.ts';

lists().provide({ createList });
widgetModule('volunteers', async () => ({ widget })).provide({ widget });
define('lantern-volunteers', LanternVolunteers);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-volunteers': LanternVolunteers;
  }
}

export { LanternVolunteers };
