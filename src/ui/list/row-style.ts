import type { Words } from '../../text/words.ts';
import type { Cell } from '../panel.ts';

/** How rows are drawn. */

/** What a row is unfolded with. */
export interface Fold {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** What a row is chosen with, in a list that has a visual. */
export interface RowChoice {
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** How a row is drawn. */
export interface RowStyle {
  readonly words: Words;
  /** It is a place of the community above it. */
  readonly isDeep: boolean;
  readonly fold: Fold | undefined;
  readonly choice?: RowChoice | undefined;
  /** Stands before the measure where there are no headings; undefined where the measure says itself what it is. */
  readonly label: string | undefined;
  /** The axis of the pictures is drawn behind each of them. */
  readonly isOnAxis: boolean;
}

/** Classes of a measure. */
export function cellLook({ color, look }: Cell): string {
  return ['value', color, look].filter(Boolean).join(' ');
}

/** Classes of the cell of a picture. */
export function pictureLook(isOnAxis: boolean): string {
  return isOnAxis ? 'picture axis' : 'picture';
}
