import { table, type Table } from '../../text/tables.ts';

/** What a list offers beside its rows. */
export interface ListStrings {
  readonly search: string;
  readonly noMatch: string;
  readonly order: string;
  readonly showAll: (n: string) => string;
  readonly added: string;
  readonly ended: string;
  readonly nearMe: string;
  readonly walk: string;
  readonly asking: string;
  readonly nearNote: string;
  readonly coarse: (distance: string) => string;
  readonly denied: string;
  readonly unavailable: string;
  readonly timedOut: string;
}

export const listStrings: Table<ListStrings> = table('list', {
  en: {
    search: 'Find a community',
    noMatch: 'No community has this name.',
    order: 'Order by',
    showAll: n => `Show all ${n}`,
    added: 'New',
    ended: 'Ended',
    nearMe: 'Near me',
    walk: 'Walk',
    asking: 'Asking for your position, once. It stays on this page and is not stored.',
    nearNote:
      'By walk and longest wait together. Walks are estimated from the straight line. Your position stays on this page and is not stored.',
    coarse: distance => `Your device knows its position only to within ${distance} km.`,
    denied: 'This page may not know your position. You can allow it in the settings of the browser.',
    unavailable: 'Your device does not know its position now.',
    timedOut: 'Your device has not found its position in time. Press again to try.',
  },
  'zh-Hans': {
    search: '查找社区',
    noMatch: '没有找到这个名称的社区。',
    order: '排序',
    showAll: n => `显示全部 ${n} 个`,
    added: '新增',
    ended: '已结束',
    nearMe: '离我最近',
    walk: '步行',
    asking: '正在获取您的位置，仅此一次。位置只留在本页，不会保存。',
    nearNote: '按步行加最长等候时间排序。步行时间按直线距离估算。您的位置只留在本页，不会保存。',
    coarse: distance => `您的设备定位误差约 ${distance} 公里。`,
    denied: '本页无权获取您的位置，可在浏览器设置中允许。',
    unavailable: '您的设备暂时无法定位。',
    timedOut: '定位超时，请再按一次。',
  },
});
