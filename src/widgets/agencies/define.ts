import { define } from '../../element/define.ts';
import { LanternAgencies } from './element.ts';
import { agencies } from './definition.ts';

define('lantern-agencies', LanternAgencies);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-agencies': LanternAgencies;
  }
}

export { LanternAgencies, agencies as widget };
