import { define } from '../../element/define.ts';
import { createList } from '../../element/list-controller.ts';
import { provide } from '../../element/second.ts';
import { LanternProgress } from './progress.element.ts';
import { widget } from './progress.widget.ts';

provide('list', { createList });
provide('progress', { widget });
define('lantern-progress', LanternProgress);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-progress': LanternProgress;
  }
}

export { LanternProgress };
