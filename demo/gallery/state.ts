/** A state of a widget, and the element that shows it. */
export interface GalleryState {
  readonly en: string;
  readonly 'zh-Hans': string;
  readonly attributes: Readonly<Record<string, string>>;
}

export const FIRST = '/feeds/story.json';
export const SECOND = '/feeds/second-district.json';

export function state(en: string, zh: string, community: string, src: string = FIRST): GalleryState {
  return { en, 'zh-Hans': zh, attributes: { src, community } };
}

export function measured(
  en: string,
  zh: string,
  community: string,
  measure: string,
  src: string = FIRST,
): GalleryState {
  return { en, 'zh-Hans': zh, attributes: { src, community, measure } };
}
