import { defineWidget, type Widget } from '../../ui/widget.ts';
import { VOLUNTEERS_CSS } from './styles.ts';
import { volunteersView, type VolunteersView } from './view.ts';
import { renderRoster, taskFacts } from './visual.ts';

export const volunteers: Widget<VolunteersView> = defineWidget({
  name: 'volunteers',
  part: 'volunteers',
  styles: [VOLUNTEERS_CSS],
  view: volunteersView,
  list: async () => ({ list: (await import('./list.ts')).volunteersList }),
  visual: renderRoster,
  visualFacts: taskFacts,
  details: () => import('./details.ts'),
});
