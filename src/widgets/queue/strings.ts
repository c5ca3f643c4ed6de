import { table, type Table } from '../../text/tables.ts';

export interface QueueStrings {
  readonly people: (n: number) => string;
  readonly ticketsOut: (n: number) => string;
  readonly waiting: string;
  readonly tickets: string;
  readonly wait: string;
  readonly waitIs: (wait: string) => string;
  readonly reported: string;
  readonly over: (time: string) => string;
  readonly upTo: (time: string) => string;
  readonly half: (time: string) => string;
  readonly nineOfTen: (time: string) => string;
  readonly about: (range: string) => string;
  readonly noWait: string;
  /** @param half within which half are served @param most within which nine of ten are */
  readonly how: (people: string, perHour: string, half: string, most: string) => string;
  readonly howFall: (people: string, low: string, high: string) => string;
  readonly reportedBeside: (estimate: string) => string;
  readonly notServing: string;
  readonly aged: string;
  readonly join: string;
  readonly joinPassed: (time: string) => string;
  readonly joinHow: (closes: string) => string;
  readonly level: string;
  readonly caption: string;

  readonly filter: string;
  readonly allStates: string;
}

export const queueStrings: Table<QueueStrings> = table('queue', {
  en: {
    people: n => (n === 1 ? 'person waiting' : 'people waiting'),
    ticketsOut: n => `${n === 1 ? 'ticket' : 'tickets'} not called yet`,
    waiting: 'Waiting',
    tickets: 'Tickets',
    wait: 'Wait',
    waitIs: wait => `Wait: ${wait}`,
    reported: 'reported',
    over: time => `over ${time}`,
    upTo: time => `up to ${time}`,
    half: time => `half within ${time}`,
    nineOfTen: time => `nine of ten within ${time}`,
    about: range => `about ${range}`,
    noWait: 'no wait',
    how: (people, perHour, half, most) =>
      `estimate: ${people} people ÷ ${perHour} an hour; half within ${half}, nine of ten within ${most}`,
    howFall: (people, low, high) => `estimate: ${people} people, of late ${low}–${high} fewer an hour`,
    reportedBeside: estimate => `reported; worked out here: ${estimate}`,
    notServing: 'no estimate: nobody is being served now',
    aged: 'no estimate: the numbers are not current',
    join: 'Join by',
    joinPassed: time => `${time} has passed; you may not be served today`,
    joinHow: closes => `closes ${closes}, less the longest wait`,
    level: 'Queue',
    caption: 'Queues by community',

    filter: 'State',
    allStates: 'All states',
  },
  'zh-Hans': {
    people: () => '人在排队',
    ticketsOut: () => '个号尚未叫到',
    waiting: '排队',
    tickets: '号码',
    wait: '等候',
    waitIs: wait => `等候：${wait}`,
    reported: '现场通报',
    over: time => `超过 ${time}`,
    upTo: time => `最长 ${time}`,
    half: time => `半数人在 ${time}内`,
    nineOfTen: time => `九成人在 ${time}内`,
    about: range => `约 ${range}`,
    noWait: '无需等候',
    how: (people, perHour, half, most) =>
      `估算：${people} 人 ÷ 每小时 ${perHour} 人；半数在 ${half}内，九成在 ${most}内`,
    howFall: (people, low, high) => `估算：${people} 人，近来每小时减少 ${low}–${high} 人`,
    reportedBeside: estimate => `现场通报；此处估算为 ${estimate}`,
    notServing: '暂不估算：目前没有采样',
    aged: '暂不估算：数据不是最新的',
    join: '最晚排队',
    joinPassed: time => `${time} 已过，今天可能轮不到`,
    joinHow: closes => `${closes} 结束，减去最长等候时间`,
    level: '人多吗',
    caption: '各社区排队情况',

    filter: '状态',
    allStates: '全部状态',
  },
});
