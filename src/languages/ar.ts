/** Arabic. After a number a noun has six forms; one and two of a thing need no digit. */
import { plural, type Forms } from '../text/plural.ts';
import type { CardLanguage, LoadMore } from './index.ts';

const form = plural('ar');

/** 'قبل دقيقتين', 'قبل 5 دقائق'. */
const AGO = {
  minute: { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', other: 'دقيقة' },
  hour: { one: 'ساعة واحدة', two: 'ساعتين', few: 'ساعات', other: 'ساعة' },
  day: { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' },
} as const;

/** A number with its noun; of one and two the noun says the number. */
export function counted(n: string, value: number, forms: Forms): string {
  const noun = form(value, forms);
  return value === 1 || value === 2 ? noun : `${n} ${noun}`;
}

export const language: CardLanguage = {
  shared: {
    direction: 'rtl',
    // Digits for one and two as well: before 'about' and after 'within' the words would be others.
    minutes: (n, value) => `${n} ${form(value, { few: 'دقائق', other: 'دقيقة' })}`,
    hours: (hours, minutes, hoursValue, minutesValue) =>
      `${hours} ${form(hoursValue, { few: 'ساعات', other: 'ساعة' })}` +
      (minutes && ` و${minutes} ${form(minutesValue, { few: 'دقائق', other: 'دقيقة' })}`),
    range: (from, to) => `${from}–${to}`,
    ago: (unit, n, value) => (unit === 'now' ? 'قبل لحظات' : `قبل ${counted(n, value, AGO[unit])}`),
    asOf: time => `آخر تحديث: ${time}`,
    tomorrow: time => `${time} غدًا`,
    old: (unit, n, value) =>
      unit === 'now' ? 'بيانات عمرها أقل من دقيقة' : `بيانات عمرها ${counted(n, value, AGO[unit])}`,
    staleBand: old => (old ? `${old} – ربما تغيّرت` : 'ربما تغيّرت البيانات'),
    expiredBand: old => (old ? `${old} – لم تعد صالحة` : 'البيانات لم تعد صالحة'),
    lastNews: time => `آخر تحديث ${time}`,
    colon: ': ',
    notKnown: 'غير معروف',
    timeNotKnown: 'وقت هذه الأرقام غير معروف',
    timeUncertain: 'الوقت غير مؤكد',
    mayHaveChanged: 'ربما تغيّرت',
    notCurrent: 'لم تعد حديثة',
    lastKnown: (value, when) => `لا يوجد رقم حديث. آخر رقم معروف: ${value}${when && `، ${when}`}`,
    when: (time, ago) => `${time} (${ago})`,
    turn: {
      resumesAt: time => `الاستئناف المتوقع: ${time}`,
      opensAt: time => `يفتح: ${time}`,
      closesAt: time => `يغلق: ${time}`,
    },
    overdue: time => `لا أخبار منذ ${time}`,
    status: {
      'not-started': 'لم يبدأ بعد',
      open: 'مفتوح',
      paused: 'متوقف مؤقتًا',
      full: 'ممتلئ',
      closed: 'مغلق',
      done: 'انتهى',
    },
    statusNotKnown: 'الحالة غير معروفة',
    level: { none: 'لا طابور', short: 'قصير', moderate: 'متوسط', long: 'طويل' },
    sample: 'نموذج: هذه الأرقام غير حقيقية',
    samplePill: 'نموذج',
    cannotUpdate: 'يتعذر التحديث الآن',
    retry: 'أعد المحاولة',
    contact: { call: 'اتصل بالمكتب', write: 'راسل المكتب', ask: 'اسأل المكتب' },
    loading: 'جارٍ تحميل الأرقام…',
    degraded: 'تتعذر قراءة أرقام جديدة الآن؛ هذه آخر الأرقام.',
    community: 'الحي',
    fromOf: (known, of, ofNumber) =>
      `بيانات ${known} من ${of} ${form(ofNumber, { few: 'أحياء', many: 'حيًّا', other: 'حي' })}`,
    atLeast: 'على الأقل: القائمة غير كاملة',
    atLeastOld: n => `على الأقل: بيانات غير حديثة: ${n}`,
    tooOld: n => `بيانات قديمة جدًا: ${n}`,
    shown: (n, of) => `يظهر ${n} من ${of}`,
    showMore: 'عرض المزيد',
    news: (name, what) => `${name}: الآن ${what || 'محدَّث'}`,
    partsMissing: (n, of) => `أجزاء ناقصة من البيانات: ${n} من ${of}. لذلك تنقص أحياء هنا.`,
    missing: 'يتعذر تحميل هذا الآن. الأرقام لا تتأثر؛ أعد تحميل الصفحة للمحاولة.',
    share: 'مشاركة أو حفظ',
    problem: {
      title: 'لا يمكن عرض الأرقام الآن',
      calm: 'نواصل المحاولة. هذا لا يعني أن أخذ العينات توقف.',
      empty: 'لا توجد أرقام هنا بعد',
      notFound: what => `لا نتائج لـ «${what}»`,
      owner: 'لمدير الصفحة',
      noSrc: 'لم يُحدَّد مصدر للبيانات. ضع عنوانه في الخاصية src.',
      unreachable: 'تعذر الوصول إلى البيانات. تحقق من عنوانها ومن الخادم.',
      unreadable: 'تعذرت قراءة ما وصل. تحقق من مصدر البيانات.',
      ours: 'تعذر تحميل جزء من الأداة، أو فيه خلل.',
      noCommunities: 'لا توجد أحياء في البيانات.',
      askedFor: examples =>
        `تحقق من الخاصيتين community وdistrict${examples && `؛ في البيانات: ${examples}`}.`,
    },
  },
  queue: {
    people: n =>
      form(n, {
        zero: 'أشخاص في الانتظار',
        one: 'شخص في الانتظار',
        two: 'في الانتظار',
        few: 'أشخاص في الانتظار',
        many: 'شخصًا في الانتظار',
        other: 'شخص في الانتظار',
      }),
    ticketsOut: n =>
      form(n, {
        zero: 'أرقام لم تُنادَ بعد',
        two: 'من الأرقام لم تُنادَ بعد',
        few: 'أرقام لم تُنادَ بعد',
        many: 'رقمًا لم يُنادَ بعد',
        other: 'رقم لم يُنادَ بعد',
      }),
    waiting: 'في الانتظار',
    tickets: 'الأرقام',
    wait: 'الانتظار',
    waitIs: wait => `الانتظار: ${wait}`,
    reported: 'كما أُبلغ عنه',
    over: time => `أكثر من ${time}`,
    upTo: time => `بحد أقصى ${time}`,
    half: time => `نصفهم خلال ${time}`,
    nineOfTen: time => `تسعة من كل عشرة خلال ${time}`,
    about: range => `حوالي ${range}`,
    noWait: 'دون انتظار',
    how: (people, perHour, half, most) =>
      `تقدير: ${people} في الانتظار ÷ ${perHour} في الساعة؛ نصفهم خلال ${half}، وتسعة من كل عشرة خلال ${most}`,
    howFall: (people, low, high) =>
      `تقدير: ${people} في الانتظار، ويقلّ العدد مؤخرًا بمقدار ${low}–${high} في الساعة`,
    reportedBeside: estimate => `كما أُبلغ عنه؛ وتقديرنا: ${estimate}`,
    notServing: 'لا تقدير: لا أحد يُخدم الآن',
    stateUnknown: 'لا تقدير: لا نعرف إن كان هناك من يُخدم الآن',
    aged: 'لا تقدير: الأرقام ليست حديثة',
    join: 'احضر قبل',
    joinPassed: time => `فات الموعد ${time}؛ قد لا يصلك الدور اليوم`,
    joinHow: closes => `الإغلاق ${closes} ناقص أطول انتظار`,
    level: 'الطابور',
    caption: 'الطوابير بحسب الحي',

    filter: 'الحالة',
    allStates: 'كل الحالات',
  },
  volunteers: {
    onDuty: n =>
      form(n, {
        zero: 'متطوعين في الخدمة',
        two: 'من المتطوعين في الخدمة',
        few: 'متطوعين في الخدمة',
        many: 'متطوعًا في الخدمة',
        other: 'متطوع في الخدمة',
      }),
    signedUp: n =>
      form(n, {
        zero: 'مسجلين لهذا الوقت',
        two: 'من المسجلين لهذا الوقت',
        few: 'مسجلين لهذا الوقت',
        many: 'مسجلًا لهذا الوقت',
        other: 'مسجل لهذا الوقت',
      }),
    of: needed => `من ${needed}`,
    lacking: n => `مطلوب ${n} أيضًا`,
    enough: 'لا ينقص أحد',
    fromTasks: (known, of) => `المهام ذات البيانات: ${known} من ${of}`,
    task: 'المهمة',
    there: 'في الخدمة',
    signedUpColumn: 'المسجلون',
    needed: 'المطلوب',
    gap: 'النقص',
    least: min => `الحد الأدنى ${min}`,
    belowMin: min => `دون الحد الأدنى: ${min}`,
    belowLeast: tasks => `دون الحد الأدنى: ${tasks.join('، ')}`,
    signUp: 'سجّل للمساعدة',
    caption: 'المتطوعون بحسب الحي',
    rolesCaption: 'المتطوعون بحسب المهمة',

    signUpCode: 'رمز QR للتسجيل',
  },
  progress: {
    stage: {
      registered: 'التسجيل',
      sampled: 'أخذ العينة',
      sent: 'الإرسال إلى المختبر',
      resulted: 'ظهور النتيجة',
    },
    people: {
      registered: 'تم تسجيلهم',
      sampled: 'أُخذت عيناتهم',
      sent: 'أُرسلت عيناتهم إلى المختبر',
      resulted: 'ظهرت نتائجهم',
    },
    of: population => `من ${population}`,
    noPopulation: 'عدد السكان غير معروف، فلا نسبة',
    above: 'أكثر من عدد السكان المذكور',
    wasHigher: before => `كان العدد ${before} من قبل`,
    results: 'النتائج',
    toCome: (n, number) =>
      counted(n, number, {
        one: 'نتيجة واحدة لم تظهر بعد',
        two: 'نتيجتان لم تظهرا بعد',
        few: 'نتائج لم تظهر بعد',
        other: 'نتيجة لم تظهر بعد',
      }),
    allIn: 'ظهرت نتائج كل العينات حتى الآن',
    upTo: time => `ظهرت نتائج العينات حتى ${time}`,
    positive: 'النتائج الإيجابية',
    progress: 'التقدم',
    toComeColumn: 'المتبقي',
    caption: 'تقدم الفحوص بحسب الحي',

    lagColumn: 'تأخر النتائج',
    paceColumn: 'الأشخاص في الساعة',
  },
};

/** What lists, details and sharing say. */
export const more: LoadMore = () => import('./ar-more.ts');
