import { define } from '../../element/define.ts';
import { LanternProgress } from './progress.element.ts';

define('lantern-progress', LanternProgress);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-progress': LanternProgress;
  }
}

export { LanternProgress };
