/** Slovak: the words of the other widgets. */
import type { OthersLanguage } from './index.ts';

export const language: OthersLanguage = {
  flow: {
    kind: 'Kroky',
  },
  notices: {
    kind: 'Oznamy',
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
