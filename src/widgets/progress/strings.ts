import type { Stage } from '../../domain/progress.ts';
import { table, type Table } from '../../text/tables.ts';

export interface ProgressStrings {
  readonly stage: Readonly<Record<Stage, string>>;
  /** After a number of people: 'sampled'. */
  readonly people: Readonly<Record<Stage, string>>;
  readonly of: (population: string) => string;
  readonly noPopulation: string;
  readonly above: string;
  readonly wasHigher: (before: string) => string;
  readonly results: string;
  readonly toCome: (n: string, number: number) => string;
  readonly allIn: string;
  readonly upTo: (time: string) => string;
  readonly positive: string;
  readonly progress: string;
  readonly toComeColumn: string;
  readonly caption: string;

  readonly lagColumn: string;
  readonly paceColumn: string;
}

export const progressStrings: Table<ProgressStrings> = table('progress', {
  en: {
    stage: {
      registered: 'Registered',
      sampled: 'Sampled',
      sent: 'Sent to the laboratory',
      resulted: 'Results in',
    },
    people: {
      registered: 'registered',
      sampled: 'sampled',
      sent: 'sent to the laboratory',
      resulted: 'results in',
    },
    of: population => `of ${population}`,
    noPopulation: 'population not known, so no share',
    above: 'more than the population given',
    wasHigher: before => `was ${before} before`,
    results: 'Results',
    toCome: (n, number) => `${n} ${number === 1 ? 'result' : 'results'} to come`,
    allIn: 'all in for those sampled so far',
    upTo: time => `in for samples up to ${time}`,
    positive: 'Positive',
    progress: 'Progress',
    toComeColumn: 'To come',
    caption: 'Progress of testing by community',

    lagColumn: 'Lag of results',
    paceColumn: 'People an hour',
  },
  'zh-Hans': {
    stage: { registered: '已登记', sampled: '已采样', sent: '已送检', resulted: '已出结果' },
    people: { registered: '人已登记', sampled: '人已采样', sent: '人份已送检', resulted: '人已出结果' },
    of: population => `/ ${population}`,
    noPopulation: '人口不详，无法计算比例',
    above: '超过所报人口',
    wasHigher: before => `此前为 ${before}`,
    results: '结果',
    toCome: n => `${n} 人结果待出`,
    allIn: '已采样的结果均已出',
    upTo: time => `${time} 之前的采样已出结果`,
    positive: '阳性',
    progress: '进度',
    toComeColumn: '待出',
    caption: '各社区检测进度',

    lagColumn: '结果滞后',
    paceColumn: '每小时人数',
  },
});
