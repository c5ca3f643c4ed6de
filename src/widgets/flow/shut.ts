import { isCurrent } from '../../domain/age.ts';
import { lastStepOfPeople } from '../../domain/flow.ts';
import type { Status, Step } from '../../domain/model.ts';
import { sumOfAll } from '../../domain/shifts.ts';
import { ageView, provenAge, type AgeView } from '../../ui/age-view.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import { items, type Sentence, type Verdict } from '../../ui/panel.ts';
import { flowStrings } from './strings.ts';

/** A site that serves nobody until it opens next. */
export type ShutStatus = Extract<Status, 'not-started' | 'closed' | 'done'>;

/** The status of a site that is shut; undefined where it is open, or where it was to open and nobody says whether it did. */
export function shutStatus(context: CommunityContext): ShutStatus | undefined {
  const { status, overdue } = operatingStatusOf(context);
  return (status === 'not-started' || status === 'closed' || status === 'done') && !overdue
    ? status
    : undefined;
}

/** The answer for such a site: the state, when it opens next, and how many people it still has in line. */
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
