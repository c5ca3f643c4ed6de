import { type GalleryState, SECOND, state } from './state.ts';

const STATES: readonly GalleryState[] = [
  state('Ahead of plan', '比计划快', 'anheli'),
  state('On plan, millions', '按计划，千万人口', 'harbour', SECOND),
  state('Behind plan', '比计划慢', 'hongqi-new-village', SECOND),
  state('More than the list', '超过名单人数', 'xiyuan'),
  state('A count fell', '数字变小', 'hongqi', SECOND),
  state('Only results', '只有结果', 'dongyuan', SECOND),
  state('Population not known', '人口不详', 'xinhua', SECOND),
  state('Finished', '已完成', 'yucai'),
  state('Old', '较旧', 'jianshe'),
  state('No longer valid', '已失效', 'huaiyuan'),
  state('Nothing known', '什么都不知道', 'dongming'),
];

export default STATES;
