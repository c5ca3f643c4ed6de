/** Simplified Chinese: the words of the other widgets. */
import type { OthersLanguage } from './index.ts';

export const language: OthersLanguage = {
  flow: {
    kind: '流程',
  },
  notices: {
    kind: '通知',
    onNow: what => `现在：${what}`,
    plannedNow: what => `原定现在：${what}`,
    nextUp: (time, what) => `接下来${time}：${what}`,
    count: n => `${n}条通知`,
    none: '暂无通知',
    notCurrent: '暂无最新通知',
    clock: '手机时间可能不准，所以不显示现在进行到哪一项。',
    schedule: '安排',
    scheduleToday: '今天安排',
    now: '现在',
    next: time => `接下来${time}`,
    until: time => `到${time}`,
    finished: '已结束',
    access: {
      open: since => (since ? `${since}起可自由进出` : '可自由进出'),
      controlled: since => (since ? `${since}起进出管控` : '进出管控'),
      'closed-off': since => (since ? `${since}起封闭管理` : '封闭管理'),
    },
    accessFrom: {
      open: date => `将从${date}起可自由进出`,
      controlled: date => `将从${date}起进出管控`,
      'closed-off': date => `将从${date}起封闭管理`,
    },
    bring: '请带好',
    resultsUpTo: time => `${time}以前采的样已出结果`,
    calendar: '加入日历（.ics）',
    calendarNote: time => `${time}的安排，之后可能有变。`,
    more: '更早和更晚的安排',
    later: '以后',
    earlier: '之前',
    over: '过期通知',
    title: '通知和安排',
    titleIn: district => `${district}通知和安排`,
    caption: '各社区的安排和通知',
    nowIn: (n, of) => `${of}个社区中${n}个正在进行`,
    nowInShort: (n, of) => `${of}个中${n}个正在进行`,
    column: '现在或接下来',
    bySchedule: '正在进行的在前',
    note: '通知',
    filter: '显示',
    onNowFilter: n => `正在进行${n}`,
    closedOffFilter: n => `封闭管理${n}`,
  },
  doorstep: {
    kind: '上门采样',
  },
  agencies: {
    kind: '支援人员',
  },
  trend: {
    kind: '走势',
  },
  map: {
    kind: '地图',
  },
  board: {
    kind: '看板',
  },
};
