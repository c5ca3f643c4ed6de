import { ageOf, momentOf, type Age } from '../../domain/age.ts';
import type { Site } from '../../domain/model.ts';
import type { CommunityContext } from '../../ui/context.ts';

/** Visits at home are judged like the testing, by a time of their own. */
export function visitsAge({ community, own }: CommunityContext): Age {
  const asOf = community.doorstep?.asOf ?? community.asOf ?? own.feed.generatedAt;
  return ageOf(asOf, momentOf(own.feed, 'testing', own));
}

/** The newest that one of the places of a community has reported of itself. */
export function siteAge(site: Site, { community, own }: CommunityContext): Age | undefined {
  if (!site.queue && !site.status) return undefined;
  const asOf = site.queue?.asOf ?? site.asOf ?? community.asOf ?? own.feed.generatedAt;
  return ageOf(asOf, momentOf(own.feed, 'queue', own));
}
