import { lookUp } from '../text/locale.ts';

/** What only static output says. */
export interface StaticStrings {
  /** @param time with date and year @param zone whose clock it is */
  readonly made: (time: string, zone: string) => string;
  /** Without its script, a page stays as it is. */
  readonly still: string;
  /** In place of numbers: there were none when it was made. */
  readonly noNumbers: string;
}

const STRINGS: Readonly<Record<string, StaticStrings>> = {
  en: {
    made: (time, zone) => `Made ${time} (${zone}).`,
    still: 'These numbers do not change by themselves.',
    noNumbers: 'There were no numbers at that time.',
  },
  'zh-Hans': {
    made: (time, zone) => `制作于${time}（${zone}）。`,
    still: '这里的数字不会自动更新。',
    noNumbers: '当时没有可用的数字。',
  },
  'zh-Hant': {
    made: (time, zone) => `製作於${time}（${zone}）。`,
    still: '這裡的數字不會自動更新。',
    noNumbers: '當時沒有可用的數字。',
  },
  ar: {
    made: (time, zone) => `أُعدّت في ${time} (${zone}).`,
    still: 'هذه الأرقام لا تتغيّر من تلقاء نفسها.',
    noNumbers: 'لم تكن هناك أرقام في ذلك الوقت.',
  },
  'pt-BR': {
    made: (time, zone) => `Gerado em ${time} (${zone}).`,
    still: 'Estes números não mudam sozinhos.',
    noNumbers: 'Não havia números naquele momento.',
  },
  sk: {
    made: (time, zone) => `Vytvorené ${time} (${zone}).`,
    still: 'Tieto čísla sa samy nemenia.',
    noNumbers: 'V tom čase neboli k dispozícii žiadne čísla.',
  },
};

/** @param lang a language that has words */
export function staticStrings(lang: string): StaticStrings {
  const tag = lookUp(lang, Object.keys(STRINGS)) ?? 'en';
  return STRINGS[tag] as StaticStrings;
}
