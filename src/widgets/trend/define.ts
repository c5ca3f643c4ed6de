import { define } from '../../element/define.ts';
import { LanternTrend } from './element.ts';
import { trend } from './definition.ts';

define('lantern-trend', LanternTrend);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-trend': LanternTrend;
  }
}

export { LanternTrend, trend as widget };
