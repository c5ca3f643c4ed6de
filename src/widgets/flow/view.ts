import { ageView } from '../../ui/age-view.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { Panel } from '../../ui/panel.ts';
import { hoseView, type HoseView } from './hose-view.ts';
import { flowStrings } from './strings.ts';
import { flowAnswer } from './verdict.ts';
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
  const { community, words, own, statusAge } = context;
  const t = words.of(flowStrings);
  const { steps = [] } = community;
  const head = { name: words.text(community.name), kind: { text: t.kind } };
  if (steps.length === 0)
    return {
      ...head,
      verdict: { text: t.notKnown, mark: 'unknown', look: 'unknown' },
      sentences: [{ pieces: [{ text: t.nothing }] }],
    };
  const age = ageView(statusAge, 'queue', own);
  if (statusAge.freshness === 'expired')
    return {
      ...head,
      age,
      verdict: { text: t.expired, mark: 'old', look: 'unknown' },
      detailsLabel: t.detailsOfLast,
    };
  const { verdict, sentences, slowest, isWorking } = flowAnswer(steps, context);
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

/** The state of a site that is not open. The answer itself says that it is paused. */
function chipOf(context: CommunityContext): Pick<Panel, 'chip'> {
  const { status } = operatingStatusOf(context);
  if (status === undefined || status === 'open' || status === 'paused') return {};
  return { chip: { mark: status, color: 'muted', word: context.words.strings.status[status] } };
}
