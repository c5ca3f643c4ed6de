import type { PropertyDeclarations } from 'lit';
import { partOf, type Measure } from '../../domain/measure.ts';
import { LanternElement } from '../../element/lantern-element.ts';
import type { Sort } from '../../ui/display.ts';
import type { Widget } from '../../ui/widget.ts';
import { trend } from './definition.ts';
import { TrendFigure } from './figure.ts';
import { measureOf, type TrendOptions, type TrendView } from './view.ts';

/**
 * How a count has gone on over the day: people waiting, volunteers on duty, or a stage of the testing, against the last round
 * where there was one. One community, or several with a line each.
 *
 * @csspart zoom - the choice of hours that a chart shows
 * @csspart course - the chart
 * @csspart fell - remark: a count is lower than before
 */
export class LanternTrend extends LanternElement<TrendView, TrendOptions> {
  /**
   * Order of a list: `name`, `age`, `district` or a measure, with `-` before it the other way round.
   *
   * @default '-change'
   */
  declare sort: Sort<'change' | 'count'> | null;

  static override properties: PropertyDeclarations = {
    measure: {},
  };

  /**
   * What is counted: `queue.waiting` (the default), `volunteers.onDuty`, `testing.registered`, `testing.sampled`, `testing.sent`
   * or `testing.resulted`.
   *
   * @default 'queue.waiting'
   */
  declare measure: Measure | null;

  private readonly figure: TrendFigure = new TrendFigure(this, this.modules.need);
  private readonly widgets: Map<string, Widget<TrendView, TrendOptions>> = new Map();

  constructor() {
    super();
    this.measure = null;
  }

  /** Its numbers count for as long as those of the part that is measured. */
  protected override get widget(): Widget<TrendView, TrendOptions> {
    const part = partOf(measureOf(this.measure));
    const known = this.widgets.get(part);
    const widget: Widget<TrendView, TrendOptions> = known ?? {
      ...trend,
      part,
      visual: ({ course }, context) => course && this.figure.render(course, context),
    };
    this.widgets.set(part, widget);
    return widget;
  }

  protected override get options(): TrendOptions {
    return { measure: measureOf(this.measure), figure: this.figure };
  }
}
