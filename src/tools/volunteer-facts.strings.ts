import { table, type Table } from '../text/tables.ts';

export interface VolunteerFactStrings {
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
}

export const volunteerFactStrings: Table<VolunteerFactStrings> = table('volunteerFacts', {
  en: {
    shiftsNow: 'Signed up now',
    noShift: 'none planned',
    shift: (role, count, until) => `${role}: ${count}, until ${until}`,
    signedUpOf: (n, needed) => `${n} of ${needed}`,
    belowMin: min => ` (below the least of ${min})`,
    longOnDuty: (n, number) => `${n} ${number === 1 ? 'has' : 'have'} been on duty too long`,
    asks: 'Wanted',
    ask: (what, needed, have) => `${needed} ${what}`.trim() + (have && `, ${have} there`),
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
  },
});
