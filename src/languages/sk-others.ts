/** Slovak: the words of the other widgets. */
import { plural } from '../text/plural.ts';
import type { OthersLanguage } from './index.ts';

const form = plural('sk');

export const language: OthersLanguage = {
  flow: {
    kind: 'Kroky',
  },
  notices: {
    kind: 'Oznamy',
    onNow: what => `Teraz: ${what}`,
    plannedNow: what => `Plán na teraz: ${what}`,
    nextUp: (time, what) => `Ďalej ${time}: ${what}`,
    count: (n, value) => `${n}\u00A0${form(value, { one: 'oznam', few: 'oznamy', other: 'oznamov' })}`,
    none: 'Žiadne oznamy',
    notCurrent: 'Žiadne aktuálne oznamy',
    clock: 'Hodiny tohto zariadenia môžu ísť zle, preto neuvádzame, čo práve prebieha.',
    schedule: 'Program',
    scheduleToday: 'Program na dnes',
    now: 'teraz',
    next: time => `ďalej ${time}`,
    until: time => `do ${time}`,
    finished: 'skončené',
    access: {
      open: since => (since ? `Voľný vstup od ${since}` : 'Voľný vstup'),
      controlled: since => (since ? `Kontrolovaný vstup od ${since}` : 'Kontrolovaný vstup'),
      'closed-off': since => (since ? `Uzavreté od ${since}` : 'Uzavreté'),
    },
    accessFrom: {
      open: date => `Voľný vstup bude od ${date}`,
      controlled: date => `Kontrolovaný vstup bude od ${date}`,
      'closed-off': date => `Uzavreté bude od ${date}`,
    },
    bring: 'Vezmite si so sebou',
    resultsUpTo: time => `Známe sú výsledky vzoriek do ${time}`,
    calendar: 'Pridať do kalendára (.ics)',
    calendarNote: time => `Stav k ${time}; medzitým sa mohol zmeniť.`,
    more: 'Skôr a neskôr',
    later: 'Neskôr',
    earlier: 'Skôr',
    over: 'Minulé oznamy',
    title: 'Čo treba vedieť',
    titleIn: district => `Čo treba vedieť: ${district}`,
    caption: 'Program a oznamy podľa obcí',
    nowIn: (n, of) => `Práve prebieha v ${n} z ${of}`,
    nowInShort: (n, of) => `práve prebieha v ${n} z ${of}`,
    column: 'Teraz alebo ďalej',
    bySchedule: 'Najprv to, čo práve prebieha',
    note: 'Oznamy',
    filter: 'Zobraziť',
    onNowFilter: n => `Práve prebieha ${n}`,
    closedOffFilter: n => `Uzavreté ${n}`,
  },
  doorstep: {
    kind: 'Doma',
  },
  agencies: {
    kind: 'Organizácie',
  },
  trend: {
    kind: 'Vývoj',
  },
  map: {
    kind: 'Mapa',
  },
  board: {
    kind: 'Tabuľa',
  },
};
