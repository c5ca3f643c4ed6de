import { define } from '../../element/define.ts';
import { createList } from '../../ui/list/list-controller.ts';
import { provide } from '../../element/second.ts';
import { LanternVolunteers } from './element.ts';
import { volunteers } from './definition.ts';

provide('list', { createList });
provide('volunteers', { volunteers });
define('lantern-volunteers', LanternVolunteers);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-volunteers': LanternVolunteers;
  }
}

export { LanternVolunteers, volunteers as widget };
