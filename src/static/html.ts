import { html } from 'lit';
import { fullTime } from '../ui/share/plain.ts';
import { shareStrings } from '../ui/share/strings.ts';
import { validity } from '../ui/share/validity.ts';
import { SHARED_CSS } from '../ui/styles/shared.ts';
import { emptyTools, foldDetails, renderStatic, renderStill } from './card.ts';
import { staticStrings } from './strings.ts';
import { STATIC_CSS, stylesAlone } from './styles.ts';
import { linesOf, madeText } from './text.ts';
import { Markup, toHtml } from './to-html.ts';
import type { StaticView } from './view.ts';

/** What HTML needs besides the view. */
export interface HtmlOptions {
  /** Address of the page; '' for none. */
  readonly page: string;
  /** No script will come and take over. */
  readonly isAlone: boolean;
  /** Takes each style sheet that stands in the HTML. */
  readonly onStyle: (css: string) => void;
}

/**
 * An element with its card in a declarative shadow root, and with the message as light content: for browsers that know no
 * such roots, and for readers whose browser finds no feed later.
 *
 * @param attributes of the element
 */
export function elementHtml(
  view: StaticView,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  options: HtmlOptions,
): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${toHtml(value)}"`)
    .join('');
  const light = [...linesOf(view, options.page), madeText(view)]
    .map(line => toHtml(html`<p>${line}</p>`))
    .join('\n');
  return `<${tag}${written}>${shadowHtml(view, options)}\n${light}\n</${tag}>`;
}

/** A widget within another one: a card in a box of its own. */
export function partHtml(view: StaticView, options: HtmlOptions): Markup {
  return new Markup(`<div>${shadowHtml(view, { ...options, isAlone: false }, false)}</div>`);
}

function shadowHtml(view: StaticView, options: HtmlOptions, isWhole: boolean = true): string {
  const { isAlone, onStyle } = options;
  const card = emptyTools(foldDetails(toHtml(renderStatic(view))));
  const own = view.kind === 'panel' ? [...view.widget.styles, ...view.host.styles] : [];
  // One by one, since browsers read a sheet once that several roots have.
  const sheets = [SHARED_CSS, own, [STATIC_CSS, stylesAlone(isAlone)]]
    .map(sheet => sheet.join(''))
    .filter(Boolean);
  for (const sheet of sheets) onStyle(sheet);
  const styles = sheets.map(sheet => `<style>${sheet}</style>`).join('');
  const still = isWhole ? toHtml(renderStillOf(view, options.page)) : '';
  return `<template shadowrootmode="open">${styles}<div class="reset">${still}${card}</div></template>`;
}

/** When the numbers were so, until when they count, when the page was made, and where there are newer ones. */
function renderStillOf(view: StaticView, page: string): unknown {
  const { words } = view;
  const { newest } = words.of(shareStrings);
  const lines = [
    ...(view.kind === 'panel' ? asOfLines(view) : []),
    madeText(view),
    staticStrings(words.lang).still,
  ];
  return renderStill(
    lines.filter(Boolean),
    page === '' ? undefined : { url: page, text: newest(page) },
    view,
  );
}

function asOfLines({ shown, words }: Extract<StaticView, { kind: 'panel' }>): readonly string[] {
  const { sentence } = words.of(shareStrings);
  const at = shown.panel.age?.asOf;
  return [at === undefined ? '' : sentence(words.strings.asOf(fullTime(at, words))), validity(shown)];
}
