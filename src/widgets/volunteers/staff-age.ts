import type { Age } from '../../domain/age.ts';
import type { Volunteers } from '../../domain/model.ts';
import { shiftsAround } from '../../domain/shifts.ts';
import { ageView, type AgeView } from '../../ui/age-view.ts';
import type { ViewContext } from '../../ui/context.ts';

/** The age of the numbers; it wakes for shifts too. */
export function staffAge({ shifts = [] }: Volunteers, age: Age, context: ViewContext): AgeView {
  const view = ageView(age, 'volunteers', context);
  return { ...view, changesAt: Math.min(view.changesAt, shiftsAround(shifts, context.now).changesAt) };
}
