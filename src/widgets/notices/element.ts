import type { PropertyDeclarations } from 'lit';
import { LanternElement } from '../../element/lantern-element.ts';
import type { Sort } from '../../ui/display.ts';
import type { Widget } from '../../ui/widget.ts';
import { notices } from './definition.ts';
import type { NoticesOptions } from './options.ts';
import type { NoticesView } from './view.ts';

/**
 * What to know now: notices while they hold, cautions first; the schedule as now, next, later and earlier, also as a file for
 * calendars; how residents may come and go; what to bring; how far results are in. One community, or a list of all.
 *
 * @csspart notices - the notices that hold now
 * @csspart others - the less urgent of them, in one row that unfolds
 * @csspart timetable - what is on now, next, and later
 * @csspart calendar - the button that saves it as a calendar file
 * @csspart caution - a notice: take care
 * @csspart closure - a notice: closed
 * @csspart schedule - a notice of the schedule; fact: the schedule
 * @csspart reminder - a notice: what to remember, what to bring
 * @csspart result - a notice about results
 * @csspart comfort - a notice of comfort
 * @csspart info - any other notice
 * @csspart later - fact: what comes later
 * @csspart earlier - fact: what was earlier
 * @csspart over - fact: notices that hold no more
 */
export class LanternNotices extends LanternElement<NoticesView, NoticesOptions> {
  /**
   * Order of a list: `name`, `age`, `district` or a measure, with `-` before it the other way round.
   *
   * @default 'schedule'
   */
  declare sort: Sort<'schedule'> | null;

  static override properties: PropertyDeclarations = {
    kinds: {},
  };

  /**
   * Only notices of these kinds, one or several with blanks between: `caution`, `closure` (with the access state), `schedule`
   * (with the schedule), `reminder` (with what to bring), `result` (with how far results are in), `comfort`, `info`.
   */
  declare kinds: string | null;

  protected override readonly widget: Widget<NoticesView, NoticesOptions> = notices;

  constructor() {
    super();
    this.kinds = null;
  }

  protected override get options(): NoticesOptions {
    return { kinds: this.kinds };
  }
}
