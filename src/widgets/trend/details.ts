import type { DetailsModule } from '../../ui/details.ts';
import type { TrendView } from './view.ts';

/** A trend has nothing to unfold. Those who read it later are told nothing of now. */
export const trendDetails: DetailsModule = {
  details: () => ({ facts: [], charts: [] }),
  notice: (_, card) => {
    const { lasting, sentences = [] } = card as TrendView;
    return { sentences: lasting ?? sentences, tips: [] };
  },
};
