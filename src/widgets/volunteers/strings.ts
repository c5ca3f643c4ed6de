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
  readonly least: (min: string) => string;
  readonly belowMin: (min: string) => string;
  readonly belowLeast: (tasks: readonly string[]) => string;
  readonly signUp: string;
  readonly caption: string;
  readonly rolesCaption: string;

  readonly signUpCode: string;
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
    least: min => `at least ${min}`,
    belowMin: min => `below the least of ${min}`,
    belowLeast: tasks => `below the least: ${tasks.join(', ')}`,
    signUp: 'Sign up to help',
    caption: 'Volunteers by community',
    rolesCaption: 'Volunteers by task',

    signUpCode: 'QR code to sign up',
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
    least: min => `最少 ${min} 人`,
    belowMin: min => `低于最少 ${min} 人`,
    belowLeast: tasks => `低于最少人数：${tasks.join('、')}`,
    signUp: '报名帮忙',
    caption: '各社区志愿者',
    rolesCaption: '各岗位志愿者',

    signUpCode: '报名二维码',
  },
});
