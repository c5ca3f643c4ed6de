import type { SharedStrings } from './shared.ts';

const AGO = { minute: '分钟', hour: '小时', day: '天' } as const;

export const zhHans: SharedStrings = {
  direction: 'ltr',
  minutes: n => `${n} 分钟`,
  hours: (hours, minutes) => (minutes === '' ? `${hours} 小时` : `${hours} 小时 ${minutes} 分钟`),
  range: (from, to) => `${from}–${to}`,
  ago: (unit, n) => (unit === 'now' ? '刚刚' : `${n} ${AGO[unit]}前`),
  asOf: time => `截至 ${time}`,
  notKnown: '暂无数据',
  timeNotKnown: '数据时间不详',
  timeUncertain: '时间存疑',
  mayHaveChanged: '可能已有变化',
  notCurrent: '已过时',
  lastKnown: (value, when) => `暂无最新数据。最近一次：${value}${when && `，${when}`}`,
  when: (time, ago) => `${time}（${ago}）`,
  turn: {
    resumesAt: time => `预计 ${time} 恢复`,
    opensAt: time => `${time} 开始`,
    closesAt: time => `${time} 结束`,
  },
  overdue: time => `${time} 之后没有新消息`,
  status: {
    'not-started': '尚未开始',
    open: '进行中',
    paused: '暂停',
    full: '已满',
    closed: '已关闭',
    done: '已结束',
  },
  statusNotKnown: '状态不详',
  level: { none: '无需排队', short: '人少', moderate: '人较多', long: '人很多' },
  sample: '示例：以下数字均为虚构',
  loading: '正在载入数据…',
  behind: '暂时读不到新数据，以下是最近一次的数据。',
  news: (name, what) => `${name}有变化：${what || '数据已更新'}`,
  community: '社区',
  fromOf: (known, of) => `${of} 个社区中 ${known} 个有数据`,
  shown: (n, of) => `已显示 ${n} / ${of}`,
  showMore: '显示更多',
  share: '分享或保存',
  partsMissing: (n, of) => `数据共 ${of} 部分，缺 ${n} 部分：此处社区不全。`,
  missing: '暂时无法载入此功能，数字不受影响；刷新页面可重试。',
  problem: {
    noSrc: '此处没有指定数据地址。网页管理员请填写 src 属性。',
    unreachable: '暂时无法载入数据，恢复后会自动显示；请先到现场询问。',
    unreadable: '收到的数据无法识别。网页管理员请检查数据文件。',
    empty: '数据中还没有社区。',
    notFound: (what, examples) =>
      `数据中没有“${what}”。网页管理员请检查属性${examples && `；数据中有：${examples}`}。`,
  },
};
