import { LanternElement } from '../../element/lantern-element.ts';
import type { Sort } from '../../ui/display.ts';
import type { Widget } from '../../ui/widget.ts';
import { volunteers } from './definition.ts';
import type { VolunteersView } from './view.ts';

/**
 * Who is there to help: volunteers on duty of those needed, what lacks by task (a surplus in one never hides a gap in
 * another), and the shifts now and next. Never a name of a person. One community, or a list of all.
 *
 * @csspart roster - the tasks, each with a picture
 * @csspart task - one task
 * @csspart asks - what is wanted, as a remark or a fact
 * @csspart relief - remark: who has been on duty for long
 * @csspart sign-up - the link to sign up
 * @csspart last-known - fact: what was known last
 * @csspart tasks - fact: the tasks
 * @csspart shifts - fact: the shifts
 * @csspart minimums - fact: the least that tasks need
 * @csspart course - the chart of people on duty
 * @csspart coverage - the chart of the shifts
 */
export class LanternVolunteers extends LanternElement<VolunteersView> {
  /**
   * Order of a list: `name`, `age`, `district` or a measure, with `-` before it the other way round.
   *
   * @default '-urgency'
   */
  declare sort: Sort<'urgency' | 'gap' | 'on-duty'> | null;

  protected override readonly widget: Widget<VolunteersView> = volunteers;
}
