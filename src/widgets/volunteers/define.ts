import { define } from '../../element/define.ts';
import { createList } from '../../element/list-controller.ts';
import { provide } from '../../element/second.ts';
import { LanternVolunteers } from './volunteers.element.ts';
import { widget } from './volunteers.widget.ts';

provide('list', { createList });
provide('volunteers', { widget });
define('lantern-volunteers', LanternVolunteers);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-volunteers': LanternVolunteers;
  }
}

export { LanternVolunteers };
