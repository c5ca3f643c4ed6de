import { LanternElement } from '../../element/lantern-element.ts';
import type { Widget } from '../../ui/widget.ts';
import { volunteers } from './definition.ts';
import type { VolunteersView } from './view.ts';

/**
 * Who is there to help: volunteers on duty of those needed, what lacks by task (a surplus in one never hides a gap in
 * another), and the shifts now and next. Never a name of a person. One community, or a list of all.
 */
export class LanternVolunteers extends LanternElement<VolunteersView> {
  protected override readonly widget: Widget<VolunteersView> = volunteers;
}
