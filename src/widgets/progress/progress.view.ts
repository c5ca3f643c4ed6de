import type { Age } from '../../domain/age.ts';
import type { Community, Testing } from '../../domain/model.ts';
import {
  fallen,
  HEAD_STAGES,
  headStage,
  percent,
  STAGES,
  toCome,
  type Stage,
} from '../../domain/progress.ts';
import { total, type Total } from '../../domain/total.ts';
import { agePart, ageView, feedName, figure, fromOf, type ViewContext } from '../../element/context.ts';
import { cell, items, NONE, type Item, type ListView, type Panel, type Row } from '../../element/panel.ts';
import { stringsFor, type Words } from '../../text/words.ts';
import { progressStrings, type ProgressStrings } from './progress.strings.ts';

/** One stage, as a bar and in words. */
export interface StageView {
  readonly stage: Stage;
  readonly name: string;
  readonly count: string;
  /** '63%'; '' where the population is not known. */
  readonly share: string;
  /** 0 to 1: the bar ends at the population. Undefined: no bar. */
  readonly bar: number | undefined;
  /** 'more than the population given', 'was 20,660 before'. */
  readonly marks: readonly Item[];
}

/** All that `<lantern-progress>` shows of one community, or of all of them together. */
export interface ProgressView extends Panel {
  readonly stages: readonly StageView[];
}

function strings({ lang }: Words): ProgressStrings {
  return stringsFor(progressStrings, lang);
}

/** @param showPositive whether the page asks for counts of positives */
export function progressView(
  community: Community,
  context: ViewContext,
  showPositive: boolean,
): ProgressView {
  const { testing } = community;
  const age = agePart(testing, 'testing', community, context);
  return {
    ...testingView(testing ?? {}, age, context, showPositive),
    name: context.words.text(community.name),
    under: [],
    ...(testing && { age: ageView(age, 'testing', context) }),
  };
}

function testingView(
  testing: Testing,
  age: Age,
  context: ViewContext,
  showPositive: boolean,
): Omit<ProgressView, 'name' | 'under' | 'age'> {
  const { words, now } = context;
  const t = strings(words);
  // Of numbers that have expired nothing is told but the last one.
  const shown: Testing = age.freshness === 'expired' ? {} : testing;
  const stage = headStage(testing);
  const { population, positive, tubes = {}, resultsUpTo } = shown;
  const share = percent(stage && shown[stage], population);
  const lag = toCome(shown);
  return {
    figure: figure(
      stage && testing[stage],
      t.people[stage ?? 'sampled'],
      age,
      context,
      testing.population === undefined ? '' : t.of(words.number(testing.population)),
    ),
    lines: share === undefined ? [] : [{ text: words.percent(share), tone: 'strong' }],
    stages: stagesView(shown, words, t),
    facts: [
      {
        id: 'results',
        label: t.results,
        items: items(
          lag !== undefined && (lag === 0 ? t.allIn : t.toCome(words.number(lag), lag)),
          resultsUpTo !== undefined && t.upTo(words.time(resultsUpTo, now)),
        ),
      },
      {
        id: 'no-call',
        label: t.noCall,
        items: testing.noCallMeans === undefined ? [] : [words.text(testing.noCallMeans)],
      },
      {
        id: 'tubes',
        label: t.tubes,
        items: items(
          tubes.sent !== undefined && t.tubesSent(words.number(tubes.sent)),
          tubes.resulted !== undefined && t.tubesResulted(words.number(tubes.resulted)),
          tubes.poolSize !== undefined && t.poolSize(words.number(tubes.poolSize)),
        ),
      },
      {
        id: 'positive',
        label: t.positive,
        items: items(showPositive && positive !== undefined && words.number(positive)),
      },
      {
        id: 'population',
        label: t.progress,
        items: items(
          stage !== undefined && shown[stage] !== undefined && population === undefined && t.noPopulation,
        ),
      },
    ],
  };
}

function stagesView(testing: Testing, words: Words, t: ProgressStrings): readonly StageView[] {
  const { population } = testing;
  const higher = fallen(testing);
  return STAGES.flatMap((stage): StageView[] => {
    const count = testing[stage];
    if (count === undefined) return [];
    const share = percent(count, population);
    const before = higher.get(stage);
    return [
      {
        stage,
        name: t.stage[stage],
        count: words.number(count),
        share: share === undefined ? '' : words.percent(share),
        bar: population ? Math.min(1, count / population) : undefined,
        marks: [
          ...(population !== undefined && count > population
            ? [{ text: t.above, tone: 'how' } as const]
            : []),
          ...(before === undefined
            ? []
            : [{ text: t.wasHigher(words.number(before)), tone: 'how' } as const]),
        ],
      },
    ];
  });
}

/** All communities: each stage over those that give it, and a row for each. */
export function progressList(
  communities: readonly Community[],
  context: ViewContext,
  showPositive: boolean,
): ListView<ProgressView> {
  const { words } = context;
  const t = strings(words);
  const ages = communities.map(each => agePart(each.testing, 'testing', each, context));
  const sum = (value: (testing: Testing) => number | undefined): Total =>
    total(ages.map((age, index) => ({ ...age, value: value(communities[index]?.testing ?? {}) })));
  const stage =
    HEAD_STAGES.find(each => communities.some(({ testing }) => testing?.[each] !== undefined)) ?? 'sampled';
  const reached = sum(testing => testing[stage]);
  const together: { -readonly [K in keyof Testing]: Testing[K] } = {};
  for (const member of [...STAGES, 'positive', 'population'] as const) {
    // Of the same communities, or not at all: a stage that fewer report would look like a fall from the one before it.
    const { value, known } = sum(testing => (testing[stage] === undefined ? undefined : testing[member]));
    if (value !== undefined && (known === reached.known || member === 'positive')) together[member] = value;
  }
  const value = (key: 'share' | 'toCome') => (community: Community) => sortable(community, context)[key];
  return {
    panel: {
      ...testingView(together, reached, context, showPositive),
      name: feedName(context),
      under: fromOf(reached, words),
      ...(reached.known > 0 && { age: ageView(reached, 'testing', context) }),
    },
    caption: t.caption,
    columns: [
      { key: 'share', label: t.progress, value: value('share') },
      { key: 'to-come', label: t.toComeColumn, value: value('toCome') },
    ],
    sort: 'name',
    row: community => progressRow(community, context),
  };
}

function progressRow(community: Community, context: ViewContext): Row {
  const { words } = context;
  const t = strings(words);
  const { testing = {} } = community;
  const age = agePart(testing, 'testing', community, context);
  const stages = age.freshness === 'expired' ? [] : stagesView(testing, words, t);
  const stage = headStage(testing);
  const number = figure(stage && testing[stage], t.people[stage ?? 'sampled'], age, context);
  const share = stages.find(each => each.stage === stage)?.share ?? '';
  const lag = age.freshness === 'expired' ? undefined : toCome(testing);
  return {
    name: words.text(community.name),
    bars: stages.flatMap(({ stage: each, bar }) =>
      bar !== undefined && (each === stage || each === 'resulted') ? [bar] : [],
    ),
    cells: [
      share === ''
        ? cell(number)
        : { text: share, freshness: age.freshness, sub: { text: number.text ?? NONE } },
      { text: lag === undefined ? NONE : words.number(lag), freshness: age.freshness },
    ],
    ...(community.testing && { age: ageView(age, 'testing', context) }),
  };
}

/** What a list is sorted by; undefined where it is unknown or too old. Without a population, counts stand for shares. */
function sortable(
  community: Community,
  context: ViewContext,
): { readonly share: number | undefined; readonly toCome: number | undefined } {
  const { testing = {} } = community;
  if (agePart(testing, 'testing', community, context).freshness === 'expired')
    return { share: undefined, toCome: undefined };
  const stage = headStage(testing);
  const reached = stage && testing[stage];
  return {
    share: reached === undefined ? undefined : reached / (testing.population || 1),
    toCome: toCome(testing),
  };
}
