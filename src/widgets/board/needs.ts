import type { Community, Feed } from '../../domain/model.ts';

/** Whether a feed has anything of a kind, for one of these communities. */
type Need = (community: Community, feed: Feed) => boolean;

const isFilled = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;

/**
 * What parts cannot do without, by name. Those that are not here say by their answer whether they have anything: a card without
 * a notice also says something.
 */
const NEEDS: Readonly<Record<string, Need>> = {
  notices: ({ notices, schedule, access, bring }, feed) =>
    [notices, schedule, bring, feed.notices].some(isFilled) || access !== undefined,
  flow: ({ steps }) => isFilled(steps),
  doorstep: ({ doorstep }) => doorstep !== undefined,
  agencies: (_, { agencies }) => isFilled(agencies),
  trend: ({ queue, volunteers, testing }) =>
    [queue?.history, volunteers?.history, testing?.history].some(isFilled),
};

/** Whether a part may have something to show of these communities. */
export function isNeedMet(name: string, communities: readonly Community[], feed: Feed): boolean {
  const need = Object.keys(NEEDS).includes(name) ? NEEDS[name] : undefined;
  return !need || communities.some(each => need(each, feed));
}
