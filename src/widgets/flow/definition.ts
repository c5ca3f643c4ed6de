import { defineWidget, type Widget } from '../../ui/widget.ts';
import { flowList } from './list.ts';
import { FLOW_CSS } from './styles.ts';
import { flowView, type FlowOptions, type FlowView } from './view.ts';
import { renderFlow, stepFacts } from './visual.ts';

export const flow: Widget<FlowView, FlowOptions> = defineWidget({
  name: 'flow',
  part: 'queue',
  hasOtherWords: true,
  height: 40,
  styles: [FLOW_CSS],
  view: flowView,
  list: async () => ({ list: flowList }),
  visual: renderFlow,
  visualFacts: stepFacts,
  details: () => import('./details.ts'),
});
