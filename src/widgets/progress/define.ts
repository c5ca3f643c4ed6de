import { define } from '../../element/define.ts';
import { createList } from '../../element/list-controller.ts';
import { lists, widgetModule } from '../../element/lazy-modules.ts';
import { LanternProgress } from './progress.element.ts';
import { widget } from './progress.widget.ts';

lists().provide({ createList });
widgetModule('progress', async () => ({ widget })).provide({ widget });
define('lantern-progress', LanternProgress);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-progress': LanternProgress;
  }
}

export { LanternProgress };
