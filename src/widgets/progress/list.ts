import { isCurrent, type Age } from '../../domain/age.ts';
import type { Absent } from '../../domain/completeness.ts';
import type { Community, EpochMs, Testing } from '../../domain/model.ts';
import { courseOf, resultsLag } from '../../domain/outlook.ts';
import { paceOf } from '../../domain/pace.ts';
import { HEAD_STAGES, headStage, percent, STAGES, toCome, type Stage } from '../../domain/progress.ts';
import { total, type Total } from '../../domain/total.ts';
import { agePart, agesOf, ageView, contextOf, figure, type ViewContext } from '../../ui/context.ts';
import { absentHere, absentOf, ageOfSum, feedName, totalAge, totalNotes } from '../../ui/totals.ts';
import { cell, NONE, type Cell, type Column, type ListView, type Row } from '../../ui/panel.ts';
import { stagesView, strings, testingView, type ProgressOptions, type ProgressView } from './view.ts';

/** All communities: each stage over those that give it, and a row for each. */
export function progressList(
  communities: readonly Community[],
  context: ViewContext,
  options: ProgressOptions,
): ListView<ProgressView> {
  const { words, now } = context;
  const t = strings(words);
  const absent = absentHere(communities, context);
  const { testing, reached } = together(communities, context, absent);
  const ages = agesOf('testing', context);
  const value =
    (of: (testing: Testing, age: Age) => number | undefined): Column['value'] =>
    community => {
      const { testing: own = {} } = community;
      const age = ages(own, community);
      return age.freshness === 'expired' ? undefined : of(own, age);
    };
  return {
    panel: {
      ...testingView(testing, reached, context, options),
      name: feedName(context),
      under: totalNotes(reached, 'running', words),
      ...ageOfSum(reached, 'testing', communities, context),
    },
    caption: t.caption,
    columns: [
      { key: 'share', label: t.progress, value: value(own => shareOf(own, headStage(own))) },
      { key: 'to-come', label: t.toComeColumn, value: value(toCome) },
      ...STAGES.filter(stage => communities.some(each => each.testing?.[stage] !== undefined)).map(stage => ({
        key: stage,
        label: t.stage[stage],
        hidden: true,
        value: value(own => shareOf(own, stage)),
      })),
      { key: 'lag', label: t.lagColumn, hidden: true, value: value((own, age) => resultsLag(own, age, now)) },
      { key: 'pace', label: t.paceColumn, hidden: true, value: value((own, age) => paceAt(own, age, now)) },
    ],
    sort: 'name',
    row: (community, keys) => {
      const { testing: own } = community;
      const age = agePart(own, 'testing', community, context);
      return {
        ...progressRow(own ?? {}, age, context, keys),
        name: words.text(community.name),
        ...(own && { age: ageView(age, 'testing', contextOf(community, context)) }),
      };
    },
    group: (members, keys) => {
      const group = together(members, context, absentOf(members, context));
      return {
        ...progressRow(group.testing, group.reached, context, keys),
        sub: totalNotes(group.reached, 'running', words),
        ...(group.reached.known > 0 && { age: totalAge(group.reached, 'testing', context) }),
      };
    },
  };
}

const MEMBERS = [...STAGES, 'positive', 'population'] as const;
type Member = (typeof MEMBERS)[number];

/** The sums of some communities: each stage of the same communities, or not at all. */
function together(
  communities: readonly Community[],
  context: ViewContext,
  absent: Absent,
): { readonly testing: Testing; readonly reached: Total } {
  const stage =
    HEAD_STAGES.find(each => communities.some(({ testing }) => testing?.[each] !== undefined)) ?? 'sampled';
  const ageIn = agesOf('testing', context);
  const parts = communities.map(each => {
    const { asOf, freshness } = ageIn(each.testing, each);
    return { asOf, freshness, value: each.testing?.[stage] };
  });
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

/** People an hour lately; unknown where the count is not current. */
function paceAt(testing: Testing, age: Age, now: EpochMs): number | undefined {
  return isCurrent(age.freshness) ? paceOf(courseOf(testing, age, now))?.perHour : undefined;
}

/** What a list is sorted by. Without a population, counts stand for shares. */
function shareOf(testing: Testing, stage: Stage | undefined): number | undefined {
  const reached = stage && testing[stage];
  return reached === undefined ? undefined : reached / (testing.population || 1);
}

function progressRow(
  testing: Testing,
  age: Age,
  context: ViewContext,
  keys: readonly string[],
): Pick<Row, 'bars' | 'cells'> {
  const { words, now } = context;
  const t = strings(words);
  const isExpired = age.freshness === 'expired';
  const stages = isExpired ? [] : stagesView(testing, words, t);
  const head = headStage(testing);
  const stageCell = (stage: Stage | undefined): Cell => {
    const number = figure(stage && testing[stage], t.people[stage ?? 'sampled'], age, context);
    const share = isExpired ? undefined : percent(stage && testing[stage], testing.population);
    return share === undefined
      ? cell(number)
      : { text: words.percent(share), freshness: age.freshness, sub: { text: number.text ?? NONE } };
  };
  const numberCell = (
    value: (testing: Testing) => number | undefined,
    tell: (value: number) => string,
  ): Cell => {
    const known = isExpired ? undefined : value(testing);
    return { text: known === undefined ? NONE : tell(known), freshness: age.freshness };
  };
  const others: Readonly<Record<string, () => Cell>> = {
    'to-come': () => numberCell(toCome, value => words.number(value)),
    lag: () =>
      numberCell(
        own => resultsLag(own, age, now),
        value => words.minutes(value),
      ),
    pace: () =>
      numberCell(
        own => paceAt(own, age, now),
        value => words.rate(value),
      ),
  };
  return {
    bars: stages.flatMap(({ stage, bar }) =>
      bar !== undefined && (stage === head || stage === 'resulted') ? [bar] : [],
    ),
    cells: keys.map(key => others[key]?.() ?? stageCell(key === 'share' ? head : (key as Stage))),
  };
}
