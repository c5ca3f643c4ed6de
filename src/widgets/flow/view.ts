import { isCurrent } from '../../domain/age.ts';
import type { Step } from '../../domain/model.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { Panel } from '../../ui/panel.ts';
import { hoseView, type HoseView } from './hose-view.ts';
import { stepsAge } from './shut.ts';
import { flowStrings } from './strings.ts';
import { flowAnswer, type FlowAnswer } from './verdict.ts';
import type { WhatIfController } from './what-if-controller.ts';
import { whatIfView, type WhatIfView } from './what-if-view.ts';

/** All that `<lantern-flow>` shows of one community. */
export interface FlowView extends Panel {
  readonly hose?: HoseView;
  /** Absent where nothing can be worked out. */
  readonly whatIf?: WhatIfView;
}

/** What an element hands to its view. */
export interface FlowOptions {
  /** Absent: nothing can be tried out. */
  readonly whatIf?: WhatIfController;
}

export function flowView(context: CommunityContext, options: FlowOptions): FlowView {
  const { community, words, statusAge } = context;
  const t = words.of(flowStrings);
  const { steps = [] } = community;
  const head = { name: words.text(community.name), kind: { text: t.kind } };
  if (steps.length === 0)
    return {
      ...head,
      verdict: { text: t.notKnown, mark: 'unknown', look: 'unknown' },
      sentences: [{ pieces: [{ text: t.nothing }] }],
    };
  const answer = flowAnswer(steps, context);
  const age = stepsAge(context);
  if (answer.shut) return { ...head, age, ...shutView(answer, steps, context) };
  if (statusAge.freshness === 'expired')
    return {
      ...head,
      age,
      verdict: { text: t.expired, mark: 'old', look: 'unknown' },
      detailsLabel: t.detailsOfLast,
    };
  const { verdict, sentences, slowest, isWorking } = answer;
  const whatIf = isWorking ? whatIfView(steps, slowest, context, options.whatIf) : undefined;
  return {
    ...head,
    age,
    verdict,
    sentences,
    ...(slowest && { announced: verdict.text }),
    ...chipOf(context),
    hose: hoseView(steps, slowest, context),
    ...(whatIf && { whatIf }),
    ...(isWorking && { detailsLabel: t.details }),
  };
}

/** A site that is shut. What its steps still have to do is drawn while that is current; no time is made of it. */
function shutView(
  { verdict, sentences }: FlowAnswer,
  steps: readonly Step[],
  context: CommunityContext,
): Pick<FlowView, 'verdict' | 'sentences' | 'hose'> {
  const isBusy = isCurrent(context.statusAge.freshness) && steps.some(({ waiting = 0 }) => waiting > 0);
  return { verdict, sentences, ...(isBusy && { hose: hoseView(steps, undefined, context) }) };
}

/** The state of a site that is not open. The answer itself says that it is paused. */
function chipOf(context: CommunityContext): Pick<Panel, 'chip'> {
  const { status } = operatingStatusOf(context);
  if (status === undefined || status === 'open' || status === 'paused') return {};
  return { chip: { mark: status, color: 'muted', word: context.words.strings.status[status] } };
}
