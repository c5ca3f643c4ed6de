import { LanternElement } from '../../element/lantern-element.ts';
import type { Widget } from '../../ui/widget.ts';
import { doorstep } from './definition.ts';
import type { DoorstepView } from './view.ts';

/**
 * People who are sampled at home: how many were visited and how many are still to be, homes, teams. Counts below the feed's
 * `suppressBelow` (5 by default) are hidden, and so is what would give them away. One community, or a list of all.
 */
export class LanternDoorstep extends LanternElement<DoorstepView> {
  protected override readonly widget: Widget<DoorstepView> = doorstep;
}
