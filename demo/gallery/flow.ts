import { type GalleryState, SECOND, state } from './state.ts';

const STATES: readonly GalleryState[] = [
  state('One slow step', '一个环节慢', 'anheyuan', SECOND),
  state('Four steps', '四个环节', 'anheli'),
  state('No single slow step', '没有特别慢的环节', 'xinghua', SECOND),
  state('A step stands still', '一个环节停了', 'zhongshan', SECOND),
  state('Rates not known', '速度不详', 'tiyu', SECOND),
  state('Paused', '暂停', 'yuhuan', SECOND),
  state('A single step', '只有一个环节', 'yongan', SECOND),
  state('Old', '较旧', 'xihu', SECOND),
];

export default STATES;
