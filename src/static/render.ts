import { elementHtml, partHtml, type HtmlOptions } from './html.ts';
import { documentHtml } from './document.ts';
import { loadLanguage } from './languages.ts';
import { loadWidget } from './load.ts';
import { svgPictureOf } from './picture.ts';
import { pngOf, type CanvasPackage } from './png.ts';
import { textOf } from './text.ts';
import { staticView, type StaticRequest, type StaticView } from './view.ts';

export { WIDGET_NAMES } from './load.ts';

/** What can be made. */
export const FORMATS = ['html', 'svg', 'png', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/** What is made, and how. */
export interface RenderRequest extends StaticRequest {
  /** Name of the widget. */
  readonly widget: string;
  readonly format: Format;
  /** Address of the page; '' for none. */
  readonly page: string;
  /** Address of `lantern.js`; undefined where no script takes over. */
  readonly script: string | undefined;
  /** Address of the feed for the script. */
  readonly feed: string | undefined;
  /** The element alone, to be included in a page. */
  readonly isFragment: boolean;
  /** SHA-256 of a text, in Base64. */
  readonly hash: (text: string) => string;
  /** The package that draws. @throws where there is none */
  readonly canvas: () => CanvasPackage;
}

/** What was made. */
export interface Rendered {
  readonly content: string | Uint8Array;
  /** There are numbers, and not all of them are too old. */
  readonly isCurrent: boolean;
}

/** Makes static output of a widget. */
export async function renderWidget(request: RenderRequest): Promise<Rendered> {
  const { source, attributes, widget: name } = request;
  await loadLanguage(attributes.lang ?? ('feed' in source ? source.feed.lang : undefined) ?? 'en');
  const styles: string[] = [];
  const options: HtmlOptions = {
    page: request.page,
    isAlone: request.feed === undefined,
    onStyle: css => void styles.push(css),
  };
  const loaded = await loadWidget(name, attributes, (part, feed) => {
    const snapshot = 'feed' in source ? { ...source, feed } : source;
    const level = String(Number(attributes['heading-level'] ?? 3) + 1);
    const own = { ...attributes, view: '', 'heading-level': level };
    return partHtml(staticView(part, { ...request, source: snapshot, attributes: own }), options);
  });
  const view = staticView(loaded, request);
  const isCurrent = view.kind === 'panel' && !view.moment.isAged;
  if (request.format === 'text') return { content: textOf(view, request.page), isCurrent };
  if (request.format === 'svg') return { content: svgPictureOf(view, request.page), isCurrent };
  if (request.format === 'png') return { content: pngOf(view, request.page, request.canvas()), isCurrent };
  return { content: htmlOf(view, loaded.widget.tag, request, options, styles), isCurrent };
}

function htmlOf(
  view: StaticView,
  tag: string,
  { attributes, feed, script, isFragment, hash }: RenderRequest,
  options: HtmlOptions,
  styles: readonly string[],
): string {
  // What no script takes over is no element of ours: a script of the page would look for its feed in vain.
  const [name, own] = feed === undefined ? ['div', {}] : [tag, { src: feed, ...attributes }];
  const element = elementHtml(view, name, { ...own, lang: view.words.locale }, options);
  const hashes = [...new Set(styles)].map(css => `sha256-${hash(css)}`);
  if (isFragment) return `<!-- style-src ${hashes.map(each => `'${each}'`).join(' ')} -->\n${element}\n`;
  return documentHtml(element, view, { hashes, script, feed: script === undefined ? undefined : feed });
}
