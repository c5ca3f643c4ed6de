import { type GalleryState, state } from './state.ts';

const STATES: readonly GalleryState[] = [
  state('Schedule, cautions, results', '安排、注意事项和结果', 'anheli'),
  state('A notice with an end', '有截止时间的通知', 'xinghe'),
  state('Closed off', '封闭管理', 'xiangyi'),
  state('Entry controlled', '进出管控', 'beiyuan'),
  state('Free to come and go', '可自由进出', 'yucai'),
  state('Notices for everybody only', '只有面向所有人的通知', 'dongming'),
];

export default STATES;
