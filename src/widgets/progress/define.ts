import { define } from '../../element/define.ts';
import { ListController } from '../../ui/list/list-controller.ts';
import { lists, widgetModule } from '../../element/lazy-modules.ts';
import { LanternProgress } from './element.ts';
import { progress } from './definition.ts';

lists().provide({ ListController });
widgetModule('progress', async () => ({ progress })).provide({ progress });
define('lantern-progress', LanternProgress);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-progress': LanternProgress;
  }
}

export { LanternProgress, progress as widget };
