import { LanternElement } from '../../element/lantern-element.ts';
import type { Sort } from '../../ui/display.ts';
import type { Widget } from '../../ui/widget.ts';
import { agencies } from './definition.ts';
import type { AgenciesView } from './view.ts';

/**
 * Agencies that send staff: how many can still go, how many are out, and where. One community: the agencies that are there. A
 * list: all agencies of the feed, or those in the communities or the district that are chosen, with a row for each community
 * in which they are.
 *
 * @csspart agencies - the agencies, each with its staff
 * @csspart agency - one agency
 * @csspart staff - staff of an agency as a picture
 * @csspart free - those who can still go
 * @csspart out - those who are out
 * @csspart places - where they are
 * @csspart place - one of these places
 * @csspart exceeded - remark: more are out than there are
 * @csspart unlisted - remark: places that the feed does not have
 */
export class LanternAgencies extends LanternElement<AgenciesView> {
  /**
   * Order of a list: `name`, `age`, `district` or a measure, with `-` before it the other way round.
   *
   * @default '-need'
   */
  declare sort: Sort<'need' | 'gap' | 'agencies'> | null;

  protected override readonly widget: Widget<AgenciesView> = agencies;
}
