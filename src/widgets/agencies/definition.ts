import { defineWidget, type Widget } from '../../ui/widget.ts';
import { agenciesList } from './list.ts';
import { AGENCIES_CSS } from './styles.ts';
import { agenciesView, type AgenciesView } from './view.ts';
import { renderAgencies, staffFacts } from './visual.ts';

export const agencies: Widget<AgenciesView> = defineWidget({
  name: 'agencies',
  part: 'volunteers',
  hasOtherWords: true,
  height: 28,
  styles: [AGENCIES_CSS],
  view: agenciesView,
  list: async () => ({ list: agenciesList }),
  visual: renderAgencies,
  visualFacts: staffFacts,
});
