import { type GalleryState, SECOND, state } from './state.ts';

const STATES: readonly GalleryState[] = [
  state('Open', '正在采样', 'anheli'),
  state('May be too late', '可能来不及', 'heping', SECOND),
  state('Too late', '来不及了', 'guanghua', SECOND),
  state('Paused', '暂停', 'xinghe'),
  state('Paused, its time has passed', '暂停，已过恢复时间', 'binhe', SECOND),
  state('Full', '已满', 'xiangyi'),
  state('Closed', '已结束', 'beiyuan'),
  state('Not open yet', '还没开始', 'qingyuan'),
  state('Finished', '已完成', 'yucai'),
  state('Reported wait', '现场提供的等候时间', 'xiyuan'),
  state('Over two hours', '超过两小时', 'nanli'),
  state('Nobody waits', '不用排队', 'yuanlin', SECOND),
  state('One person', '一个人', 'lakeside', SECOND),
  state('No wait, no count', '不用等，没有人数', 'lakeside-east', SECOND),
  state('Tickets only', '只有号码', 'station-square', SECOND),
  state('A level only, a name of 80 characters', '只有繁忙程度，长名称', 'mill-yards'),
  state('600 groups', '600组', 'stadium', SECOND),
  state('More than a day', '超过一天', 'stadium-gates', SECOND),
  state('Wait not known', '不知道要等多久', 'dongyuan', SECOND),
  state('Time uncertain', '时间不确定', 'nanhu', SECOND),
  state('Old', '较旧', 'jianshe'),
  state('No longer valid', '已失效', 'huaiyuan'),
  state('Nothing known', '什么都不知道', 'dongming'),
];

export default STATES;
