import { type GalleryState, SECOND, state } from './state.ts';

const STATES: readonly GalleryState[] = [
  state('Staff of one agency', '一家机构', 'anheli'),
  state('No agency here', '这里没有支援人员', 'beiyuan'),
  state('A community that the feed lacks', '数据中没有的社区', 'qiaoxi', SECOND),
  state('More out than there are', '派出人数超过总人数', 'hongqi', SECOND),
  state('Not known who is out', '已派人数不详', 'guanghua', SECOND),
  state('All are out', '已全部派出', 'binhe', SECOND),
];

export default STATES;
