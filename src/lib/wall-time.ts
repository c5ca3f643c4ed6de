const DAY_MS = 86_400_000;

/** How far the clocks on the wall of a zone are ahead of UTC at an instant, both in milliseconds. */
export type Offset = (at: number) => number;

/**
 * The instants at which the clocks of a zone show a given time, the earliest first. There is one, except where the clocks
 * are changed: none for a time that they skip, and two for a time that they show twice.
 *
 * @param wall the time on the wall, written as if it were UTC, in epoch milliseconds
 */
export function instantsAt(wall: number, offset: Offset): readonly number[] {
  // No zone changes its clocks twice within two days, so these are the offsets before and after a change near `wall`.
  const before = wall - offset(wall - DAY_MS);
  const after = wall - offset(wall + DAY_MS);
  const candidates = before === after ? [before] : [before, after];
  return candidates.filter(at => at + offset(at) === wall);
}
