import type { Age } from '../../domain/age.ts';
import type { Testing } from '../../domain/model.ts';
import { headStage, percent, toCome, type Stage } from '../../domain/progress.ts';
import type { ViewContext } from '../../ui/context.ts';
import { figure } from '../../ui/figure.ts';
import { items, type Panel } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { progressStrings, type ProgressStrings } from './strings.ts';
import type { ProgressOptions } from './view.ts';

export function strings(words: Words): ProgressStrings {
  return words.of(progressStrings);
}

/** What stands above a list: the sum of the testing of all. */
export function testingView(
  testing: Testing,
  age: Age,
  context: ViewContext,
  { showPositive }: ProgressOptions,
): Pick<Panel, 'figure' | 'lines' | 'facts'> {
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
    ],
  };
}

/** The share of the population that a stage has reached, at most 1; unknown without a population. */
export function shareReached(testing: Testing, stage: Stage): number | undefined {
  const { population, [stage]: count } = testing;
  return population && count !== undefined ? Math.min(1, count / population) : undefined;
}
