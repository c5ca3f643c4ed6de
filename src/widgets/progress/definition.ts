import { defineWidget, type Widget } from '../../ui/widget.ts';
import { PROGRESS_CSS } from './styles.ts';
import { progressView, type ProgressOptions, type ProgressView } from './view.ts';
import { renderProgress, stageFacts } from './visual.ts';

export const progress: Widget<ProgressView, ProgressOptions> = defineWidget({
  name: 'progress',
  part: 'testing',
  styles: [PROGRESS_CSS],
  view: progressView,
  list: async () => ({ list: (await import('./list.ts')).progressList }),
  visual: renderProgress,
  visualFacts: stageFacts,
  details: () => import('./details.ts'),
});
