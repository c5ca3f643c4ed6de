import { table, type Table } from '../../text/tables.ts';

export interface QueueStrings {
  readonly people: (n: number) => string;
  readonly ticketsOut: (n: number) => string;
  readonly waiting: string;
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
  readonly where: string;
  readonly outdoors: (people: string) => string;
  readonly indoors: (people: string) => string;
  readonly groups: (groups: string, n: number, people: string) => string;
  readonly limit: (limit: string) => string;
  readonly overLimit: (by: string, n: number) => string;
  readonly tickets: string;
  readonly serving: (ticket: string) => string;
  readonly issued: (ticket: string) => string;
  readonly callUpTo: (ticket: string) => string;
  readonly capacity: string;
  readonly capacityLeft: (n: string) => string;
  readonly allTaken: string;
  readonly services: string;
  readonly place: string;
  readonly inside: string;
  readonly outside: string;
  readonly bring: string;
  readonly tips: string;
  readonly caption: string;
}

export const queueStrings: Table<QueueStrings> = table('queue', {
  en: {
    people: n => (n === 1 ? 'person waiting' : 'people waiting'),
    ticketsOut: n => `${n === 1 ? 'ticket' : 'tickets'} not called yet`,
    waiting: 'Waiting',
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
    where: 'Where',
    outdoors: people => `${people} outdoors`,
    indoors: people => `${people} indoors`,
    groups: (groups, n, people) => `${groups} ${n === 1 ? 'group' : 'groups'} (${people} people)`,
    limit: limit => `at most ${limit} groups outdoors`,
    overLimit: (by, n) => `${by} ${n === 1 ? 'group' : 'groups'} over the outdoor limit`,
    tickets: 'Tickets',
    serving: ticket => `now serving ${ticket}`,
    issued: ticket => `last handed out ${ticket}`,
    callUpTo: ticket => `called today up to ${ticket}; this may change`,
    capacity: 'Left today',
    capacityLeft: n => `places for ${n} more`,
    allTaken: 'those waiting may take all of it',
    services: 'Help',
    place: 'Wait here',
    inside: 'indoors',
    outside: 'outdoors',
    bring: 'Bring',
    tips: 'Advice',
    caption: 'Queues by community',
  },
  'zh-Hans': {
    people: () => '人在排队',
    ticketsOut: () => '个号尚未叫到',
    waiting: '排队',
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
    where: '位置',
    outdoors: people => `室外 ${people}`,
    indoors: people => `室内 ${people}`,
    groups: (groups, _, people) => `${groups} 组（${people} 人）`,
    limit: limit => `室外最多 ${limit} 组`,
    overLimit: by => `室外超出 ${by} 组`,
    tickets: '号码',
    serving: ticket => `正在叫 ${ticket} 号`,
    issued: ticket => `已发到 ${ticket} 号`,
    callUpTo: ticket => `今天叫到 ${ticket} 号为止，可能调整`,
    capacity: '今天名额',
    capacityLeft: n => `还可采样 ${n} 人`,
    allTaken: '排队的人已够，后来的可能轮不到',
    services: '服务',
    place: '等候地点',
    inside: '室内',
    outside: '室外',
    bring: '请携带',
    tips: '提示',
    caption: '各社区排队情况',
  },
});
