import { isCurrent, type Freshness } from '../domain/age.ts';
import { operatingStatus, type OperatingStatus } from '../domain/operating-status.ts';
import type { Words } from '../text/words.ts';
import type { CommunityContext } from './context.ts';
import type { StatusView } from './panel.ts';

/** What a place is doing now, as far as its news may be trusted. */
export function operatingStatusOf({
  community,
  statusAge: { freshness },
  now,
}: CommunityContext): OperatingStatus & { readonly freshness: Freshness } {
  return Object.assign(operatingStatus(community, now, freshness), { freshness });
}

export function statusView(
  { status, isProven, overdue, freshness }: ReturnType<typeof operatingStatusOf>,
  { strings }: Words,
): StatusView {
  return {
    status,
    word: status === undefined ? strings.statusNotKnown : strings.status[status],
    current: isProven || (isCurrent(freshness) && !overdue),
  };
}
