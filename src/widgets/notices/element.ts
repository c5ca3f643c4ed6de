import type { PropertyDeclarations } from 'lit';
import { LanternElement } from '../../element/lantern-element.ts';
import type { Widget } from '../../ui/widget.ts';
import { notices } from './definition.ts';
import type { NoticesOptions } from './options.ts';
import type { NoticesView } from './view.ts';

/**
 * What to know now: notices while they hold, cautions first; the schedule as now, next, later and earlier, also as a file for
 * calendars; how residents may come and go; what to bring; how far results are in. One community, or a list of all.
 */
export class LanternNotices extends LanternElement<NoticesView, NoticesOptions> {
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
