import type { ShutStatus } from '../../domain/resting.ts';
import { shiftsAround, sumOfAll } from '../../domain/shifts.ts';
import type { CommunityContext } from '../../ui/context.ts';
import type { Sentence, Verdict } from '../../ui/panel.ts';
import { volunteersStrings } from './strings.ts';

/** The answer for a place that is shut: the state, and when people are needed next. */
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
