import { lastStepOfPeople, limitingStep, rangeAround, whatIf, type WhatIf } from '../../domain/flow.ts';
import type { Step } from '../../domain/model.ts';
import type { Words } from '../../text/words.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { durationText, stationsText, stepName, stepNameIn } from './step-words.ts';
import { flowStrings } from './strings.ts';
import type { WhatIfController } from './what-if-controller.ts';

/** What another number of stations would change, and how the reader tries another one. */
export interface WhatIfView {
  /** Words of the controls. */
  readonly labels: Readonly<Record<'whatIf' | 'step' | 'fewer' | 'more', string>>;
  /** The steps that can be chosen. */
  readonly steps: readonly string[];
  /** Which of them is. */
  readonly chosen: number;
  /** '2 scanners'. */
  readonly stations: string;
  /** '2'. */
  readonly count: string;
  readonly canHaveFewer: boolean;
  readonly canHaveMore: boolean;
  /** 'about 150 → 75 min'. */
  readonly change: string;
  readonly bars: WhatIfBars;
  /** Which step would hold people up then, where it is another one; '' otherwise. */
  readonly note: string;
  /** Announced after a change of the reader's; '' before. */
  readonly spoken: string;
  readonly choose: (step: number) => void;
  readonly add: (by: 1 | -1) => void;
}

/** The old time and the new one, as shares of the longer one. */
export interface WhatIfBars {
  readonly now: number;
  readonly nowText: string;
  readonly changed: number;
  readonly changedText: string;
  /** The range of the new time; undefined where it would never end. */
  readonly range: readonly [from: number, to: number] | undefined;
}

const MOST_STATIONS = 99;
/** Times up to this are compared in minutes. */
const IN_MINUTES = 240;

/** @param slowest what is tried out first: one station more at this step @returns undefined where nothing can be worked out */
export function whatIfView(
  steps: readonly Step[],
  slowest: Step | undefined,
  { community, words }: CommunityContext,
  controller: WhatIfController | undefined,
): WhatIfView | undefined {
  const possible = steps.filter(
    (step, index) => step.stations !== undefined && whatIf(steps, index, step.stations + 1),
  );
  const limiting = steps[limitingStep(steps, lastStepOfPeople(steps)) ?? -1];
  const trial = controller?.trialIn(community.id);
  const tried = possible.find(({ id }) => id === trial?.step);
  const step = tried ?? possible.find(each => each === (slowest ?? limiting)) ?? possible[0];
  if (!step) return undefined;
  const stations = tried && trial ? trial.stations : (step.stations ?? 0) + 1;
  const outcome = whatIf(steps, steps.indexOf(step), stations);
  if (!outcome) return undefined;
  const take = (of: Step, count: number): void =>
    controller?.take({ community: community.id, step: of.id, stations: count });
  const change = changeText(outcome, words);
  const stationsAfter = stationsText(step, words, stations);
  const { whatIf: label, step: stepLabel, fewer, more } = words.of(flowStrings);
  return {
    labels: { whatIf: label, step: stepLabel, fewer, more },
    steps: possible.map(each => stepName(each, words).text),
    chosen: possible.indexOf(step),
    stations: stationsAfter,
    count: words.number(stations),
    canHaveFewer: stations > 1,
    canHaveMore: stations < MOST_STATIONS,
    change,
    bars: barsOf(outcome, stationsText(step, words), stationsAfter, words),
    note: noteOf(steps, step, stations, words),
    spoken: controller?.spoken(tried && trial, `${stationsAfter}: ${change}`) ?? '',
    choose: index => {
      const chosen = possible[index];
      if (chosen) take(chosen, (chosen.stations ?? 0) + 1);
    },
    add: by => take(step, Math.min(MOST_STATIONS, Math.max(1, stations + by))),
  };
}

/** 'about 150 → 75 min', 'about 9 h → 4½ h'. */
function changeText({ now, changed }: WhatIf, words: Words): string {
  const t = words.of(flowStrings);
  if (now <= IN_MINUTES && changed <= IN_MINUTES) {
    const to = near(changed);
    return t.fromTo(words.number(near(now)), words.number(to), to);
  }
  const text = (minutes: number): string => t.about(durationText(near(minutes), words));
  if (now === Infinity) return t.moves(text(changed));
  return changed === Infinity
    ? t.stops(text(now))
    : t.change(durationText(near(now), words), durationText(near(changed), words));
}

/** Rounded to five minutes; up to 20 to one. */
function near(minutes: number): number {
  return minutes < 20 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5;
}

function barsOf({ now, changed }: WhatIf, before: string, after: string, words: Words): WhatIfBars {
  const t = words.of(flowStrings);
  const range = changed === Infinity ? undefined : rangeAround(changed);
  const longest = Math.max(now === Infinity ? 0 : now, range?.[1] ?? 0);
  const share = (minutes: number): number => (minutes === Infinity ? 1 : Math.min(1, minutes / longest));
  return {
    now: share(now),
    nowText: t.now(before),
    changed: share(changed),
    changedText: t.withStations(after, range ? rangeText(range, words) : t.never),
    range: range && [share(range[0]), share(range[1])],
  };
}

function rangeText([from, to]: readonly [number, number], words: Words): string {
  const { range } = words.strings;
  if (to > IN_MINUTES) return range(durationText(from, words), durationText(to, words));
  return words.of(flowStrings).minutes(range(words.number(from), words.number(to)), to);
}

/** Which other step would hold people up then, be it the one that does so now. */
function noteOf(steps: readonly Step[], step: Step, stations: number, words: Words): string {
  const index = steps.indexOf(step);
  const changed = steps.map(each => (each === step ? { ...each, stations } : each));
  const after = limitingStep(changed, Math.max(index, lastStepOfPeople(steps)));
  const named = after === undefined || after === index ? undefined : steps[after];
  return named ? words.of(flowStrings).thenSlow(stepNameIn(named, words)) : '';
}
