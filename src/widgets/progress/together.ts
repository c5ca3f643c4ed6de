import type { Absent } from '../../domain/absent.ts';
import type { Community } from '../../domain/model.ts';
import { percent, type Stage } from '../../domain/progress.ts';
import { part, total, type Total } from '../../domain/total.ts';
import type { CommunityContexts } from '../../ui/context.ts';

/** How far some communities have come together. */
export interface Together {
  /** Those reached; where any population is known, in communities whose population is known. */
  readonly reached: Total;
  /** How many live in the communities that are in the sum; undefined where no population is known. */
  readonly population: number | undefined;
  /** In whole per cent. */
  readonly share: number | undefined;
}

/** The sums of some communities at one stage. Count and population are of the same communities. */
export function together(
  communities: readonly Community[],
  stage: Stage,
  { ageOf }: Pick<CommunityContexts, 'ageOf'>,
  absent: Absent,
): Together {
  const hasShare = communities.some(({ testing }) => testing?.[stage] !== undefined && !!testing.population);
  let population = 0;
  const parts = communities.map(each => {
    const { testing = {} } = each;
    const age = ageOf(each, 'testing');
    const isIn = testing[stage] !== undefined && (!hasShare || !!testing.population);
    if (isIn && age.freshness !== 'expired') population += testing.population ?? 0;
    return part(age, isIn ? testing[stage] : undefined);
  });
  const reached = total(parts, 'running', absent);
  return hasShare
    ? { reached, population, share: percent(reached.value, population) }
    : { reached, population: undefined, share: undefined };
}
