import { HEAD_STAGES, type Stage } from '../../domain/progress.ts';
import type { Community } from '../../domain/model.ts';
import type { Counting } from '../../domain/total.ts';
import type { PartKind } from '../../ui/context.ts';

/** What a map shows of each community, as `measure` names it. */
export type Measure =
  | 'queue.wait'
  | 'queue.waiting'
  | 'volunteers.short'
  | 'volunteers.onDuty'
  | 'testing.share'
  | 'testing.registered'
  | 'testing.sampled'
  | 'testing.sent'
  | 'testing.resulted';

export const MEASURES: readonly Measure[] = [
  'queue.wait',
  'queue.waiting',
  'volunteers.short',
  'volunteers.onDuty',
  'testing.share',
  'testing.registered',
  'testing.sampled',
  'testing.sent',
  'testing.resulted',
];

/** The part of a community that has a measure. */
export function partOf(measure: Measure): PartKind {
  return measure.split('.')[0] as PartKind;
}

/** The stage of the testing that is counted; undefined of other measures. */
export function stageOf(measure: Measure): Stage | undefined {
  const [part, name] = measure.split('.');
  return part === 'testing' ? (name === 'share' ? 'sampled' : (name as Stage)) : undefined;
}

/** Counts of the testing only grow; all else is true at one moment. */
export function countingOf(measure: Measure): Counting {
  return partOf(measure) === 'testing' ? 'running' : 'momentary';
}

/** The measure that was asked for; else the first that these communities have. */
export function measureOf(asked: string | null, communities: readonly Community[]): Measure {
  const known = MEASURES.find(each => each === asked?.trim());
  if (known) return known;
  const has = (test: (community: Community) => unknown): boolean =>
    communities.some(each => test(each) !== undefined);
  if (has(({ queue }) => queue?.waiting)) return 'queue.waiting';
  if (has(({ queue }) => queue?.waitMinutes)) return 'queue.wait';
  if (communities.some(({ testing }) => testing?.population && testing.sampled !== undefined))
    return 'testing.share';
  const stage = HEAD_STAGES.find(each => has(({ testing }) => testing?.[each]));
  if (stage) return `testing.${stage}`;
  return has(({ volunteers }) => volunteers) ? 'volunteers.short' : 'queue.waiting';
}
