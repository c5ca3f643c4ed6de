import { define } from '../../element/define.ts';
import { LanternVolunteers } from './element.ts';
import { volunteers } from './definition.ts';

define('lantern-volunteers', LanternVolunteers);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-volunteers': LanternVolunteers;
  }
}

export { LanternVolunteers, volunteers as widget };
