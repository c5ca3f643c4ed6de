import { type GalleryState, state } from './state.ts';

const STATES: readonly GalleryState[] = [
  state('All parts', '全部内容', 'anheli'),
  state('Paused', '暂停', 'xinghe'),
  state('Few parts', '只有几部分', 'yucai'),
  state('Old', '较旧', 'jianshe'),
  state('Nothing known', '什么都不知道', 'dongming'),
];

export default STATES;
