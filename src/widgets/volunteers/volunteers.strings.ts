import { table, type Table } from '../../text/tables.ts';

export interface VolunteersStrings {
  /** After a number. @param n that which stands right before it: of those needed, else of those there */
  readonly onDuty: (n: number) => string;
  readonly signedUp: (n: number) => string;
  readonly of: (needed: string) => string;
  readonly lacking: (n: string) => string;
  readonly enough: string;
  readonly fromTasks: (known: string, of: string) => string;
  readonly task: string;
  readonly there: string;
  readonly signedUpColumn: string;
  readonly needed: string;
  readonly gap: string;
  readonly belowMin: (min: string) => string;
  readonly shiftsNow: string;
  readonly shiftsNext: (time: string) => string;
  readonly noShift: string;
  readonly shift: (role: string, count: string, until: string) => string;
  readonly signedUpOf: (n: string, needed: string) => string;
  readonly relief: string;
  readonly longOnDuty: (n: string, number: number) => string;
  readonly asks: string;
  readonly signUp: string;
  readonly caption: string;
  readonly rolesCaption: string;
}

export const volunteersStrings: Table<VolunteersStrings> = table('volunteers', {
  en: {
    onDuty: n => `${n === 1 ? 'volunteer' : 'volunteers'} on duty`,
    signedUp: () => 'signed up for now',
    of: needed => `of ${needed}`,
    lacking: n => `${n} more needed`,
    enough: 'Nobody is lacking',
    fromTasks: (known, of) => `from ${known} of ${of} tasks`,
    task: 'Task',
    there: 'On duty',
    signedUpColumn: 'Signed up',
    needed: 'Needed',
    gap: 'Lacking',
    belowMin: min => `below the least of ${min}`,
    shiftsNow: 'Shifts now',
    shiftsNext: time => `Next, ${time}`,
    noShift: 'none planned',
    shift: (role, count, until) => `${role}: ${count}, until ${until}`,
    signedUpOf: (n, needed) => `${n} of ${needed} signed up`,
    relief: 'Relief',
    longOnDuty: (n, number) => `${n} ${number === 1 ? 'has' : 'have'} been on duty too long`,
    asks: 'Wanted',
    signUp: 'Sign up to help',
    caption: 'Volunteers by community',
    rolesCaption: 'Volunteers by task',
  },
  'zh-Hans': {
    onDuty: () => '名志愿者在岗',
    signedUp: () => '人报名当前班次',
    of: needed => `/ ${needed}`,
    lacking: n => `还缺 ${n} 人`,
    enough: '人手已足',
    fromTasks: (known, of) => `${of} 个岗位中 ${known} 个有数据`,
    task: '岗位',
    there: '在岗',
    signedUpColumn: '报名',
    needed: '需要',
    gap: '缺口',
    belowMin: min => `低于最少 ${min} 人`,
    shiftsNow: '当前班次',
    shiftsNext: time => `下一班 ${time}`,
    noShift: '没有安排',
    shift: (role, count, until) => `${role}：${count}，至 ${until}`,
    signedUpOf: (n, needed) => `已报名 ${n} / ${needed} 人`,
    relief: '换班',
    longOnDuty: n => `${n} 人在岗时间过长`,
    asks: '所需物资',
    signUp: '报名帮忙',
    caption: '各社区志愿者',
    rolesCaption: '各岗位志愿者',
  },
});
