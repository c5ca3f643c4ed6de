import type { Share } from '../../chart/day-bar.ts';
import type { PlacedLabel } from '../../chart/labels.ts';
import type { Color } from '../../ui/panel.ts';

/** A label of the bar. */
export interface BarLabel extends PlacedLabel {
  readonly isBelow?: boolean;
  readonly look?: 'strong' | Color;
  /** The bar has this label only where it is wide, or only where it is narrow. */
  readonly width: 'wide' | 'narrow';
}

/** The time from now on, as a bar. All places are shares of its width, from 0 to 1. */
export interface DayBar {
  readonly kind: 'day';
  /** What it shows, for those who don't see it. */
  readonly label: string;
  /** No service. */
  readonly gap?: Share;
  /** Open, after a gap. */
  readonly open?: Share;
  /** When one's turn may come. */
  readonly band?: Share & { readonly isOpenEnded?: boolean };
  /** The part of the band that lies after closing. */
  readonly late?: Share;
  /** When it usually comes, or comes as reported. */
  readonly tick?: number;
  readonly pause?: Share;
  /** The last moment to join, the end of service. */
  readonly line?: { readonly at: number; readonly color?: 'warn' };
  readonly midnights: readonly number[];
  readonly labels: readonly BarLabel[];
  /** What stands below in words where the bar is too narrow for its labels. */
  readonly words: string;
}
