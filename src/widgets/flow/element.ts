import { LanternElement } from '../../element/lantern-element.ts';
import type { Widget } from '../../ui/widget.ts';
import { flow } from './definition.ts';
import type { FlowOptions, FlowView } from './view.ts';
import { WhatIfController } from './what-if-controller.ts';

/**
 * The steps of a site from registration to the result: who waits for each, how fast each works, which one is clearly the slowest,
 * and what one station more or less would change. One community, or all.
 */
export class LanternFlow extends LanternElement<FlowView, FlowOptions> {
  protected override readonly widget: Widget<FlowView, FlowOptions> = flow;

  private readonly whatIf: WhatIfController = new WhatIfController(this);

  protected override get options(): FlowOptions {
    return { whatIf: this.whatIf };
  }
}
