import { LanternElement } from '../../element/lantern-element.ts';
import type { Sort } from '../../ui/display.ts';
import type { Widget } from '../../ui/widget.ts';
import { doorstep } from './definition.ts';
import type { DoorstepView } from './view.ts';

/**
 * People who are sampled at home: how many were visited and how many are still to be, homes, teams. Counts below the feed's
 * `suppressBelow` (5 by default) are hidden, and so is what would give them away. One community, or a list of all.
 *
 * @csspart visits - people who were visited, and those to come
 * @csspart contradiction - remark: more visits than people
 * @csspart homes - remark: how many homes
 * @csspart teams - remark: how many teams
 * @csspart why - fact: why numbers are hidden
 */
export class LanternDoorstep extends LanternElement<DoorstepView> {
  /**
   * Order of a list: `name`, `age`, `district` or a measure, with `-` before it the other way round.
   *
   * @default '-due'
   */
  declare sort: Sort<'due' | 'sampled' | 'people' | 'households' | 'teams'> | null;

  protected override readonly widget: Widget<DoorstepView> = doorstep;
}
