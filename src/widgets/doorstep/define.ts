import { define } from '../../element/define.ts';
import { LanternDoorstep } from './element.ts';
import { doorstep } from './definition.ts';

define('lantern-doorstep', LanternDoorstep);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-doorstep': LanternDoorstep;
  }
}

export { LanternDoorstep, doorstep as widget };
