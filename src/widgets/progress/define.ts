import { define } from '../../element/define.ts';
import { LanternProgress } from './element.ts';
import { progress } from './definition.ts';

define('lantern-progress', LanternProgress);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-progress': LanternProgress;
  }
}

export { LanternProgress, progress as widget };
