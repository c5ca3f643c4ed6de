import { table, type Table } from '../../text/tables.ts';

/** What the details of the volunteers say. */
export interface VolunteersDetailsStrings {
  readonly shiftsNow: string;
  readonly noShift: string;
  readonly shift: (role: string, count: string, until: string) => string;
  readonly signedUpOf: (n: string, needed: string) => string;
  /** After a number of people. */
  readonly belowMin: (min: string) => string;
  readonly longOnDuty: (n: string, number: number) => string;
  readonly asks: string;
  /** What is wanted: '20 vests, 5 there'. @param needed and `have`: '' where not known */
  readonly ask: (what: string, needed: string, have: string) => string;

  readonly signedUp: string;
  readonly needed: string;
  readonly allTasks: string;
  readonly nextGap: string;
  readonly gapAt: (time: string, n: string) => string;
  readonly gapNow: (n: string) => string;
  readonly relief: string;
  readonly of: (n: string, needed: string) => string;
  readonly from: (time: string, what: string) => string;
}

export const volunteersDetailsStrings: Table<VolunteersDetailsStrings> = table('volunteersDetails', {
  en: {
    shiftsNow: 'Signed up now',
    noShift: 'none planned',
    shift: (role, count, until) => `${role}: ${count}, until ${until}`,
    signedUpOf: (n, needed) => `${n} of ${needed}`,
    belowMin: min => ` (below the least of ${min})`,
    longOnDuty: (n, number) => `${n} ${number === 1 ? 'has' : 'have'} been on duty too long`,
    asks: 'Wanted',
    ask: (what, needed, have) => `${needed} ${what}`.trim() + (have && `, ${have} there`),

    signedUp: 'Signed up',
    needed: 'Needed',
    allTasks: 'All tasks',
    nextGap: 'Next gap',
    gapAt: (time, n) => `${time}: ${n} lacking`,
    gapNow: n => `now: ${n} lacking`,
    relief: 'Relief',
    of: (n, needed) => `${n} of ${needed}`,
    from: (time, what) => `${time}: ${what}`,
  },
  'zh-Hans': {
    shiftsNow: '当前报名',
    noShift: '没有安排',
    shift: (role, count, until) => `${role}：${count}，至 ${until}`,
    signedUpOf: (n, needed) => `${n} / ${needed} 人`,
    belowMin: min => `（低于最少 ${min} 人）`,
    longOnDuty: n => `${n} 人在岗时间过长`,
    asks: '所需物资',
    ask: (what, needed, have) => `${what} ${needed}`.trim() + (have && `，现有 ${have}`),

    signedUp: '已报名',
    needed: '需要',
    allTasks: '所有岗位',
    nextGap: '下一缺口',
    gapAt: (time, n) => `${time}：缺 ${n} 人`,
    gapNow: n => `现在：缺 ${n} 人`,
    relief: '接班',
    of: (n, needed) => `${n} / ${needed} 人`,
    from: (time, what) => `${time}：${what}`,
  },
});
