import { isCurrent, type Age } from '../../domain/age.ts';
import type { Community, EpochMs, Testing } from '../../domain/model.ts';
import { courseOf, resultsLag } from '../../domain/outlook.ts';
import { paceOf } from '../../domain/pace.ts';
import { headStage, percent, STAGES, toCome, type Stage } from '../../domain/progress.ts';
import type { CommunityContexts, ViewContext } from '../../ui/context.ts';
import { figure } from '../../ui/figure.ts';
import { cell, NONE, type Cell, type Column } from '../../ui/panel.ts';
import type { Together } from './together.ts';
import { shareReached, strings } from './view.ts';

/** What the columns are made from. */
interface Progress extends Pick<CommunityContexts, 'ageOf'> {
  readonly context: ViewContext;
  readonly groupOf: (members: readonly Community[]) => Together;
}

/** The share and what is to come; and, while the list is in its order, each stage, the lag of results, or the pace. */
export function progressColumns(communities: readonly Community[], progress: Progress): readonly Column[] {
  const { words, now } = progress.context;
  const t = strings(words);
  const given = STAGES.filter(stage => communities.some(({ testing }) => testing?.[stage] !== undefined));
  return [
    stageColumn('share', t.progress, headStage, progress),
    numberColumn('to-come', t.toComeColumn, toCome, value => words.number(value), progress),
    ...given.map(stage => hidden(stageColumn(stage, t.stage[stage], () => stage, progress))),
    hidden(
      numberColumn(
        'lag',
        t.lagColumn,
        (testing, age) => resultsLag(testing, age, now),
        value => words.minutes(value),
        progress,
      ),
    ),
    hidden(
      numberColumn(
        'pace',
        t.paceColumn,
        (testing, age) => paceAt(testing, age, now),
        value => words.rate(value),
        progress,
      ),
    ),
  ];
}

function hidden(column: Column): Column {
  return { ...column, hidden: true };
}

/** A column of one measure, from a testing and its age. */
function measureColumn(
  key: string,
  label: string,
  value: (testing: Testing, age: Age) => number | undefined,
  cellOf: (testing: Testing, age: Age) => Cell,
  { ageOf, groupOf }: Progress,
): Column {
  return {
    key,
    label,
    value: community => {
      const age = ageOf(community, 'testing');
      return age.freshness === 'expired' ? undefined : value(community.testing ?? {}, age);
    },
    cell: community => cellOf(community.testing ?? {}, ageOf(community, 'testing')),
    groupCell: members => {
      const { testing, reached } = groupOf(members);
      return cellOf(testing, reached);
    },
  };
}

/** How far a stage has come: its share, or the count where no population is known. */
function stageColumn(
  key: string,
  label: string,
  stageOf: (testing: Testing) => Stage | undefined,
  progress: Progress,
): Column {
  const { context } = progress;
  const { words } = context;
  const t = strings(words);
  const cellOf = (testing: Testing, age: Age): Cell => {
    const stage = stageOf(testing);
    const number = figure(stage && testing[stage], t.people[stage ?? 'sampled'], age, context);
    const share =
      age.freshness === 'expired' ? undefined : percent(stage && testing[stage], testing.population);
    return share === undefined
      ? cell(number)
      : { text: words.percent(share), freshness: age.freshness, sub: { text: number.text ?? NONE } };
  };
  return measureColumn(key, label, testing => sortableShare(testing, stageOf(testing)), cellOf, progress);
}

function numberColumn(
  key: string,
  label: string,
  value: (testing: Testing, age: Age) => number | undefined,
  format: (value: number) => string,
  progress: Progress,
): Column {
  const cellOf = (testing: Testing, age: Age): Cell => {
    const known = age.freshness === 'expired' ? undefined : value(testing, age);
    return { text: known === undefined ? NONE : format(known), freshness: age.freshness };
  };
  return measureColumn(key, label, value, cellOf, progress);
}

/** People an hour lately; unknown where the count is not current. */
function paceAt(testing: Testing, age: Age, now: EpochMs): number | undefined {
  return isCurrent(age.freshness) ? paceOf(courseOf(testing, age, now))?.perHour : undefined;
}

/** What a list is sorted by. Without a population, counts stand for shares. */
function sortableShare(testing: Testing, stage: Stage | undefined): number | undefined {
  const reached = stage && testing[stage];
  return reached === undefined ? undefined : reached / (testing.population || 1);
}

/** The bars of a row: the head stage and the results. */
export function sharesOf(testing: Testing, { freshness }: Age): readonly number[] {
  if (freshness === 'expired') return [];
  const head = headStage(testing);
  return STAGES.filter(stage => stage === head || stage === 'resulted').flatMap(stage => {
    const share = shareReached(testing, stage);
    return share === undefined ? [] : [share];
  });
}
