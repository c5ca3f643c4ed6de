import type { Stages } from '../domain/model.ts';
import { STAGES, toCome, type Stage } from '../domain/progress.ts';

/** A part of a bar, from one share of the width to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The bar of one stage. */
export interface FunnelBar {
  readonly stage: Stage;
  /** The share of the width that the count fills; undefined where it is not known. */
  readonly share: number | undefined;
  /** What was counted earlier and is gone. */
  readonly gone?: Stretch;
  /** Results to come, on the bar of the results. */
  readonly toCome?: Stretch;
}

/** The stages of testing on one scale. All lengths are shares of the width. */
export interface Funnel {
  readonly bars: readonly FunnelBar[];
  /** Where the population is; undefined where it is not known. */
  readonly population: number | undefined;
  /** Whether a count exceeds the population, so that the bars go past its mark. */
  readonly isExceeded: boolean;
  /** The stage with the largest count, which the scale ends with where the population is not known. */
  readonly largest: Stage | undefined;
}

/** Room behind the largest count where it exceeds the population, so that it is seen to be more. */
const BEYOND = 1.045;

/** Stages that everybody asks for: where they are not known, that is shown. */
const ASKED: readonly Stage[] = ['sampled', 'resulted'];

/**
 * @param population undefined or 0 where it is not known
 * @param earlier counts that were higher than they are now
 */
export function funnel(
  stages: Stages,
  population: number | undefined,
  earlier: ReadonlyMap<Stage, number>,
): Funnel {
  const given = STAGES.filter(stage => stages[stage] !== undefined);
  const shown = STAGES.filter(stage =>
    given.length === 0 ? stage !== 'sent' : given.includes(stage) || ASKED.includes(stage),
  );
  const most = Math.max(0, ...given.map(stage => stages[stage] ?? 0), ...earlier.values());
  const isExceeded = !!population && most > population;
  const top = (isExceeded ? most * BEYOND : population || most) || 1;
  return {
    bars: shown.map(stage => barOf(stage, stages, earlier.get(stage), top)),
    population: population ? population / top : undefined,
    isExceeded,
    largest: largestOf(stages, given),
  };
}

function barOf(stage: Stage, stages: Stages, before: number | undefined, top: number): FunnelBar {
  const count = stages[stage];
  if (count === undefined) return { stage, share: undefined };
  const share = count / top;
  const expected = stage === 'resulted' ? toCome(stages) : undefined;
  return {
    stage,
    share,
    ...(before !== undefined && { gone: { from: share, to: before / top } }),
    ...(expected && { toCome: { from: share, to: (count + expected) / top } }),
  };
}

function largestOf(stages: Stages, given: readonly Stage[]): Stage | undefined {
  return given.reduce<Stage | undefined>(
    (most, stage) => (most === undefined || (stages[stage] ?? 0) > (stages[most] ?? 0) ? stage : most),
    undefined,
  );
}
