import { type GalleryState, state } from './state.ts';

const STATES: readonly GalleryState[] = [
  state('A number', '有数字', 'anheli'),
  state('Paused', '暂停', 'xinghe'),
  state('Full', '已满', 'xiangyi'),
  state('Not open yet', '还没开始', 'qingyuan'),
  state('Old', '较旧', 'jianshe'),
  state('No longer valid', '已失效', 'huaiyuan'),
  state('Nothing known', '什么都不知道', 'dongming'),
];

export default STATES;
