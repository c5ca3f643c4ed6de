import { html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../../text/locale.ts';
import type { AgeView } from '../age-view.ts';
import type { Fact, Figure, Item, StatusView } from '../panel.ts';

/** Draws the pieces of a panel. A state is told by shape and word before colour. */

const SHAPES: Readonly<Record<string, string>> = {
  open: 'M8 1a7 7 0 1 0 .1 0z',
  paused: 'M3 1h4v14H3zM9 1h4v14H9z',
  full: 'M1 1h14v14H1z',
  closed: 'M3 1 8 6l5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z',
  done: 'M1 9l2-2 4 3 7-8 2 2-9 11z',
  'not-started': 'M8 1a7 7 0 1 0 .1 0zm0 3a4 4 0 1 1-.1 0z',
  unknown: 'M1 7h4v2H1zM6 7h4v2H6zM11 7h4v2h-4z',
  clock: 'M8 0a8 8 0 1 0 .1 0zm0 2a6 6 0 1 1-.1 0zM7 4h2v4l3 2-1 1-4-2z',
  warning: 'M8 0 16 15H0zM7 5v5h2V5zm0 6v2h2v-2z',
};

const METER: readonly string[] = ['M1 15v-5h4v5z', 'M6 15v-9h4v9z', 'M11 15v-13h4v13z'];

/** A shape beside a word, and another that is paler; the word says it all, so it is not read out. */
function icon(shape: string, pale: string = ''): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path fill-rule="evenodd" d=${shape}></path>
    <path fill-opacity="0.25" d=${pale}></path>
  </svg>`;
}

function glyph(name: string): TemplateResult {
  return icon(SHAPES[name] ?? '');
}

/** Three bars, of which so many are full. */
function renderMeter(full: number): TemplateResult {
  return icon(METER.slice(0, full).join(''), METER.slice(full).join(''));
}

/** A text of the feed, kept apart from the direction of the text around it, with its own language. */
export function renderFeedText({ text, lang }: Partial<Localized>): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
}

// Our own words run as the widget does, even if they are digits only; a feed's text as its first letter.
function renderItem(item: Item, before: string = ''): TemplateResult {
  const { meter, tone, text } = item;
  return html`${before}<span class=${tone ?? nothing}
      >${meter === undefined ? nothing : renderMeter(meter)}${'lang' in item ? renderFeedText(item) : text}</span
    >`;
}

/** Pieces of text one after the other; an explanation needs no dot before it. */
export function renderItems(items: readonly Item[]): unknown {
  return items.map((item, index) => renderItem(item, index === 0 ? '' : item.tone === 'how' ? ' ' : ' · '));
}

/** A line of text, or nothing. */
export function renderLine(items: readonly Item[], kind: string): unknown {
  return items.length === 0 ? nothing : html`<p class=${kind} part=${kind}>${renderItems(items)}</p>`;
}

export function renderStatus({ status: known, word, current }: StatusView): TemplateResult {
  const status = known ?? 'unknown';
  return html`<span class="state" part="status" data-status=${status} ?data-current=${current}
    >${glyph(status)}${word}</span
  >`;
}

/** The one number a widget is about. */
export function renderFigure({ text, label, of, instead, freshness }: Figure): TemplateResult {
  return html`<p class="figure" part="figure" data-freshness=${freshness}>
    ${
      text === undefined
        ? html`<span class="instead">${instead}</span>`
        : html`<span class="number" part="number">${text}</span>
            ${of === '' ? nothing : html`<span class="of">${of}</span>`}
            <span class="label" part="label">${label}</span>`
    }
  </p>`;
}

/** How old the numbers are. */
export function renderAge({ asOf, asOfText, ago, doubt, freshness }: AgeView): TemplateResult {
  const words = [asOfText, ago, doubt].filter(Boolean).join(' · ');
  return html`<p class="as-of" part="as-of" data-freshness=${freshness}>
    ${glyph(doubt === '' && asOf !== undefined ? 'clock' : 'warning')}<time
      datetime=${asOf === undefined ? nothing : new Date(asOf).toISOString()}
      >${words}</time
    >
  </p>`;
}

/** Lines of label and text. */
export function renderFacts(facts: readonly Fact[]): unknown {
  const told = facts.filter(({ items }) => items.length > 0);
  return told.length === 0
    ? nothing
    : html`<dl class="facts" part="facts">
        ${told.map(
          ({ id, label, items, lines }) =>
            html`<div class="fact" part=${id}>
              <dt>${label}</dt>
              ${(lines ? items : [items]).map(line => html`<dd>${renderItems([line].flat())}</dd>`)}
            </div>`,
        )}
      </dl>`;
}

/** A sentence that goes before all numbers. */
export function renderNotice(text: string): TemplateResult {
  return html`<p class="notice" part="notice">${glyph('warning')}${text}</p>`;
}

/**
 * The one line of a widget that is read out by itself when it changes.
 *
 * @param shown to be seen too @param spoken to be heard only
 */
export function renderSpoken(shown: unknown, spoken: string): TemplateResult {
  return html`<p class="muted" role="status" aria-atomic="false" tabindex="-1">
    ${shown}<span class="aside">${spoken}</span>
  </p>`;
}
