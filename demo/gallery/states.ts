/** A state of a widget, and the element that shows it. */
export interface GalleryState {
  readonly en: string;
  readonly 'zh-Hans': string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The states of a widget. */
export interface GallerySection {
  readonly widget: string;
  readonly states: readonly GalleryState[];
}

const FIRST = '/feeds/story.json';
const SECOND = '/feeds/second-district.json';

function state(en: string, zh: string, community: string, src: string = FIRST): GalleryState {
  return { en, 'zh-Hans': zh, attributes: { src, community } };
}

function measured(
  en: string,
  zh: string,
  community: string,
  measure: string,
  src: string = FIRST,
): GalleryState {
  return { en, 'zh-Hans': zh, attributes: { src, community, measure } };
}

/** States by widget: each has a community of its own, so that no two cards contradict each other. */
const STATES: Readonly<Record<string, readonly GalleryState[]>> = {
  queue: [
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
  ],
  volunteers: [
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
  ],
  progress: [
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
  ],
  doorstep: [
    state('Under way', '正在上门', 'anheli'),
    state('All visited, fewer than five', '已全部上门，少于五人', 'yucai'),
    state('Nothing known', '什么都不知道', 'dongming'),
  ],
  notices: [
    state('Schedule, cautions, results', '安排、注意事项和结果', 'anheli'),
    state('A notice with an end', '有截止时间的通知', 'xinghe'),
    state('Closed off', '封闭管理', 'xiangyi'),
    state('Entry is controlled', '进出管控', 'beiyuan'),
    state('Free to come and go', '可自由进出', 'yucai'),
    state('Notices for everybody only', '只有面向所有人的通知', 'dongming'),
  ],
  agencies: [
    state('Staff of one agency', '一家机构', 'anheli'),
    state('No agency here', '这里没有支援人员', 'beiyuan'),
    state('A community that the feed lacks', '数据中没有的社区', 'qiaoxi', SECOND),
    state('More out than there are', '派出人数超过总人数', 'hongqi', SECOND),
    state('Not known who is out', '已派人数不详', 'guanghua', SECOND),
    state('All are out', '已全部派出', 'binhe', SECOND),
  ],
  flow: [
    state('One slow step', '一个环节慢', 'anheyuan', SECOND),
    state('Four steps', '四个环节', 'anheli'),
    state('No single slow step', '没有特别慢的环节', 'xinghua', SECOND),
    state('A step stands still', '一个环节停了', 'zhongshan', SECOND),
    state('Rates not known', '速度不详', 'tiyu', SECOND),
    state('Paused', '暂停', 'yuhuan', SECOND),
    state('A single step', '只有一个环节', 'yongan', SECOND),
    state('Old', '较旧', 'xihu', SECOND),
  ],
  trend: [
    state('More than two hours ago', '比两小时前多', 'nanli'),
    measured('Against the last round', '与上一轮相比', 'anheli', 'testing.sampled'),
    state('Full, a gap of two hours', '已满，中间两小时没有数据', 'xiangyi'),
    state('Paused', '暂停', 'xinghe'),
    state('No earlier number', '没有更早的人数', 'xiyuan'),
    measured('A count fell', '数字变小', 'hongqi', 'testing.sampled', SECOND),
    state('Old', '较旧', 'jianshe'),
    state('No longer valid', '已失效', 'huaiyuan'),
  ],
  board: [
    state('All parts', '全部内容', 'anheli'),
    state('Paused', '暂停', 'xinghe'),
    state('Few parts', '只有几部分', 'yucai'),
    state('Old', '较旧', 'jianshe'),
    state('Nothing known', '什么都不知道', 'dongming'),
  ],
  map: [
    state('A number', '有数字', 'anheli'),
    state('Paused', '暂停', 'xinghe'),
    state('Full', '已满', 'xiangyi'),
    state('Not open yet', '还没开始', 'qingyuan'),
    state('Old', '较旧', 'jianshe'),
    state('No longer valid', '已失效', 'huaiyuan'),
    state('Nothing known', '什么都不知道', 'dongming'),
  ],
};

/** States that every widget has. */
const COMMON: readonly GalleryState[] = [
  { en: 'Compact', 'zh-Hans': '紧凑', attributes: { src: FIRST, community: 'anheli', view: 'compact' } },
  { en: 'Large', 'zh-Hans': '大字', attributes: { src: FIRST, community: 'anheli', view: 'large' } },
  { en: 'Loading', 'zh-Hans': '正在载入', attributes: { src: '/feeds/never.json', community: 'anheli' } },
  {
    en: 'Cannot be loaded',
    'zh-Hans': '无法载入',
    attributes: { src: '/feeds/nowhere.json', community: 'anheli', contact: 'mailto:testing@example.org' },
  },
  {
    en: 'Cannot be read',
    'zh-Hans': '无法读取',
    attributes: { src: '/feeds/not-json.json', community: 'anheli', contact: 'https://example.org/' },
  },
  { en: 'No such community', 'zh-Hans': '没有这个社区', attributes: { src: FIRST, community: 'anhe' } },
  { en: 'No communities', 'zh-Hans': '没有社区', attributes: { src: '/feeds/empty.json' } },
];

/** All states of these widgets. One that has none of its own yet has those that every widget has. */
export function gallery(widgets: readonly string[]): readonly GallerySection[] {
  const order = Object.keys(STATES);
  return [...widgets]
    .sort((one, other) => place(order, one) - place(order, other))
    .map(widget => ({ widget, states: [...ownStates(widget), ...COMMON] }));
}

/** The states that only this widget has. */
export function ownStates(widget: string): readonly GalleryState[] {
  return STATES[widget] ?? [];
}

function place(order: readonly string[], name: string): number {
  const index = order.indexOf(name);
  return index < 0 ? order.length : index;
}
