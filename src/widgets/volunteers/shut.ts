import type { Status } from '../../domain/model.ts';
import { shiftsAround, sumOfAll } from '../../domain/shifts.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';
import type { Sentence, Verdict } from '../../ui/panel.ts';
import { volunteersStrings } from './strings.ts';

/** A place that serves nobody, and where nobody need have been counted. */
export type ShutStatus = Extract<Status, 'not-started' | 'closed' | 'done'>;

/** The status of a place that is shut; undefined where it is open, or where it was to open and nobody says whether it did. */
export function shutStatus(context: CommunityContext): ShutStatus | undefined {
  const { status, overdue } = operatingStatusOf(context);
  return (status === 'not-started' || status === 'closed' || status === 'done') && !overdue
    ? status
    : undefined;
}

/** The answer for such a place: the state, and when people are needed next. */
export function shutAnswer(
  status: ShutStatus,
  { community, words, now }: CommunityContext,
): { readonly verdict: Verdict; readonly sentences: readonly Sentence[] } {
  const t = words.of(volunteersStrings);
  const { opensAt, volunteers = {} } = community;
  const { next } = shiftsAround(volunteers.shifts ?? [], now);
  const signedUp = sumOfAll(next.map(shift => shift.signedUp));
  const needed = sumOfAll(next.map(shift => shift.needed));
  const [first] = next;
  const text =
    status === 'done'
      ? ''
      : first && signedUp !== undefined && needed !== undefined
        ? t.nextShift(words.timeAhead(first.start, now), words.number(signedUp), words.number(needed))
        : opensAt !== undefined && opensAt > now
          ? t.opens(words.timeAhead(opensAt, now))
          : '';
  return {
    verdict: { text: t.shut[status], mark: status, color: 'muted' },
    sentences: text === '' ? [] : [{ pieces: [{ text }] }],
  };
}
