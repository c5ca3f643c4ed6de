import type { CommunityContext } from '../../ui/context.ts';
import { known, type Known } from './known.ts';
import { isLaterToday } from './verdict.ts';

/** What a list shows of a queue. A place that has closed and opens again on the same day is not over: it is not open yet. */
export function knownOfRow(context: CommunityContext): Known {
  const { community, now, words } = context;
  const all = known(context);
  return all.state === 'closed' && isLaterToday(community.opensAt, now, words)
    ? { ...all, state: 'not-started' }
    : all;
}
