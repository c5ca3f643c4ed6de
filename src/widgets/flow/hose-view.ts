import { dotSize, throatOf } from '../../chart/hose.ts';
import { isCurrent } from '../../domain/age.ts';
import { loadOf, type StepLoad } from '../../domain/flow.ts';
import type { Step } from '../../domain/model.ts';
import type { Localized } from '../../text/locale.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Color } from '../../ui/panel.ts';
import { stationsText, stepName } from './step-words.ts';
import { flowStrings } from './strings.ts';

/** The steps of a site, each a part of a hose. */
export interface HoseView {
  readonly steps: readonly StepView[];
  /** What a dot stands for; '' where none is drawn. */
  readonly dot: string;
  readonly isOld: boolean;
}

/** One step. */
export interface StepView {
  readonly name: Localized;
  /** How many wait; undefined where it is not known. */
  readonly count: string | undefined;
  /** Words behind the count, or in its place. */
  readonly waiting: string;
  /** 'slowest', 'stands still'; '' of all others. */
  readonly state: string;
  readonly rate: string;
  readonly stations: string;
  /** How thick its throat is, from 0 to 1; undefined where its rate is not known. */
  readonly throat: number | undefined;
  readonly dots: number;
  readonly color: Color;
}

/** @param slowest the step that is named; undefined where none is */
export function hoseView(
  steps: readonly Step[],
  slowest: Step | undefined,
  { words, statusAge }: CommunityContext,
): HoseView {
  const t = words.of(flowStrings);
  const isOld = !isCurrent(statusAge.freshness);
  const loads = steps.map(loadOf);
  const fastest = Math.max(1, ...loads.map(({ perHour = 0 }) => perHour));
  const longest = Math.max(0, ...steps.map(({ waiting = 0 }) => waiting));
  const size = dotSize(longest);
  const stepView = ({ step, perHour, minutes }: StepLoad): StepView => {
    const { waiting } = step;
    const isStopped = !isOld && (minutes === Infinity || (step === slowest && perHour === 0));
    const isNamed = step === slowest || isStopped;
    return {
      name: stepName(step, words),
      count: waiting === undefined ? undefined : words.number(waiting),
      waiting: waiting === undefined ? t.lineNotKnown : t.waiting,
      state: isStopped ? t.standsStill : isNamed ? t.slowest : '',
      rate: perHour === undefined ? t.rateNotKnown : t.perHour(words.rate(perHour), perHour),
      stations: stationsText(step, words),
      throat: perHour === undefined ? undefined : throatOf(perHour / fastest),
      dots: Math.ceil((waiting ?? 0) / size),
      color: isOld ? 'muted' : isNamed ? 'warn' : 'accent',
    };
  };
  return {
    steps: loads.map(stepView),
    dot: longest === 0 ? '' : t.dot(words.number(size)),
    isOld,
  };
}
