import { define } from '../../element/define.ts';
import { map } from './definition.ts';
import { LanternMap } from './element.ts';

define('lantern-map', LanternMap);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-map': LanternMap;
  }
}

export { LanternMap, map as widget };
