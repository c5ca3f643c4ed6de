import type { DetailsModule } from '../../ui/details.ts';
import type { BoardView } from './view.ts';

/** A board has nothing to unfold. To those who read it later, each of its parts says what it would say by itself. */
export const boardDetails: DetailsModule = {
  details: () => ({ facts: [], charts: [] }),
  notice: (_, card) => {
    const { later } = card as BoardView;
    return later?.() ?? { sentences: card.sentences ?? [], tips: [] };
  },
};
