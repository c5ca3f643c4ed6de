/** English: the words of the other widgets. */
import type { OthersLanguage } from './index.ts';

export const language: OthersLanguage = {
  flow: {
    kind: 'Steps',
  },
  notices: {
    kind: 'Notices',
  },
  doorstep: {
    kind: 'At home',
  },
  agencies: {
    kind: 'Agencies',
  },
  trend: {
    kind: 'Trend',
  },
  map: {
    kind: 'Map',
  },
  board: {
    kind: 'Board',
  },
};
