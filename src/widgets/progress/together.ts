import type { Absent } from '../../domain/completeness.ts';
import type { Community, Testing } from '../../domain/model.ts';
import { HEAD_STAGES, STAGES } from '../../domain/progress.ts';
import { total, type Total } from '../../domain/total.ts';
import type { CommunityContexts } from '../../ui/context.ts';

/** The testing of some communities together. */
export interface Together {
  readonly testing: Testing;
  /** The head stage, which says how old the sum is and from how many communities. */
  readonly reached: Total;
}

const MEMBERS = [...STAGES, 'positive', 'population'] as const;
type Member = (typeof MEMBERS)[number];

/** The sums of some communities: each stage of the same communities, or not at all. */
export function together(
  communities: readonly Community[],
  { ageOf }: Pick<CommunityContexts, 'ageOf'>,
  absent: Absent,
): Together {
  const stage =
    HEAD_STAGES.find(each => communities.some(({ testing }) => testing?.[each] !== undefined)) ?? 'sampled';
  const parts = communities.map(each => ({ ...ageOf(each, 'testing'), value: each.testing?.[stage] }));
  const reached = total(parts, 'running', absent);
  const sums = new Map<Member, { value: number; known: number }>();
  communities.forEach(({ testing = {} }, index) => {
    const part = parts[index];
    if (part?.value === undefined || part.freshness === 'expired') return;
    for (const member of MEMBERS) {
      const value = testing[member];
      if (value === undefined) continue;
      const sum = sums.get(member);
      if (!sum) sums.set(member, { value, known: 1 });
      else {
        sum.value += value;
        sum.known++;
      }
    }
  });
  const testing: { -readonly [K in keyof Testing]: Testing[K] } = {};
  // A stage that fewer report would look like a fall from the one before it.
  for (const [member, { value, known }] of sums)
    if (known === reached.known || member === 'positive') testing[member] = value;
  return { testing, reached };
}
