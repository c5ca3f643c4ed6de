import type { Stage } from '../../domain/progress.ts';
import { table, type Table } from '../../text/tables.ts';

/** What a list offers beside its rows. */
export interface ListStrings {
  readonly search: string;
  readonly noMatch: string;
  readonly filter: string;
  readonly allStates: string;
  readonly order: string;
  readonly showAll: (n: string) => string;
  readonly added: string;
  readonly ended: string;
  readonly nearMe: string;
  readonly lag: string;
  readonly pace: string;
  readonly level: string;
  readonly stage: Readonly<Record<Stage, string>>;
}

export const listStrings: Table<ListStrings> = table('list', {
  en: {
    search: 'Find a community',
    noMatch: 'No community has this name.',
    filter: 'State',
    allStates: 'All states',
    order: 'Order by',
    showAll: n => `Show all ${n}`,
    added: 'New',
    ended: 'Ended',
    nearMe: 'Near me',
    lag: 'Lag of results',
    pace: 'People an hour',
    level: 'Queue',
    stage: {
      registered: 'Registered',
      sampled: 'Sampled',
      sent: 'Sent to the laboratory',
      resulted: 'Results in',
    },
  },
  'zh-Hans': {
    search: '查找社区',
    noMatch: '没有找到这个名称的社区。',
    filter: '状态',
    allStates: '全部状态',
    order: '排序',
    showAll: n => `显示全部 ${n} 个`,
    added: '新增',
    ended: '已结束',
    nearMe: '离我最近',
    lag: '结果滞后',
    pace: '每小时人数',
    level: '人多吗',
    stage: { registered: '已登记', sampled: '已采样', sent: '已送检', resulted: '已出结果' },
  },
});
