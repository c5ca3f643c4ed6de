import { LanternElement } from '../../element/lantern-element.ts';
import type { Sort } from '../../ui/display.ts';
import type { Widget } from '../../ui/widget.ts';
import { flow } from './definition.ts';
import type { FlowOptions, FlowView } from './view.ts';
import { WhatIfController } from './what-if-controller.ts';

/**
 * The steps of a site from registration to the result: who waits for each, how fast each works, which one is clearly the slowest,
 * and what one station more or less would change. One community, or all.
 *
 * @csspart steps - the steps, each with a picture
 * @csspart step - one step
 * @csspart what-if - what one more station would do
 * @csspart stations - the stations that are supposed
 * @csspart more - the button for one station more; of a list: for more rows
 * @csspart fewer - the button for one station less
 * @csspart change - what would change
 * @csspart then - how long it would take then
 * @csspart working - fact: how many stations work
 * @csspart last - fact: the last of a day
 * @csspart method - fact: how it was worked out
 */
export class LanternFlow extends LanternElement<FlowView, FlowOptions> {
  /**
   * Order of a list: `name`, `age`, `district` or a measure, with `-` before it the other way round.
   *
   * @default '-longest'
   */
  declare sort: Sort<'longest' | 'waiting'> | null;

  protected override readonly widget: Widget<FlowView, FlowOptions> = flow;

  private readonly whatIf: WhatIfController = new WhatIfController(this);

  protected override get options(): FlowOptions {
    return { whatIf: this.whatIf };
  }
}
