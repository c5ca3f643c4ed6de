import { isCurrent, isOld, type Age } from '../../domain/age.ts';
import type { Community, EpochMs, Testing } from '../../domain/model.ts';
import { courseOf, resultsLag } from '../../domain/outlook.ts';
import { paceOf } from '../../domain/pace.ts';
import { percent, STAGES, toCome, type Stage } from '../../domain/progress.ts';
import type { CommunityContexts, ViewContext } from '../../ui/context.ts';
import { NONE, type Cell, type Column } from '../../ui/panel.ts';
import { progressListStrings, type ProgressListStrings } from './list-strings.ts';

/** What the columns are made from. */
export interface Progress extends Pick<CommunityContexts, 'ageOf'> {
  readonly context: ViewContext;
  /** What all communities are measured by. */
  readonly stage: Stage;
  /** Whether shares of populations are compared; else counts are, because no population is known. */
  readonly hasShare: boolean;
}

/** The share of one stage. As orders: what is to come, each stage, the lag of results, the pace. */
export function progressColumns(communities: readonly Community[], progress: Progress): readonly Column[] {
  const { stage, hasShare, context } = progress;
  const { words, now } = context;
  const t = words.of(progressListStrings);
  const given = STAGES.filter(each => communities.some(({ testing }) => testing?.[each] !== undefined));
  const number = (value: number): string => words.number(value);
  const minutes = (value: number): string => words.minutes(value);
  const rate = (value: number): string => words.rate(value);
  return [
    {
      ...(hasShare ? shareColumn(progress) : countColumn(stage, progress)),
      key: 'share',
      orderLabel: t.byShare[stage],
    },
    {
      ...measureColumn('to-come', t.toComeColumn, toCome, number, progress),
      orderLabel: t.byToCome,
      isFalling: true,
    },
    ...given.map(each => ({ ...countColumn(each, progress), hidden: true, isFalling: true })),
    {
      ...measureColumn('lag', t.lag, (testing, age) => resultsLag(testing, age, now), minutes, progress),
      hidden: true,
      isFalling: true,
    },
    {
      ...measureColumn('pace', t.pace, (testing, age) => paceAt(testing, age, now), rate, progress),
      hidden: true,
      isFalling: true,
    },
  ];
}

/** The share of a community at the stage of the list, not rounded; undefined where one of the two is unknown. */
export function shareOf({ testing }: Community, stage: Stage): number | undefined {
  const { population, [stage]: count } = testing ?? {};
  return population && count !== undefined ? count / population : undefined;
}

function shareColumn({ context, ageOf, stage }: Progress): Column {
  const { words } = context;
  const t = words.of(progressListStrings);
  return {
    key: 'share',
    label: t.stage[stage],
    // Numbers of which it is known that they are old are not compared with others.
    value: community =>
      isOld(ageOf(community, 'testing').freshness) ? undefined : shareOf(community, stage),
    cell: (community): Cell => {
      const age = ageOf(community, 'testing');
      const share = percent(community.testing?.[stage], community.testing?.population);
      if (share === undefined || age.freshness === 'expired') return { text: NONE, look: 'unknown' };
      return told(words.percent(share), age, t);
    },
  };
}

function countColumn(stage: Stage, progress: Progress): Column {
  const { words } = progress.context;
  const label = words.of(progressListStrings).stage[stage];
  return measureColumn(
    stage,
    label,
    testing => testing[stage],
    value => words.number(value),
    progress,
  );
}

/** A column of one measure. An old value is told as what it was. */
function measureColumn(
  key: string,
  label: string,
  value: (testing: Testing, age: Age) => number | undefined,
  format: (value: number) => string,
  { ageOf, context: { words } }: Progress,
): Column {
  const t = words.of(progressListStrings);
  return {
    key,
    label,
    value: community => {
      const age = ageOf(community, 'testing');
      return isOld(age.freshness) ? undefined : value(community.testing ?? {}, age);
    },
    cell: (community): Cell => {
      const age = ageOf(community, 'testing');
      const known = age.freshness === 'expired' ? undefined : value(community.testing ?? {}, age);
      if (known === undefined) return { text: NONE, look: 'unknown' };
      return told(format(known), age, t);
    },
  };
}

/** A number as it is told at its age: in the past tense where it is old, light where its time is in doubt. */
function told(text: string, age: Age, t: ProgressListStrings): Cell {
  if (isOld(age.freshness)) return { text: t.wasShare(text), look: 'old' };
  return isCurrent(age.freshness) ? { text } : { text, look: 'unknown' };
}

/** People an hour lately; unknown where the count is not current. */
function paceAt(testing: Testing, age: Age, now: EpochMs): number | undefined {
  return isCurrent(age.freshness) ? paceOf(courseOf(testing, age, now))?.perHour : undefined;
}
