import type { PropertyDeclarations } from 'lit';
import { LanternElement } from '../../element/lantern-element.ts';
import type { Widget } from '../../ui/widget.ts';
import { progress } from './definition.ts';
import type { ProgressOptions, ProgressView } from './view.ts';

/**
 * How far testing has come: registered, sampled, sent, resulted of the population, with shares and how far results lag
 * behind. Any stage may lack; over 100 % and counts that fell are shown as they are, and said. One community, or all.
 */
export class LanternProgress extends LanternElement<ProgressView, ProgressOptions> {
  static override properties: PropertyDeclarations = {
    showPositive: { attribute: 'show-positive', type: Boolean },
  };

  /** Shows counts of positives, where the publisher gives them. */
  declare showPositive: boolean;

  protected override readonly widget: Widget<ProgressView, ProgressOptions> = progress;

  constructor() {
    super();
    this.showPositive = false;
  }

  protected override get options(): ProgressOptions {
    return { showPositive: this.showPositive };
  }
}
