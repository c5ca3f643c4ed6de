import { defineWidget, type Widget } from '../../ui/widget.ts';
import { doorstepList } from './list.ts';
import { DOORSTEP_CSS } from './styles.ts';
import { doorstepView, type DoorstepView } from './view.ts';
import { renderDoorstep } from './visual.ts';

export const doorstep: Widget<DoorstepView> = defineWidget<DoorstepView>({
  name: 'doorstep',
  part: 'testing',
  hasOtherWords: true,
  height: 20,
  styles: [DOORSTEP_CSS],
  view: doorstepView,
  list: async () => ({ list: doorstepList }),
  visual: renderDoorstep,
  details: () => import('./details.ts'),
});
