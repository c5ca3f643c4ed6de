import type { PropertyDeclarations } from 'lit';
import { LanternElement } from '../../element/lantern-element.ts';
import type { Sort } from '../../ui/display.ts';
import type { Widget } from '../../ui/widget.ts';
import { progress } from './definition.ts';
import type { ProgressOptions, ProgressView } from './view.ts';

/**
 * How far testing has come: registered, sampled, sent, resulted of the population, with shares and how far results lag
 * behind. Any stage may lack; over 100 % and counts that fell are shown as they are, and said. One community, or all.
 *
 * @csspart stages - registered, sampled, sent and resulted, as bars
 * @csspart finish - when it will be finished, as a range
 * @csspart fell - remark: a count is lower than before
 * @csspart contradiction - remark: more results than samples
 * @csspart positive - remark: positive results, with `show-positive`
 * @csspart pace - fact: the pace, and what is needed
 * @csspart tubes - fact: tubes
 * @csspart last-round - fact: the last round
 * @csspart course - the chart of the day
 */
export class LanternProgress extends LanternElement<ProgressView, ProgressOptions> {
  /**
   * Order of a list: `name`, `age`, `district` or a measure, with `-` before it the other way round.
   *
   * @default 'share'
   */
  declare sort: Sort<
    'share' | 'to-come' | 'registered' | 'sampled' | 'sent' | 'resulted' | 'lag' | 'pace'
  > | null;

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
