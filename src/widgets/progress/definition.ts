import { defineWidget, type Widget } from '../../ui/widget.ts';
import { progressList } from './list.ts';
import { PROGRESS_CSS } from './styles.ts';
import { progressView, type ProgressOptions, type ProgressView } from './view.ts';
import { renderStages, stageFacts } from './visual.ts';

export const progress: Widget<ProgressView, ProgressOptions> = defineWidget({
  name: 'progress',
  part: 'testing',
  styles: [PROGRESS_CSS],
  view: progressView,
  list: progressList,
  visual: renderStages,
  visualFacts: stageFacts,
  details: () => import('./details.ts'),
});
