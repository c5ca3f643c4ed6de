import type { Age } from '../../domain/age.ts';
import type { Testing } from '../../domain/model.ts';
import type { PlanStanding } from '../../domain/plan.ts';
import { decreasedStages, hasMoreResultsThanSamples, percent } from '../../domain/progress.ts';
import { ageView } from '../../ui/age-view.ts';
import type { CommunityContext, ViewContext } from '../../ui/context.ts';
import type { Chip, Panel, Remark } from '../../ui/panel.ts';
import {
  joinedText,
  progressCardStrings,
  type DetailName,
  type ProgressCardStrings,
} from './card-strings.ts';
import { finishView, type FinishView } from './finish-view.ts';
import { funnelView, type FunnelView } from './funnel-view.ts';
import { prospectOf, type Prospect } from './prospect.ts';
import { progressAnswer } from './verdict.ts';

/** All that `<lantern-progress>` shows of one community, or of all of them together. */
export interface ProgressView extends Panel {
  readonly funnel?: FunnelView;
  readonly finish?: FinishView;
}

/** What the widget's own attributes ask for. */
export interface ProgressOptions {
  /** Whether counts of positives are shown. */
  readonly showPositive: boolean;
}

export function progressView(context: CommunityContext, { showPositive }: ProgressOptions): ProgressView {
  const { community, words, own } = context;
  const { testing = {} } = community;
  const age = context.age('testing');
  const head = {
    name: words.text(community.name),
    kind: { text: words.of(progressCardStrings).kind },
    ...(community.testing && { age: ageView(age, 'testing', own) }),
  };
  if (age.freshness === 'expired') return { ...head, ...progressAnswer(testing, age, context) };
  const prospect = prospectOf(context, testing, age);
  return {
    ...head,
    ...progressAnswer(testing, age, context, plannedShare(testing, prospect)),
    ...prospectView(testing, prospect, context),
    funnel: funnelView(testing, age, context),
    remarks: remarksOf(testing, age, context, showPositive),
    ...adviceOf(testing, age, context),
  };
}

/** What an even pace would have reached, in per cent; told only of those who are behind it. */
function plannedShare({ population }: Testing, { standing, outlook }: Prospect): number | undefined {
  return standing === 'behind' ? percent(outlook?.planned, population) : undefined;
}

function prospectView(testing: Testing, prospect: Prospect, context: ViewContext): Partial<ProgressView> {
  const chip = chipOf(testing, prospect, context);
  const detailsLabel = detailsLabelOf(testing, prospect, context.words.of(progressCardStrings));
  return {
    ...(chip && { chip, announced: chip.word }),
    ...(prospect.finish && { finish: finishView(prospect.finish, prospect.campaign, context) }),
    ...(detailsLabel && { detailsLabel }),
  };
}

const STANDINGS: Readonly<Record<PlanStanding, Omit<Chip, 'word'>>> = {
  ahead: { mark: 'done', color: 'good' },
  on: { mark: 'on-plan', color: 'muted' },
  behind: { mark: 'short', color: 'warn' },
};

/** That all is over, or else how the count compares with the plan. */
function chipOf(
  { sampled, population }: Testing,
  { campaign, isDone, isEnded, standing }: Prospect,
  { words, now }: ViewContext,
): Chip | undefined {
  const t = words.of(progressCardStrings);
  // The answer itself says it.
  if (sampled !== undefined && sampled === population) return undefined;
  if (isDone) return { mark: 'done', color: 'good', word: words.strings.status.done };
  if (isEnded && campaign.endsAt !== undefined)
    return { mark: 'closed', color: 'muted', word: t.ended, rest: words.time(campaign.endsAt, now) };
  return standing && { ...STANDINGS[standing], word: t.plan[standing] };
}

function remarksOf(
  testing: Testing,
  age: Age,
  { words }: ViewContext,
  showPositive: boolean,
): readonly Remark[] {
  const t = words.of(progressCardStrings);
  const { positive } = testing;
  const isOld = age.freshness === 'stale';
  const warn = (id: string, text: string): Remark => ({
    id,
    icon: 'warning',
    color: 'alert',
    pieces: [{ text }],
  });
  return [
    ...(!isOld && decreasedStages(testing, age.asOf).size > 0 ? [warn('fell', t.fell)] : []),
    ...(hasMoreResultsThanSamples(testing) ? [warn('contradiction', t.tooManyResults)] : []),
    ...(showPositive && positive !== undefined
      ? [
          {
            id: 'positive',
            icon: 'people',
            pieces: [{ text: t.positive(words.number(positive), positive) }],
          } as const,
        ]
      : []),
  ];
}

/** What it means not to be called. Of old numbers it is left out, since it may speak of another day. */
function adviceOf(
  { noCallMeans }: Testing,
  { freshness }: Age,
  { words }: ViewContext,
): Pick<Panel, 'advice'> {
  return noCallMeans === undefined || freshness === 'stale' ? {} : { advice: words.text(noCallMeans) };
}

/** 'Pace, last round, tubes': what the details hold; '' where they hold nothing. */
function detailsLabelOf({ tubes = {} }: Testing, { outlook }: Prospect, t: ProgressCardStrings): string {
  const { pace, lastRound, course = [] } = outlook ?? {};
  const held: readonly (readonly [name: DetailName, isThere: boolean])[] = [
    ['pace', pace !== undefined],
    ['lastRound', lastRound !== undefined],
    ['tubes', tubes.sent !== undefined || tubes.resulted !== undefined],
    ['course', pace === undefined && course.length > 1],
  ];
  const names = held.flatMap(([name, isThere]) => (isThere ? [t.details[name]] : []));
  const label = joinedText(names, t);
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}
