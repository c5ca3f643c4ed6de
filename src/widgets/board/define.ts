import { define } from '../../element/define.ts';
import { board } from './definition.ts';
import { LanternBoard } from './element.ts';

define('lantern-board', LanternBoard);

declare global {
  interface HTMLElementTagNameMap {
    'lantern-board': LanternBoard;
  }
}

export { LanternBoard, board as widget };
