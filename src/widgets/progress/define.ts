import { define } from '../../element/define.ts';
import { LanternProgress } from './element.ts';

define('lantern-progress', LanternProgress);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-progress': LanternProgress;
  }
}

export { LanternProgress };
