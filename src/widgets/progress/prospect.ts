import { isCurrent, type Age } from '../../domain/age.ts';
import type { Campaign, Testing } from '../../domain/model.ts';
import { outlook, type Outlook } from '../../domain/outlook.ts';
import type { Finish } from '../../domain/pace.ts';
import { planStanding, type PlanStanding } from '../../domain/plan.ts';
import { decreasedStages, hasMoreResultsThanSamples } from '../../domain/progress.ts';
import type { CommunityContext } from '../../ui/context.ts';
import { operatingStatusOf } from '../../ui/operating-status.ts';

/** How testing goes on, as far as it may be told. */
export interface Prospect {
  readonly campaign: Campaign;
  /** Undefined where no stage is known. */
  readonly outlook: Outlook | undefined;
  /** Whether the community says that all is done. */
  readonly isDone: boolean;
  /** Whether the campaign is over. */
  readonly isEnded: boolean;
  /** Against an even pace; of people sampled, while some are left. */
  readonly standing?: PlanStanding;
  readonly finish?: Finish;
}

export function prospectOf(context: CommunityContext, testing: Testing, age: Age): Prospect {
  const { now, own, feed } = context;
  const campaign = own.feed.campaign ?? feed.campaign ?? {};
  const { startsAt = -Infinity, endsAt = Infinity } = campaign;
  const found = outlook(testing, campaign, age, now);
  const { status } = operatingStatusOf(context);
  const base = { campaign, outlook: found, isDone: status === 'done', isEnded: endsAt <= now };
  const { population = 0, sampled = Infinity } = testing;
  const isRunning = !base.isDone && !base.isEnded && startsAt <= now;
  // A number that is wrong is neither ahead nor behind.
  const isDoubtful = decreasedStages(testing, age.asOf).has('sampled') || hasMoreResultsThanSamples(testing);
  if (!isRunning || isDoubtful || sampled >= population || !isCurrent(age.freshness)) return base;
  const { planned, finish } = found ?? {};
  // A forecast goes on at the pace of late, which says nothing while nobody is sampled.
  const isSampling = status === undefined || status === 'open';
  return {
    ...base,
    ...(planned !== undefined && { standing: planStanding(sampled, planned, population) }),
    ...(finish && isSampling && { finish }),
  };
}
