import { type GalleryState, SECOND, state } from './state.ts';

const STATES: readonly GalleryState[] = [
  state('Short', '缺人', 'anheli'),
  state('Below the minimum', '低于最低人数', 'nanli'),
  state('Fully staffed', '人手已齐', 'xinghe'),
  state('A shift to come', '下一班', 'qingyuan'),
  state('No shifts', '没有班次', 'xiangyi'),
  state('Thirteen tasks', '十三个岗位', 'qiaoxi', SECOND),
  state('More than eight in a task', '一个岗位八人以上', 'changqing', SECOND),
  state('No tasks', '没有岗位', 'yuanlin', SECOND),
  state('People not known', '在岗人数不详', 'dongyuan', SECOND),
  state('Old', '较旧', 'jianshe'),
  state('No longer valid', '已失效', 'huaiyuan'),
  state('Nothing known', '什么都不知道', 'dongming'),
];

export default STATES;
