import { isCurrent, type Age } from '../../domain/age.ts';
import type { Testing } from '../../domain/model.ts';
import { headStage, percent, type Stage } from '../../domain/progress.ts';
import type { ViewContext } from '../../ui/context.ts';
import type { Sentence, Verdict } from '../../ui/panel.ts';
import { progressCardStrings } from './card-strings.ts';

/** How far testing has come, in the largest text of the card, and what is said below it. */
export interface Answer {
  readonly verdict: Verdict;
  readonly sentences: readonly Sentence[];
}

/**
 * The answer for a community, or for several together. It is a share of the population where the number of people sampled and the
 * population are known; where a count exceeds the population, or one of the two is not known, it is a count.
 *
 * @param planned share of the population that an even pace would have reached, in per cent, where that is to be told
 */
export function progressAnswer(testing: Testing, age: Age, context: ViewContext, planned?: number): Answer {
  const stage = headStage(testing);
  const t = context.words.of(progressCardStrings);
  if (stage === undefined) return answer({ text: t.unknown, look: 'unknown' }, [t.nothing]);
  if (age.freshness === 'expired') return expired(testing, stage, age, context);
  const text = headline(testing, stage, context);
  const isStale = age.freshness === 'stale';
  if (isStale) return answer({ text, look: 'old' }, staleSentences(testing, stage, age, context));
  const isAll =
    isCurrent(age.freshness) &&
    stage === 'sampled' &&
    !!testing.population &&
    testing.sampled === testing.population;
  const sentence = sentenceOf(testing, stage, context);
  return answer(isAll ? { text, mark: 'done', color: 'good' } : { text }, [
    planned === undefined ? sentence : t.planNow(sentence, context.words.percent(planned)),
  ]);
}

function answer(verdict: Verdict, sentences: readonly string[]): Answer {
  return { verdict, sentences: sentences.map(text => ({ pieces: [{ text }] })) };
}

/** '63% sampled', '1,030 sampled', '1,900 results in'. */
function headline(testing: Testing, stage: Stage, { words }: ViewContext): string {
  const t = words.of(progressCardStrings);
  const { population = 0, [stage]: count = 0 } = testing;
  const share = stage === 'sampled' && count <= population ? percent(count, population) : undefined;
  return share === undefined ? t.count[stage](words.number(count), count) : t.share(words.percent(share));
}

/** What the number is a part of, or why it has no share. */
function sentenceOf(testing: Testing, stage: Stage, { words }: ViewContext): string {
  const t = words.of(progressCardStrings);
  const { population, [stage]: count = 0 } = testing;
  if (stage !== 'sampled') return t.noSamples(population ? words.number(population) : '');
  if (!population) return t.noPopulation;
  return count > population
    ? t.above(words.number(count - population), words.number(population))
    : t.of(words.number(count), words.number(population), population);
}

function staleSentences(
  testing: Testing,
  stage: Stage,
  { asOf }: Age,
  context: ViewContext,
): readonly string[] {
  const { words, now } = context;
  const sentence = sentenceOf(testing, stage, context);
  if (asOf === undefined) return [sentence];
  const { population = 0, [stage]: count = 0 } = testing;
  return stage === 'sampled' && population > 0 && count <= population
    ? [words.of(progressCardStrings).at(sentence, words.time(asOf, now))]
    : [sentence, words.asOf(asOf, now)];
}

function expired(testing: Testing, stage: Stage, { asOf }: Age, context: ViewContext): Answer {
  const { words, now } = context;
  const t = words.of(progressCardStrings);
  // Not broken, so that the day is read with its hour.
  const time =
    asOf === undefined ? words.strings.timeNotKnown : words.time(asOf, now).replace(/ /g, '\u00A0');
  const last = t.lastKnown(headline(testing, stage, context), time);
  return answer({ text: t.expired, look: 'unknown' }, [last]);
}
