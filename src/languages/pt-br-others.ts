/** Portuguese of Brazil: the words of the other widgets. */
import type { OthersLanguage } from './index.ts';

export const language: OthersLanguage = {
  flow: {
    kind: 'Etapas',
  },
  notices: {
    kind: 'Avisos',
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
