import { defineWidget, type Widget } from '../../ui/widget.ts';
import { pictureFacts } from './picture-facts.ts';
import { QUEUE_CSS } from './styles.ts';
import { queueView, type QueueView } from './view.ts';
import { renderPictures } from './visual.ts';

export const queue: Widget = defineWidget<QueueView>({
  name: 'queue',
  part: 'queue',
  styles: [QUEUE_CSS],
  view: queueView,
  list: async () => ({ list: (await import('./list.ts')).queueList }),
  visual: renderPictures,
  visualFacts: pictureFacts,
  details: () => import('./details.ts'),
});
