/** Portuguese of Brazil: the words of the other widgets. */
import { plural } from '../text/plural.ts';
import type { OthersLanguage } from './index.ts';

const form = plural('pt-BR');

export const language: OthersLanguage = {
  flow: {
    kind: 'Etapas',
  },
  notices: {
    kind: 'Avisos',
    onNow: what => `Agora: ${what}`,
    plannedNow: what => `Previsto para agora: ${what}`,
    nextUp: (time, what) => `A seguir, ${time}: ${what}`,
    count: (n, value) => `${n}\u00A0${form(value, { one: 'aviso', other: 'avisos' })}`,
    none: 'Nenhum aviso',
    notCurrent: 'Nenhum aviso atual',
    clock: 'O relógio deste aparelho pode estar errado; por isso não dizemos o que está acontecendo agora.',
    schedule: 'Programação',
    scheduleToday: 'Programação de hoje',
    now: 'agora',
    next: time => `a seguir ${time}`,
    until: time => `até ${time}`,
    finished: 'encerrado',
    access: {
      open: since => (since ? `Entrada e saída livres desde ${since}` : 'Entrada e saída livres'),
      controlled: since => (since ? `Entrada controlada desde ${since}` : 'Entrada controlada'),
      'closed-off': since => (since ? `Isolado desde ${since}` : 'Isolado'),
    },
    accessFrom: {
      open: date => `Entrada e saída livres a partir de ${date}`,
      controlled: date => `Entrada controlada a partir de ${date}`,
      'closed-off': date => `Isolado a partir de ${date}`,
    },
    bring: 'Traga',
    resultsUpTo: time => `Saíram os resultados das coletas até ${time}`,
    calendar: 'Adicionar à agenda (.ics)',
    calendarNote: time => `Informação de ${time}; pode ter mudado depois.`,
    more: 'Antes e depois',
    later: 'Mais tarde',
    earlier: 'Antes',
    over: 'Avisos encerrados',
    title: 'O que saber',
    titleIn: district => `O que saber em ${district}`,
    caption: 'Programação e avisos por comunidade',
    nowIn: (n, of, ofValue) =>
      `Acontecendo agora em ${n} de ${of} ${form(ofValue, { one: 'comunidade', other: 'comunidades' })}`,
    nowInShort: (n, of) => `agora em ${n} de ${of}`,
    column: 'Agora ou a seguir',
    bySchedule: 'Primeiro o que acontece agora',
    note: 'Avisos',
    filter: 'Mostrar',
    onNowFilter: n => `Acontecendo agora ${n}`,
    closedOffFilter: n => `Isolados ${n}`,
  },
  doorstep: {
    kind: 'Em casa',
  },
  agencies: {
    kind: 'Órgãos',
  },
  trend: {
    kind: 'Evolução',
  },
  map: {
    kind: 'Mapa',
  },
  board: {
    kind: 'Painel',
  },
};
