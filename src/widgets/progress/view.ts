import type { Age } from '../../domain/age.ts';
import type { Testing } from '../../domain/model.ts';
import { decreasedStages, headStage, percent, STAGES, toCome, type Stage } from '../../domain/progress.ts';
import { ageView } from '../../ui/age-view.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import { figure } from '../../ui/figure.ts';
import { CHART_LINES, items, type Item, type Panel } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { progressStrings, type ProgressStrings } from './strings.ts';

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

/** What the widget's own attributes ask for. */
export interface ProgressOptions {
  /** Whether counts of positives are shown. */
  readonly showPositive: boolean;
}

export function strings(words: Words): ProgressStrings {
  return words.of(progressStrings);
}

export function progressView(context: CommunityContext, options: ProgressOptions): ProgressView {
  const { community, words, own } = context;
  const { testing } = community;
  const age = context.age('testing');
  return {
    ...testingView(testing ?? {}, age, context, options),
    detailsLines: age.freshness === 'expired' ? 0 : detailsLines(testing),
    name: words.text(community.name),
    under: [],
    ...(testing && { age: ageView(age, 'testing', own) }),
  };
}

/** Lines of text that the details will take: what no call means, tubes, lag, what the course leads to, and the course. */
function detailsLines({ noCallMeans, tubes, resultsUpTo, history = [] }: Testing = {}): number {
  const facts = [noCallMeans, tubes, resultsUpTo].filter(fact => fact !== undefined);
  return facts.length + (history.length > 0 ? 4 + CHART_LINES : 0);
}

export function testingView(
  testing: Testing,
  age: Age,
  context: ViewContext,
  { showPositive }: ProgressOptions,
): Omit<ProgressView, 'name' | 'under' | 'age'> {
  const { words, now } = context;
  const t = strings(words);
  // Of numbers that have expired nothing is told but the last one.
  const shown: Testing = age.freshness === 'expired' ? {} : testing;
  const stage = headStage(testing);
  const { population, positive, resultsUpTo } = shown;
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

/** The share of the population that a stage has reached, at most 1; unknown without a population. */
export function shareReached(testing: Testing, stage: Stage): number | undefined {
  const { population, [stage]: count } = testing;
  return population && count !== undefined ? Math.min(1, count / population) : undefined;
}

function stagesView(testing: Testing, words: Words, t: ProgressStrings): readonly StageView[] {
  const { population } = testing;
  const higher = decreasedStages(testing);
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
        bar: shareReached(testing, stage),
        marks: [
          ...(population !== undefined && count > population
            ? [{ text: t.above, tone: 'how' } as const]
            : []),
          ...(before === undefined
            ? []
            : [{ text: t.wasHigher(words.number(before[1])), tone: 'how' } as const]),
        ],
      },
    ];
  });
}
