import { define } from '../../element/define.ts';
import { createList } from '../../ui/list/list-controller.ts';
import { provide } from '../../element/second.ts';
import { LanternProgress } from './element.ts';
import { progress } from './definition.ts';

provide('list', { createList });
provide('progress', { progress });
define('lantern-progress', LanternProgress);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-progress': LanternProgress;
  }
}

export { LanternProgress, progress as widget };
