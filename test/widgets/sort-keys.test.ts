import { expect } from '@open-wc/testing';
import type { CommonOrder } from '../../src/ui/display.ts';
import { ordersOf } from '../../src/ui/list/columns.ts';
import type { LanternAgencies } from '../../src/widgets/agencies/define.ts';
import type { LanternDoorstep } from '../../src/widgets/doorstep/define.ts';
import type { LanternFlow } from '../../src/widgets/flow/define.ts';
import type { LanternNotices } from '../../src/widgets/notices/define.ts';
import type { LanternProgress } from '../../src/widgets/progress/define.ts';
import type { LanternQueue } from '../../src/widgets/queue/define.ts';
import type { LanternTrend } from '../../src/widgets/trend/define.ts';
import type { LanternVolunteers } from '../../src/widgets/volunteers/define.ts';
import { FULL_FEED } from '../support/full-feed.ts';
import { VIEWS } from '../support/shown.ts';
import { contextOf } from '../support/views.ts';

/** Each key that `sort` of an element is typed with, besides those that all lists have. */
type Keys<E extends { sort: string | null }> = Record<
  Exclude<NonNullable<E['sort']>, CommonOrder | `-${string}`>,
  true
>;

const queue: Keys<LanternQueue> = { wait: true, waiting: true, level: true };
const volunteers: Keys<LanternVolunteers> = { urgency: true, gap: true, 'on-duty': true };
const progress: Keys<LanternProgress> = {
  share: true,
  'to-come': true,
  registered: true,
  sampled: true,
  sent: true,
  resulted: true,
  lag: true,
  pace: true,
};
const notices: Keys<LanternNotices> = { schedule: true };
const doorstep: Keys<LanternDoorstep> = {
  due: true,
  sampled: true,
  people: true,
  households: true,
  teams: true,
};
const flow: Keys<LanternFlow> = { longest: true, waiting: true };
const agencies: Keys<LanternAgencies> = { need: true, gap: true, agencies: true };
const trend: Keys<LanternTrend> = { change: true, count: true };

describe('widgets: sort', () => {
  const typed = { queue, volunteers, progress, notices, doorstep, flow, agencies, trend };
  const context = contextOf(FULL_FEED);

  for (const [name, keys] of Object.entries(typed))
    it(`${name}: its type has the orders that its list offers, and no other`, () => {
      const view = VIEWS[name]!.list(context.feed.communities, context);
      const saved = new Set(view.columns.filter(({ isSavedOnly }) => isSavedOnly).map(({ key }) => key));
      const offered = ordersOf(view).filter(({ key }) => key !== 'age' && !saved.has(key));
      expect(offered.map(({ key }) => key)).to.have.members(Object.keys(keys));
    });
});
