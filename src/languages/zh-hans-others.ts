/** Simplified Chinese: the words of the other widgets. */
import type { OthersLanguage } from './index.ts';

export const language: OthersLanguage = {
  flow: {
    kind: '流程',
  },
  notices: {
    kind: '通知',
  },
  doorstep: {
    kind: '上门采样',
  },
  agencies: {
    kind: '支援人员',
  },
  trend: {
    kind: '走势',
  },
  map: {
    kind: '地图',
  },
  board: {
    kind: '看板',
  },
};
