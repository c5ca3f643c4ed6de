import type { EpochMs, Point, Stages, StagesPoint, Testing } from './model.ts';

export type Stage = keyof Stages;

/** In the order in which a person passes them. */
export const STAGES: readonly Stage[] = ['registered', 'sampled', 'sent', 'resulted'];

/**
 * A share in whole per cent. It is rounded down, so that 99.96 % is not shown as done, and may exceed 100.
 *
 * @returns undefined where one of the two is unknown or `whole` is 0
 */
export function percent(part: number | undefined, whole: number | undefined): number | undefined {
  // Multiplied first, since 29 / 100 * 100 is 28.999…
  return part === undefined || !whole ? undefined : Math.floor((part * 100) / whole);
}

/** The number of people who were sampled and have no result yet. Undefined where it is unknown, or where the counts contradict each other. */
export function toCome({ sampled, sent, resulted }: Stages): number | undefined {
  const taken = sampled ?? sent;
  return taken === undefined || resulted === undefined || resulted > taken ? undefined : taken - resulted;
}

/** Stages in the order in which they are preferred as the measure of progress. */
export const HEAD_STAGES: readonly Stage[] = ['sampled', 'resulted', 'sent', 'registered'];

/** The stage by which the progress of a community is measured: the first of {@link HEAD_STAGES} that is known. */
export function headStage(testing: Testing): Stage | undefined {
  return HEAD_STAGES.find(stage => testing[stage] !== undefined);
}

/**
 * Stages whose count is lower now than it was. This happens in real data, by corrections. Such counts are shown as they are, with a
 * note.
 *
 * @param asOf time of the counts; later observations are left out. By default that of the testing itself
 * @returns for each such stage its highest earlier value, and when it had it; the newest of several times
 */
export function decreasedStages(
  testing: Testing,
  asOf: EpochMs | undefined = testing.asOf,
): ReadonlyMap<Stage, Point> {
  const found = new Map<Stage, Point>();
  for (const [at, earlier] of testing.history ?? ([] as readonly StagesPoint[])) {
    if (asOf !== undefined && at > asOf) continue;
    for (const stage of STAGES) {
      const [then, now] = [earlier[stage], testing[stage]];
      if (then === undefined || now === undefined || then <= now) continue;
      const [when, highest] = found.get(stage) ?? [-Infinity, 0];
      if (then > highest || (then === highest && at > when)) found.set(stage, [at, then]);
    }
  }
  return found;
}

/**
 * Whether more results are in than samples were taken, so that one of the two counts must be wrong. False where either is unknown.
 */
export function hasMoreResultsThanSamples({ sampled, sent, resulted }: Stages): boolean {
  const taken = sampled ?? sent;
  return taken !== undefined && resulted !== undefined && resulted > taken;
}
