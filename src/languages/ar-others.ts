/** Arabic: the words of the other widgets. */
import type { OthersLanguage } from './index.ts';

export const language: OthersLanguage = {
  flow: {
    kind: 'المراحل',
  },
  notices: {
    kind: 'الإعلانات',
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
