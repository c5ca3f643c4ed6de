import { define } from '../../element/define.ts';
import { LanternFlow } from './element.ts';
import { flow } from './definition.ts';

define('lantern-flow', LanternFlow);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-flow': LanternFlow;
  }
}

export { LanternFlow, flow as widget };
