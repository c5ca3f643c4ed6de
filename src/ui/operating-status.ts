import type { Freshness } from '../domain/age.ts';
import { operatingStatus, type OperatingStatus } from '../domain/operating-status.ts';
import type { CommunityContext } from './context.ts';

/** What a place is doing now, as far as its news may be trusted. */
export function operatingStatusOf({
  community,
  statusAge: { freshness },
  now,
}: CommunityContext): OperatingStatus & { readonly freshness: Freshness } {
  return Object.assign(operatingStatus(community, now, freshness), { freshness });
}
