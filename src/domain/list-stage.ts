import { HEAD_STAGES, type Stage } from './progress.ts';
import type { Community } from './model.ts';

/**
 * The stage that some communities are compared by. All of them are measured by it, also those that give another one only. It is
 * the first of {@link HEAD_STAGES} that at least half of those with any give; else the first that any gives.
 */
export function listStage(communities: readonly Community[]): Stage {
  const given = (stage: Stage): number =>
    communities.filter(({ testing }) => testing?.[stage] !== undefined).length;
  const counts = HEAD_STAGES.map(given);
  const most = Math.max(...counts);
  const index = counts.findIndex(count => count > 0 && count * 2 >= most);
  return HEAD_STAGES[index] ?? 'sampled';
}
