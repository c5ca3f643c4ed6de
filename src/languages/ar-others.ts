/** Arabic: the words of the other widgets. */
import type { Forms } from '../text/plural.ts';
import { counted } from './ar.ts';
import type { OthersLanguage } from './index.ts';

const NOTICES: Forms = {
  zero: 'إعلانات',
  one: 'إعلان واحد',
  two: 'إعلانان',
  few: 'إعلانات',
  many: 'إعلانًا',
  other: 'إعلان',
};

export const language: OthersLanguage = {
  flow: {
    kind: 'المراحل',
  },
  notices: {
    kind: 'إعلانات',
    onNow: what => `الآن: ${what}`,
    plannedNow: what => `المقرر الآن: ${what}`,
    nextUp: (time, what) => `التالي ${time}: ${what}`,
    count: (n, value) => counted(n, value, NOTICES),
    none: 'لا توجد إعلانات',
    notCurrent: 'لا توجد إعلانات حديثة',
    clock: 'قد تكون ساعة هذا الجهاز غير صحيحة، لذلك لا نذكر ما يجري الآن.',
    schedule: 'الجدول',
    scheduleToday: 'جدول اليوم',
    now: 'الآن',
    next: time => `التالي ${time}`,
    until: time => `حتى ${time}`,
    finished: 'انتهى',
    access: {
      open: since => (since ? `الدخول والخروج متاحان منذ ${since}` : 'الدخول والخروج متاحان'),
      controlled: since => (since ? `الدخول بتصريح منذ ${since}` : 'الدخول بتصريح'),
      'closed-off': since => (since ? `الحي مغلق منذ ${since}` : 'الحي مغلق'),
    },
    accessFrom: {
      open: date => `الدخول والخروج متاحان اعتبارًا من ${date}`,
      controlled: date => `الدخول بتصريح اعتبارًا من ${date}`,
      'closed-off': date => `الحي مغلق اعتبارًا من ${date}`,
    },
    bring: 'أحضر معك',
    resultsUpTo: time => `ظهرت نتائج العينات المأخوذة حتى ${time}`,
    calendar: 'أضف إلى التقويم (.ics)',
    calendarNote: time => `حسب معلومات ${time}، وقد يتغير بعدها.`,
    more: 'ما سبق وما يلي',
    later: 'لاحقًا',
    earlier: 'سابقًا',
    over: 'إعلانات انتهت',
    title: 'ما يجب معرفته',
    titleIn: district => `ما يجب معرفته في ${district}`,
    caption: 'الجدول والإعلانات حسب الحي',
    nowIn: (n, of) => `جارٍ الآن في ${n} من ${of} أحياء`,
    nowInShort: (n, of) => `جارٍ الآن في ${n} من ${of}`,
    column: 'الآن أو التالي',
    bySchedule: 'ما يجري الآن أولًا',
    note: 'إعلانات',
    filter: 'عرض',
    onNowFilter: n => `الجاري الآن ${n}`,
    closedOffFilter: n => `المغلق ${n}`,
  },
  doorstep: {
    kind: 'في المنزل',
  },
  agencies: {
    kind: 'الجهات',
  },
  trend: {
    kind: 'التطور',
  },
  map: {
    kind: 'الخريطة',
  },
  board: {
    kind: 'اللوحة',
  },
};
