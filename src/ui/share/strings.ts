import { table, type Table } from '../../text/tables.ts';

export interface ToolsStrings {
  /** Heading of the state of a place. */
  readonly state: string;
  readonly copy: string;
  readonly copied: string;
  /** Above a field whose text is selected. */
  readonly copyByHand: string;
  readonly csv: string;
  readonly picture: string;
  readonly saved: (file: string) => string;
  readonly code: string;
  readonly tooLong: string;
  /** Short for 'no new numbers can be read', for one line. */
  readonly behind: string;
  readonly district: string;
  readonly what: string;
  readonly value: string;
  readonly asOf: string;
  readonly freshness: string;
  readonly note: string;
  /** Heading of the column with the smaller line of another. */
  readonly noteOn: (column: string) => string;
  readonly walk: string;
  readonly asking: string;
  readonly nearNote: string;
  readonly coarse: (distance: string) => string;
  readonly denied: string;
  readonly unavailable: string;
  readonly timedOut: string;
}

export const toolsStrings: Table<ToolsStrings> = table('tools', {
  en: {
    state: 'State',
    copy: 'Copy as text',
    copied: 'Copied',
    copyByHand: 'This browser does not let the page copy. The text is selected: copy it from here.',
    csv: 'Save as table (CSV)',
    picture: 'Save as picture (SVG)',
    saved: file => `Saved as ${file}`,
    code: 'QR code to sign up',
    tooLong: 'The address is too long for a QR code.',
    behind: 'no newer numbers can be read',
    district: 'District',
    what: 'What',
    value: 'Value',
    asOf: 'As of',
    freshness: 'Freshness',
    note: 'Note',
    noteOn: column => `${column} (note)`,
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
    state: '状态',
    copy: '复制为文字',
    copied: '已复制',
    copyByHand: '浏览器不允许自动复制。文字已选中，请手动复制。',
    csv: '保存为表格（CSV）',
    picture: '保存为图片（SVG）',
    saved: file => `已保存为 ${file}`,
    code: '报名二维码',
    tooLong: '网址太长，无法生成二维码。',
    behind: '读不到更新的数据',
    district: '区',
    what: '项目',
    value: '内容',
    asOf: '截至',
    freshness: '时效',
    note: '备注',
    noteOn: column => `${column}（备注）`,
    walk: '步行',
    asking: '正在获取您的位置，仅此一次。位置只留在本页，不会保存。',
    nearNote: '按步行加最长等候时间排序。步行时间按直线距离估算。您的位置只留在本页，不会保存。',
    coarse: distance => `您的设备定位误差约 ${distance} 公里。`,
    denied: '本页无权获取您的位置，可在浏览器设置中允许。',
    unavailable: '您的设备暂时无法定位。',
    timedOut: '定位超时，请再按一次。',
  },
});
