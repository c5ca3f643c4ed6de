import { isWholeDay } from './calendar.ts';
import type { Community, EpochMs, Feed, Site } from './model.ts';

/**
 * When a document without `generatedAt` was written: not before the newest `asOf` in it. Only where every part has an `asOf`
 * of its own, or a number would take its age from this time. A date alone says no time at which anything was written.
 *
 * @returns undefined where it cannot be told
 */
export function derivedTime({ communities, agencies = [] }: Feed): EpochMs | undefined {
  const times = [...communities.flatMap(timesOf), ...agencies.map(({ asOf }) => asOf)];
  if (!times.every(isTime)) return undefined;
  let newest = -Infinity;
  for (const time of times) if (!isWholeDay(time) && time > newest) newest = time;
  return newest > -Infinity ? newest : undefined;
}

function isTime(time: EpochMs | undefined): time is EpochMs {
  return time !== undefined && !Number.isNaN(time);
}

/** The times by which the parts of a community are judged; undefined for a part that would go by the document's. */
function timesOf(community: Community): readonly (EpochMs | undefined)[] {
  const { asOf, status, access, queue, volunteers, testing, doorstep, sites = [] } = community;
  const parts = [queue, volunteers, testing, doorstep].flatMap(part => (part ? [part.asOf ?? asOf] : []));
  const times = [...parts, ...sites.map(site => timeOfSite(site) ?? asOf)];
  const hasState = status !== undefined || access !== undefined;
  return hasState || times.length === 0 ? [...times, asOf] : times;
}

function timeOfSite({ asOf, status, queue }: Site): EpochMs | undefined {
  // The state of a site does not go by the time of its queue.
  return asOf ?? (status === undefined ? queue?.asOf : undefined);
}
