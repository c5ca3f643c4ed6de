import { define } from '../../element/define.ts';
import { createList } from '../../ui/list/list-controller.ts';
import { provide } from '../../element/second.ts';
import { LanternVolunteers } from './element.ts';
import { widget } from './definition.ts';

provide('list', { createList });
provide('volunteers', { widget });
define('lantern-volunteers', LanternVolunteers);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-volunteers': LanternVolunteers;
  }
}

export { LanternVolunteers };
