/** Traditional Chinese: the words of the other widgets. */
import type { OthersLanguage } from './index.ts';

export const language: OthersLanguage = {
  flow: {
    kind: '流程',
  },
  notices: {
    kind: '通知',
  },
  doorstep: {
    kind: '上門採樣',
  },
  agencies: {
    kind: '支援人員',
  },
  trend: {
    kind: '走勢',
  },
  map: {
    kind: '地圖',
  },
  board: {
    kind: '看板',
  },
};
