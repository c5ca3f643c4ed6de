import type { Stages, StagesPoint, Testing } from './model.ts';

export type Stage = keyof Stages;

/** In the order in which a person passes them. */
export const STAGES: readonly Stage[] = ['registered', 'sampled', 'sent', 'resulted'];

/**
 * Whole per cent, rounded down: 99.96 % is not done. Undefined where there is nothing to divide by. May be over 100.
 */
export function percent(part: number | undefined, whole: number | undefined): number | undefined {
  // Multiplied first: 0.29 · 100 is 28.999…, 29 · 100 ÷ 100 is 29.
  return part === undefined || !whole ? undefined : Math.floor((part * 100) / whole);
}

/** Results to come: those sampled whose result is not in. Undefined where it is unknown, or the counts contradict. */
export function toCome({ sampled, sent, resulted }: Stages): number | undefined {
  const taken = sampled ?? sent;
  return taken === undefined || resulted === undefined || resulted > taken ? undefined : taken - resulted;
}

/** Which stage tells best how far testing has come: sampled, else what lies nearest. */
export const HEAD_STAGES: readonly Stage[] = ['sampled', 'resulted', 'sent', 'registered'];

/** The first of {@link HEAD_STAGES} that is known. */
export function headStage(testing: Testing): Stage | undefined {
  return HEAD_STAGES.find(stage => testing[stage] !== undefined);
}

/**
 * Stages that are lower now than they were. It happens in real data (corrections); it is shown as it is, and said.
 *
 * @returns for each such stage the highest earlier value
 */
export function fallen(testing: Testing): ReadonlyMap<Stage, number> {
  const found = new Map<Stage, number>();
  for (const [at, earlier] of testing.history ?? ([] as readonly StagesPoint[])) {
    if (testing.asOf !== undefined && at > testing.asOf) continue;
    for (const stage of STAGES) {
      const [then, now] = [earlier[stage], testing[stage]];
      if (then !== undefined && now !== undefined && then > now && then > (found.get(stage) ?? 0))
        found.set(stage, then);
    }
  }
  return found;
}
