import type { Panel } from '../../ui/panel.ts';
import { defineWidget, type Widget } from '../../ui/widget.ts';
import { queueList } from './list.ts';
import { queueStrings } from './strings.ts';
import { queueView } from './view.ts';

export const queue: Widget = defineWidget<Panel>({
  name: 'queue',
  part: 'queue',
  strings: [queueStrings],
  view: queueView,
  list: queueList,
  details: () => import('./details.ts'),
});
