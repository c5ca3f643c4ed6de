import { type GalleryState, measured, SECOND, state } from './state.ts';

const STATES: readonly GalleryState[] = [
  state('More than two hours ago', '比两小时前多', 'nanli'),
  measured('Against the last round', '与上一轮相比', 'anheli', 'testing.sampled'),
  state('Full, a gap of two hours', '已满，中间两小时没有数据', 'xiangyi'),
  state('Paused', '暂停', 'xinghe'),
  state('No earlier number', '没有更早的人数', 'xiyuan'),
  measured('A count fell', '数字变小', 'hongqi', 'testing.sampled', SECOND),
  state('Old', '较旧', 'jianshe'),
  state('No longer valid', '已失效', 'huaiyuan'),
];

export default STATES;
