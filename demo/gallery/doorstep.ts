import { type GalleryState, state } from './state.ts';

const STATES: readonly GalleryState[] = [
  state('Under way', '正在上门', 'anheli'),
  state('All visited, fewer than five', '已全部上门，少于五人', 'yucai'),
  state('Nothing known', '什么都不知道', 'dongming'),
];

export default STATES;
