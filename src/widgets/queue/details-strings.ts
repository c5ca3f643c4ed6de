import { table, type Table } from '../../text/tables.ts';

/** What the details of a queue say. */
export interface QueueDetailsStrings {
  readonly waiting: string;
  readonly ticketsOut: string;
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
}

export const queueDetailsStrings: Table<QueueDetailsStrings> = table('queueDetails', {
  en: {
    waiting: 'People waiting',
    ticketsOut: 'Tickets not called yet',
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
  },
  'zh-Hans': {
    waiting: '排队人数',
    ticketsOut: '尚未叫到的号',
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
  },
});
