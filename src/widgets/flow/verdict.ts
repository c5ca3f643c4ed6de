import { isCurrent } from '../../domain/age.ts';
import { holdingStep, loadOf, type StepLoad } from '../../domain/flow.ts';
import type { Step } from '../../domain/model.ts';
import { shutStatus, type ShutStatus } from '../../domain/resting.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { Piece, Sentence, Verdict } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { shutAnswer } from './shut.ts';
import { durationText, isOfSamples, stationsInSentence, stepNameIn } from './step-words.ts';
import { flowStrings } from './strings.ts';

/** The answer of a card, and the step that it names. */
export interface FlowAnswer {
  readonly verdict: Verdict;
  readonly sentences: readonly Sentence[];
  /** Undefined where no step is clearly the slowest. */
  readonly slowest?: Step;
  /** How long that step takes. */
  readonly minutes?: number;
  /** Whether the numbers may be worked with: they are current, and the site does not stand still. */
  readonly isWorking: boolean;
  /** The state of a site that is shut, which stands in place of its numbers. */
  readonly shut?: ShutStatus;
}

/** Which step holds the others up, and how sure that is. */
export function flowAnswer(steps: readonly Step[], context: CommunityContext): FlowAnswer {
  const { words } = context;
  const t = words.of(flowStrings);
  const shut = shutStatus(operatingStatusOf(context));
  if (shut) return { ...idle(shutAnswer(shut, steps, context)), shut };
  const isNow = isCurrent(context.statusAge.freshness);
  if (!isNow) return idle(notKnown(oldSentence(context), words));
  if (operatingStatusOf(context).status === 'paused') return idle(pausedAnswer(context));
  const loads = steps.map(loadOf);
  const unknown = loads.filter(({ minutes }) => minutes === undefined).length;
  const slowest: ReturnType<typeof holdingStep> = steps.length === 1 ? loads[0] : holdingStep(steps);
  if (slowest && slowest.minutes !== undefined && slowest.minutes > 0)
    return { ...slowAnswer(slowest, steps, words), minutes: slowest.minutes, isWorking: true };
  if (unknown > 0) {
    const sentence =
      loads.length === 1
        ? t.oneMissing
        : t.missing(words.number(unknown), words.number(loads.length), loads.length);
    return { ...notKnown(sentence, words), isWorking: true };
  }
  return { ...evenAnswer(loads, words), isWorking: true };
}

function idle(answer: Pick<FlowAnswer, 'verdict' | 'sentences'>): FlowAnswer {
  return { ...answer, isWorking: false };
}

function sentencesOf(...pieces: readonly Piece[]): readonly Sentence[] {
  return pieces.filter(({ text }) => text !== '').map(piece => ({ pieces: [piece] }));
}

function notKnown(sentence: string, words: Words): Pick<FlowAnswer, 'verdict' | 'sentences'> {
  const text = words.of(flowStrings).slowNotKnown;
  return { verdict: { text, mark: 'unknown', look: 'unknown' }, sentences: sentencesOf({ text: sentence }) };
}

/** Old numbers name no step: which one is slow changes within minutes. */
function oldSentence({ statusAge: { freshness, asOf }, words, now }: CommunityContext): string {
  const t = words.of(flowStrings);
  return freshness === 'stale' && asOf !== undefined ? t.oldAt(words.time(asOf, now)) : t.inDoubt;
}

function pausedAnswer({
  community,
  words,
  now,
}: CommunityContext): Pick<FlowAnswer, 'verdict' | 'sentences'> {
  const { strings } = words;
  const { reason, resumesAt } = community;
  const resumption = (resumesAt ?? 0) >= now ? strings.turn.resumesAt : strings.wasToResume;
  return {
    verdict: { text: strings.status.paused, mark: 'paused', color: 'warn' },
    sentences: sentencesOf(
      { text: resumesAt === undefined ? '' : resumption(words.timeAhead(resumesAt, now)) },
      reason === undefined ? { text: '' } : words.text(reason),
    ),
  };
}

/** The slowest step; of a single one, how many wait for it. */
function slowAnswer(
  load: StepLoad & { readonly people?: number },
  steps: readonly Step[],
  words: Words,
): Pick<FlowAnswer, 'verdict' | 'sentences' | 'slowest'> {
  const t = words.of(flowStrings);
  const { step, minutes = 0, people: waiting = step.waiting ?? 0 } = load;
  const n = words.number(waiting);
  const isStopped = minutes === Infinity;
  const name = stepNameIn(step, words);
  const sentence = isStopped
    ? t.noStationOpen(n, waiting)
    : (isOfSamples(steps, step) ? t.workingOfSamples : t.working)(
        n,
        stationsInSentence(step, words),
        durationText(minutes, words),
        waiting,
      );
  if (steps.length === 1 && !isStopped)
    return { verdict: { text: t.waitingCount(n, waiting) }, sentences: sentencesOf({ text: sentence }) };
  return {
    verdict: isStopped
      ? { text: t.stopped(name), mark: 'paused', color: 'warn' }
      : { text: t.slow(name), mark: 'short', color: 'warn' },
    sentences: sentencesOf({ text: sentence }),
    slowest: step,
  };
}

/** No step is clearly slower than the others. */
function evenAnswer(loads: readonly StepLoad[], words: Words): Pick<FlowAnswer, 'verdict' | 'sentences'> {
  const t = words.of(flowStrings);
  const stopped = loads.filter(({ minutes }) => minutes === Infinity).length;
  if (stopped > 0)
    return {
      verdict: { text: t.stoppedSteps(words.number(stopped), stopped), mark: 'paused', color: 'warn' },
      sentences: [],
    };
  const longest = [...loads].sort((one, other) => (other.minutes ?? 0) - (one.minutes ?? 0)).slice(0, 2);
  if (longest.every(({ minutes }) => minutes === 0))
    return { verdict: { text: t.nobody, mark: 'done', color: 'good' }, sentences: [] };
  const told = longest.map(({ step, minutes = 0 }) =>
    t.longest(stepNameIn(step, words), durationText(minutes, words)),
  );
  return { verdict: { text: t.noSlow }, sentences: sentencesOf({ text: told.reduce(t.joined) }) };
}
