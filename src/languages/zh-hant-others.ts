/** Traditional Chinese: the words of the other widgets. */
import type { OthersLanguage } from './index.ts';

export const language: OthersLanguage = {
  flow: {
    kind: '流程',
  },
  notices: {
    kind: '通知',
    onNow: what => `現在：${what}`,
    plannedNow: what => `原定現在：${what}`,
    nextUp: (time, what) => `接下來${time}：${what}`,
    count: n => `${n}則通知`,
    none: '暫無通知',
    notCurrent: '暫無最新通知',
    clock: '手機時間可能不準，所以不顯示現在進行到哪一項。',
    schedule: '安排',
    scheduleToday: '今天安排',
    now: '現在',
    next: time => `接下來${time}`,
    until: time => `到${time}`,
    finished: '已結束',
    access: {
      open: since => (since ? `${since}起可自由進出` : '可自由進出'),
      controlled: since => (since ? `${since}起管制進出` : '管制進出'),
      'closed-off': since => (since ? `${since}起封閉管理` : '封閉管理'),
    },
    accessFrom: {
      open: date => `將從${date}起可自由進出`,
      controlled: date => `將從${date}起管制進出`,
      'closed-off': date => `將從${date}起封閉管理`,
    },
    bring: '請帶好',
    resultsUpTo: time => `${time}以前採的樣已有結果`,
    calendar: '加入行事曆（.ics）',
    calendarNote: time => `${time}的安排，之後可能有變。`,
    more: '更早和更晚的安排',
    later: '以後',
    earlier: '之前',
    over: '過期通知',
    title: '通知和安排',
    titleIn: district => `${district}通知和安排`,
    caption: '各社區的安排和通知',
    nowIn: (n, of) => `${of}個社區中${n}個正在進行`,
    nowInShort: (n, of) => `${of}個中${n}個正在進行`,
    column: '現在或接下來',
    bySchedule: '正在進行的在前',
    note: '通知',
    filter: '顯示',
    onNowFilter: n => `正在進行${n}`,
    closedOffFilter: n => `封閉管理${n}`,
  },
  doorstep: {
    kind: '上門採樣',
  },
  agencies: {
    kind: '支援人員',
  },
  trend: {
    kind: '走勢',
  },
  map: {
    kind: '地圖',
  },
  board: {
    kind: '看板',
  },
};
