import { FIRST, type GalleryState } from './state.ts';

/** The states of a widget. */
export interface GallerySection {
  readonly widget: string;
  readonly states: readonly GalleryState[];
}

/** States that every widget has. */
const COMMON: readonly GalleryState[] = [
  { en: 'Compact', 'zh-Hans': '紧凑', attributes: { src: FIRST, community: 'anheli', view: 'compact' } },
  { en: 'Large', 'zh-Hans': '大字', attributes: { src: FIRST, community: 'anheli', view: 'large' } },
  { en: 'Loading', 'zh-Hans': '正在载入', attributes: { src: '/feeds/never.json', community: 'anheli' } },
  {
    en: 'Cannot be loaded',
    'zh-Hans': '无法载入',
    attributes: { src: '/feeds/nowhere.json', community: 'anheli', contact: 'mailto:testing@example.org' },
  },
  {
    en: 'Cannot be read',
    'zh-Hans': '无法读取',
    attributes: { src: '/feeds/not-json.json', community: 'anheli', contact: 'https://example.org/' },
  },
  { en: 'No such community', 'zh-Hans': '没有这个社区', attributes: { src: FIRST, community: 'anhe' } },
  { en: 'No communities', 'zh-Hans': '没有社区', attributes: { src: '/feeds/empty.json' } },
];

/** All states of these widgets, in their order. */
export async function gallery(widgets: readonly string[]): Promise<readonly GallerySection[]> {
  return Promise.all(
    widgets.map(async widget => ({ widget, states: [...(await ownStates(widget)), ...COMMON] })),
  );
}

/** The states that only this widget has: the file of its name in this folder. */
export async function ownStates(widget: string): Promise<readonly GalleryState[]> {
  const module = (await import(/* @vite-ignore */ `./${widget}.ts`)) as { default: readonly GalleryState[] };
  return module.default;
}
