import type { Stage } from '../../domain/progress.ts';
import { table, type Table } from '../../text/tables.ts';

/** What the details of the progress say. */
export interface ProgressDetailsStrings {
  readonly stage: Readonly<Record<Stage, string>>;
  readonly paceLine: string;
  readonly lastRound: string;
  readonly pace: string;
  readonly perHour: (n: string) => string;
  readonly neededPace: (n: string, time: string) => string;
  readonly plan: string;
  readonly behindPlan: (n: string) => string;
  readonly aheadOfPlan: (n: string) => string;
  readonly onPlan: string;
  readonly finish: string;
  readonly between: (from: string, to: string) => string;
  readonly notBefore: (time: string) => string;
  readonly finishHow: string;
  readonly more: (n: string) => string;
  readonly fewer: (n: string) => string;
  readonly same: string;
  readonly atThatHour: (n: string, time: string) => string;
  readonly lag: string;
  readonly lagBehind: (time: string) => string;
  readonly noCall: string;
  readonly tubes: string;
  readonly tubesSent: (n: string) => string;
  readonly tubesResulted: (n: string) => string;
  readonly poolSize: (n: string) => string;
}

export const progressDetailsStrings: Table<ProgressDetailsStrings> = table('progressDetails', {
  en: {
    stage: { registered: 'Registered', sampled: 'Sampled', sent: 'Sent', resulted: 'Results in' },
    paceLine: 'Steady pace',
    lastRound: 'Last round',
    pace: 'Pace',
    perHour: n => `${n} an hour lately`,
    neededPace: (n, time) => `${n} an hour needed to reach all by ${time}`,
    plan: 'Plan',
    behindPlan: n => `${n} behind a steady pace`,
    aheadOfPlan: n => `${n} ahead of a steady pace`,
    onPlan: 'at a steady pace',
    finish: 'All reached',
    between: (from, to) => `between ${from} and ${to}`,
    notBefore: time => `not before ${time}`,
    finishHow: 'if the pace of late goes on',
    more: n => `${n} more than then`,
    fewer: n => `${n} fewer than then`,
    same: 'as many as then',
    atThatHour: (n, time) => `${n} at this hour (${time})`,
    lag: 'Lag',
    lagBehind: time => `results are ${time} behind the samples`,
    noCall: 'No call',
    tubes: 'Tubes',
    tubesSent: n => `${n} sent`,
    tubesResulted: n => `${n} with results`,
    poolSize: n => `${n} people in a tube`,
  },
  'zh-Hans': {
    stage: { registered: '已登记', sampled: '已采样', sent: '已送检', resulted: '已出结果' },
    paceLine: '匀速线',
    lastRound: '上一轮',
    pace: '速度',
    perHour: n => `近来每小时 ${n} 人`,
    neededPace: (n, time) => `要在 ${time} 前完成，每小时需 ${n} 人`,
    plan: '进度',
    behindPlan: n => `比匀速落后 ${n} 人`,
    aheadOfPlan: n => `比匀速超前 ${n} 人`,
    onPlan: '与匀速一致',
    finish: '预计完成',
    between: (from, to) => `${from} 至 ${to} 之间`,
    notBefore: time => `不早于 ${time}`,
    finishHow: '按近来的速度推算',
    more: n => `比当时多 ${n} 人`,
    fewer: n => `比当时少 ${n} 人`,
    same: '与当时相同',
    atThatHour: (n, time) => `同一时刻（${time}）${n} 人`,
    lag: '滞后',
    lagBehind: time => `结果比采样晚 ${time}`,
    noCall: '未接电话',
    tubes: '试管',
    tubesSent: n => `已送检 ${n} 管`,
    tubesResulted: n => `已出结果 ${n} 管`,
    poolSize: n => `每管 ${n} 人`,
  },
});
