import { MEASURES } from '../../domain/measure.ts';
import { defineWidget, type Widget } from '../../ui/widget.ts';
import { trendList } from './list.ts';
import { TREND_CSS } from './styles.ts';
import { trendView, type TrendOptions, type TrendView } from './view.ts';
import { trendDetails } from './details.ts';
import { historyFacts } from './facts.ts';

export const trend: Widget<TrendView, TrendOptions> = defineWidget({
  name: 'trend',
  part: 'queue',
  hasOtherWords: true,
  choices: { measure: MEASURES },
  height: 34,
  styles: [TREND_CSS],
  view: trendView,
  list: async () => ({ list: trendList }),
  visualFacts: historyFacts,
  details: async () => trendDetails,
});
