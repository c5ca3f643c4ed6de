import { isCurrent, type Freshness } from '../domain/age.ts';
import type { Community } from '../domain/model.ts';
import { operatingStatus, type OperatingStatus } from '../domain/operating-status.ts';
import type { Words } from '../text/words.ts';
import type { CommunityContext, ViewContext } from './context.ts';
import type { Item, StatusView } from './panel.ts';

/** What a place is doing now, as far as its news may be trusted. */
export function operatingStatusOf({
  community,
  statusAge: { freshness },
  now,
}: CommunityContext): OperatingStatus & { readonly freshness: Freshness } {
  return { ...operatingStatus(community, now, freshness), freshness };
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

/** What goes with a state: its reason, and when it is to end. Empty while the state is not known, or too old to be told. */
export function statusDetail(
  place: Community,
  { status, overdue }: OperatingStatus,
  { words, now }: ViewContext,
): readonly Item[] {
  // Not given is not the same as too old to be told: then its times still say something.
  if ((status ?? place.status) !== status || status === 'done') return [];
  const isGiven = place.status === status;
  const shut = status === 'closed' || status === 'not-started';
  const key = status === 'paused' ? 'resumesAt' : shut ? 'opensAt' : 'closesAt';
  const at = place[key];
  const { strings } = words;
  const told: Item[] = [];
  // The reason is that of the status which is given, not of one that the clock shows.
  if (status !== 'open' && isGiven && place.reason !== undefined) told.push(words.text(place.reason));
  if (at !== undefined)
    told.push({ text: (overdue ? strings.overdue : strings.turn[key])(words.time(at, now)) });
  return told;
}
