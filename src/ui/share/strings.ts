import { table, type Table } from '../../text/tables.ts';

/** What readers can do with the numbers, and what a saved table says. */
export interface ShareStrings {
  /** Heading of the state of a place. */
  readonly state: string;
  readonly copy: string;
  readonly copied: string;
  /** Above a field whose text is selected. */
  readonly copyByHand: string;
  readonly csv: string;
  readonly picture: string;
  readonly saved: (file: string) => string;
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
}

export const shareStrings: Table<ShareStrings> = table('share', {
  en: {
    state: 'State',
    copy: 'Copy as text',
    copied: 'Copied',
    copyByHand: 'This browser does not let the page copy. The text is selected: copy it from here.',
    csv: 'Save as table (CSV)',
    picture: 'Save as picture (SVG)',
    saved: file => `Saved as ${file}`,
    tooLong: 'The address is too long for a QR code.',
    behind: 'no newer numbers can be read',
    district: 'District',
    what: 'What',
    value: 'Value',
    asOf: 'As of',
    freshness: 'Freshness',
    note: 'Note',
    noteOn: column => `${column} (note)`,
  },
  'zh-Hans': {
    state: '状态',
    copy: '复制为文字',
    copied: '已复制',
    copyByHand: '浏览器不允许自动复制。文字已选中，请手动复制。',
    csv: '保存为表格（CSV）',
    picture: '保存为图片（SVG）',
    saved: file => `已保存为 ${file}`,
    tooLong: '网址太长，无法生成二维码。',
    behind: '读不到更新的数据',
    district: '区',
    what: '项目',
    value: '内容',
    asOf: '截至',
    freshness: '时效',
    note: '备注',
    noteOn: column => `${column}（备注）`,
  },
});
