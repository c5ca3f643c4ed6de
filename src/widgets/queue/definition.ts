import type { Panel } from '../../ui/panel.ts';
import { defineWidget, type Widget } from '../../ui/widget.ts';
import { queueView } from './view.ts';

export const queue: Widget = defineWidget<Panel>({
  name: 'queue',
  part: 'queue',
  view: queueView,
  list: async () => ({ list: (await import('./list.ts')).queueList }),
  details: () => import('./details.ts'),
});
