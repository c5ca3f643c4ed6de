import { isCurrent } from '../../domain/age.ts';
import { loadOf } from '../../domain/flow.ts';
import type { Step } from '../../domain/model.ts';
import { shutStatus } from '../../domain/resting.ts';
import { isolate } from '../../text/isolate.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Details } from '../../ui/details.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import { items, type Fact } from '../../ui/panel.ts';
import type { Words } from '../../text/words.ts';
import { durationText, stepName } from './step-words.ts';
import { flowStrings } from './strings.ts';

/** How the times are worked out, step by step; of numbers that are not current, the last of them. */
export function details(context: CommunityContext): Details {
  const { community, words, statusAge, now } = context;
  const t = words.of(flowStrings);
  const { steps = [] } = community;
  const { asOf, freshness } = statusAge;
  // A time follows only from numbers that are current.
  if (!isCurrent(freshness) || shutStatus(operatingStatusOf(context)))
    return {
      facts: steps.map(step => lastFact(step, asOf === undefined ? '' : words.time(asOf, now), words)),
      charts: [],
    };
  if (steps.length === 0) return { facts: [], charts: [] };
  return {
    facts: [
      ...steps.map(step => workingFact(step, words)),
      { id: 'method', label: t.method, items: [{ text: t.methodText }] },
    ],
    charts: [],
  };
}

function workingFact(step: Step, words: Words): Fact {
  const t = words.of(flowStrings);
  const { perHour, minutes } = loadOf(step);
  const { waiting } = step;
  const isKnown =
    waiting !== undefined && perHour !== undefined && minutes !== undefined && minutes < Infinity;
  return {
    id: 'working',
    label: isolate(stepName(step, words).text, words.strings.direction),
    items: items(
      isKnown
        ? t.divided(words.number(waiting), words.rate(perHour), durationText(minutes, words))
        : minutes === Infinity
          ? t.standsStill
          : words.strings.notKnown,
    ),
  };
}

function lastFact(step: Step, time: string, words: Words): Fact {
  const { waiting } = step;
  return {
    id: 'last',
    label: isolate(stepName(step, words).text, words.strings.direction),
    items: waiting === undefined ? [] : items(words.number(waiting), time),
  };
}
