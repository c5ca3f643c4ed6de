import { lastStepOfPeople } from '../../domain/flow.ts';
import type { Step, Text } from '../../domain/model.ts';
import { isolate } from '../../text/isolate.ts';
import type { Localized } from '../../text/locale.ts';
import type { Words } from '../../text/words.ts';
import { flowStrings, type StepId } from './strings.ts';

/** What steps, their stations and their times are called. */

/** The name that the feed gives; else that of a step the format knows; else its id. */
export function stepName({ id, name }: Step, words: Words): Localized {
  if (name !== undefined) return words.text(name);
  const { names } = words.of(flowStrings);
  const own = Object.prototype.hasOwnProperty.call(names, id) ? names[id as StepId] : id;
  return { text: own, lang: undefined };
}

/** The same for a sentence of ours. */
export function stepNameIn(step: Step, words: Words): string {
  return isolate(stepName(step, words).text, words.strings.direction);
}

/** '2 scanners', '1 scanner'; undefined where their number is unknown. */
export function stationsText(step: Step, words: Words, count: number | undefined = step.stations): string {
  const t = words.of(flowStrings);
  if (count === undefined) return '';
  if (count === 0) return t.noStation;
  const n = words.number(count);
  const name = stationName(step, count, words);
  return name === undefined ? t.station(n, count) : t.stations(n, count, name);
}

/** The same in a sentence: 'one scanner'. */
export function stationsInSentence(step: Step, words: Words): string {
  if (step.stations !== 1) return stationsText(step, words);
  const t = words.of(flowStrings);
  const name = stationName(step, 1, words);
  return name === undefined ? t.aStation : t.oneStation(name);
}

/** What stations are called, in the form for a number. A feed gives two forms, whichever a language has. */
function stationName({ station }: Step, count: number, words: Words): string | undefined {
  if (station === undefined) return undefined;
  const name: Text = count === 1 ? (station.one ?? station.other) : station.other;
  return isolate(words.text(name).text, words.strings.direction);
}

/** Whether samples pass it, and no people. */
export function isOfSamples(steps: readonly Step[], step: Step): boolean {
  return steps.indexOf(step) > lastStepOfPeople(steps);
}

/**
 * A time as one says it: '10 min', '1 h 40 min', '2½ h'. From 20 minutes on it is rounded up to five minutes, from three hours on
 * to half an hour.
 */
export function durationText(minutes: number, words: Words): string {
  const grid = minutes < 20 ? 1 : minutes <= 180 ? 5 : 30;
  const rounded = Math.ceil(minutes / grid) * grid;
  const t = words.of(flowStrings);
  const minutesText = (count: number): string => t.minutes(words.number(count), count);
  if (rounded < 60) return minutesText(rounded);
  const [hours, rest] = [Math.floor(rounded / 60), rounded % 60];
  const hoursText = t.hours(words.number(hours), hours, rest === 30);
  return rest % 30 === 0 ? hoursText : t.hoursMinutes(hoursText, minutesText(rest));
}
