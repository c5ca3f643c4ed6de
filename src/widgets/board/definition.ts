import { defineWidget, type Widget } from '../../ui/widget.ts';
import { boardDetails } from './details.ts';
import { boardList } from './list.ts';
import { partNames } from './loaded-parts.ts';
import type { BoardOptions } from './options.ts';
import { BOARD_CSS } from './styles.ts';
import { boardView, type BoardView } from './view.ts';
import { boardFacts, renderBoard } from './visual.ts';
import { WALL_CSS } from './wall-styles.ts';

export const board: Widget<BoardView, BoardOptions> = defineWidget({
  name: 'board',
  part: 'queue',
  hasOtherWords: true,
  choices: { parts: partNames },
  height: 84,
  styles: [BOARD_CSS, WALL_CSS],
  view: boardView,
  list: async () => ({ list: boardList }),
  details: async () => boardDetails,
  visual: renderBoard,
  visualFacts: boardFacts,
});
