import { LanternElement } from '../../element/lantern-element.ts';
import type { Widget } from '../../ui/widget.ts';
import { agencies } from './definition.ts';
import type { AgenciesView } from './view.ts';

/**
 * Agencies that send staff: how many can still go, how many are out, and where. One community: the agencies that are there. A
 * list: all agencies of the feed, or those in the communities or the district that are chosen, with a row for each community
 * in which they are.
 */
export class LanternAgencies extends LanternElement<AgenciesView> {
  protected override readonly widget: Widget<AgenciesView> = agencies;
}
