import { isCurrent } from '../../domain/age.ts';
import { lastStepOfPeople } from '../../domain/flow.ts';
import type { Step } from '../../domain/model.ts';
import type { ShutStatus } from '../../domain/resting.ts';
import { sumOfAll } from '../../domain/shifts.ts';
import { ageView, provenAge, type AgeView } from '../../ui/age-view.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import { items, type Sentence, type Verdict } from '../../ui/panel.ts';
import { flowStrings } from './strings.ts';

/** The answer for a site that is shut: the state, when it opens next, and how many people it still has in line. */
export function shutAnswer(
  status: ShutStatus,
  steps: readonly Step[],
  { community: { opensAt = 0 }, words, now, statusAge }: CommunityContext,
): { readonly verdict: Verdict; readonly sentences: readonly Sentence[] } {
  const { strings } = words;
  const inLine = steps.slice(0, lastStepOfPeople(steps) + 1).map(({ waiting }) => waiting);
  const waiting = isCurrent(statusAge.freshness) ? sumOfAll(inLine) : undefined;
  return {
    verdict: { text: strings.status[status], mark: status, color: 'muted' },
    sentences: items(
      opensAt > now && strings.turn.opensAt(words.timeAhead(opensAt, now)),
      !!waiting && words.of(flowStrings).waitingCount(words.number(waiting), waiting),
    ).map(piece => ({ pieces: [piece] })),
  };
}

/** How old its steps are; where announced times prove its state, that needs no news. */
export function stepsAge(context: CommunityContext): AgeView {
  const age = ageView(context.statusAge, 'queue', context.own);
  return operatingStatusOf(context).isProven ? provenAge(age) : age;
}
